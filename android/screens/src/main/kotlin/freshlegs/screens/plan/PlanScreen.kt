package freshlegs.screens.plan

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.unit.dp
import freshlegs.core.EntryKind
import freshlegs.core.GoalDraft
import freshlegs.core.NaiveDate
import freshlegs.core.SeasonView
import freshlegs.core.WeekAheadView
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.Destination
import freshlegs.kit.models.PlanModel
import freshlegs.kit.models.PlanState
import freshlegs.screens.Go
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.Question
import freshlegs.screens.parts.QuietButton
import freshlegs.screens.parts.RowButton
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.Tone
import freshlegs.screens.parts.Words
import freshlegs.screens.parts.loadingItem
import freshlegs.screens.parts.noticeItem
import freshlegs.screens.theme.LocalStrings

/** What of the plan is seen. */
private enum class Sheet {
    PLAN,
    GOAL,
    START,
}

/** What is ahead: today's question, the week, the goal and the season that leads there. */
@Composable
internal fun PlanScreen(models: AppModels, go: Go, onBack: () -> Unit) {
    val model = models.plan
    val state by model.state.collectAsState()
    var sheet by remember { mutableStateOf(Sheet.PLAN) }
    LaunchedEffect(model) { model.load() }
    // A form closes once what it says is kept.
    val keptBefore = remember(sheet) { state.kept }
    LaunchedEffect(state.kept) { if (state.kept > keptBefore) sheet = Sheet.PLAN }
    val close = {
        model.noticeWasSeen()
        sheet = Sheet.PLAN
    }
    val today = state.week.value?.days?.firstOrNull()?.date
    when {
        sheet == Sheet.GOAL && today != null -> GoalForm(models, state, today, close)
        sheet == Sheet.START && today != null -> StartForm(models, state, today, close)
        else -> Plan(state, model, go, onBack) { sheet = it }
    }
}

@Composable
private fun Plan(state: PlanState, model: PlanModel, go: Go, onBack: () -> Unit, open: (Sheet) -> Unit) {
    val words = LocalStrings.current
    val week = state.week.value
    val season = state.season.value
    val today = week?.days?.firstOrNull()?.date
    var isRemoving by remember { mutableStateOf(false) }
    if (isRemoving) {
        Question(
            title = words.planRemoveTitle,
            text = words.planRemoveText,
            yes = words.planRemove,
            onYes = {
                isRemoving = false
                model.setGoal(null)
            },
            onNo = { isRemoving = false },
        )
    }
    Page(words.appPlan, onBack) {
        noticeItem(state.notice, model::noticeWasSeen)
        loadingItem(state.week, model::load)
        if (week != null) {
            proposal(week, model)
            weekAhead(week, season?.weeks?.firstOrNull { it.isCurrent }?.phaseName, go)
            heavyOptions(week, go)
        }
        // What fails or is awaited for both is said once.
        if (week != null) loadingItem(state.season, model::load)
        if (season != null) {
            item {
                Goal(season, canChange = today != null, onChange = {
                    open(Sheet.GOAL)
                }, onRemove = { isRemoving = true })
            }
            if (today != null) offers(season, today, model)
            season.ladder?.let { item { Ladder(it) } }
            weeks(season.weeks)
            reasons(season.reasons)
        }
        if (today != null) item { Start { open(Sheet.START) } }
    }
}

/** What today would become, and the question that goes with it. */
@OptIn(ExperimentalLayoutApi::class)
private fun LazyListScope.proposal(week: WeekAheadView, model: PlanModel) {
    val proposal = week.proposal ?: return
    item {
        val words = LocalStrings.current
        Panel(tone = Tone.CALM) {
            PanelTitle(week.suggestionName, Icons.today)
            proposal.changed?.let { Words(it) }
            Words(listOf(proposal.name, proposal.length).filter { it.isNotBlank() }.joinToString(" · "))
            week.proposalSays?.let { Small(it) }
            FlowRow(horizontalArrangement = Arrangement.spacedBy(8.dp)) {
                QuietButton(words.planAccept, { model.answerSuggestion(accept = true) })
                QuietButton(words.planKeep, { model.answerSuggestion(accept = false) })
            }
        }
    }
}

/** What can be made of heavy legs before today's run. */
private fun LazyListScope.heavyOptions(week: WeekAheadView, go: Go) {
    if (week.heavyOptions.isEmpty()) return
    item {
        val words = LocalStrings.current
        Panel {
            PanelTitle(words.planHeavy)
            for (option in week.heavyOptions) {
                Words(listOf(option.name, option.run.length).filter { it.isNotBlank() }.joinToString(" · "))
            }
            QuietButton(words.planSayLegs, { go(Destination.CheckIn(EntryKind.LEGS_TODAY)) })
        }
    }
}

/** Nearer goals, where the one that is set is out of reach. */
private fun LazyListScope.offers(season: SeasonView, today: NaiveDate, model: PlanModel) {
    val goal = season.goal ?: return
    for (offer in season.offers) {
        item {
            Panel(tone = Tone.CALM) {
                Words(offer.says)
                QuietButton(
                    LocalStrings.current.planTakeOffer,
                    { model.setGoal(GoalDraft(offer.distanceM, offer.date, today, goal.daysAWeek, goal.name)) },
                )
            }
        }
    }
}

private fun LazyListScope.reasons(reasons: List<String>) {
    if (reasons.isEmpty()) return
    item {
        Section(LocalStrings.current.planReasons) { reasons.forEach { Words(it) } }
    }
}

@Composable
private fun Start(onOpen: () -> Unit) {
    val words = LocalStrings.current
    Section(words.planStart) { RowButton(words.planStartChange, onOpen, detail = words.planStartDetail) }
}
