package freshlegs.screens.why

import freshlegs.screens.Look
import freshlegs.screens.Picture
import freshlegs.screens.testsOf
import org.junit.jupiter.api.TestFactory

class WhyPicturesTest {
    @TestFactory
    fun pictures() = testsOf(
        Picture("why", height = 1_700) { models -> WhyScreen(models, null, models.navigation::go) {} },
        Picture("why-weeks", height = 1_200, looks = listOf(Look.CONTRAST)) { models ->
            WhyScreen(models, 4, models.navigation::go) {}
        },
        Picture("why-wide", height = 1_100, width = 840, looks = listOf(Look.LIGHT)) { models ->
            WhyScreen(models, 12, models.navigation::go) {}
        },
    )
}
