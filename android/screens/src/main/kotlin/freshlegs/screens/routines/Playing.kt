package freshlegs.screens.routines

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import freshlegs.core.RoutineView
import freshlegs.core.Side
import freshlegs.kit.models.RoutineModel
import freshlegs.kit.models.RoutineState
import freshlegs.screens.parts.Back
import freshlegs.screens.parts.Bar
import freshlegs.screens.parts.IconAction
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.NoticePanel
import freshlegs.screens.parts.RunButton
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.Words
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings

/** A routine that is being played: seen from a mat on the floor, and pressed without looking. */
@Composable
internal fun Playing(view: RoutineView?, state: RoutineState, model: RoutineModel) {
    Back { model.stop() }
    BoxWithConstraints(Modifier.fillMaxSize()) {
        if (maxWidth > maxHeight) {
            Row(Modifier.padding(16.dp), horizontalArrangement = Arrangement.spacedBy(16.dp)) {
                Exercise(view, state, model, Modifier.weight(1f).fillMaxHeight())
                Controls(view, model, Modifier.weight(1f).align(Alignment.CenterVertically))
            }
        } else {
            Column(Modifier.padding(16.dp), verticalArrangement = Arrangement.spacedBy(16.dp)) {
                Exercise(view, state, model, Modifier.weight(1f).fillMaxWidth())
                Controls(view, model, Modifier.fillMaxWidth())
            }
        }
    }
}

@Composable
private fun Exercise(view: RoutineView?, state: RoutineState, model: RoutineModel, modifier: Modifier) {
    val words = LocalStrings.current
    Column(modifier.verticalScroll(rememberScrollState()), verticalArrangement = Arrangement.spacedBy(12.dp)) {
        NoticePanel(state.notice, model::noticeWasSeen)
        Head(view, state.isMuted, model::mute)
        if (view == null) {
            Words(words.partsLoading)
            return@Column
        }
        val step = words.routinesStep(view.number.toString(), view.of.toString())
        Bar((view.number.toFloat() - 1) / view.of.coerceAtLeast(1u).toFloat(), step)
        Small(step)
        Text(
            if (view.resting) words.routinesRest else view.exercise,
            Modifier.semantics { heading() },
            style = MaterialTheme.typography.headlineLarge,
        )
        if (view.paused) Mark(words.routinesPaused)
        Count(view)
        if (view.resting) {
            Words(words.routinesThen(view.exercise))
        } else {
            view.side?.let { Mark(if (it == Side.LEFT) words.routinesLeftSide else words.routinesRightSide) }
            Words(view.how)
            Small(view.next?.let { words.routinesThen(it) } ?: words.routinesLast)
        }
    }
}

@Composable
private fun Head(view: RoutineView?, isMuted: Boolean, onMute: (Boolean) -> Unit) {
    val words = LocalStrings.current
    Row(Modifier.fillMaxWidth(), verticalAlignment = Alignment.CenterVertically) {
        Text(
            view?.routine ?: words.appRoutines,
            Modifier.weight(1f),
            style = MaterialTheme.typography.titleMedium,
            color = MaterialTheme.colorScheme.primary,
        )
        IconAction(
            if (isMuted) Icons.mute else Icons.sound,
            if (isMuted) words.routinesUnmute else words.routinesMute,
            { onMute(!isMuted) },
        )
    }
}

/** What is left: repetitions where they are counted, time where not. */
@Composable
private fun Count(view: RoutineView) {
    val words = LocalStrings.current
    val reps = view.leftReps.takeUnless { view.resting }
    Row(
        Modifier.semantics(mergeDescendants = true) {},
        verticalAlignment = Alignment.Bottom,
        horizontalArrangement = Arrangement.spacedBy(8.dp),
    ) {
        Text(
            reps?.toString() ?: LocalFormatting.current.duration(view.leftS),
            Modifier.alignByBaseline(),
            style = MaterialTheme.typography.displayLarge,
        )
        Text(
            if (reps != null) words.routinesTimesLeft(count = reps.toInt()) else words.routinesTimeLeft,
            Modifier.alignByBaseline(),
            style = MaterialTheme.typography.titleMedium,
        )
    }
}

@Composable
private fun Mark(text: String) {
    Surface(
        color = MaterialTheme.colorScheme.secondaryContainer,
        contentColor = MaterialTheme.colorScheme.onSecondaryContainer,
        shape = MaterialTheme.shapes.small,
    ) {
        Text(
            text,
            Modifier.padding(horizontal = 12.dp, vertical = 6.dp),
            style = MaterialTheme.typography.titleLarge,
            textAlign = TextAlign.Center,
        )
    }
}

@Composable
private fun Controls(view: RoutineView?, model: RoutineModel, modifier: Modifier) {
    val words = LocalStrings.current
    val scheme = MaterialTheme.colorScheme
    val style = MaterialTheme.typography.titleMedium
    Column(modifier, verticalArrangement = Arrangement.spacedBy(12.dp)) {
        Row(horizontalArrangement = Arrangement.spacedBy(12.dp)) {
            RunButton(words.routinesBack, model::back, Modifier.weight(1f), style = style, isOn = view != null)
            RunButton(
                words.partsNext,
                model::next,
                Modifier.weight(1f),
                scheme.primary,
                scheme.onPrimary,
                style,
                isOn = view != null,
            )
        }
        Row(horizontalArrangement = Arrangement.spacedBy(12.dp)) {
            val isPaused = view?.paused == true
            RunButton(
                if (isPaused) words.routinesResume else words.routinesPause,
                if (isPaused) model::resume else model::pause,
                Modifier.weight(1f),
                style = style,
                isOn = view != null,
            )
            RunButton(
                words.routinesStop,
                model::stop,
                Modifier.weight(1f),
                scheme.errorContainer,
                scheme.onErrorContainer,
                style,
            )
        }
    }
}
