package freshlegs.screens.settings

import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.setValue
import freshlegs.core.ProfileDraft
import freshlegs.core.Verbosity
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.Destination
import freshlegs.kit.models.SettingsPage
import freshlegs.kit.models.SettingsState
import freshlegs.screens.Go
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Loaded
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.RadioRows
import freshlegs.screens.parts.RowButton
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.SwitchRow
import freshlegs.screens.theme.LocalStrings

/** How much the coach says, and by which knocks the runner answers. What a run is for is chosen before each. */
@Composable
internal fun CoachingPage(models: AppModels, go: Go, onBack: () -> Unit) {
    val words = LocalStrings.current
    val state by models.settings.state.collectAsState()
    Page(words.settingsCoaching, onBack) {
        notice(state.notice, models)
        item { Loaded(state.profile, models.settings::load) { Ways(it, state, models) } }
        item {
            Section(words.settingsCoachingElsewhere) {
                RowButton(words.appRun, { go(Destination.Run) }, detail = words.settingsCoachingRun, icon = Icons.run)
                RowButton(
                    words.appPlan,
                    { go(Destination.Plan) },
                    detail = words.settingsCoachingPlan,
                    icon = Icons.plan,
                )
                RowButton(
                    words.settingsProfileHeart,
                    { go(Destination.Settings(SettingsPage.PROFILE)) },
                    detail = words.settingsProfileHeartWhy,
                    icon = Icons.heart,
                )
                RowButton(
                    words.appSensors,
                    { go(Destination.Sensors) },
                    detail = words.settingsCoachingSensors,
                    icon = Icons.sensors,
                )
            }
        }
    }
}

@Composable
private fun Ways(kept: ProfileDraft, state: SettingsState, models: AppModels) {
    val words = LocalStrings.current
    var draft by rememberDraft(kept, state.notice)
    val save: (ProfileDraft) -> Unit = {
        if (it != draft) {
            draft = it
            models.settings.save(it)
        }
    }
    Section(words.settingsCoachingWords) {
        RadioRows(Verbosity.entries, draft.verbosity, { save(draft.copy(verbosity = it)) }) {
            if (it == Verbosity.BRIEF) words.settingsCoachingBrief else words.settingsCoachingChatty
        }
        SwitchRow(
            words.settingsCoachingKnocks,
            draft.knocks,
            { save(draft.copy(knocks = it)) },
            detail = words.settingsCoachingKnocksDetail,
        )
    }
}
