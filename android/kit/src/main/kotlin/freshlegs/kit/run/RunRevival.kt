package freshlegs.kit.run

import freshlegs.core.CompanionException
import freshlegs.core.UnfinishedRun
import freshlegs.kit.bridge.RunBridge

/**
 * Decides whether a run goes on by itself after the system ended the app in the middle of it: only where that was a
 * moment ago. Any other unfinished run is offered where a run begins, and the runner decides.
 */
public class RunRevival(private val bridge: RunBridge, private val model: RunModel) {
    /** Goes on with the run that was cut off, and says whether there was one. */
    public suspend fun revive(): Boolean {
        if (model.state.value.phase.isOn) return true
        val run =
            try {
                goesOn(bridge.unfinished())
            } catch (_: CompanionException) {
                // What is wrong will be said where a run begins.
                null
            }
        if (run == null) return false
        model.resumeUnfinished(run.id)
        return true
    }

    public companion object {
        /** After so long the runner may be at home again, in seconds. */
        public const val LONGEST_AWAY_S: Double = 600.0

        /** The run among these that goes on by itself, if any: the newest, and that one only. */
        public fun goesOn(unfinished: List<UnfinishedRun>): UnfinishedRun? =
            unfinished.maxByOrNull { it.startedAtUtcMs }?.takeIf { it.awayS <= LONGEST_AWAY_S }
    }
}
