package freshlegs.screens.trends

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.ui.unit.dp
import freshlegs.core.TrendMetric
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.Destination
import freshlegs.kit.models.TrendRange
import freshlegs.kit.models.TrendsModel
import freshlegs.kit.models.TrendsState
import freshlegs.screens.Go
import freshlegs.screens.parts.Chips
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Loaded
import freshlegs.screens.parts.NoticePanel
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.RowButton
import freshlegs.screens.theme.LocalStrings
import freshlegs.words.Strings

/** What belongs together. */
internal enum class MetricGroup(val metrics: List<TrendMetric>) {
    LEGS(listOf(TrendMetric.HEAVINESS, TrendMetric.SORENESS, TrendMetric.RPE)),
    RECOVERY(listOf(TrendMetric.SLEEP, TrendMetric.HRV, TrendMetric.RESTING_HR)),
    LOAD(
        listOf(TrendMetric.LOAD, TrendMetric.CTL, TrendMetric.ATL, TrendMetric.TSB, TrendMetric.MONOTONY),
    ),
    RUNNING(
        listOf(
            TrendMetric.CADENCE_AT_PACE,
            TrendMetric.EFFICIENCY,
            TrendMetric.WEEKLY_DISTANCE,
            TrendMetric.WEEKLY_MINUTES,
        ),
    ),
}

/** Numbers over time: whether legs get fresher, one trend at a time, load, and how one runs. */
@Composable
internal fun TrendsScreen(models: AppModels, go: Go) {
    val words = LocalStrings.current
    val trends = models.trends
    val state by trends.state.collectAsState()
    val review by models.review.state.collectAsState()
    LaunchedEffect(Unit) {
        models.review.load()
        trends.loadTrend()
        trends.loadLoad()
        trends.loadGait()
    }
    Page(words.appTrends) {
        if (state.notice != null) item { NoticePanel(state.notice, trends::noticeWasSeen) }
        item { Loaded(review.review, models.review::load) { FresherPart(it) } }
        item { RowButton(words.appWhy, { go(Destination.Why(weeks = 4)) }, icon = Icons.why) }
        item { Choice(state, trends) }
        item { Loaded(state.trend, trends::loadTrend) { TrendPart(it, go) } }
        item { Loaded(state.load, trends::loadLoad) { load -> LoadPart(load, state.loadDays.value.orEmpty()) } }
        item { Loaded(state.gait, trends::loadGait) { GaitPart(it) } }
    }
}

/** What to look at, and how far back. */
@Composable
private fun Choice(state: TrendsState, trends: TrendsModel) {
    val words = LocalStrings.current
    val group = MetricGroup.entries.first { state.metric in it.metrics }
    Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
        Chips(MetricGroup.entries, { it == group }, { if (it != group) trends.show(it.metrics.first()) }) {
            when (it) {
                MetricGroup.LEGS -> words.trendsGroupLegs
                MetricGroup.LOAD -> words.trendsGroupLoad
                MetricGroup.RECOVERY -> words.trendsGroupRecovery
                MetricGroup.RUNNING -> words.trendsGroupRunning
            }
        }
        Chips(group.metrics, { it == state.metric }, trends::show) { words.name(it) }
        Chips(TrendRange.entries, { it == state.range }, trends::show) {
            when (it) {
                TrendRange.FOUR_WEEKS -> words.trendsRangeFourWeeks
                TrendRange.THREE_MONTHS -> words.trendsRangeThreeMonths
                TrendRange.HALF_YEAR -> words.trendsRangeHalfYear
                TrendRange.YEAR -> words.trendsRangeYear
            }
        }
    }
}

private fun Strings.name(metric: TrendMetric) = when (metric) {
    TrendMetric.LOAD -> trendsMetricLoad
    TrendMetric.CTL -> trendsMetricCtl
    TrendMetric.ATL -> trendsMetricAtl
    TrendMetric.TSB -> trendsMetricTsb
    TrendMetric.MONOTONY -> trendsMetricMonotony
    TrendMetric.SLEEP -> trendsMetricSleep
    TrendMetric.HEAVINESS -> trendsMetricHeaviness
    TrendMetric.SORENESS -> trendsMetricSoreness
    TrendMetric.HRV -> trendsMetricHrv
    TrendMetric.RESTING_HR -> trendsMetricRestingHr
    TrendMetric.CADENCE_AT_PACE -> trendsMetricCadenceAtPace
    TrendMetric.EFFICIENCY -> trendsMetricEfficiency
    TrendMetric.WEEKLY_DISTANCE -> trendsMetricWeeklyDistance
    TrendMetric.WEEKLY_MINUTES -> trendsMetricWeeklyMinutes
    TrendMetric.RPE -> trendsMetricRpe
}
