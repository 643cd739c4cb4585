package freshlegs.screens.settings

import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.graphics.vector.ImageVector
import freshlegs.kit.Notice
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.Destination
import freshlegs.kit.models.SettingsPage
import freshlegs.screens.Go
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.NoticePanel
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.RowButton
import freshlegs.screens.theme.LocalStrings
import freshlegs.words.Strings

/** The settings: one of their pages, or their contents where [page] is `null`. */
@Composable
internal fun SettingsScreen(models: AppModels, page: SettingsPage?, go: Go, onBack: () -> Unit) {
    LaunchedEffect(models) { models.settings.load() }
    // What went wrong on one page is no news on another.
    DisposableEffect(page) { onDispose { models.settings.noticeWasSeen() } }
    when (page) {
        null -> Contents(go, onBack)
        SettingsPage.PROFILE -> ProfilePage(models, onBack)
        SettingsPage.VOICE -> VoicePage(models, onBack)
        SettingsPage.COACHING -> CoachingPage(models, go, onBack)
        SettingsPage.APPEARANCE -> AppearancePage(models, onBack)
        SettingsPage.PRIVACY -> PrivacyPage(models, go, onBack)
        SettingsPage.REMINDERS -> RemindersPage(models, onBack)
        SettingsPage.JOURNAL -> JournalPage(models, onBack)
        SettingsPage.DATA -> DataPage(models, onBack)
        SettingsPage.HEALTH -> HealthPage(models, onBack)
        SettingsPage.ABOUT -> AboutPage(models, onBack)
    }
}

@Composable
private fun Contents(go: Go, onBack: () -> Unit) {
    val words = LocalStrings.current
    Page(words.appSettings, onBack) {
        for (page in SettingsPage.entries) {
            item {
                RowButton(
                    page.title(words),
                    { go(Destination.Settings(page)) },
                    detail = page.detail(words),
                    icon = page.icon,
                )
            }
        }
    }
}

/** What went wrong, as the first block of a page. */
internal fun LazyListScope.notice(notice: Notice?, models: AppModels) {
    if (notice != null) item { NoticePanel(notice, models.settings::noticeWasSeen) }
}

/** What a page is called. */
internal fun SettingsPage.title(words: Strings): String = when (this) {
    SettingsPage.PROFILE -> words.settingsProfile
    SettingsPage.VOICE -> words.settingsVoice
    SettingsPage.COACHING -> words.settingsCoaching
    SettingsPage.APPEARANCE -> words.settingsAppearance
    SettingsPage.PRIVACY -> words.settingsPrivacy
    SettingsPage.REMINDERS -> words.settingsReminders
    SettingsPage.JOURNAL -> words.settingsJournal
    SettingsPage.DATA -> words.settingsData
    SettingsPage.HEALTH -> words.settingsHealth
    SettingsPage.ABOUT -> words.settingsAbout
}

private fun SettingsPage.detail(words: Strings): String = when (this) {
    SettingsPage.PROFILE -> words.settingsProfileDetail
    SettingsPage.VOICE -> words.settingsVoiceDetail
    SettingsPage.COACHING -> words.settingsCoachingDetail
    SettingsPage.APPEARANCE -> words.settingsAppearanceDetail
    SettingsPage.PRIVACY -> words.settingsPrivacyDetail
    SettingsPage.REMINDERS -> words.settingsRemindersDetail
    SettingsPage.JOURNAL -> words.settingsJournalDetail
    SettingsPage.DATA -> words.settingsDataDetail
    SettingsPage.HEALTH -> words.settingsHealthDetail
    SettingsPage.ABOUT -> words.settingsAboutDetail
}

private val SettingsPage.icon: ImageVector
    get() =
        when (this) {
            SettingsPage.PROFILE -> Icons.run
            SettingsPage.VOICE -> Icons.sound
            SettingsPage.COACHING -> Icons.lap
            SettingsPage.APPEARANCE -> Icons.today
            SettingsPage.PRIVACY -> Icons.lock
            SettingsPage.REMINDERS -> Icons.plan
            SettingsPage.JOURNAL -> Icons.journal
            SettingsPage.DATA -> Icons.file
            SettingsPage.HEALTH -> Icons.heart
            SettingsPage.ABOUT -> Icons.info
        }
