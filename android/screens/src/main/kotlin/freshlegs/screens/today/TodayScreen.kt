package freshlegs.screens.today

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.lazy.items
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.ui.unit.dp
import freshlegs.core.AdviceQuestionView
import freshlegs.core.HoldView
import freshlegs.core.TodayView
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.Destination
import freshlegs.kit.models.TodayModel
import freshlegs.kit.run.RunPhase
import freshlegs.screens.Go
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Line
import freshlegs.screens.parts.Loaded
import freshlegs.screens.parts.NoticePanel
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.QuietButton
import freshlegs.screens.parts.RowButton
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.Tone
import freshlegs.screens.parts.Words
import freshlegs.screens.theme.LocalStrings

/** The first screen: red flags first, then how ready the body is, what that suggests, and the ways on from there. */
@Composable
internal fun TodayScreen(models: AppModels, go: Go) {
    val state by models.today.state.collectAsState()
    val run by models.run.state.collectAsState()
    val words = LocalStrings.current
    // What holds running back is answered before a run: with each answer the day looks different.
    val hold = (run.phase as? RunPhase.Before)?.readiness?.value?.hold
    LaunchedEffect(hold) { models.today.load() }
    LaunchedEffect(Unit) { models.run.prepare() }
    Page(words.appToday) {
        if (state.notice != null) item { NoticePanel(state.notice, models.today::noticeWasSeen) }
        if (run.notice != null) item { NoticePanel(run.notice, models.run::noticeWasSeen) }
        when (val today = state.today.value) {
            null -> {
                item { Loaded(state.today, models.today::load) {} }
                item { WaysOn(go) }
            }

            else -> day(today, models, go)
        }
        item { HabitsSection(state.habits, models.today::load, go) }
    }
}

private fun LazyListScope.day(today: TodayView, models: AppModels, go: Go) {
    val toTakeAlong = { go(Destination.TakeAlong) }
    items(today.flags, key = { it.kind }) { FlagPanel(it, models, go) }
    val hold = today.hold
    if (hold != null) item { HoldPanel(hold, models) }
    if (today.flags.isNotEmpty()) {
        item { RowButton(LocalStrings.current.todayTakeAlong, toTakeAlong, icon = Icons.file) }
    }
    item { ReadinessPanel(today, models.today) }
    item { WaysOn(go) }
    val question = today.adviceQuestion
    if (question != null) item { AdvicePanel(question, models.today) }
    item { ReasonsSection(today, go) }
}

/** What holds running back since a red flag in a run, with its answers. */
@Composable
private fun HoldPanel(hold: HoldView, models: AppModels) {
    Panel(tone = Tone.ALARM) {
        PanelTitle(hold.title, Icons.warning)
        hold.lines.forEach { Words(it) }
        if (!hold.reviewed) Small(LocalStrings.current.todayUnreviewed)
        for (choice in hold.answers) ToneButton(choice.label, { models.run.answerFollowUp(choice.answer) })
    }
}

/** The question whether an advice helped. */
@Composable
private fun AdvicePanel(question: AdviceQuestionView, model: TodayModel) {
    val words = LocalStrings.current
    Panel {
        PanelTitle(question.text, Icons.why)
        val answer = { tried: Boolean, helped: Boolean? -> model.answerAdvice(question.advice, tried, helped) }
        Column(verticalArrangement = Arrangement.spacedBy(4.dp)) {
            QuietButton(words.todayHelpedYes, { answer(true, true) })
            QuietButton(words.todayHelpedNo, { answer(true, false) })
            QuietButton(words.todayHelpedUnsure, { answer(true, null) })
            QuietButton(words.todayNotTried, { answer(false, null) })
        }
    }
}

/** The ways on from today. */
@Composable
private fun WaysOn(go: Go) {
    val words = LocalStrings.current
    Column {
        RowButton(words.appCheckIn, { go(Destination.CheckIn()) }, detail = words.todayToCheckIn, icon = Icons.edit)
        Line()
        RowButton(words.appRun, { go(Destination.Run) }, detail = words.todayToRun, icon = Icons.run)
        Line()
        RowButton(words.appWhy, { go(Destination.Why()) }, detail = words.todayToWhy, icon = Icons.why)
    }
}
