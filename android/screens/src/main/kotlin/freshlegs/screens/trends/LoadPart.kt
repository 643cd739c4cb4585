package freshlegs.screens.trends

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.unit.dp
import freshlegs.core.LoadDay
import freshlegs.core.LoadView
import freshlegs.screens.parts.Bar
import freshlegs.screens.parts.Heading
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.Words
import freshlegs.screens.parts.chart.ChartAxis
import freshlegs.screens.parts.chart.ChartLine
import freshlegs.screens.parts.chart.ChartPoint
import freshlegs.screens.parts.chart.Legend
import freshlegs.screens.parts.chart.LineChart
import freshlegs.screens.parts.chart.LineStyle
import freshlegs.screens.parts.chart.Sign
import freshlegs.screens.parts.chart.Ticks
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings
import java.time.LocalDate

/** Load: weeks in words, what one is used to beside what one did lately, and how hard it was. */
@Composable
internal fun LoadPart(load: LoadView, days: List<LoadDay>) {
    val words = LocalStrings.current
    Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
        Heading(words.trendsGroupLoad)
        Words((load.weekTexts + load.longestText).filter { it.isNotBlank() }.joinToString("\n"))
        load.spike?.let { Panel { PanelTitle(it.text, Icons.info) } }
        val drawn = days.ifEmpty { load.days }
        if (drawn.size > 1) Course(drawn)
        Small(load.measureText)
        load.buildingText?.let { Panel { PanelTitle(it, Icons.info) } }
        Split(load)
        for (note in load.notes) Small(note)
    }
}

@Composable
private fun Course(days: List<LoadDay>) {
    val words = LocalStrings.current
    val formatting = LocalFormatting.current

    fun points(of: (LoadDay) -> Double) =
        days.map { ChartPoint(LocalDate.parse(it.date).toEpochDay().toDouble(), of(it)) }
    val recent = days.map { it.atl }
    LineChart(
        listOf(
            ChartLine(points { it.atl }),
            ChartLine(points { it.ctl }, LineStyle.DASHED),
        ),
        across = ChartAxis(ticks = Ticks.DAYS) { formatting.dayAndMonth(LocalDate.ofEpochDay(it.toLong()).toString()) },
        up = ChartAxis(includes = listOf(0.0)) { formatting.number(it, 0) },
        description =
        words.trendsSummary(
            what = words.trendsMetricAtl,
            first = formatting.date(days.first().date),
            last = formatting.date(days.last().date),
            latest = formatting.number(recent.last(), 0),
            low = formatting.number(recent.min(), 0),
            high = formatting.number(recent.max(), 0),
        ),
    )
    Legend(
        listOf(
            Sign.Line(LineStyle.STRONG) to words.trendsMetricAtl,
            Sign.Line(LineStyle.DASHED) to words.trendsMetricCtl,
        ),
    )
}

/** How many minutes were easy, moderate and hard. */
@Composable
private fun Split(load: LoadView) {
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    val parts =
        listOf(
            words.trendsSplitLow to load.splitLowMin,
            words.trendsSplitModerate to load.splitModerateMin,
            words.trendsSplitHigh to load.splitHighMin,
            words.trendsSplitUnknown to load.splitUnknownMin,
        )
    val all = parts.sumOf { it.second }
    if (all <= 0) return
    Section(words.trendsSplit) {
        for ((name, minutes) in parts.filter { it.second > 0 }) {
            val said = words.trendsMinutes(formatting.number(minutes, 0))
            Column(verticalArrangement = Arrangement.spacedBy(2.dp)) {
                Row(
                    Modifier.fillMaxWidth().clearAndSetSemantics {},
                    horizontalArrangement = Arrangement.spacedBy(8.dp),
                ) {
                    Text(name, Modifier.weight(1f), style = MaterialTheme.typography.bodyMedium)
                    Text(said, style = MaterialTheme.typography.bodyMedium)
                }
                Bar((minutes / all).toFloat(), "$name: $said")
            }
        }
        for (text in load.splitTexts) Small(text)
    }
}
