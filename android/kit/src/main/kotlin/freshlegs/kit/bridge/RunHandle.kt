package freshlegs.kit.bridge

import freshlegs.core.BreathPattern
import freshlegs.core.CueOutcome
import freshlegs.core.Fix
import freshlegs.core.LiveView
import freshlegs.core.ReadingView
import freshlegs.core.SoundFormat
import freshlegs.core.Word
import kotlinx.coroutines.flow.Flow

/** Who hears what became of a cue: a run, or a routine. */
public interface CueReports {
    /** The shell began to speak a cue. */
    public fun cueStarted(cueId: UInt)

    /** The shell is done with a cue. */
    public fun cueEnded(cueId: UInt, outcome: CueOutcome)
}

/** Who has sound beside words: a run, or a routine. */
public interface Sounding {
    /** A feed of it. */
    public fun soundFeed(format: SoundFormat): SoundSource
}

/**
 * A run that goes on.
 *
 * Calls return at once: each puts something into the run's queue, or reads what was published last. They
 * throw `CompanionException.Broken` once a defect has ended the run.
 */
public interface RunHandle : CueReports, Sounding, AutoCloseable {
    /** The run's identity in the store. */
    public val id: String

    /**
     * Everything that the run asks of the shell, in order, from its first moment on. It ends after
     * [RunEvent.Finished], or when the run is closed. It is to be collected once.
     */
    public val events: Flow<RunEvent>

    /** The last view that was published. */
    public fun view(): LiveView

    /** Seconds of run time by now, to compare with a cue's `expiresAtS`. */
    public fun elapsedS(): Double

    /** The runner's own word. */
    public fun word(word: Word)

    public fun pause()

    public fun resume()

    public fun lap()

    /** Silences every cue but the answer to a red flag, or lets them speak again. */
    public fun mute(muted: Boolean)

    /** Starts the metronome: at so many steps a minute, or that of the runner's own steps where `null`. */
    public fun metronome(cadenceSpm: Double?)

    /** Starts the breath guide with a pattern, or one that fits the effort where `null`. */
    public fun breathGuide(pattern: BreathPattern?)

    /** Lets what sounds with the steps go on until it is told to end. */
    public fun keepGuide()

    /** Ends what sounds with the steps. */
    public fun guideOff()

    /** Takes what is offered: the metronome of a rescue. */
    public fun acceptOffer()

    /** A foot touches the ground now. */
    public fun tap()

    public fun routineStart(routine: String, level: UByte)

    public fun routineNext()

    public fun routineBack()

    public fun routineStop()

    public fun routineDecline()

    /** A position of the phone. */
    public fun fix(fix: Fix)

    /** The barometer's height in metres above any fixed level. */
    public fun barometricAltitude(altitudeM: Float)

    /** The phone's step counter: steps of both feet since an arbitrary start. */
    public fun phoneSteps(total: ULong)

    /**
     * What the phone's accelerometer felt: x, y, z of the oldest sample first, in thousandths of the
     * earth's acceleration. One sample came every [periodUs] microseconds; the newest is [ageUs] old.
     */
    public fun acceleration(ageUs: UInt, periodUs: UInt, samplesMg: List<Short>)

    /** Whether a cool-down is worth offering, now that the run is over. */
    public fun offersCoolDown(): Boolean

    /** Ends the run. It is stored once [RunEvent.Finished] comes. */
    public fun finish()

    /** Lets the run go. Without [finish] before, it stays unfinished and can be resumed. */
    override fun close()
}

/** A routine that is being played without a run. */
public interface RoutineHandle : CueReports, Sounding, AutoCloseable {
    /** As of a run; views hold only the routine, and the totals at the end are empty. */
    public val events: Flow<RunEvent>

    public fun next()

    public fun back()

    public fun pause()

    public fun resume()

    public fun mute(muted: Boolean)

    /** No more of it. */
    public fun stop()

    /** Lets it go, and ends it. */
    override fun close()
}

/** A morning reading that goes on. Look at its [view] once a second. */
public interface ReadingHandle : AutoCloseable {
    public fun view(): ReadingView

    /** Measures now, without waiting for the heart to settle. */
    public fun skipSettling()

    /** Ends it: what was measured counts, if it is enough. */
    public fun finish()

    public fun isOver(): Boolean

    override fun close()
}
