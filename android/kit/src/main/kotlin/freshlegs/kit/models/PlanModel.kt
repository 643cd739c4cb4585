package freshlegs.kit.models

import freshlegs.core.GoalDraft
import freshlegs.core.SeasonView
import freshlegs.core.StartDraft
import freshlegs.core.WeekAheadView
import freshlegs.kit.Loadable
import freshlegs.kit.Notice
import freshlegs.kit.bridge.PlanBridge
import kotlinx.coroutines.CoroutineScope

/** What the plan shows. */
public data class PlanState(
    val week: Loadable<WeekAheadView> = Loadable.Idle,
    val season: Loadable<SeasonView> = Loadable.Idle,
    /** How often something was kept: a form closes when it has changed. */
    val kept: Int = 0,
    /** What went wrong with the last thing that was asked; wrong fields are named in it. */
    val notice: Notice? = null,
) {
    /** What is wrong with this field, to be shown next to it. */
    public fun reasonFor(field: String): String? = notice?.reasonFor(field)
}

/** The season, the week ahead, and what it is for. */
public class PlanModel(
    private val bridge: PlanBridge,
    scope: CoroutineScope,
) : Model<PlanState>(PlanState(), scope) {
    private val week = Place("week", PlanState::week) { copy(week = it) }
    private val season = Place("season", PlanState::season) { copy(season = it) }

    override fun PlanState.noticing(notice: Notice?): PlanState = copy(notice = notice)

    public fun load() {
        fetch(week) { bridge.weekAhead() }
        fetch(season) { bridge.season() }
    }

    /** Sets what the runner trains for; `null` takes it away. */
    public fun setGoal(goal: GoalDraft?) {
        attempt({ bridge.setGoal(goal) }) { wasKept() }
    }

    /** Keeps the three answers of day one. */
    public fun setStartAnswers(answers: StartDraft) {
        attempt({ bridge.setStartAnswers(answers) }) { wasKept() }
    }

    /** Takes today's suggestion, or keeps the plan. */
    public fun answerSuggestion(accept: Boolean) {
        attempt({ bridge.answerSuggestion(accept) }) { wasKept() }
    }

    private fun wasKept() {
        change { copy(kept = kept + 1) }
        load()
    }
}
