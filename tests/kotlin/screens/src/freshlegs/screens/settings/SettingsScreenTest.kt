@file:OptIn(ExperimentalTestApi::class)

package freshlegs.screens.settings

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.performTextReplacement
import freshlegs.core.CompanionException
import freshlegs.core.HabitKind
import freshlegs.core.Verbosity
import freshlegs.kit.Loadable
import freshlegs.kit.models.Destination
import freshlegs.kit.models.Moved
import freshlegs.kit.models.SettingsPage
import freshlegs.kit.phone.Appearance
import freshlegs.kit.phone.Permission
import freshlegs.screens.Touched
import freshlegs.screens.touching
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertTrue

class SettingsScreenTest {
    private val went = mutableListOf<Destination>()
    private var left = 0

    private fun on(page: SettingsPage?, test: Touched.() -> Unit) =
        touching(height = 3_000, screen = { SettingsScreen(it, page, went::add, { left += 1 }) }, test = test)

    private fun Touched.type(label: String, text: String, at: Int = 0) {
        ui.onAllNodes(hasSetTextAction() and hasText(label))[at].performTextReplacement(text)
        ui.waitForIdle()
    }

    @TestFactory
    fun `every page can be touched and has headings`() = (listOf(null) + SettingsPage.entries).map { page ->
        DynamicTest.dynamicTest(page?.name ?: "contents") {
            on(page) {
                assertTouchable()
                assertTrue(headings().isNotEmpty())
            }
        }
    }

    @Test
    fun `the contents lead to every page`() = on(null) {
        SettingsPage.entries.forEach { press(it.title(words)) }
        assertEquals<List<Destination>>(SettingsPage.entries.map { Destination.Settings(it) }, went)
    }

    @Test
    fun `a touched switch is saved once and stays`() = on(SettingsPage.COACHING) {
        press(words.settingsCoachingChatty)
        press(words.settingsCoachingChatty)
        assertEquals(1, bridge.calls.count { it == "saveProfile" })
        assertEquals(Verbosity.CHATTY, models.settings.state.value.profile.value?.verbosity)
    }

    @Test
    fun `the profile is saved when it is asked for, and not with a word for a number`() = on(SettingsPage.PROFILE) {
        assertFalse(shows(words.partsSave))
        type(words.settingsProfileResting, "soon")
        assertTrue(shows(words.settingsNumberWrong))
        press(words.partsSave)
        assertFalse("saveProfile" in bridge.calls)
        type(words.settingsProfileResting, "48")
        press(words.partsSave)
        assertEquals(48u.toUShort(), models.settings.state.value.profile.value?.restingHeartRateBpm)
        assertFalse("saveBackground" in bridge.calls)
        assertTrue(shows(words.settingsSaved))
    }

    @Test
    fun `what a field refuses is said beside it and stays as it was typed`() = on(SettingsPage.PROFILE) {
        type(words.settingsProfileResting, "200")
        press(words.partsSave)
        assertTrue(shows("must be between 25 and 120"))
        assertTrue(shows("200"))
    }

    @Test
    fun `a form that was changed is not left without a question`() = on(SettingsPage.PROFILE) {
        press(words.settingsBackgroundAsthma)
        press(words.partsBack)
        assertEquals(0, left)
        press(words.settingsLeaveYes)
        assertEquals(1, left)
    }

    @Test
    fun `a voice is heard at the chosen speed`() = on(SettingsPage.VOICE) {
        models.preferences.change { copy(speechRate = 1.3) }
        ui.waitForIdle()
        press(words.settingsVoiceTry)
        assertEquals(1.3, preview.speech.rate)
        assertEquals(listOf(words.settingsVoiceSample), preview.speech.words)
        preview.speech.fail()
        ui.waitForIdle()
        assertTrue(shows(words.settingsVoiceFailed))
    }

    @Test
    fun `the latency is corrected by steps`() = on(SettingsPage.VOICE) {
        press(words.settingsTrimMore)
        press(words.settingsTrimMore)
        press(words.settingsTrimLess)
        assertEquals(10, models.preferences.values.value.soundTrimMs)
    }

    @Test
    fun `colours are chosen, and the language in the system's settings`() = on(SettingsPage.APPEARANCE) {
        press(words.settingsAppearanceDark)
        assertEquals(Appearance.DARK, models.preferences.values.value.appearance)
        press(words.settingsAppearanceLanguage)
        assertEquals(listOf("language"), preview.pages.opened)
    }

    @Test
    fun `the lock is chosen by who can unlock it`() = on(SettingsPage.PRIVACY) {
        preview.unlock.opens = false
        press(words.settingsPrivacyLock)
        assertFalse(models.preferences.values.value.appLock)
        preview.unlock.opens = true
        press(words.settingsPrivacyLock)
        assertTrue(models.preferences.values.value.appLock)
    }

    @Test
    fun `everything is deleted after two questions, and then begins anew`() = on(SettingsPage.PRIVACY) {
        press(words.settingsDelete)
        press(words.settingsDeleteFirstYes)
        press(words.partsCancel)
        assertFalse("deleteEverything" in bridge.calls)
        press(words.settingsDelete)
        press(words.settingsDeleteFirstYes)
        press(words.partsDelete)
        assertTrue("deleteEverything" in bridge.calls)
        press(words.settingsStartAgain)
        assertFalse(models.preferences.values.value.isWelcomed)
    }

    @Test
    fun `reminders ask for what shows them, and are switched off`() = on(SettingsPage.REMINDERS) {
        press(words.settingsPermissionAllow)
        assertEquals(listOf(Permission.NOTIFICATIONS), preview.gate.asked)
        assertFalse(shows(words.settingsPermissionAllow))
        press(words.settingsRemindersCard)
        assertEquals(false, models.settings.state.value.reminders.value?.afterRunCard)
    }

    @Test
    fun `a habit is followed as often as it is chosen`() = on(SettingsPage.JOURNAL) {
        press(words.settingsHabitMobility)
        assertTrue(models.settings.state.value.habitChoices.value!!.any { it.habit == HabitKind.MOBILITY })
        press(words.settingsHabitStrength)
        press("4")
        val choices = models.settings.state.value.habitChoices.value!!
        assertEquals(4u.toUByte(), choices.single { it.habit == HabitKind.MOBILITY }.timesAWeek)
        assertFalse(choices.any { it.habit == HabitKind.STRENGTH })
    }

    @Test
    fun `a backup is saved when the passphrase is the same twice`() = on(SettingsPage.DATA) {
        preview.files.target = "/phone/draft"
        type(words.settingsPassphrase, "a long walk home")
        type(words.settingsPassphraseAgain, "a long walk")
        assertTrue(shows(words.settingsPassphraseDiffers))
        press(words.settingsBackupSave)
        assertFalse("backup" in bridge.calls)
        type(words.settingsPassphraseAgain, "a long walk home")
        press(words.settingsBackupSave)
        assertEquals(1, preview.files.saved.size)
        assertTrue(shows(words.settingsMovedWritten))
        press(words.partsUnderstood)
        assertEquals(Loadable.Idle, models.settings.state.value.moved)
    }

    @Test
    fun `of a damaged file what can be read is taken in when it is asked for`() = on(SettingsPage.DATA) {
        preview.files.picked = "/copies/run.fit"
        bridge.failure = CompanionException.BadInput("it ends early", null)
        press(words.settingsImportRuns)
        bridge.failure = null
        press(words.settingsSalvage)
        assertTrue(models.settings.state.value.moved.value is Moved.Runs)
        assertEquals(listOf("/copies/run.fit"), preview.files.discarded)
    }

    @Test
    fun `another passphrase is named as such`() = on(SettingsPage.DATA) {
        preview.files.picked = "/copies/backup"
        bridge.failure = CompanionException.WrongKey()
        type(words.settingsPassphrase, "a short walk", at = 1)
        press(words.settingsRestorePick)
        assertTrue(shows(words.settingsWrongPassphrase))
    }

    @Test
    fun `health data is exchanged once it is allowed`() = on(SettingsPage.HEALTH) {
        assertFalse(shows(words.settingsHealthNow))
        press(words.settingsPermissionAllow)
        press(words.settingsHealthNow)
        assertTrue(models.settings.state.value.moved.value is Moved.Exchanged)
    }
}
