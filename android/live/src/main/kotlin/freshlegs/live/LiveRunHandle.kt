package freshlegs.live

import freshlegs.core.BreathPattern
import freshlegs.core.CueOutcome
import freshlegs.core.Fix
import freshlegs.core.LiveRun
import freshlegs.core.LiveView
import freshlegs.core.Sensors
import freshlegs.core.SoundFormat
import freshlegs.core.Word
import freshlegs.kit.bridge.RunEvent
import freshlegs.kit.bridge.RunHandle
import freshlegs.kit.bridge.SoundSource
import kotlinx.coroutines.flow.Flow

internal class LiveRunHandle(run: LiveRun, private val relay: ShellRelay) : RunHandle {
    private val run = Handle(run)

    // What is known of a run outlives it.
    @Volatile
    private var lastView: LiveView = run.view()

    @Volatile
    private var lastElapsedS: Double = 0.0

    override val id: String = run.id()
    override val events: Flow<RunEvent> get() = relay.events

    override fun view(): LiveView = run.ask(lastView) { live -> live.view().also { lastView = it } }

    override fun elapsedS(): Double = run.ask(lastElapsedS) { live -> live.elapsedS().also { lastElapsedS = it } }

    override fun cueStarted(cueId: UInt) = run.tell { it.cueStarted(cueId) }

    override fun cueEnded(cueId: UInt, outcome: CueOutcome) = run.tell { it.cueEnded(cueId, outcome) }

    override fun soundFeed(format: SoundFormat): SoundSource =
        run.ask(Silence) { LiveSoundSource(it.soundFeed(format)) }

    override fun word(word: Word) = run.tell { it.word(word) }

    override fun pause() = run.tell { it.pause() }

    override fun resume() = run.tell { it.resume() }

    override fun lap() = run.tell { it.lap() }

    override fun mute(muted: Boolean) = run.tell { it.mute(muted) }

    override fun metronome(cadenceSpm: Double?) = run.tell { it.metronome(cadenceSpm) }

    override fun breathGuide(pattern: BreathPattern?) = run.tell { it.breathGuide(pattern) }

    override fun keepGuide() = run.tell { it.keepGuide() }

    override fun guideOff() = run.tell { it.guideOff() }

    override fun acceptOffer() = run.tell { it.acceptOffer() }

    override fun tap() = run.tell { it.tap() }

    override fun routineStart(routine: String, level: UByte) = run.tell { it.routineStart(routine, level) }

    override fun routineNext() = run.tell { it.routineNext() }

    override fun routineBack() = run.tell { it.routineBack() }

    override fun routineStop() = run.tell { it.routineStop() }

    override fun routineDecline() = run.tell { it.routineDecline() }

    override fun fix(fix: Fix) = run.tell { it.fix(fix) }

    override fun barometricAltitude(altitudeM: Float) = run.tell { it.barometricAltitude(altitudeM) }

    override fun phoneSteps(total: ULong) = run.tell { it.phoneSteps(total) }

    override fun acceleration(ageUs: UInt, periodUs: UInt, samplesMg: List<Short>) =
        run.tell { it.acceleration(ageUs, periodUs, samplesMg) }

    override fun offersCoolDown(): Boolean = run.ask(false) { it.offersCoolDown() }

    override fun finish() = run.tell { it.finish() }

    override fun close() {
        run.close()
        relay.close()
    }

    /** Lets the paired sensors feed it. */
    fun fedBy(sensors: Sensors) = run.tell { sensors.feed(it) }
}
