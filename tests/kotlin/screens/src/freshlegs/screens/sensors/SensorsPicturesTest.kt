package freshlegs.screens.sensors

import freshlegs.kit.preview.Examples
import freshlegs.screens.Look
import freshlegs.screens.Picture
import freshlegs.screens.everyLook
import freshlegs.screens.testsOf
import org.junit.jupiter.api.TestFactory

private val once = listOf(Look.LIGHT)

class SensorsPicturesTest {
    @TestFactory
    fun pictures() = testsOf(
        Picture(
            "sensors",
            height = 1400,
            looks = everyLook + Look.CONTRAST,
            before = { radioShows(SensorStates.searching) },
        ) { models -> SensorsScreen(models, models.navigation::go, {}) },
        Picture("sensors-asking", looks = listOf(Look.LIGHT, Look.LARGE)) { models ->
            SensorsScreen(models, models.navigation::go, {})
        },
        Picture("sensors-off", looks = once, before = { radioShows(SensorStates.off) }) { models ->
            SensorsScreen(models, models.navigation::go, {})
        },
        Picture(
            "sensors-nothing",
            looks = once,
            before = {
                radioShows(SensorStates.nothing)
                models.sensors.forget("strap")
                models.sensors.forget("pod")
            },
        ) { models -> SensorsScreen(models, models.navigation::go, {}) },
        Picture("sensors-one", height = 1100, before = { radioShows(SensorStates.searching) }) { models ->
            SensorPage(models, models.sensors.state.value, Examples.pod) {}
        },
        Picture(
            "sensors-wide",
            width = 840,
            height = 1000,
            looks = once,
            before = { radioShows(SensorStates.searching) },
        ) { models -> SensorsScreen(models, models.navigation::go, {}) },
    )
}
