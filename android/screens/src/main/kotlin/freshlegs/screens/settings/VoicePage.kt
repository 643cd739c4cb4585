package freshlegs.screens.settings

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.setValue
import androidx.compose.ui.unit.dp
import freshlegs.core.Language
import freshlegs.kit.audio.SpeechEngine
import freshlegs.kit.audio.SpeechFailed
import freshlegs.kit.models.AppModels
import freshlegs.kit.phone.PreferenceValues
import freshlegs.kit.phone.WithoutHeadphones
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.QuietButton
import freshlegs.screens.parts.RadioRows
import freshlegs.screens.parts.RowButton
import freshlegs.screens.parts.ScaleRow
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.StepperRow
import freshlegs.screens.parts.Tone
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings
import freshlegs.words.Strings
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch
import kotlin.math.roundToInt

/** Tenths of the voice's own speed, 0.5 to 2. */
private val RATES = 5..20

/** Tenths of the full volume. */
private val VOLUMES = 0..10

/** How far the latency can be corrected, and by which steps, in milliseconds. */
private const val MOST_TRIM_MS = 300
private const val TRIM_STEP_MS = 10

private typealias ChangeValues = (PreferenceValues.() -> PreferenceValues) -> Unit

/** How a run sounds on this phone. */
@Composable
internal fun VoicePage(models: AppModels, onBack: () -> Unit) {
    val words = LocalStrings.current
    val values by models.preferences.values.collectAsState()
    val state by models.settings.state.collectAsState()
    val change: ChangeValues = models.preferences::change
    Page(words.settingsVoice, onBack) {
        item { Voice(models, values, state.profile.value?.language, change) }
        item { VolumeRows(values, change) }
        item { WithoutHeadphonesRows(values, change) }
        item { TrimRow(values, change) }
    }
}

@Composable
private fun Voice(models: AppModels, values: PreferenceValues, cues: Language?, change: ChangeValues) {
    val words = LocalStrings.current
    val numbers = LocalFormatting.current
    Section(words.settingsVoiceHeading) {
        if (cues != null && !models.speech.hasVoice(cues.tag)) {
            Panel(tone = Tone.CARE) {
                PanelTitle(words.settingsVoiceMissing(cues.ownName), Icons.mute)
                QuietButton(words.settingsVoiceSystem, models.pages::openVoices)
            }
        }
        ScaleRow(
            words.settingsVoiceRate,
            (values.speechRate * 10).roundToInt(),
            RATES,
            { change { copy(speechRate = it / 10.0) } },
            unsaid = words.partsUnsaid,
        ) { "${numbers.number(it / 10.0, 1)} ×" }
        val voices = remember(cues) { cues?.let { models.speech.voices(it.tag) }.orEmpty() }
        if (voices.isNotEmpty()) {
            Text(words.settingsVoiceWhich, style = MaterialTheme.typography.titleSmall)
            RadioRows(
                listOf(null) + voices,
                values.voice?.takeIf { it in voices },
                { change { copy(voice = it) } },
            ) { it ?: words.settingsVoiceOwn }
        }
        TryOut(models.speech, values)
        RowButton(
            words.settingsVoiceSystem,
            models.pages::openVoices,
            detail = words.settingsVoiceSystemDetail,
        )
    }
}

/** Lets the runner hear the voice as it is chosen now; pressed again it begins anew. */
@Composable
private fun TryOut(speech: SpeechEngine, values: PreferenceValues) {
    val words = LocalStrings.current
    val scope = rememberCoroutineScope()
    var spoken by remember { mutableStateOf<Job?>(null) }
    var hasFailed by remember { mutableStateOf(false) }
    LaunchedEffect(values.speechRate, values.voice) { speech.prefer(values.speechRate, values.voice) }
    DisposableEffect(speech) { onDispose { if (spoken?.isActive == true) speech.stop() } }
    Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
        QuietButton(words.settingsVoiceTry, {
            spoken?.cancel()
            hasFailed = false
            spoken = scope.launch {
                try {
                    speech.speak(words.settingsVoiceSample, words.settingsVoiceSampleLanguage) {}
                } catch (_: SpeechFailed) {
                    hasFailed = true
                }
            }
        })
        if (hasFailed) Small(words.settingsVoiceFailed)
    }
}

@Composable
private fun VolumeRows(values: PreferenceValues, change: ChangeValues) {
    val words = LocalStrings.current
    Section(words.settingsVolume) {
        Small(words.settingsVolumeWhy)
        VolumeRow(words.settingsVolumeBreath, values.breathVolume) { change { copy(breathVolume = it) } }
        VolumeRow(words.settingsVolumeMetronome, values.metronomeVolume) { change { copy(metronomeVolume = it) } }
        VolumeRow(words.settingsVolumeSignals, values.earconVolume) { change { copy(earconVolume = it) } }
    }
}

@Composable
private fun VolumeRow(name: String, volume: Double, onChange: (Double) -> Unit) {
    val words = LocalStrings.current
    ScaleRow(
        name,
        (volume * 10).roundToInt(),
        VOLUMES,
        { onChange(it / 10.0) },
        unsaid = words.partsUnsaid,
    ) { if (it == 0) words.settingsVolumeOff else words.settingsVolumePercent("${it * 10}") }
}

@Composable
private fun WithoutHeadphonesRows(values: PreferenceValues, change: ChangeValues) {
    val words = LocalStrings.current
    Section(words.settingsWithoutHeadphones) {
        RadioRows(
            WithoutHeadphones.entries,
            values.withoutHeadphones,
            { change { copy(withoutHeadphones = it) } },
            detail = { words.detailOf(it) },
        ) { words.of(it) }
        Small(words.settingsWithoutHeadphonesWhy)
    }
}

@Composable
private fun TrimRow(values: PreferenceValues, change: ChangeValues) {
    val words = LocalStrings.current
    val trim = values.soundTrimMs
    val trimTo: (Int) -> Unit = { change { copy(soundTrimMs = it.coerceIn(-MOST_TRIM_MS, MOST_TRIM_MS)) } }
    // A minus of typography, and a plus where there is one.
    val shown = if (trim > 0) "+$trim" else "$trim".replace('-', '−')
    Section(words.settingsTrim) {
        Small(words.settingsTrimWhy)
        StepperRow(
            words.settingsTrimTitle,
            words.settingsTrimValue(shown),
            { trimTo(trim - TRIM_STEP_MS) },
            { trimTo(trim + TRIM_STEP_MS) },
            less = words.settingsTrimLess,
            more = words.settingsTrimMore,
        )
    }
}

private fun Strings.of(sound: WithoutHeadphones): String = when (sound) {
    WithoutHeadphones.SPEAKER -> settingsWithoutHeadphonesSpeaker
    WithoutHeadphones.VIBRATION -> settingsWithoutHeadphonesVibration
    WithoutHeadphones.SILENT -> settingsWithoutHeadphonesSilent
}

private fun Strings.detailOf(sound: WithoutHeadphones): String = when (sound) {
    WithoutHeadphones.SPEAKER -> settingsWithoutHeadphonesSpeakerDetail
    WithoutHeadphones.VIBRATION -> settingsWithoutHeadphonesVibrationDetail
    WithoutHeadphones.SILENT -> settingsWithoutHeadphonesSilentDetail
}
