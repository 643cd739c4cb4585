package freshlegs.screens.trends

import freshlegs.core.TrendMetric
import freshlegs.kit.models.Destination
import freshlegs.kit.models.TrendRange
import freshlegs.screens.touching
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue

class TrendsScreenTest {
    @Test
    fun `everything among the trends can be touched, and every trend belongs to a group`() {
        assertEquals(TrendMetric.entries.toSet(), MetricGroup.entries.flatMap { it.metrics }.toSet())
        touching(height = 3_000, screen = { TrendsScreen(it, it.navigation::go) }) {
            assertTouchable()
            assertTrue(headings().containsAll(listOf(words.appTrends, "Heaviness", "How you run")))
        }
    }

    @Test
    fun `another trend and another time are asked for`() =
        touching(height = 3_000, screen = { TrendsScreen(it, it.navigation::go) }) {
            press(words.trendsGroupRecovery)
            assertEquals(TrendMetric.SLEEP, models.trends.state.value.metric)
            press(words.trendsMetricHrv)
            assertEquals(TrendMetric.HRV, models.trends.state.value.metric)
            press(words.trendsRangeYear)
            assertEquals(TrendRange.YEAR, models.trends.state.value.range)
        }

    @Test
    fun `a chart says in words what there is to see, and shows its numbers`() =
        touching(height = 3_000, screen = { TrendsScreen(it, it.navigation::go) }) {
            val trend = models.trends.state.value.trend.value!!
            val values = trend.points.mapNotNull { it.value?.toInt() }
            val summary =
                words.trendsSummary(
                    what = trend.title,
                    first = "20 Mar 2026",
                    last = "17 Jun 2026",
                    latest = "${values.last()} of 10",
                    low = "${values.min()} of 10",
                    high = "${values.max()} of 10",
                )
            assertTrue(shows(summary), summary)
            press(words.trendsNumbersShow)
            assertTrue(shows("17 Jun 2026: ${values.last()} of 10"))
        }

    @Test
    fun `where there is no number yet it says why and what to do`() =
        touching(height = 3_000, screen = { TrendsScreen(it, it.navigation::go) }) {
            press(words.trendsGroupRunning)
            assertTrue(shows(words.trendsNone))
            press(words.trendsWrite)
            assertEquals(Destination.CheckIn(), models.navigation.path.value.last())
        }
}
