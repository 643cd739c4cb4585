package freshlegs.screens.run

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.text.style.TextOverflow
import androidx.compose.ui.unit.dp
import freshlegs.core.LiveView
import freshlegs.core.Word
import freshlegs.kit.models.AppModels
import freshlegs.kit.phone.emergencyNumber
import freshlegs.kit.run.RunPhase
import freshlegs.kit.run.RunState
import freshlegs.kit.run.canUndo
import freshlegs.kit.run.heavy
import freshlegs.kit.run.lap
import freshlegs.kit.run.pause
import freshlegs.kit.run.resume
import freshlegs.kit.run.undo
import freshlegs.kit.run.word
import freshlegs.screens.parts.HoldButton
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.RunButton
import freshlegs.screens.theme.LocalMoreColours
import freshlegs.screens.theme.LocalStrings
import kotlinx.coroutines.Job
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import java.util.Locale

/** The buttons of a run: each at least 96 dp, always in the same place. */
@Composable
internal fun RunDock(
    models: AppModels,
    state: RunState,
    view: LiveView,
    sheet: RunSheet,
    onSheet: (RunSheet) -> Unit,
    onFinish: () -> Unit,
) {
    val safety = state.safety
    if (safety == null) {
        view.question?.let { question ->
            RunRow {
                for (answer in question.answers.filter { it != Word.HEAVY }) {
                    RunKey(LocalStrings.current.of(answer), { models.run.word(answer) }, Modifier.weight(1f))
                }
            }
        }
    } else if (safety.callEmergency) {
        CallButton(models)
    }
    RunRow {
        if (safety == null) {
            HeavyButton(models, Modifier.weight(2f))
        } else if (safety.mayResume) {
            val words = LocalStrings.current
            RunKey(words.of(Word.COACH_AGAIN), { models.run.word(Word.COACH_AGAIN) }, Modifier.weight(2f))
        }
        NotWellKey(sheet, onSheet, Modifier.weight(1f).heightIn(min = if (safety == null) 128.dp else 96.dp))
    }
    RunRow {
        if (state.isLocked) {
            UndoKey(models, view, Modifier.weight(1f)) {}
            UnlockButton(models, Modifier.weight(2f))
        } else {
            Controls(models, state, view, sheet, onSheet, onFinish)
        }
    }
}

@Composable
internal fun RunRow(content: @Composable RowScope.() -> Unit) {
    Row(Modifier.fillMaxWidth(), horizontalArrangement = Arrangement.spacedBy(8.dp), content = content)
}

@Composable
private fun RowScope.Controls(
    models: AppModels,
    state: RunState,
    view: LiveView,
    sheet: RunSheet,
    onSheet: (RunSheet) -> Unit,
    onFinish: () -> Unit,
) {
    val words = LocalStrings.current
    val isPaused = state.phase is RunPhase.Paused
    if (isPaused) {
        RunKey(words.runResume, models.run::resume, Modifier.weight(1f), Icons.play)
    } else {
        RunKey(words.runPause, models.run::pause, Modifier.weight(1f), Icons.pause)
    }
    val isFlagged = state.safety != null
    UndoKey(models, view, Modifier.weight(1f)) {
        when {
            isFlagged -> Unit
            isPaused -> FinishButton(models, state, onFinish, Modifier.weight(1f))
            else -> RunKey(words.runLap, models.run::lap, Modifier.weight(1f), Icons.lap)
        }
    }
    if (isFlagged) FinishButton(models, state, onFinish, Modifier.weight(1f))
    // Under a red flag there is nothing else to be done.
    if (state.safety != null) return
    val isMore = sheet == RunSheet.MORE
    RunKey(
        if (isMore) words.partsClose else words.runMoreKey,
        { onSheet(if (isMore) RunSheet.NUMBERS else RunSheet.MORE) },
        Modifier.weight(1f),
        if (isMore) Icons.close else Icons.more,
    )
}

/** Ends the run once a finger has stayed on it. */
@Composable
internal fun FinishButton(models: AppModels, state: RunState, onFinish: () -> Unit, modifier: Modifier) {
    val words = LocalStrings.current
    HoldButton(
        if (state.isFinishing) words.runFinishing else words.runFinishHold,
        state.finishProgress,
        models.run::beginHoldToFinish,
        models.run::cancelHoldToFinish,
        onFinish,
        modifier,
    )
}

/** Takes the last word back while that is possible, and is [otherwise] something else. */
@Composable
private fun UndoKey(models: AppModels, view: LiveView, modifier: Modifier, otherwise: @Composable () -> Unit) {
    val colours = LocalMoreColours.current
    if (view.undoUntilS != null && models.run.canUndo()) {
        RunKey(
            LocalStrings.current.partsUndo,
            models.run::undo,
            modifier,
            Icons.back,
            colour = colours.care,
            ink = colours.onCare,
        )
    } else {
        otherwise()
    }
}

/** The button that everything else is for. */
@Composable
private fun HeavyButton(models: AppModels, modifier: Modifier) {
    val colours = LocalMoreColours.current
    RunButton(
        LocalStrings.current.runHeavy,
        models.run::heavy,
        modifier.heightIn(min = 128.dp),
        colour = colours.heavy,
        ink = colours.onHeavy,
        style = MaterialTheme.typography.headlineLarge,
    )
}

@Composable
private fun NotWellKey(sheet: RunSheet, onSheet: (RunSheet) -> Unit, modifier: Modifier) {
    val words = LocalStrings.current
    val scheme = MaterialTheme.colorScheme
    val isOpen = sheet == RunSheet.NOT_WELL
    RunKey(
        if (isOpen) words.partsClose else words.runNotWell,
        { onSheet(if (isOpen) RunSheet.NUMBERS else RunSheet.NOT_WELL) },
        modifier,
        if (isOpen) Icons.close else Icons.warning,
        colour = scheme.errorContainer,
        ink = scheme.onErrorContainer,
    )
}

/** Shows the number that calls for help; the phone's dialler does the rest. */
@Composable
internal fun CallButton(models: AppModels, modifier: Modifier = Modifier) {
    val number = emergencyNumber(Locale.getDefault().country)
    RunKey(
        LocalStrings.current.runCall(number = number),
        { models.pages.dial(number) },
        modifier.fillMaxWidth(),
        Icons.phone,
        colour = MaterialTheme.colorScheme.error,
        ink = MaterialTheme.colorScheme.onError,
        isLarge = true,
    )
}

/** A touch of rain does not unlock: the finger stays for a while. A screen reader's user presses. */
@Composable
private fun UnlockButton(models: AppModels, modifier: Modifier) {
    val scope = rememberCoroutineScope()
    var held by remember { mutableStateOf(0) }
    var holding by remember { mutableStateOf<Job?>(null) }
    // The same as long as it is there: another one would let go of the finger.
    val onDown: () -> Unit =
        remember(models) {
            {
                holding =
                    scope.launch {
                        while (held < HOLD_STEPS) {
                            delay(HOLD_STEP_MS)
                            held += 1
                        }
                        models.run.lock(false)
                    }
            }
        }
    val onUp: () -> Unit =
        remember(models) {
            {
                holding?.cancel()
                held = 0
            }
        }
    HoldButton(
        LocalStrings.current.runUnlock,
        held / HOLD_STEPS.toDouble(),
        onDown,
        onUp,
        onPressed = { models.run.lock(false) },
        modifier,
    )
}

private const val HOLD_STEPS = 20
private const val HOLD_STEP_MS = 40L

/** A button of a run with a sign over its word. */
@Composable
internal fun RunKey(
    text: String,
    onClick: () -> Unit,
    modifier: Modifier = Modifier,
    icon: ImageVector? = null,
    colour: Color = MaterialTheme.colorScheme.secondaryContainer,
    ink: Color = MaterialTheme.colorScheme.onSecondaryContainer,
    isLarge: Boolean = icon == null,
) {
    Surface(
        onClick,
        modifier.heightIn(min = 96.dp),
        shape = MaterialTheme.shapes.large,
        color = colour,
        contentColor = ink,
    ) {
        Box(Modifier.padding(horizontal = 6.dp, vertical = 8.dp), contentAlignment = Alignment.Center) {
            Column(horizontalAlignment = Alignment.CenterHorizontally) {
                if (icon != null) Icon(icon, contentDescription = null, modifier = Modifier.size(32.dp))
                Text(
                    text,
                    textAlign = TextAlign.Center,
                    style = if (isLarge) MaterialTheme.typography.titleLarge else MaterialTheme.typography.titleSmall,
                    maxLines = 3,
                    overflow = TextOverflow.Ellipsis,
                )
            }
        }
    }
}
