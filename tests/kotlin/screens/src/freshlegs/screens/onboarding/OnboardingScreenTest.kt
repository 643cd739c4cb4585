@file:OptIn(ExperimentalTestApi::class)

package freshlegs.screens.onboarding

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.performTextInput
import androidx.compose.ui.test.performTextReplacement
import freshlegs.core.UnitSystem
import freshlegs.kit.models.Destination
import freshlegs.kit.models.SettingsPage
import freshlegs.kit.phone.Permission
import freshlegs.kit.phone.PermissionState
import freshlegs.kit.phone.PreferenceValues
import freshlegs.kit.preview.PreviewModels
import freshlegs.screens.Touched
import freshlegs.screens.touching
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertTrue

class OnboardingScreenTest {
    @Test
    fun `a runner goes through the steps, and nothing is asked of the system`() = from(Step.WELCOME) {
        assertTouchable()
        assertTrue(words.onboardingPrivate in headings())
        press(words.onboardingBegin)
        assertTouchable()
        press(words.partsNext)
        assertTrue("saveProfile" in bridge.calls)
        assertTouchable()
        press(words.partsNext)
        assertTouchable()
        press(words.partsNext)
        assertTouchable()
        press(words.onboardingFinish)
        assertTrue(models.preferences.values.value.isWelcomed)
        assertEquals(emptyList(), preview.gate.asked)
        assertEquals(listOf<Destination>(Destination.Today), models.navigation.path.value)
    }

    @Test
    fun `everything can be set up later`() = from(Step.WELCOME) {
        press(words.onboardingLater)
        assertTrue(models.preferences.values.value.isWelcomed)
        assertTrue("saveProfile" in bridge.calls)
    }

    @Test
    fun `who has a backup is led to where it is restored`() = from(Step.WELCOME) {
        press(words.onboardingBackup)
        assertTrue(models.preferences.values.value.isWelcomed)
        assertEquals(Destination.Settings(SettingsPage.DATA), models.navigation.path.value.last())
        assertFalse("saveProfile" in bridge.calls)
    }

    @Test
    fun `what is wrong with a heart rate stands beside it, and the step stays`() = from(Step.YOU) {
        press(words.onboardingMiles)
        type(words.onboardingResting, "7")
        press(words.partsNext)
        assertTrue(shows(words.onboardingUnits))
        assertEquals("must be between 25 and 120", models.settings.state.value.reasonFor("resting_heart_rate_bpm"))
        type(words.onboardingResting, "70")
        press(words.partsNext)
        assertTrue(words.onboardingRunning in headings())
        assertEquals(UnitSystem.IMPERIAL, models.settings.state.value.profile.value?.units)
    }

    @Test
    fun `a step that is left out keeps the heart rates that were known`() = from(Step.YOU) {
        val before = models.settings.state.value.profile.value
        type(words.onboardingResting, "7")
        press(words.onboardingSkip)
        assertTrue(words.onboardingRunning in headings())
        assertEquals(
            before?.restingHeartRateBpm,
            models.settings.state.value.profile.value?.restingHeartRateBpm,
        )
    }

    @Test
    fun `the answers of day one are kept, and ticked`() = from(Step.RUNNING) {
        press(words.onboardingAnswers)
        ui.onAllNodes(hasSetTextAction())[0].performTextInput("8")
        ui.waitForIdle()
        press(words.partsSave)
        assertTrue("setStartAnswers" in bridge.calls)
        assertTrue(shows(words.onboardingKept))
    }

    @Test
    fun `bluetooth is asked for only by who wants a sensor`() = from(Step.SENSOR) {
        assertEquals(emptyList(), preview.gate.asked)
        press(words.sensorsAllow)
        assertEquals(listOf(Permission.BLUETOOTH), preview.gate.asked)
        assertTrue(shows(words.sensorsScan))
    }

    @Test
    fun `sleep and pulse of other apps come in when the runner wants it`() = from(Step.READY) {
        press(words.onboardingHealthTake)
        assertEquals(listOf(Permission.HEALTH), preview.gate.asked)
        assertTrue(shows(words.onboardingHealthTook(0)))
    }

    @Test
    fun `a refusal is taken, and said`() = from(Step.READY, { gate.answer = PermissionState.DENIED }) {
        press(words.onboardingHealthTake)
        assertTrue(shows(words.onboardingHealthDenied))
    }

    private fun Touched.type(label: String, text: String) {
        ui.onNode(hasSetTextAction() and hasText(label)).performTextReplacement(text)
        ui.waitForIdle()
    }

    private fun from(step: Step, before: PreviewModels.() -> Unit = {}, test: Touched.() -> Unit) = touching(
        height = 1600,
        preferences = PreferenceValues(),
        before = before,
        screen = { OnboardingFrom(it, step) },
        test = test,
    )
}
