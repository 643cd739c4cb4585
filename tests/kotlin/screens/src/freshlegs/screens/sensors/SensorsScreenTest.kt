@file:OptIn(ExperimentalTestApi::class)

package freshlegs.screens.sensors

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.performTextReplacement
import freshlegs.core.AdapterState
import freshlegs.kit.fakes.SensorsCall
import freshlegs.kit.models.AppModels
import freshlegs.kit.phone.Permission
import freshlegs.kit.preview.PreviewModels
import freshlegs.screens.Touched
import freshlegs.screens.touching
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertTrue

class SensorsScreenTest {
    @Test
    fun `bluetooth is asked for with its reason, and then the radio opens`() = here {
        assertTrue(shows(words.sensorsAllowText))
        assertFalse("openSensors" in bridge.calls)
        assertFalse(shows(words.sensorsScan))
        press(words.sensorsAllow)
        assertEquals(listOf(Permission.BLUETOOTH), preview.gate.asked)
        assertTrue("openSensors" in bridge.calls)
        assertTrue(shows(words.sensorsScan))
    }

    @Test
    fun `who has refused bluetooth for good is sent to the settings`() = here({ radioIsRefused() }) {
        press(words.sensorsAllow)
        assertTrue(shows(words.sensorsDenied))
        assertTrue(shows(words.sensorsOpenSettings))
    }

    @Test
    fun `bluetooth that is off is switched on in the system's own page`() = here({ radioShows(SensorStates.off) }) {
        press(words.sensorsSwitchOn)
        assertEquals(listOf("bluetooth"), preview.pages.opened)
    }

    @Test
    fun `sensors are looked for, also those that do not say that they are`() =
        here({ radioShows(SensorStates.off.copy(adapter = AdapterState.ON, adapterNote = null)) }) {
            press(words.sensorsScan)
            press(words.sensorsEverything)
            press(words.sensorsScan)
            val scans = bridge.sensors.calls.filterIsInstance<SensorsCall.Scan>()
            assertEquals(listOf(SensorsCall.Scan(false), SensorsCall.Scan(true)), scans)
        }

    @Test
    fun `a sensor that was found shows what it measures, and is paired`() = here({
        radioShows(SensorStates.searching)
    }) {
        assertTouchable()
        press(words.sensorsLookAt("COOSPO H808S"))
        assertEquals(SensorsCall.Watch(listOf("strap", "pod", "band")), bridge.sensors.calls.last())
        press(words.sensorsPairWith("COOSPO H808S"))
        assertTrue(SensorsCall.Pair("band", null) in bridge.sensors.calls)
    }

    @Test
    fun `the order of preference is changed one place at a time`() = here({ radioShows(SensorStates.searching) }) {
        assertFalse(shows(words.sensorsUp("Polar H10")))
        press(words.sensorsDown("Polar H10"))
        assertEquals(listOf("pod", "strap"), models.sensors.state.value.paired.value?.map { it.identity })
    }

    @Test
    fun `what is missing is tried again at once`() = here({ radioShows(SensorStates.searching) }) {
        press(words.sensorsRetry)
        assertTrue(SensorsCall.Retry in bridge.sensors.calls)
    }

    @Test
    fun `a sensor gets another name and another way to count`() = here({ radioShows(SensorStates.searching) }) {
        press(words.sensorsDetailsOf("Stryd"))
        assertTouchable()
        ui.onNode(hasSetTextAction()).performTextReplacement("Left shoe")
        press(words.partsSave)
        press(words.sensorsCountsSelf)
        val pod = models.sensors.state.value.paired.value.orEmpty().single { it.identity == "pod" }
        assertEquals("Left shoe", pod.name)
        assertEquals(null, pod.cadenceFactor)
        assertTrue("Left shoe" in headings())
    }

    @Test
    fun `a sensor is forgotten after a question`() = here({ radioShows(SensorStates.searching) }) {
        press(words.sensorsDetailsOf("Stryd"))
        press(words.sensorsForget)
        assertTrue(shows(words.sensorsForgetQuestion("Stryd")))
        assertFalse("forgetSensor" in bridge.calls)
        press(words.partsCancel)
        assertFalse("forgetSensor" in bridge.calls)
    }

    @Test
    fun `one that was forgotten has no page any more`() = here({ radioShows(SensorStates.searching) }) {
        press(words.sensorsDetailsOf("Stryd"))
        models.sensors.forget("pod")
        ui.waitForIdle()
        assertTrue(words.appSensors in headings())
        assertFalse(shows(words.sensorsDetailsOf("Stryd")))
    }

    private fun here(before: PreviewModels.() -> Unit = {}, test: Touched.() -> Unit) = touching(
        height = 2400,
        before = before,
        screen = { models: AppModels -> SensorsScreen(models, models.navigation::go, models.navigation::back) },
        test = test,
    )
}
