package freshlegs.screens.today

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.Icon
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import freshlegs.core.ReadinessFactorView
import freshlegs.core.ReadinessLevel
import freshlegs.core.ReadinessReasonView
import freshlegs.core.RunVerdict
import freshlegs.core.Suggestion
import freshlegs.core.TodayView
import freshlegs.kit.models.Destination
import freshlegs.kit.models.TodayModel
import freshlegs.screens.Go
import freshlegs.screens.parts.Bar
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Line
import freshlegs.screens.parts.MainButton
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.Tone
import freshlegs.screens.parts.Words
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings

/** How ready the body is, whether to run, and what that suggests. */
@Composable
internal fun ReadinessPanel(today: TodayView, model: TodayModel) {
    val readiness = today.readiness
    val tone =
        when (today.mayRun.verdict) {
            RunVerdict.RUN -> Tone.CALM
            RunVerdict.RUN_HALF, RunVerdict.HOLD -> Tone.CARE
            RunVerdict.STOP_UNTIL_SEEN -> Tone.ALARM
        }
    Panel(tone = tone) {
        Small("${LocalFormatting.current.weekday(readiness.date)}, ${LocalFormatting.current.date(readiness.date)}")
        Row(verticalAlignment = Alignment.CenterVertically, horizontalArrangement = Arrangement.spacedBy(12.dp)) {
            LevelSign(readiness.level, size = 36)
            Text(
                readiness.headline,
                Modifier.weight(1f).semantics { heading() },
                style = MaterialTheme.typography.headlineSmall,
            )
        }
        Small(readiness.confidence)
        Line()
        if (today.mayRun.verdict != RunVerdict.RUN) {
            PanelTitle(today.mayRun.title, Icons.warning)
            today.mayRun.reasons.forEach { Words(it) }
        }
        // While running has to wait, a run is not suggested.
        if (today.mayRun.verdict == RunVerdict.STOP_UNTIL_SEEN) return@Panel
        PanelTitle(readiness.suggestionTitle)
        Words(readiness.suggestionText)
        if (readiness.suggestion != Suggestion.AS_PLANNED) Answer(today.accepted, model)
    }
}

@Composable
private fun Answer(accepted: Boolean?, model: TodayModel) {
    val words = LocalStrings.current
    when (accepted) {
        null -> {
            MainButton(words.todayAccept, { model.answerSuggestion(accept = true) })
            ToneButton(words.todayKeep, { model.answerSuggestion(accept = false) })
        }

        else -> {
            Row(verticalAlignment = Alignment.CenterVertically, horizontalArrangement = Arrangement.spacedBy(8.dp)) {
                Icon(Icons.tick, contentDescription = null)
                Small(if (accepted) words.todayAccepted else words.todayKept, Modifier.weight(1f))
            }
            val other = if (accepted) words.todayKeep else words.todayAccept
            ToneButton(other, { model.answerSuggestion(!accepted) })
        }
    }
}

/** Why it is so: the reasons, the signs one by one with how strong the evidence is, and what is not known yet. */
@Composable
internal fun ReasonsSection(today: TodayView, go: Go) {
    val words = LocalStrings.current
    val readiness = today.readiness
    Column(verticalArrangement = Arrangement.spacedBy(16.dp)) {
        if (readiness.why.isNotEmpty()) {
            Section(words.todayWhySo) { readiness.why.forEach { ReasonRow(it, go) } }
        }
        if (readiness.factors.isNotEmpty()) {
            Section(words.todaySigns) {
                readiness.factors.forEachIndexed { index, factor ->
                    if (index > 0) Line()
                    FactorRow(factor, go)
                }
            }
        }
        if (readiness.missing.isNotEmpty()) {
            Section(words.todayMissing) { readiness.missing.forEach { Small("• $it") } }
        }
        if (today.legsRuns < today.legsRunsNeeded) Baseline(today.legsRuns.toInt(), today.legsRunsNeeded.toInt())
    }
}

@Composable
private fun ReasonRow(reason: ReadinessReasonView, go: Go) {
    Row(
        Modifier
            .fillMaxWidth()
            .heightIn(min = 56.dp)
            .clickable(role = Role.Button) { go(Destination.Guide(reason.topic)) }
            .padding(vertical = 8.dp),
        verticalAlignment = Alignment.CenterVertically,
        horizontalArrangement = Arrangement.spacedBy(12.dp),
    ) {
        LevelSign(reason.level)
        Text(reason.text, Modifier.weight(1f), style = MaterialTheme.typography.bodyLarge)
        Icon(Icons.forward, contentDescription = null, modifier = Modifier.size(20.dp))
    }
}

/** One of the signs; what it says opens beneath it. */
@Composable
private fun FactorRow(factor: ReadinessFactorView, go: Go) {
    Folded(
        row = {
            LevelSign(factor.level)
            Column(Modifier.weight(1f)) {
                Text(factor.title, style = MaterialTheme.typography.bodyLarge)
                Text(
                    "${factor.levelText} · ${factor.evidence}",
                    style = MaterialTheme.typography.bodyMedium,
                    color = MaterialTheme.colorScheme.onSurfaceVariant,
                )
            }
        },
    ) {
        factor.reasons.forEach { ReasonRow(it, go) }
        factor.missing.forEach { Small("• $it", Modifier.padding(bottom = 8.dp)) }
    }
}

/** How much is known of what is usual for the runner's legs. */
@Composable
private fun Baseline(runs: Int, needed: Int) {
    val words = LocalStrings.current
    val count = words.todayBaselineRuns(runs.toString(), needed.toString())
    Panel {
        PanelTitle(words.todayBaseline)
        Bar(runs / needed.coerceAtLeast(1).toFloat(), count)
        Words(count, Modifier.clearAndSetSemantics {})
        Small(words.todayBaselineDetail)
    }
}

/**
 * A level as a sign: of four steps as many are filled as the body is ready; none where nothing is known.
 * The words beside it say the same.
 */
@Composable
internal fun LevelSign(level: ReadinessLevel, size: Int = 24) {
    val ink = LocalContentColor.current
    val filled =
        when (level) {
            ReadinessLevel.MISSING -> 0
            ReadinessLevel.LOW -> 1
            ReadinessLevel.REDUCED -> 2
            ReadinessLevel.WATCH -> 3
            ReadinessLevel.GOOD -> 4
        }
    val round = RoundedCornerShape(2.dp)
    Row(
        Modifier.clearAndSetSemantics {}.height(size.dp),
        verticalAlignment = Alignment.Bottom,
        horizontalArrangement = Arrangement.spacedBy(2.dp),
    ) {
        for (step in 1..STEPS) {
            val bar = Modifier.width((size / 5).dp).height((size * (step + 1) / (STEPS + 1)).dp)
            Box(if (step <= filled) bar.background(ink, round) else bar.border(1.dp, ink.copy(alpha = 0.6f), round))
        }
    }
}

private const val STEPS = 4
