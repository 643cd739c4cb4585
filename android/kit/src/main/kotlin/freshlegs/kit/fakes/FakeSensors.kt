package freshlegs.kit.fakes

import freshlegs.core.CompanionException
import freshlegs.core.KnownSensor
import freshlegs.core.SensorEvent
import freshlegs.core.SensorsView
import freshlegs.kit.bridge.ReadingHandle
import freshlegs.kit.bridge.RunHandle
import freshlegs.kit.bridge.SensorsHandle
import freshlegs.kit.preview.Examples
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.consumeAsFlow

/** What was asked of the radio. */
public sealed interface SensorsCall {
    public data class Scan(val everything: Boolean) : SensorsCall

    public data object StopScan : SensorsCall

    public data object Retry : SensorsCall

    public data class Watch(val identities: List<String>) : SensorsCall

    public data class BluetoothIs(val on: Boolean) : SensorsCall

    public data class Pair(val identity: String, val name: String?) : SensorsCall

    public data class Feed(val run: String) : SensorsCall

    public data class Read(val identity: String) : SensorsCall
}

/** A radio without air. */
public class FakeSensors(private var view: SensorsView = Examples.sensorsView) : SensorsHandle {
    private val told = Channel<List<SensorEvent>>(Channel.UNLIMITED)
    private val asked = mutableListOf<SensorsCall>()

    /** What was asked of it, in order. */
    public val calls: List<SensorsCall> get() = asked

    /** How pairing fails; with `null` it does not. */
    public var failure: CompanionException? = null

    /** Whether it was let go. */
    public var isClosed: Boolean = false
        private set

    override val events: Flow<List<SensorEvent>> = told.consumeAsFlow()

    /** Shows this from now on, and says why. */
    public fun become(view: SensorsView, events: List<SensorEvent>) {
        this.view = view
        told.trySend(events)
    }

    override fun view(): SensorsView = view

    override fun scan(everything: Boolean) {
        asked += SensorsCall.Scan(everything)
    }

    override fun stopScan() {
        asked += SensorsCall.StopScan
    }

    override fun watch(identities: List<String>) {
        asked += SensorsCall.Watch(identities)
    }

    override fun retry() {
        asked += SensorsCall.Retry
    }

    override fun bluetoothIs(on: Boolean) {
        asked += SensorsCall.BluetoothIs(on)
    }

    override suspend fun pair(identity: String, name: String?): KnownSensor {
        asked += SensorsCall.Pair(identity, name)
        failure?.let { throw it }
        return Examples.strap.copy(identity = identity, name = name ?: Examples.strap.name)
    }

    override fun feed(run: RunHandle) {
        asked += SensorsCall.Feed(run.id)
    }

    override fun read(identity: String, reading: ReadingHandle) {
        asked += SensorsCall.Read(identity)
    }

    override fun close() {
        isClosed = true
        told.close()
    }
}
