package freshlegs.screens.trends

import freshlegs.core.TrendMetric
import freshlegs.kit.models.TrendRange
import freshlegs.screens.Look
import freshlegs.screens.Picture
import freshlegs.screens.testsOf
import org.junit.jupiter.api.TestFactory

class TrendsPicturesTest {
    @TestFactory
    fun pictures() = testsOf(
        Picture("trends", height = 2_500) { models -> TrendsScreen(models, models.navigation::go) },
        Picture("trends-contrast", height = 1_500, looks = listOf(Look.CONTRAST)) { models ->
            TrendsScreen(models, models.navigation::go)
        },
        Picture("trends-wide", height = 1_300, width = 840, looks = listOf(Look.LIGHT)) { models ->
            TrendsScreen(models, models.navigation::go)
        },
        Picture(
            "trends-none",
            height = 1_250,
            looks = listOf(Look.LIGHT, Look.LARGE),
            before = { models.trends.show(TrendMetric.CADENCE_AT_PACE) },
        ) { models -> TrendsScreen(models, models.navigation::go) },
        Picture(
            "trends-weeks",
            height = 1_250,
            looks = listOf(Look.DARK),
            before = {
                models.trends.show(TrendMetric.WEEKLY_DISTANCE)
                models.trends.show(TrendRange.FOUR_WEEKS)
            },
        ) { models -> TrendsScreen(models, models.navigation::go) },
    )
}
