package freshlegs.kit.bridge

import freshlegs.core.FollowUpAnswer
import freshlegs.core.HoldView
import freshlegs.core.ReplayOptions
import freshlegs.core.RunOptions
import freshlegs.core.SimulationOptions
import freshlegs.core.Summary
import freshlegs.core.UnfinishedRun

/**
 * What the library does about runs that begin, or were never finished.
 *
 * As everywhere in the bridge: functions bear the library's names, throw its
 * [CompanionException][freshlegs.core.CompanionException], and do not block the thread that calls them.
 */
public interface RunBridge {
    /** What holds running back, if anything does: to be shown before everything else, and before a run. */
    public suspend fun hold(): HoldView?

    /** Answers what holds running back. Gives what still does afterwards. */
    public suspend fun answerFollowUp(answer: FollowUpAnswer): HoldView?

    /** Runs that were begun and never finished, newest first. */
    public suspend fun unfinished(): List<UnfinishedRun>

    /** Goes on with an unfinished run. */
    public suspend fun resumeRun(id: String): RunHandle

    /** Ends an unfinished run where it was last heard of. */
    public suspend fun closeUnfinished(id: String): Summary

    /** Begins a live run. */
    public suspend fun startRun(options: RunOptions): RunHandle

    /** Begins a run of a simulated runner. It needs no reports on cues. */
    public suspend fun startSimulation(options: SimulationOptions): RunHandle

    /** Begins a run whose sensors are a recording. It needs no reports on cues. */
    public suspend fun startReplay(options: ReplayOptions): RunHandle
}
