package freshlegs.screens.settings

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import freshlegs.core.HabitChoice
import freshlegs.core.HabitKind
import freshlegs.core.JournalSettings
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.SettingsState
import freshlegs.screens.parts.Chips
import freshlegs.screens.parts.Loaded
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.SwitchRow
import freshlegs.screens.theme.LocalStrings
import freshlegs.words.Strings

/** Times a week that can be chosen; `null` is what is usual. */
private val times: List<UByte?> = listOf(null) + (1..7).map { it.toUByte() }

/** What the journal asks for, and which habits the runner follows. */
@Composable
internal fun JournalPage(models: AppModels, onBack: () -> Unit) {
    val words = LocalStrings.current
    val state by models.settings.state.collectAsState()
    Page(words.settingsJournal, onBack) {
        notice(state.notice, models)
        item { Loaded(state.journalSettings, models.settings::load) { Fields(it, state, models) } }
        item { Loaded(state.habitChoices, models.settings::load) { Habits(it, state, models) } }
    }
}

@Composable
private fun Fields(kept: JournalSettings, state: SettingsState, models: AppModels) {
    val words = LocalStrings.current
    var draft by rememberDraft(kept, state.notice)
    val save: (JournalSettings) -> Unit = {
        draft = it
        models.settings.save(it)
    }
    Section(words.settingsJournalFields) {
        SwitchRow(
            words.settingsJournalMass,
            draft.bodyMass,
            { save(draft.copy(bodyMass = it)) },
            detail = words.settingsJournalMassDetail,
        )
        SwitchRow(
            words.settingsJournalCycle,
            draft.cycle,
            { save(draft.copy(cycle = it)) },
            detail = words.settingsJournalCycleDetail,
        )
    }
}

@Composable
private fun Habits(kept: List<HabitChoice>, state: SettingsState, models: AppModels) {
    val words = LocalStrings.current
    var draft by rememberDraft(kept, state.notice)
    val save: (List<HabitChoice>) -> Unit = {
        if (it != draft) {
            draft = it
            models.settings.save(it)
        }
    }
    Section(words.settingsHabits) {
        Small(words.settingsHabitsWhy)
        for (habit in HabitKind.entries) {
            val choice = draft.firstOrNull { it.habit == habit }
            val name = words.of(habit)
            Column {
                SwitchRow(
                    name,
                    choice != null,
                    { isOn -> save(if (isOn) draft + HabitChoice(habit) else draft.filter { it.habit != habit }) },
                )
                if (choice != null && habit.isCountedByTheWeek) {
                    Chips(
                        times,
                        { it == choice.timesAWeek },
                        { count -> save(draft.map { if (it.habit == habit) it.copy(timesAWeek = count) else it }) },
                        Modifier.padding(bottom = 8.dp),
                        question = words.settingsHabitTimes(name),
                    ) { it?.toString() ?: words.settingsHabitUsual }
                }
            }
        }
    }
}

/** Whether the engine takes a number of times for it: see [HabitChoice.timesAWeek]. */
private val HabitKind.isCountedByTheWeek: Boolean
    get() = this == HabitKind.MOBILITY || this == HabitKind.STRENGTH

private fun Strings.of(habit: HabitKind): String = when (habit) {
    HabitKind.SLEEP -> settingsHabitSleep
    HabitKind.MOBILITY -> settingsHabitMobility
    HabitKind.STRENGTH -> settingsHabitStrength
    HabitKind.FUELLING -> settingsHabitFuelling
    HabitKind.HYDRATION -> settingsHabitHydration
    HabitKind.WARM_UP -> settingsHabitWarmUp
    HabitKind.EASY_DAYS -> settingsHabitEasyDays
}
