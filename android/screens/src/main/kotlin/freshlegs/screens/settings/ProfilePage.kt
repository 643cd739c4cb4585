package freshlegs.screens.settings

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.unit.dp
import freshlegs.core.BackgroundDraft
import freshlegs.core.Language
import freshlegs.core.ProfileDraft
import freshlegs.core.Sex
import freshlegs.core.UnitSystem
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.SettingsState
import freshlegs.screens.parts.Chips
import freshlegs.screens.parts.Loaded
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.Question
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.SwitchRow
import freshlegs.screens.parts.TextLine
import freshlegs.screens.theme.LocalStrings
import freshlegs.words.Strings

/** What the form says so far; numbers as they were typed. */
private data class ProfileForm(
    val profile: ProfileDraft,
    val history: BackgroundDraft,
    val resting: String,
    val maximal: String,
    val birthYear: String,
) {
    constructor(profile: ProfileDraft, history: BackgroundDraft) : this(
        profile,
        history,
        profile.restingHeartRateBpm?.toString().orEmpty(),
        profile.maximalHeartRateBpm?.toString().orEmpty(),
        history.birthYear?.toString().orEmpty(),
    )

    /** The drafts with the numbers in them; `null` where one of them is no number. */
    val drafts: Pair<ProfileDraft, BackgroundDraft>?
        get() =
            if (listOf(resting, maximal, birthYear).any(::isWrong)) {
                null
            } else {
                profile.copy(
                    restingHeartRateBpm = resting.trim().toUShortOrNull(),
                    maximalHeartRateBpm = maximal.trim().toUShortOrNull(),
                ) to history.copy(birthYear = birthYear.trim().toIntOrNull())
            }

    companion object {
        fun isWrong(text: String) = text.isNotBlank() && text.trim().toUShortOrNull() == null
    }
}

/** About the runner: units, heart rate, language of the cues, and what advice has to be careful about. */
@Composable
internal fun ProfilePage(models: AppModels, onBack: () -> Unit) {
    val words = LocalStrings.current
    val state by models.settings.state.collectAsState()
    val profile = state.profile.value
    val history = state.background.value
    if (profile == null || history == null) {
        Page(words.settingsProfile, onBack) {
            item { Loaded(if (profile == null) state.profile else state.background, models.settings::load) {} }
        }
        return
    }
    val before = ProfileForm(profile, history)
    // What is not accepted stays as it was typed: it begins anew only from what was saved.
    var form by remember(before) { mutableStateOf(before) }
    var isLeaving by remember { mutableStateOf(false) }
    val keptBefore = remember { state.kept }
    val isChanged = form != before
    val leave: () -> Unit = { if (isChanged) isLeaving = true else onBack() }
    Page(
        words.settingsProfile,
        leave,
        bottom = { if (isChanged) SaveBar { form.drafts?.let { models.settings.save(it.first, it.second) } } },
    ) {
        notice(state.notice, models)
        if (!isChanged && state.kept > keptBefore) item { Saved() }
        item { Measures(form) { form = it } }
        item { Pulse(form, state) { form = it } }
        item { CueLanguage(form) { form = it } }
        item { History(form, state) { form = it } }
    }
    if (isLeaving) {
        Question(
            words.settingsLeave,
            words.settingsLeaveText,
            words.settingsLeaveYes,
            onYes = onBack,
            onNo = { isLeaving = false },
        )
    }
}

@Composable
private fun Measures(form: ProfileForm, onChange: (ProfileForm) -> Unit) {
    val words = LocalStrings.current
    Section(words.settingsProfileUnits) {
        Chips(
            UnitSystem.entries,
            { it == form.profile.units },
            { onChange(form.copy(profile = form.profile.copy(units = it))) },
        ) { if (it == UnitSystem.METRIC) words.settingsProfileMetric else words.settingsProfileImperial }
    }
}

@Composable
private fun Pulse(form: ProfileForm, state: SettingsState, onChange: (ProfileForm) -> Unit) {
    val words = LocalStrings.current
    // Apart from the label, which has one line only, however large letters are.
    val perMinute = words.settingsProfileBeats
    Section(words.settingsProfileHeart) {
        Small(words.settingsProfileHeartWhy)
        Number(words.settingsProfileResting, form.resting, state.reasonFor("resting_heart_rate_bpm"), perMinute) {
            onChange(form.copy(resting = it))
        }
        Number(words.settingsProfileMaximal, form.maximal, state.reasonFor("maximal_heart_rate_bpm"), perMinute) {
            onChange(form.copy(maximal = it))
        }
        Chips(
            listOf(Sex.FEMALE, Sex.MALE, Sex.UNSPECIFIED),
            { it == form.profile.sex },
            { onChange(form.copy(profile = form.profile.copy(sex = it))) },
            question = words.settingsProfileSex,
        ) { words.of(it) }
    }
}

@Composable
private fun CueLanguage(form: ProfileForm, onChange: (ProfileForm) -> Unit) {
    Section(LocalStrings.current.settingsProfileLanguage) {
        Chips(
            Language.entries,
            { it == form.profile.language },
            { onChange(form.copy(profile = form.profile.copy(language = it))) },
        ) { it.ownName }
    }
}

@Composable
private fun History(form: ProfileForm, state: SettingsState, onChange: (ProfileForm) -> Unit) {
    val words = LocalStrings.current
    val said = form.history
    val say: (BackgroundDraft) -> Unit = { onChange(form.copy(history = it)) }
    Section(words.settingsBackground) {
        Small(words.settingsBackgroundWhy)
        Number(words.settingsBackgroundBirthYear, form.birthYear, state.reasonFor("birth_year")) {
            onChange(form.copy(birthYear = it))
        }
        Column(verticalArrangement = Arrangement.spacedBy(0.dp)) {
            SwitchRow(words.settingsBackgroundHeart, said.heartCondition, { say(said.copy(heartCondition = it)) })
            SwitchRow(words.settingsBackgroundRhythm, said.rhythmDisorder, { say(said.copy(rhythmDisorder = it)) })
            SwitchRow(words.settingsBackgroundMedicine, said.pulseMedicine, { say(said.copy(pulseMedicine = it)) })
            SwitchRow(words.settingsBackgroundAsthma, said.asthma, { say(said.copy(asthma = it)) })
            SwitchRow(words.settingsBackgroundDiabetes, said.diabetes, { say(said.copy(diabetes = it)) })
            SwitchRow(words.settingsBackgroundSmoking, said.smoking, { say(said.copy(smoking = it)) })
            SwitchRow(
                words.settingsBackgroundPregnancy,
                said.pregnancyOrRecentBirth,
                { say(said.copy(pregnancyOrRecentBirth = it)) },
            )
            SwitchRow(words.settingsBackgroundBone, said.boneStressInjury, { say(said.copy(boneStressInjury = it)) })
            SwitchRow(words.settingsBackgroundAnaemia, said.anaemia, { say(said.copy(anaemia = it)) })
            if (said.asthma || said.pregnancyOrRecentBirth) {
                SwitchRow(
                    words.settingsBackgroundBreathGuide,
                    said.wantsBreathGuide,
                    { say(said.copy(wantsBreathGuide = it)) },
                    detail = words.settingsBackgroundBreathGuideWhy,
                )
            }
        }
    }
}

/** A field for a whole number. */
@Composable
private fun Number(label: String, text: String, refused: String?, hint: String? = null, onChange: (String) -> Unit) {
    val wrong = if (ProfileForm.isWrong(text)) LocalStrings.current.settingsNumberWrong else refused
    TextLine(label, text, onChange, wrong = wrong, hint = hint, keyboard = KeyboardType.Number)
}

private fun Strings.of(sex: Sex): String = when (sex) {
    Sex.FEMALE -> settingsProfileFemale
    Sex.MALE -> settingsProfileMale
    Sex.UNSPECIFIED -> settingsProfileSexUnsaid
}
