package freshlegs.screens.onboarding

import freshlegs.screens.Look
import freshlegs.screens.Picture
import freshlegs.screens.everyLook
import freshlegs.screens.sensors.SensorStates
import freshlegs.screens.sensors.radioShows
import freshlegs.screens.testsOf
import org.junit.jupiter.api.TestFactory

private val inTwoSizes = listOf(Look.LIGHT, Look.LARGE)

class OnboardingPicturesTest {
    @TestFactory
    fun pictures() = testsOf(
        Picture("onboarding-welcome", height = 1000, looks = everyLook + Look.CONTRAST) { OnboardingScreen(it) },
        Picture("onboarding-you", height = 1000) { OnboardingFrom(it, Step.YOU) },
        Picture("onboarding-running", looks = inTwoSizes) { OnboardingFrom(it, Step.RUNNING) },
        Picture("onboarding-sensor") { OnboardingFrom(it, Step.SENSOR) },
        Picture(
            "onboarding-sensor-found",
            height = 1300,
            looks = listOf(Look.LIGHT),
            before = { radioShows(SensorStates.searching) },
        ) { OnboardingFrom(it, Step.SENSOR) },
        Picture("onboarding-ready") { OnboardingFrom(it, Step.READY) },
        Picture("onboarding-wide", width = 840, height = 700, looks = listOf(Look.LIGHT)) { OnboardingScreen(it) },
    )
}
