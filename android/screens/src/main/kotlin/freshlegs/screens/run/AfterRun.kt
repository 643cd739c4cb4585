package freshlegs.screens.run

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.unit.dp
import freshlegs.core.SafetyView
import freshlegs.core.Summary
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.Destination
import freshlegs.kit.run.RoutineOffer
import freshlegs.kit.run.RunState
import freshlegs.screens.Go
import freshlegs.screens.parts.Figure
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.MainButton
import freshlegs.screens.parts.NoticePanel
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.QuietButton
import freshlegs.screens.parts.RowButton
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.Tone
import freshlegs.screens.parts.Words
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings

/** What the run came to, and the card that asks how it was. A red flag goes before both. */
@Composable
internal fun AfterRun(models: AppModels, state: RunState, summary: Summary, go: Go) {
    val words = LocalStrings.current
    Page(words.runDone) {
        state.safety?.let { item { SafetyAfterRun(models, it) } }
        if (state.notice != null) item { NoticePanel(state.notice, models.run::noticeWasSeen) }
        if (state.troubles.first != null) item { TroublePanel(models, state) }
        item { SummaryPanel(summary) }
        if (state.offersCoolDown) item { CoolDownPanel(models, go) }
        item { RunCardForm(models, state.id) }
        state.id?.let { id ->
            item { RowButton(words.runReview, { go(Destination.RunReview(id)) }, icon = Icons.trends) }
        }
        item { MainButton(words.runPutAway, models.run::prepare) }
    }
}

@Composable
private fun SafetyAfterRun(models: AppModels, safety: SafetyView) {
    Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
        SafetyText(safety)
        if (safety.callEmergency) Bounded { CallButton(models) }
    }
}

@Composable
private fun SummaryPanel(summary: Summary) {
    val words = LocalStrings.current
    val format = LocalFormatting.current
    val figures =
        listOfNotNull(
            words.runDistance to format.distance(summary.distanceM),
            words.runTime to format.duration(summary.movingS),
            summary.paceAvgSPerKm?.let { words.runPaceAverage to format.pace(it) },
            summary.heartRateAvgBpm?.let {
                words.runHeartRateAverage to words.partsBpm(value = format.number(it, 0))
            },
            summary.heartRateMaxBpm?.let { words.runHeartRateMost to words.partsBpm(value = it.toString()) },
            summary.cadenceAvgSpm?.let { words.runCadenceAverage to format.number(it, 0) },
            summary.ascentM?.let { words.runAscent to format.height(it) },
        )
    val columns = if (LocalDensity.current.fontScale > 1.3f) 1 else 2
    Panel {
        for (pair in figures.chunked(columns)) {
            Row(Modifier.fillMaxWidth(), horizontalArrangement = Arrangement.spacedBy(16.dp)) {
                for ((label, value) in pair) Figure(label, value, Modifier.weight(1f))
            }
        }
        if (summary.eased) Words(words.runEasedDone)
    }
}

@Composable
private fun CoolDownPanel(models: AppModels, go: Go) {
    val words = LocalStrings.current
    Panel(tone = Tone.CALM) {
        PanelTitle(words.runCoolDownOffer, Icons.routines)
        Small(words.runCoolDownText)
        QuietButton(
            words.runCoolDownStart,
            {
                models.routine.start(RoutineOffer.COOL_DOWN.routine)
                go(Destination.Routines)
            },
        )
    }
}
