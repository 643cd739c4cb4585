package freshlegs.screens.run

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import freshlegs.core.LiveView
import freshlegs.core.Motion
import freshlegs.core.RescueView
import freshlegs.core.StepView
import freshlegs.kit.models.AppModels
import freshlegs.kit.run.RunState
import freshlegs.kit.run.acceptOffer
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.Tone
import freshlegs.screens.parts.WordButton
import freshlegs.screens.parts.Words
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalMoreColours
import freshlegs.screens.theme.LocalStrings

/** What is to be seen of a run: what is said now, then the numbers, then the rest. */
@Composable
internal fun RunPicture(models: AppModels, state: RunState, view: LiveView) {
    val words = LocalStrings.current
    val routine = view.routine
    val numbers = Modifier.padding(horizontal = 8.dp)
    if (view.motion == Motion.PAUSED) Sign(Icons.pause, words.runPaused)
    if (view.motion == Motion.AUTO_PAUSED) Sign(Icons.pause, words.runStanding)
    Said(models, view)
    if (routine != null) {
        RoutineInRun(models, routine)
        RunNumbers(view, numbers)
    } else {
        RoutineOfferPanel(models, state)
        RunNumbers(view, numbers)
    }
    Signs(state, view)
    view.step?.let { StepPanel(it) }
    view.guide?.let { GuidePanel(models, it) }
}

/** The words of now: a question, the rescue's step, or the last cue. They are spoken, and so not read aloud again. */
@Composable
private fun Said(models: AppModels, view: LiveView) {
    val question = view.question
    val rescue = view.rescue
    if (rescue != null) RescuePanel(models, rescue)
    if (question != null) {
        Bubble(question.text)
    } else {
        view.cue?.takeIf { it != rescue?.line }?.let { Bubble(it) }
    }
}

@Composable
private fun Bubble(text: String) {
    val scheme = MaterialTheme.colorScheme
    Surface(
        Modifier.fillMaxWidth(),
        shape = MaterialTheme.shapes.medium,
        color = scheme.primaryContainer,
        contentColor = scheme.onPrimaryContainer,
    ) {
        Row(
            Modifier.padding(16.dp),
            verticalAlignment = Alignment.CenterVertically,
            horizontalArrangement = Arrangement.spacedBy(12.dp),
        ) {
            Icon(Icons.sound, contentDescription = null, modifier = Modifier.size(24.dp))
            Text(text, style = MaterialTheme.typography.titleLarge)
        }
    }
}

@Composable
private fun RescuePanel(models: AppModels, rescue: RescueView) {
    val words = LocalStrings.current
    val colours = LocalMoreColours.current
    Surface(
        Modifier.fillMaxWidth(),
        shape = MaterialTheme.shapes.medium,
        color = colours.heavy,
        contentColor = colours.onHeavy,
    ) {
        Column(Modifier.padding(16.dp), verticalArrangement = Arrangement.spacedBy(8.dp)) {
            Text(words.of(rescue.step), style = MaterialTheme.typography.titleSmall)
            Text(rescue.line, style = MaterialTheme.typography.headlineSmall)
            rescue.metronomeSpm?.let { spm ->
                val rate = LocalFormatting.current.number(spm, 0)
                Bounded {
                    RunKey(words.runMetronomeOffer(cadence = rate), models.run::acceptOffer, Modifier.fillMaxWidth())
                }
            }
        }
    }
}

/** What is different from an ordinary run, each with a sign. */
@Composable
private fun Signs(state: RunState, view: LiveView) {
    val words = LocalStrings.current
    if (state.isFinishing) Sign(Icons.tick, words.runFinishing)
    if (view.eased) Sign(Icons.tick, words.runEased)
    if (view.muted) Sign(Icons.mute, words.runMuted)
    if (view.voiceFailed) Sign(Icons.warning, words.runVoiceFailed)
    if (state.isLocked) Sign(Icons.lock, words.runLocked)
}

@Composable
internal fun Sign(icon: ImageVector, text: String, tint: Color = MaterialTheme.colorScheme.primary) {
    Row(
        Modifier.fillMaxWidth().padding(horizontal = 8.dp).semantics(mergeDescendants = true) {},
        verticalAlignment = Alignment.CenterVertically,
        horizontalArrangement = Arrangement.spacedBy(12.dp),
    ) {
        Icon(icon, contentDescription = null, tint = tint, modifier = Modifier.size(24.dp))
        Text(text, style = MaterialTheme.typography.titleMedium)
    }
}

@Composable
private fun StepPanel(step: StepView) {
    val words = LocalStrings.current
    val format = LocalFormatting.current
    Panel(Modifier.semantics(mergeDescendants = true) {}) {
        Small(words.runStep(number = step.number.toString(), of = step.of.toString()))
        Text(step.name, style = MaterialTheme.typography.titleLarge)
        step.target?.let { Words(it) }
        val left = step.leftS?.let { format.duration(it) } ?: step.leftM?.let { format.distance(it) }
        if (left != null) Words(words.runLeft(what = left))
    }
}

/** What went wrong, once. */
@Composable
internal fun TroublePanel(models: AppModels, state: RunState) {
    val trouble = state.troubles.first ?: return
    val words = LocalStrings.current
    Panel(tone = Tone.CARE) {
        PanelTitle(words.of(trouble), Icons.warning)
        WordButton(words.partsUnderstood, models.run::troubleWasTold)
    }
}
