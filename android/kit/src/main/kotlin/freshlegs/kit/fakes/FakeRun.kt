package freshlegs.kit.fakes

import freshlegs.core.BreathPattern
import freshlegs.core.CompanionException
import freshlegs.core.CueOutcome
import freshlegs.core.Fix
import freshlegs.core.LiveView
import freshlegs.core.ReadingView
import freshlegs.core.SoundFormat
import freshlegs.core.SoundVolumes
import freshlegs.core.Summary
import freshlegs.core.Word
import freshlegs.kit.bridge.ReadingHandle
import freshlegs.kit.bridge.RoutineHandle
import freshlegs.kit.bridge.RunEvent
import freshlegs.kit.bridge.RunHandle
import freshlegs.kit.bridge.SoundSource
import freshlegs.kit.preview.Examples
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.consumeAsFlow

/** What was asked of a run, or a routine. */
public sealed interface RunCall {
    public data class Say(val word: Word) : RunCall

    public data object Pause : RunCall

    public data object Resume : RunCall

    public data object Lap : RunCall

    public data object Finish : RunCall

    public data class Mute(val muted: Boolean) : RunCall

    public data class Metronome(val cadenceSpm: Double?) : RunCall

    public data class BreathGuide(val pattern: BreathPattern?) : RunCall

    public data object KeepGuide : RunCall

    public data object GuideOff : RunCall

    public data object AcceptOffer : RunCall

    public data object Tap : RunCall

    public data class RoutineStart(val routine: String, val level: UByte) : RunCall

    public data object RoutineNext : RunCall

    public data object RoutineBack : RunCall

    public data object RoutineStop : RunCall

    public data object RoutineDecline : RunCall

    public data class CueStarted(val cueId: UInt) : RunCall

    public data class CueEnded(val cueId: UInt, val outcome: CueOutcome) : RunCall

    public data class Position(val fix: Fix) : RunCall

    public data class Height(val altitudeM: Float) : RunCall

    public data class Steps(val total: ULong) : RunCall

    public data class Acceleration(val ageUs: UInt, val periodUs: UInt, val samplesMg: List<Short>) : RunCall
}

/** A run without an engine: it tells what it is told to tell, and remembers what was asked of it. */
public class FakeRun(
    override val id: String = Examples.RUN_ID,
    /** What it answers [finish] with, at once; nothing where `null`. */
    private val summary: Summary? = null,
    /** The last view that was published. */
    public var view: LiveView = Examples.liveView(elapsedS = 0.0),
) : RunHandle {
    private val told = Channel<RunEvent>(Channel.UNLIMITED)
    private val asked = mutableListOf<RunCall>()

    /** What was asked of it, in order. */
    public val calls: List<RunCall> get() = synchronized(asked) { asked.toList() }

    /** What it was told became of cues, in order. */
    public val outcomes: List<RunCall> get() = calls.filter { it is RunCall.CueStarted || it is RunCall.CueEnded }

    /** Its clock. */
    public var elapsedS: Double = 0.0

    /** Whether every call throws. */
    public var isBroken: Boolean = false

    /** Whether it would offer a cool-down. */
    public var hasCoolDown: Boolean = false

    /** Whether it was let go. */
    public var isClosed: Boolean = false
        private set

    /** What is heard of it beside words. */
    public val sound: FakeSoundSource = FakeSoundSource()

    override val events: Flow<RunEvent> = told.consumeAsFlow()

    /** Tells something. */
    public fun emit(event: RunEvent) {
        if (event is RunEvent.Show) {
            view = event.view
            elapsedS = maxOf(elapsedS, event.view.elapsedS)
        }
        told.trySend(event)
        if (event is RunEvent.Finished) told.close()
    }

    /** Ends without a word, as when the library is gone. */
    public fun cutOff() {
        told.close()
    }

    override fun view(): LiveView = view

    override fun elapsedS(): Double = elapsedS

    override fun offersCoolDown(): Boolean = hasCoolDown

    override fun word(word: Word): Unit = note(RunCall.Say(word))

    override fun pause(): Unit = note(RunCall.Pause)

    override fun resume(): Unit = note(RunCall.Resume)

    override fun lap(): Unit = note(RunCall.Lap)

    override fun mute(muted: Boolean): Unit = note(RunCall.Mute(muted))

    override fun metronome(cadenceSpm: Double?): Unit = note(RunCall.Metronome(cadenceSpm))

    override fun breathGuide(pattern: BreathPattern?): Unit = note(RunCall.BreathGuide(pattern))

    override fun keepGuide(): Unit = note(RunCall.KeepGuide)

    override fun guideOff(): Unit = note(RunCall.GuideOff)

    override fun acceptOffer(): Unit = note(RunCall.AcceptOffer)

    override fun tap(): Unit = note(RunCall.Tap)

    override fun routineStart(routine: String, level: UByte): Unit = note(RunCall.RoutineStart(routine, level))

    override fun routineNext(): Unit = note(RunCall.RoutineNext)

    override fun routineBack(): Unit = note(RunCall.RoutineBack)

    override fun routineStop(): Unit = note(RunCall.RoutineStop)

    override fun routineDecline(): Unit = note(RunCall.RoutineDecline)

    override fun cueStarted(cueId: UInt): Unit = note(RunCall.CueStarted(cueId))

    override fun cueEnded(cueId: UInt, outcome: CueOutcome): Unit = note(RunCall.CueEnded(cueId, outcome))

    override fun fix(fix: Fix): Unit = note(RunCall.Position(fix))

    override fun barometricAltitude(altitudeM: Float): Unit = note(RunCall.Height(altitudeM))

    override fun phoneSteps(total: ULong): Unit = note(RunCall.Steps(total))

    override fun acceleration(ageUs: UInt, periodUs: UInt, samplesMg: List<Short>): Unit =
        note(RunCall.Acceleration(ageUs, periodUs, samplesMg))

    override fun soundFeed(format: SoundFormat): SoundSource {
        if (isBroken) throw CompanionException.Broken()
        return sound
    }

    override fun finish() {
        note(RunCall.Finish)
        summary?.let { emit(RunEvent.Finished(it)) }
    }

    override fun close() {
        isClosed = true
        told.close()
    }

    private fun note(call: RunCall) {
        if (isBroken) throw CompanionException.Broken()
        synchronized(asked) { asked += call }
    }
}

/** A routine without an engine: over as soon as it is stopped. What was asked of it is asked of [run]. */
public class FakeRoutine(public val run: FakeRun = FakeRun(summary = Examples.nothing)) : RoutineHandle {
    override val events: Flow<RunEvent> get() = run.events

    override fun next(): Unit = run.routineNext()

    override fun back(): Unit = run.routineBack()

    override fun pause(): Unit = run.pause()

    override fun resume(): Unit = run.resume()

    override fun mute(muted: Boolean): Unit = run.mute(muted)

    override fun stop(): Unit = run.finish()

    override fun cueStarted(cueId: UInt): Unit = run.cueStarted(cueId)

    override fun cueEnded(cueId: UInt, outcome: CueOutcome): Unit = run.cueEnded(cueId, outcome)

    override fun soundFeed(format: SoundFormat): SoundSource = run.soundFeed(format)

    override fun close(): Unit = run.close()
}

/** A reading that is as it is told to be. */
public class FakeReading(public var view: ReadingView = Examples.readingView) : ReadingHandle {
    public var isSkipped: Boolean = false
        private set

    public var over: Boolean = false

    public var isClosed: Boolean = false
        private set

    override fun view(): ReadingView = view

    override fun skipSettling() {
        isSkipped = true
    }

    override fun finish() {
        over = true
    }

    override fun isOver(): Boolean = over

    override fun close() {
        isClosed = true
    }
}

/** Sound that counts how often it is asked for. */
public class FakeSoundSource : SoundSource {
    private val asked = mutableListOf<ULong>()

    /** Every call so far. */
    public var calls: Int = 0
        private set

    /** When the first frame of each rendering was to be heard, in microseconds. */
    public val heardAtUs: List<ULong> get() = asked

    /** Whether anything but silence comes out. */
    public var isSounding: Boolean = true

    /** Its clock. */
    public var nowUs: () -> ULong = { 0uL }

    public var trimMs: Int = 0
        private set

    public var volumes: SoundVolumes = SoundVolumes()
        private set

    public var isClosed: Boolean = false
        private set

    override fun render(frames: UInt, heardAtUs: ULong): ByteArray {
        calls += 1
        asked += heardAtUs
        return ByteArray(frames.toInt() * 2)
    }

    override fun sounding(): Boolean {
        calls += 1
        return isSounding
    }

    override fun nowUs(): ULong {
        calls += 1
        return nowUs.invoke()
    }

    override fun setTrimMs(trimMs: Int) {
        this.trimMs = trimMs
    }

    override fun setVolumes(volumes: SoundVolumes) {
        this.volumes = volumes
    }

    override fun close() {
        isClosed = true
    }
}
