package freshlegs.screens.onboarding

import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.text.input.KeyboardType
import freshlegs.core.Language
import freshlegs.core.ProfileDraft
import freshlegs.core.UnitSystem
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.SettingsState
import freshlegs.screens.parts.Chips
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.TextLine
import freshlegs.screens.parts.loadingItem
import freshlegs.screens.parts.noticeItem
import freshlegs.screens.theme.LocalStrings
import java.util.Locale

/** The longest number of beats per minute has so many digits. */
private const val BPM_DIGITS = 3

/** Where miles are run. */
private val milesCountries = setOf("US", "GB", "LR", "MM")

/** Units, the language of the voice, and heart rates for who knows them. */
@Composable
internal fun AboutYou(models: AppModels, onBack: () -> Unit, onNext: () -> Unit) {
    val words = LocalStrings.current
    val state by models.settings.state.collectAsState()
    val said = remember { phoneSays() }
    var units by rememberSaveable { mutableStateOf(said.units) }
    var language by rememberSaveable { mutableStateOf(said.language) }
    var resting by rememberSaveable { mutableStateOf("") }
    var maximal by rememberSaveable { mutableStateOf("") }
    val before = state.profile.value
    val saving = remember { Saving() }
    LaunchedEffect(state.kept) { if (saving.isDone(state)) onNext() }
    fun save(change: ProfileDraft.() -> ProfileDraft) {
        // Without a profile there is nothing to be saved over: the settings have the same form.
        val profile = before ?: return onNext()
        saving.keptBefore = state.kept
        models.settings.save(profile.copy(units = units, language = language).change())
    }
    StepPage(
        step = Step.YOU,
        title = words.onboardingYou,
        onBack = onBack,
        next = words.partsNext,
        onNext = {
            save {
                copy(
                    restingHeartRateBpm = resting.toUShortOrNull() ?: restingHeartRateBpm,
                    maximalHeartRateBpm = maximal.toUShortOrNull() ?: maximalHeartRateBpm,
                )
            }
        },
        onSkip = { save { this } },
    ) {
        noticeItem(state.notice, models.settings::noticeWasSeen)
        loadingItem(state.profile, models.settings::load)
        item { UnitChips(units) { units = it } }
        item { LanguageChips(language) { language = it } }
        heartRates(state, resting, maximal, { resting = it.bpm() }, { maximal = it.bpm() })
    }
}

@Composable
private fun UnitChips(units: UnitSystem, onChoose: (UnitSystem) -> Unit) {
    val words = LocalStrings.current
    Section(words.onboardingUnits) {
        Chips(UnitSystem.entries, { it == units }, onChoose) {
            when (it) {
                UnitSystem.METRIC -> words.onboardingKilometres
                UnitSystem.IMPERIAL -> words.onboardingMiles
            }
        }
    }
}

@Composable
private fun LanguageChips(language: Language, onChoose: (Language) -> Unit) {
    val words = LocalStrings.current
    Section(words.onboardingLanguage) {
        Small(words.onboardingLanguageNote)
        Chips(Language.entries, { it == language }, onChoose) { it.ownName() }
    }
}

private fun LazyListScope.heartRates(
    state: SettingsState,
    resting: String,
    maximal: String,
    onResting: (String) -> Unit,
    onMaximal: (String) -> Unit,
) {
    item {
        val words = LocalStrings.current
        Section(words.onboardingHeart) {
            Small(words.onboardingHeartNote)
            TextLine(
                words.onboardingResting,
                resting,
                onResting,
                wrong = state.reasonFor("resting_heart_rate_bpm"),
                keyboard = KeyboardType.Number,
            )
            TextLine(
                words.onboardingMaximal,
                maximal,
                onMaximal,
                wrong = state.reasonFor("maximal_heart_rate_bpm"),
                keyboard = KeyboardType.Number,
            )
        }
    }
}

/** Keeps what can be known without asking. */
internal fun saveWhatThePhoneSays(models: AppModels) {
    val profile = models.settings.state.value.profile.value ?: return
    val said = phoneSays()
    models.settings.save(profile.copy(units = said.units, language = said.language))
}

/** Waits until what was sent has been kept. */
private class Saving {
    var keptBefore: Int? = null

    fun isDone(state: SettingsState) = keptBefore?.let { state.kept > it } == true
}

private class PhoneSays(val units: UnitSystem, val language: Language)

/** Units and language as this phone is set: a suggestion, which the runner changes. */
private fun phoneSays(): PhoneSays {
    val locale = Locale.getDefault()
    return PhoneSays(
        units = if (locale.country in milesCountries) UnitSystem.IMPERIAL else UnitSystem.METRIC,
        language = Language.entries.firstOrNull { it.tag() == locale.language } ?: Language.ENGLISH,
    )
}

/** What a language calls itself, with a capital letter. */
private fun Language.ownName(): String {
    val locale = Locale.forLanguageTag(tag())
    return locale.getDisplayLanguage(locale).replaceFirstChar { it.titlecase(locale) }
}

private fun Language.tag() = when (this) {
    Language.ENGLISH -> "en"
    Language.GERMAN -> "de"
    Language.FRENCH -> "fr"
    Language.SPANISH -> "es"
    Language.PORTUGUESE -> "pt"
    Language.ITALIAN -> "it"
    Language.DUTCH -> "nl"
    Language.JAPANESE -> "ja"
}

private fun String.bpm() = filter { it.isDigit() }.take(BPM_DIGITS)
