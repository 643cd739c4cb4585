package freshlegs.kit.run

import freshlegs.core.HoldView
import freshlegs.core.LiveView
import freshlegs.core.SafetyView
import freshlegs.core.Summary
import freshlegs.core.Trouble
import freshlegs.core.UnfinishedRun
import freshlegs.kit.Loadable
import freshlegs.kit.Notice
import freshlegs.kit.phone.HeavyWay

/** What is to be known before a run. */
public data class RunReadiness(
    /** What holds running back, if anything does: above everything else. */
    val hold: HoldView? = null,
    /** Runs that were cut off. */
    val unfinished: List<UnfinishedRun> = emptyList(),
    /** The ways of saying "heavy" that would work now. */
    val heavyWays: List<HeavyWay> = listOf(HeavyWay.SCREEN),
)

/** Where a run is. */
public sealed interface RunPhase {
    /** There is none. */
    public data class Before(val readiness: Loadable<RunReadiness>) : RunPhase

    /** It is on; standing still counts as that. */
    public data class Running(val view: LiveView) : RunPhase

    /** The runner has paused it. */
    public data class Paused(val view: LiveView) : RunPhase

    /** It is over and stored. */
    public data class Finished(val summary: Summary) : RunPhase

    /** A defect ended it; what was recorded is stored. */
    public data object Broken : RunPhase

    /** Whether a run is on. */
    public val isOn: Boolean get() = this is Running || this is Paused
}

/** A routine that the run offers; [routine] is what the engine calls it. */
public enum class RoutineOffer(public val routine: String) {
    WARM_UP("warm-up"),
    COOL_DOWN("cool-down"),
}

/** Everything of a run that a screen shows. */
public data class RunState(
    /** A red flag: it stands above everything else, also after the run. */
    val safety: SafetyView? = null,
    val phase: RunPhase = RunPhase.Before(Loadable.Idle),
    /** The id of the run, as it is stored. */
    val id: String? = null,
    /** Whether it asks where the phone is. */
    val usesLocation: Boolean = false,
    /** Whether a run is being begun. */
    val isStarting: Boolean = false,
    /** Whether the runner has finished it and it is being stored. */
    val isFinishing: Boolean = false,
    /** What went wrong with the last thing that was asked. */
    val notice: Notice? = null,
    /** What the runner is to be told, once each. */
    val troubles: Troubles = Troubles(),
    /** A routine that is offered. */
    val routineOffer: RoutineOffer? = null,
    /** Whether a cool-down is worth offering, now that the run is over. */
    val offersCoolDown: Boolean = false,
    /** Whether touches but those that say how the runner is are ignored: rain, and sleeves. */
    val isLocked: Boolean = false,
    /** How far the finger has held to finish, 0 to 1. */
    val finishProgress: Double = 0.0,
    /** The ways of saying "heavy" that work now. */
    val heavyWays: List<HeavyWay> = listOf(HeavyWay.SCREEN),
    /** Whether a run would be heard by everybody around and the runner was never asked how to have it: ask first. */
    val needsSoundChoice: Boolean = false,
) {
    /** What the run shows. */
    public val view: LiveView?
        get() =
            when (phase) {
                is RunPhase.Running -> phase.view
                is RunPhase.Paused -> phase.view
                is RunPhase.Before, is RunPhase.Finished, RunPhase.Broken -> null
            }
}

/** What the runner is told in plain words, once each; trouble that came back after it was over counts anew. */
public data class Troubles(
    /** What waits to be told, in order. */
    val waiting: List<Trouble> = emptyList(),
    private val known: List<Trouble> = emptyList(),
) {
    /** What is to be told now. */
    val first: Trouble? get() = waiting.firstOrNull()

    internal fun plus(trouble: Trouble): Troubles {
        if (trouble == Trouble.StorageBack) {
            // What was not yet told is over, and then so is this.
            val wasUntold = waiting.any { it.isOfStorage }
            val rest = waiting.filterNot { it.isOfStorage }
            return Troubles(if (wasUntold) rest else rest + trouble, known.filterNot { it.isOfStorage })
        }
        // The same class is the same to a runner: reasons are for logs.
        if (known.any { it.javaClass == trouble.javaClass }) return this
        return Troubles(waiting + trouble, known + trouble)
    }

    internal fun told(): Troubles = copy(waiting = waiting.drop(1))
}

private val Trouble.isOfStorage: Boolean
    get() = this is Trouble.StorageFull || this is Trouble.StorageFailing
