package freshlegs.screens.settings

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.setValue
import androidx.compose.ui.unit.dp
import freshlegs.core.ReminderSettingsDraft
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.SettingsState
import freshlegs.kit.phone.Permission
import freshlegs.screens.parts.Loaded
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.SwitchRow
import freshlegs.screens.theme.LocalStrings

/** Which reminders come, and when. */
@Composable
internal fun RemindersPage(models: AppModels, onBack: () -> Unit) {
    val words = LocalStrings.current
    val state by models.settings.state.collectAsState()
    Page(words.settingsReminders, onBack) {
        notice(state.notice, models)
        item { Loaded(state.reminders, models.settings::load) { Reminders(it, state, models) } }
    }
}

@Composable
private fun Reminders(kept: ReminderSettingsDraft, state: SettingsState, models: AppModels) {
    val words = LocalStrings.current
    var draft by rememberDraft(kept, state.notice)
    val save: (ReminderSettingsDraft) -> Unit = {
        if (it != draft) {
            draft = it
            models.settings.save(it)
        }
    }
    Column(verticalArrangement = Arrangement.spacedBy(16.dp)) {
        Small(words.settingsRemindersWhy)
        val wantsAny = draft.afterRunCard || draft.morningCheckIn || draft.didItHelp
        if (!isAllowed(models.permissions, Permission.NOTIFICATIONS) && wantsAny) {
            PermissionPanel(models.permissions, Permission.NOTIFICATIONS, words.platformPermissionNotifications)
        }
        Column {
            SwitchRow(
                words.settingsRemindersCard,
                draft.afterRunCard,
                { save(draft.copy(afterRunCard = it)) },
                detail = words.settingsRemindersCardDetail,
            )
            SwitchRow(
                words.settingsRemindersMorning,
                draft.morningCheckIn,
                { save(draft.copy(morningCheckIn = it)) },
                detail = words.settingsRemindersMorningDetail,
            )
            if (draft.morningCheckIn) {
                TimeRow(
                    words.settingsRemindersMorningAt,
                    draft.morningAtMin.toInt(),
                    { save(draft.copy(morningAtMin = it.toUShort())) },
                    wrong = state.reasonFor("morning_at_min"),
                )
            }
            SwitchRow(
                words.settingsRemindersHelped,
                draft.didItHelp,
                { save(draft.copy(didItHelp = it)) },
                detail = words.settingsRemindersHelpedDetail,
            )
            if (draft.didItHelp) {
                TimeRow(
                    words.settingsRemindersHelpedAt,
                    draft.didItHelpAtMin.toInt(),
                    { save(draft.copy(didItHelpAtMin = it.toUShort())) },
                    wrong = state.reasonFor("did_it_help_at_min"),
                )
            }
        }
        QuietHours(draft, state, save)
    }
}

@Composable
private fun QuietHours(draft: ReminderSettingsDraft, state: SettingsState, save: (ReminderSettingsDraft) -> Unit) {
    val words = LocalStrings.current
    Section(words.settingsRemindersQuiet) {
        TimeRow(
            words.settingsRemindersQuietFrom,
            draft.quietFromMin.toInt(),
            { save(draft.copy(quietFromMin = it.toUShort())) },
            wrong = state.reasonFor("quiet_from_min"),
        )
        TimeRow(
            words.settingsRemindersQuietTo,
            draft.quietToMin.toInt(),
            { save(draft.copy(quietToMin = it.toUShort())) },
            wrong = state.reasonFor("quiet_to_min"),
        )
        Small(words.settingsRemindersQuietWhy)
    }
}
