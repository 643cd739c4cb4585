package freshlegs.screens.settings

import androidx.compose.runtime.Composable
import freshlegs.core.BackgroundDraft
import freshlegs.core.CompanionException
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.SettingsPage
import freshlegs.kit.models.importRuns
import freshlegs.kit.models.restore
import freshlegs.kit.phone.Permission
import freshlegs.kit.phone.WithoutHeadphones
import freshlegs.kit.preview.PreviewBridge
import freshlegs.kit.preview.PreviewModels
import freshlegs.screens.Look
import freshlegs.screens.Picture
import freshlegs.screens.everyLook
import freshlegs.screens.testsOf
import org.junit.jupiter.api.TestFactory

class SettingsPicturesTest {
    private val few = listOf(Look.LIGHT)

    @TestFactory
    fun pictures() = testsOf(
        picture("settings", null, height = 1000),
        picture("settings-profile", SettingsPage.PROFILE, height = 1900, after = {
            models.settings.save(BackgroundDraft(asthma = true))
        }),
        picture("settings-profile-wrong", SettingsPage.PROFILE, looks = few, after = {
            val profile = models.settings.state.value.profile.value!!
            models.settings.save(profile.copy(restingHeartRateBpm = 200u))
        }),
        picture("settings-voice", SettingsPage.VOICE, height = 1800, before = {
            preferences.change { copy(withoutHeadphones = WithoutHeadphones.VIBRATION, soundTrimMs = 40) }
        }),
        picture("settings-voice-missing", SettingsPage.VOICE, looks = few, before = { speech.voices = setOf("ja") }),
        picture("settings-coaching", SettingsPage.COACHING),
        picture("settings-appearance", SettingsPage.APPEARANCE),
        picture("settings-privacy", SettingsPage.PRIVACY, height = 1200, looks = everyLook + Look.CONTRAST),
        picture("settings-privacy-deleted", SettingsPage.PRIVACY, looks = few, after = {
            models.settings.deleteEverything()
        }),
        picture("settings-reminders", SettingsPage.REMINDERS, height = 1100),
        picture("settings-journal", SettingsPage.JOURNAL, height = 1300),
        picture("settings-data", SettingsPage.DATA, height = 1800),
        picture("settings-data-wide", SettingsPage.DATA, width = 840, looks = few, after = ::takeRunsIn),
        picture("settings-data-restored", SettingsPage.DATA, looks = few, after = {
            files.picked = "/copies/backup"
            models.settings.restore(files, "a long walk home")
        }),
        picture("settings-data-damaged", SettingsPage.DATA, looks = few, after = {
            (bridge as PreviewBridge).failure = CompanionException.BadInput("read the file: it ends early", null)
            takeRunsIn(this)
        }),
        picture("settings-health", SettingsPage.HEALTH),
        picture("settings-health-allowed", SettingsPage.HEALTH, looks = few, before = {
            gate.granted += Permission.HEALTH
            models.permissions.refresh()
        }),
        picture("settings-about", SettingsPage.ABOUT, height = 1200),
    )

    private fun takeRunsIn(preview: PreviewModels) {
        preview.files.picked = "/copies/run.fit"
        preview.models.settings.importRuns(preview.files)
    }

    private fun picture(
        name: String,
        page: SettingsPage?,
        height: Int = 891,
        width: Int = 411,
        looks: List<Look> = everyLook,
        before: (PreviewModels.() -> Unit)? = null,
        after: (PreviewModels.() -> Unit)? = null,
    ): Picture {
        val screen: @Composable (AppModels) -> Unit = { SettingsScreen(it, page, {}, {}) }
        return Picture(name, height, width, looks, before = before, after = after, screen = screen)
    }
}
