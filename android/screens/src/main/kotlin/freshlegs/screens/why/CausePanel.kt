package freshlegs.screens.why

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import freshlegs.core.Advice
import freshlegs.core.AdviceView
import freshlegs.core.CauseView
import freshlegs.core.EvidenceGrade
import freshlegs.kit.models.Destination
import freshlegs.screens.Go
import freshlegs.screens.parts.Expander
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Line
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.QuietButton
import freshlegs.screens.parts.RowButton
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.Words
import freshlegs.screens.theme.LocalStrings

/** A possible cause: the first one open, each other one as its name and how sure it is. */
@Composable
internal fun CausePanel(
    cause: CauseView,
    isFirst: Boolean,
    answered: Set<Advice>,
    onAnswer: (advice: Advice, tried: Boolean, helped: Boolean?) -> Unit,
    go: Go,
) {
    val words = LocalStrings.current
    var isOpen by rememberSaveable { mutableStateOf(isFirst) }
    Panel {
        Expander(cause.title, isOpen, { isOpen = !isOpen }, isHeading = true)
        Evidence(cause.evidence, cause.evidenceText)
        if (!isOpen) return@Panel
        Part(words.whyReasons) {
            for (reason in cause.reasons) {
                Column(Modifier.semantics(mergeDescendants = true) {}) {
                    Words(reason.text)
                    Evidence(reason.evidence, reason.evidenceText)
                }
            }
        }
        if (cause.confirm.isNotBlank()) Part(words.whyConfirm) { Words(cause.confirm) }
        Advices(words.whyNow, cause.now, answered, onAnswer, go)
        Advices(words.whyLongRun, cause.longRun, answered, onAnswer, go)
        if (cause.hasGaitSummary) {
            RowButton(words.whyGait, { go(Destination.Trends) }, icon = Icons.trends)
        }
        RowButton(words.whyGuide, { go(Destination.Guide(cause.topicSlug)) }, icon = Icons.guide)
    }
}

@Composable
private fun Advices(
    title: String,
    advices: List<AdviceView>,
    answered: Set<Advice>,
    onAnswer: (advice: Advice, tried: Boolean, helped: Boolean?) -> Unit,
    go: Go,
) {
    if (advices.isEmpty()) return
    val words = LocalStrings.current
    Part(title) {
        advices.forEachIndexed { index, advice ->
            if (index > 0) Line()
            Text(advice.title, style = MaterialTheme.typography.titleSmall)
            Words(advice.how)
            advice.helped?.let { Small(it) }
            if (advice.advice in answered) {
                Small(words.whyNoted, Modifier.semantics { liveRegion = LiveRegionMode.Polite })
            } else {
                Answers(advice, onAnswer)
            }
            RowButton(words.whyGuide, { go(Destination.Guide(advice.topicSlug)) }, detail = advice.title)
        }
    }
}

/** Whether it was tried; and if so, whether it helped. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
private fun Answers(advice: AdviceView, onAnswer: (advice: Advice, tried: Boolean, helped: Boolean?) -> Unit) {
    val words = LocalStrings.current
    var wasTried by rememberSaveable { mutableStateOf(false) }

    @Composable
    fun answer(text: String, onAnswered: () -> Unit) {
        // Several advices bear the same buttons.
        QuietButton(text, onAnswered, Modifier.semantics { contentDescription = words.whyAbout(text, advice.title) })
    }
    if (wasTried) Text(words.whyDidItHelp, style = MaterialTheme.typography.titleSmall)
    FlowRow(horizontalArrangement = Arrangement.spacedBy(8.dp), verticalArrangement = Arrangement.spacedBy(4.dp)) {
        if (wasTried) {
            answer(words.partsYes) { onAnswer(advice.advice, true, true) }
            answer(words.partsNo) { onAnswer(advice.advice, true, false) }
            answer(words.whyTooEarly) { onAnswer(advice.advice, true, null) }
        } else {
            answer(words.whyTried) { wasTried = true }
            answer(words.whyNotTried) { onAnswer(advice.advice, false, null) }
        }
    }
}

/** How sure it is: in words, and as dots of three. */
@Composable
private fun Evidence(grade: EvidenceGrade, text: String) {
    val colour = LocalContentColor.current
    val full =
        when (grade) {
            EvidenceGrade.STRONG -> 3
            EvidenceGrade.MODERATE -> 2
            EvidenceGrade.WEAK -> 1
            EvidenceGrade.CONTESTED -> 0
        }
    Row(verticalAlignment = Alignment.CenterVertically, horizontalArrangement = Arrangement.spacedBy(8.dp)) {
        Canvas(Modifier.size(36.dp, 12.dp)) {
            for (dot in 0 until DOTS) {
                val at = Offset(6.dp.toPx() + 12.dp.toPx() * dot, center.y)
                if (dot < full) {
                    drawCircle(colour, 4.5.dp.toPx(), at)
                } else {
                    drawCircle(colour, 4.dp.toPx(), at, style = Stroke(1.dp.toPx()))
                }
            }
        }
        Small(text)
    }
}

@Composable
private fun Part(title: String, content: @Composable () -> Unit) {
    Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
        Text(
            title,
            Modifier.padding(top = 8.dp).semantics { heading() },
            style = MaterialTheme.typography.titleSmall,
            color = MaterialTheme.colorScheme.primary,
        )
        content()
    }
}

private const val DOTS = 3
