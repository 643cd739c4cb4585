package freshlegs.screens.settings

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.lazy.rememberLazyListState
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.runtime.withFrameNanos
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.unit.dp
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.Destination
import freshlegs.kit.models.Moved
import freshlegs.kit.models.SettingsPage
import freshlegs.kit.phone.PreferenceValues
import freshlegs.screens.Go
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.Question
import freshlegs.screens.parts.RowButton
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.SwitchRow
import freshlegs.screens.theme.LocalStrings

/** Which question before everything is deleted is open. */
private enum class Deleting {
    NOT_ASKED,
    FIRST,
    SECOND,
}

/** Who sees what, what lies where, and deleting it all. */
@Composable
internal fun PrivacyPage(models: AppModels, go: Go, onBack: () -> Unit) {
    val words = LocalStrings.current
    val values by models.preferences.values.collectAsState()
    val state by models.settings.state.collectAsState()
    var deleting by remember { mutableStateOf(Deleting.NOT_ASKED) }
    val scroll = rememberLazyListState()
    val isShown = state.moved.value == Moved.EverythingDeleted || state.moved.notice != null
    LaunchedEffect(isShown) {
        if (isShown) {
            withFrameNanos {}
            scroll.scrollToItem(0)
        }
    }
    Page(words.settingsPrivacy, onBack, scroll = scroll) {
        if (isShown) item { MovedPanel(state, models) }
        item { Locks(values, models) }
        item {
            Section(words.settingsPrivacyWhere) {
                Place(Icons.phone, words.settingsPrivacyWherePhone)
                Place(Icons.close, words.settingsPrivacyWhereNetwork)
                Place(Icons.file, words.settingsPrivacyWhereFiles)
                Place(Icons.heart, words.settingsPrivacyWhereHealth)
            }
        }
        item {
            Section(words.settingsDelete) {
                RowButton(
                    words.settingsBackup,
                    { go(Destination.Settings(SettingsPage.DATA)) },
                    detail = words.settingsBackupWhy,
                    icon = Icons.file,
                )
                RowButton(
                    words.settingsDelete,
                    { if (!state.moved.isLoading) deleting = Deleting.FIRST },
                    detail = words.settingsDeleteDetail,
                    icon = Icons.delete,
                )
            }
        }
    }
    DeletingQuestions(deleting, { deleting = it }) { models.settings.deleteEverything() }
}

@Composable
private fun Locks(values: PreferenceValues, models: AppModels) {
    val words = LocalStrings.current
    val canLock = models.lock.isAvailable
    Column {
        SwitchRow(
            words.settingsPrivacyLock,
            values.appLock && canLock,
            models.lock::choose,
            detail = if (canLock) words.settingsPrivacyLockDetail else words.settingsPrivacyLockMissing,
            enabled = canLock,
        )
        SwitchRow(
            words.settingsPrivacyHide,
            values.hidesScreens,
            { models.preferences.change { copy(hidesScreens = it) } },
            detail = words.settingsPrivacyHideDetail,
        )
    }
}

@Composable
private fun Place(icon: ImageVector, text: String) {
    Row(horizontalArrangement = Arrangement.spacedBy(16.dp)) {
        Icon(icon, contentDescription = null, tint = MaterialTheme.colorScheme.primary)
        Small(text, Modifier.weight(1f))
    }
}

@Composable
private fun DeletingQuestions(at: Deleting, onStep: (Deleting) -> Unit, onDelete: () -> Unit) {
    val words = LocalStrings.current
    when (at) {
        Deleting.NOT_ASKED -> Unit

        Deleting.FIRST ->
            Question(
                words.settingsDeleteFirst,
                words.settingsDeleteFirstText,
                words.settingsDeleteFirstYes,
                onYes = { onStep(Deleting.SECOND) },
                onNo = { onStep(Deleting.NOT_ASKED) },
            )

        Deleting.SECOND ->
            Question(
                words.settingsDeleteSecond,
                words.settingsDeleteSecondText,
                words.partsDelete,
                onYes = {
                    onStep(Deleting.NOT_ASKED)
                    onDelete()
                },
                onNo = { onStep(Deleting.NOT_ASKED) },
            )
    }
}
