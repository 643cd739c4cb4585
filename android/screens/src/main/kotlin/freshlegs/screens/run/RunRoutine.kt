package freshlegs.screens.run

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import freshlegs.core.RoutineView
import freshlegs.core.Side
import freshlegs.kit.models.AppModels
import freshlegs.kit.run.RoutineOffer
import freshlegs.kit.run.RunState
import freshlegs.kit.run.acceptRoutine
import freshlegs.kit.run.declineRoutine
import freshlegs.kit.run.routineBack
import freshlegs.kit.run.routineNext
import freshlegs.kit.run.routineStop
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.Tone
import freshlegs.screens.parts.Words
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings

/** A warm-up or a cool-down is offered, at three levels. */
@Composable
internal fun RoutineOfferPanel(models: AppModels, state: RunState) {
    val offer = state.routineOffer ?: return
    val words = LocalStrings.current
    Panel(tone = Tone.CALM) {
        PanelTitle(
            when (offer) {
                RoutineOffer.WARM_UP -> words.runWarmUpOffer
                RoutineOffer.COOL_DOWN -> words.runCoolDownOffer
            },
            Icons.routines,
        )
        Bounded {
            RunRow {
                for (level in 1..3) {
                    RunKey(
                        words.runLevel(level = level.toString()),
                        { models.run.acceptRoutine(level.toUByte()) },
                        Modifier.weight(1f),
                    )
                }
            }
        }
        Bounded { RunKey(words.runDecline, models.run::declineRoutine, Modifier.fillMaxWidth()) }
    }
}

/** The exercise that is done now. */
@Composable
internal fun RoutineInRun(models: AppModels, routine: RoutineView) {
    val words = LocalStrings.current
    val format = LocalFormatting.current
    Panel(tone = Tone.CALM) {
        Small("${routine.routine} · ${words.runStep(number = routine.number.toString(), of = routine.of.toString())}")
        val side =
            when (routine.side) {
                Side.LEFT -> words.runSideLeft
                Side.RIGHT -> words.runSideRight
                null -> null
            }
        val title = listOfNotNull(routine.exercise, side).joinToString(" · ")
        PanelTitle(if (routine.resting) words.runRest(next = title) else title)
        Text(
            routine.leftReps?.takeIf { !routine.resting }?.let { words.runReps(it.toInt()) }
                ?: format.duration(routine.leftS),
            style = MaterialTheme.typography.displayMedium,
        )
        Words(routine.how)
        routine.next?.let { Small(words.runNextExercise(name = it)) }
        Bounded {
            RunRow {
                RunKey(words.partsBack, models.run::routineBack, Modifier.weight(1f), Icons.back)
                RunKey(words.partsNext, models.run::routineNext, Modifier.weight(1f), Icons.forward)
                RunKey(words.runRoutineStop, models.run::routineStop, Modifier.weight(1f), Icons.close)
            }
        }
    }
}
