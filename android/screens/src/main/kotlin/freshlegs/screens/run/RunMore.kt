package freshlegs.screens.run

import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import freshlegs.core.LiveView
import freshlegs.core.Quality
import freshlegs.core.SensorView
import freshlegs.core.Word
import freshlegs.kit.models.AppModels
import freshlegs.kit.run.RunState
import freshlegs.kit.run.breathGuide
import freshlegs.kit.run.guideOff
import freshlegs.kit.run.metronome
import freshlegs.kit.run.mute
import freshlegs.kit.run.word
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.Words
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings

/** What is not needed all the time: the same large buttons, two in a row. */
@Composable
internal fun MoreOfRun(models: AppModels, state: RunState, view: LiveView, onFinish: () -> Unit, onDone: () -> Unit) {
    val words = LocalStrings.current
    val run = models.run

    fun then(ask: () -> Unit): () -> Unit = {
        ask()
        onDone()
    }
    Bounded {
        RunRow {
            FinishButton(models, state, onFinish, Modifier.weight(1f))
            RunKey(words.runFinish, onFinish, Modifier.weight(1f))
        }
    }
    Bounded {
        RunRow {
            if (view.muted) {
                RunKey(words.runUnmute, then { run.mute(false) }, Modifier.weight(1f), Icons.sound)
            } else {
                RunKey(words.runMute, then { run.mute(true) }, Modifier.weight(1f), Icons.mute)
            }
            RunKey(words.runLock, then { run.lock(true) }, Modifier.weight(1f), Icons.lock)
        }
    }
    Bounded {
        RunRow {
            if (view.guide == null) {
                RunKey(words.runBreath, then { run.breathGuide() }, Modifier.weight(1f), Icons.sensors)
                RunKey(words.runMetronome, then { run.metronome() }, Modifier.weight(1f), Icons.sound)
            } else {
                RunKey(words.runGuideOff, then { run.guideOff() }, Modifier.weight(1f), Icons.close)
            }
        }
    }
    Section(words.runBreathPatterns) { BreathPatterns(models, onDone) }
    Bounded {
        RunRow {
            RunKey(words.of(Word.EASING), then { run.word(Word.EASING) }, Modifier.weight(1f))
            RunKey(words.of(Word.NOT_NOW), then { run.word(Word.NOT_NOW) }, Modifier.weight(1f))
        }
    }
    Totals(view)
    if (view.sensors.isNotEmpty()) {
        Section(words.runSensors) { view.sensors.forEach { SensorSign(it) } }
    }
}

@Composable
private fun Totals(view: LiveView) {
    val words = LocalStrings.current
    val format = LocalFormatting.current
    val lines =
        listOfNotNull(
            view.paceAvgSPerKm?.let { "${words.runPaceAverage}: ${format.pace(it)}" },
            "${words.runElapsed}: ${format.duration(view.elapsedS)}",
            view.ascentM?.let { "${words.runAscent}: ${format.height(it)}" },
            "${words.runLaps}: ${view.laps}",
        )
    Words(lines.joinToString("\n"))
}

@Composable
private fun SensorSign(sensor: SensorView) {
    val words = LocalStrings.current
    val state =
        when {
            sensor.quality == Quality.NO_CONTACT -> words.runNoContact
            sensor.quality == Quality.FRESH -> words.runSensorHeard
            sensor.connected -> words.runSensorSilent
            else -> words.runSensorSearched
        }
    val battery = sensor.batteryPercent?.let { words.runBatteryPercent(percent = it.toString()) }
    Sign(
        if (sensor.quality == Quality.FRESH) Icons.tick else Icons.warning,
        listOfNotNull(sensor.name, state, battery).joinToString(" · "),
    )
}
