package freshlegs.live

import freshlegs.core.CompanionException
import freshlegs.core.FreshLegsCompanion
import freshlegs.core.LiveReading
import freshlegs.core.ReadingView
import freshlegs.core.Sensors
import freshlegs.core.WrittenEntry
import freshlegs.kit.bridge.ReadingHandle

internal class LiveReadingHandle(reading: LiveReading) : ReadingHandle {
    private val reading = Handle(reading)

    @Volatile
    private var lastView: ReadingView = reading.view()

    override fun view(): ReadingView = reading.ask(lastView) { live -> live.view().also { lastView = it } }

    override fun skipSettling() = reading.tell { it.skipSettling() }

    override fun finish() = reading.tell { it.finish() }

    override fun isOver(): Boolean = reading.ask(true) { it.isOver() }

    override fun close() = reading.close()

    /** Lets it hear a strap. */
    fun heardBy(sensors: Sensors, identity: String) = reading.tell { sensors.read(identity, it) }

    /** Writes it down. One that was let go is nowhere to be found. */
    fun keptBy(library: FreshLegsCompanion): WrittenEntry =
        reading.ask(null) { library.keepReading(it) } ?: throw CompanionException.NotFound("the reading")
}
