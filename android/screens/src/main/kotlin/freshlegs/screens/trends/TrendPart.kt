package freshlegs.screens.trends

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import freshlegs.core.TrendMetric
import freshlegs.core.TrendPointView
import freshlegs.core.TrendView
import freshlegs.kit.format.Formatting
import freshlegs.kit.models.Destination
import freshlegs.screens.Go
import freshlegs.screens.parts.Expander
import freshlegs.screens.parts.Figure
import freshlegs.screens.parts.Heading
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.QuietButton
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.Words
import freshlegs.screens.parts.chart.BarChart
import freshlegs.screens.parts.chart.ChartAxis
import freshlegs.screens.parts.chart.ChartBar
import freshlegs.screens.parts.chart.ChartLine
import freshlegs.screens.parts.chart.ChartPoint
import freshlegs.screens.parts.chart.ChartSpan
import freshlegs.screens.parts.chart.Legend
import freshlegs.screens.parts.chart.LineChart
import freshlegs.screens.parts.chart.LineStyle
import freshlegs.screens.parts.chart.Sign
import freshlegs.screens.parts.chart.Ticks
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings
import java.time.LocalDate

/** How many values are listed at most as numbers. */
private const val LISTED = 31

/** One trend: the chart, how to read it, and what is missing. */
@Composable
internal fun TrendPart(trend: TrendView, go: Go) {
    val words = LocalStrings.current
    val known = trend.points.filter { it.value != null }
    Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
        Heading(trend.title)
        if (known.isEmpty()) {
            Panel {
                PanelTitle(words.trendsNone, Icons.info)
                trend.missing?.let { Words(it) }
                Small(trend.note)
                QuietButton(words.trendsWrite, { go(Destination.CheckIn()) })
            }
            return@Column
        }
        Figures(trend, known)
        if (trend.metric.isWeekly) Weeks(trend) else Days(trend)
        Small(trend.note)
        trend.missing?.let { Panel { PanelTitle(it, Icons.info) } }
        Numbers(trend, known)
    }
}

@OptIn(ExperimentalLayoutApi::class)
@Composable
private fun Figures(trend: TrendView, known: List<TrendPointView>) {
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    val values = known.mapNotNull { it.value }
    FlowRow(horizontalArrangement = Arrangement.spacedBy(24.dp), verticalArrangement = Arrangement.spacedBy(8.dp)) {
        Figure(words.trendsLatest, trend.withUnit(trend.latest, formatting))
        Figure(words.trendsLowest, formatting.number(values.min(), trend.metric.decimals))
        Figure(words.trendsHighest, formatting.number(values.max(), trend.metric.decimals))
    }
}

@Composable
private fun Days(trend: TrendView) {
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    val hasBand = trend.points.any { it.low != null && it.high != null }
    val hasMean = trend.points.any { it.mean != null }
    var chosen by remember(trend) { mutableStateOf<Double?>(null) }
    LineChart(
        listOf(
            ChartLine(trend.points.map { ChartPoint(it.day, it.value) }, LineStyle.DOTS),
            ChartLine(trend.points.map { ChartPoint(it.day, it.mean) }),
        ),
        across = ChartAxis(ticks = Ticks.DAYS) { formatting.dayAndMonth(LocalDate.ofEpochDay(it.toLong()).toString()) },
        up = trend.metric.axis(formatting),
        description = summaryOf(trend),
        band = trend.points.map { ChartSpan(it.day, it.low, it.high) },
        height = 220.dp,
        chosen = chosen,
        onChoose = { chosen = it },
    )
    trend.points.firstOrNull { it.day == chosen }?.let { point ->
        Words("${formatting.date(point.date)}: ${trend.withUnit(point.value, formatting)}")
    }
    Legend(
        listOfNotNull(
            Sign.Line(LineStyle.DOTS) to words.trendsSignValue,
            (Sign.Line(LineStyle.STRONG) to words.trendsSignMean).takeIf { hasMean },
            (Sign.Band to words.trendsSignUsual).takeIf { hasBand },
        ),
    )
}

@Composable
private fun Weeks(trend: TrendView) {
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    BarChart(
        trend.points.map { ChartBar(formatting.dayAndMonth(it.date), it.value, with = it.mean) },
        up = trend.metric.axis(formatting),
        description = summaryOf(trend),
        height = 220.dp,
    )
    if (trend.points.any { it.mean != null }) Legend(listOf(Sign.Line(LineStyle.DASHED) to words.trendsSignMean))
}

/** The same as numbers, the newest first: for who does not see a chart, or wants to know exactly. */
@Composable
private fun Numbers(trend: TrendView, known: List<TrendPointView>) {
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    var isOpen by remember(trend.metric) { mutableStateOf(false) }
    Expander(if (isOpen) words.trendsNumbersHide else words.trendsNumbersShow, isOpen, { isOpen = !isOpen })
    if (!isOpen) return
    for (point in known.takeLast(LISTED).reversed()) {
        val (low, high) = point.low to point.high
        Column(Modifier.semantics(mergeDescendants = true) {}) {
            Words("${formatting.date(point.date)}: ${trend.withUnit(point.value, formatting)}")
            if (low != null && high != null) {
                val decimals = trend.metric.decimals
                Small(words.trendsNumberUsual(formatting.number(low, decimals), formatting.number(high, decimals)))
            }
        }
    }
}

@Composable
private fun summaryOf(trend: TrendView): String {
    val formatting = LocalFormatting.current
    val values = trend.points.mapNotNull { it.value }
    return LocalStrings.current.trendsSummary(
        what = trend.title,
        first = formatting.date(trend.first),
        last = formatting.date(trend.last),
        latest = trend.withUnit(trend.latest, formatting),
        low = trend.withUnit(values.minOrNull(), formatting),
        high = trend.withUnit(values.maxOrNull(), formatting),
    )
}

private fun TrendView.withUnit(value: Double?, formatting: Formatting) =
    "${formatting.number(value, metric.decimals)} $unit".trim()

private val TrendPointView.day: Double get() = LocalDate.parse(date).toEpochDay().toDouble()

private val TrendMetric.isWeekly: Boolean
    get() = this == TrendMetric.WEEKLY_DISTANCE || this == TrendMetric.WEEKLY_MINUTES

/** With how many decimals a value says enough. */
private val TrendMetric.decimals: Int
    get() =
        when (this) {
            TrendMetric.HRV, TrendMetric.MONOTONY, TrendMetric.EFFICIENCY -> 2
            TrendMetric.SLEEP, TrendMetric.WEEKLY_DISTANCE -> 1
            else -> 0
        }

/** As closely as is told apart, and no closer than the labels say. */
private fun TrendMetric.axis(formatting: Formatting): ChartAxis {
    val decimals = (decimals - 1).coerceAtLeast(0)
    return ChartAxis(finest = if (decimals == 0) 1.0 else 0.1) { formatting.number(it, decimals) }
}
