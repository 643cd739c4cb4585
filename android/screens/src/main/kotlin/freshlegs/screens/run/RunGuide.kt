package freshlegs.screens.run

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.runtime.withFrameNanos
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import freshlegs.core.BreathPattern
import freshlegs.core.GuideView
import freshlegs.kit.models.AppModels
import freshlegs.kit.run.breathGuide
import freshlegs.kit.run.guideOff
import freshlegs.kit.run.keepGuide
import freshlegs.kit.run.tap
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.Tone
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalReducedMotion
import freshlegs.screens.theme.LocalStrings

/** What sounds with the steps: the breath with its steps, or the metronome. */
@Composable
internal fun GuidePanel(models: AppModels, guide: GuideView) {
    val words = LocalStrings.current
    val steps = LocalFormatting.current.number(guide.cadenceSpm, 0)
    val inSteps = guide.inSteps?.toInt()
    val outSteps = guide.outSteps?.toInt()
    Panel(tone = Tone.CALM) {
        if (inSteps != null && outSteps != null) {
            PanelTitle(words.runBreath)
            Text(
                words.runBreathPattern(inhale = inSteps.toString(), exhale = outSteps.toString()),
                style = MaterialTheme.typography.headlineSmall,
            )
            BreathSteps(inSteps, outSteps, guide.cadenceSpm)
        } else {
            PanelTitle(words.runMetronome)
        }
        Small(words.partsSpm(value = steps))
        if (!guide.onSteps) {
            Small(words.runGuideByRate)
            Bounded { RunKey(words.runTap, models.run::tap, Modifier.fillMaxWidth()) }
        }
        Bounded {
            RunRow {
                if (guide.untilS != null) RunKey(words.runGuideKeep, models.run::keepGuide, Modifier.weight(1f))
                RunKey(words.runGuideOff, models.run::guideOff, Modifier.weight(1f))
            }
        }
    }
}

/** A dot for each step of a breath: full ones in, rings out. The present one is larger, where anything may move. */
@Composable
private fun BreathSteps(inSteps: Int, outSteps: Int, cadenceSpm: Double) {
    val words = LocalStrings.current
    val present = if (LocalReducedMotion.current) null else stepOf(inSteps + outSteps, cadenceSpm)
    val ink = LocalContentColor.current
    val text = words.runBreathPattern(inhale = inSteps.toString(), exhale = outSteps.toString())
    Canvas(Modifier.fillMaxWidth().height(48.dp).semantics { contentDescription = text }) {
        val count = inSteps + outSteps
        val room = size.width / count
        val small = minOf(room / 4, 10.dp.toPx())
        for (step in 0 until count) {
            val centre = Offset(room * (step + 0.5f), size.height / 2)
            val radius = if (step == present) small * 1.8f else small
            if (step < inSteps) {
                drawCircle(ink, radius, centre)
            } else {
                drawCircle(ink, radius, centre, style = Stroke(3.dp.toPx()))
            }
        }
    }
}

/** The step of the breath by the rate of the steps. What is heard is exact; this follows it for the eye. */
@Composable
private fun stepOf(count: Int, cadenceSpm: Double): Int {
    var step by remember { mutableStateOf(0) }
    LaunchedEffect(count, cadenceSpm) {
        if (cadenceSpm <= 0) return@LaunchedEffect
        val stepNs = NANOS_PER_MINUTE / cadenceSpm
        val from = withFrameNanos { it }
        while (true) step = withFrameNanos { ((it - from) / stepNs).toLong().mod(count) }
    }
    return step
}

private const val NANOS_PER_MINUTE = 60e9

/** The patterns of the breath guide, the gentlest first. */
@Composable
internal fun BreathPatterns(models: AppModels, onDone: () -> Unit) {
    val words = LocalStrings.current
    Bounded {
        RunRow {
            for (pattern in listOf(BreathPattern.FOUR_FOUR, BreathPattern.THREE_THREE, BreathPattern.THREE_TWO)) {
                PatternKey(pattern, models, onDone, Modifier.weight(1f), words.spokenOf(pattern))
            }
        }
    }
    Bounded {
        RunRow {
            for (pattern in listOf(BreathPattern.TWO_TWO, BreathPattern.TWO_ONE)) {
                PatternKey(pattern, models, onDone, Modifier.weight(1f), words.spokenOf(pattern))
            }
        }
    }
}

@Composable
private fun PatternKey(
    pattern: BreathPattern,
    models: AppModels,
    onDone: () -> Unit,
    modifier: Modifier,
    spoken: String,
) {
    val (breathIn, breathOut) = pattern.steps
    RunKey(
        "$breathIn : $breathOut",
        {
            models.run.breathGuide(pattern)
            onDone()
        },
        modifier.semantics { contentDescription = spoken },
    )
}
