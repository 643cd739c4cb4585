package freshlegs.screens.trends

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import freshlegs.core.GaitBandView
import freshlegs.core.GaitDayView
import freshlegs.core.GaitSummaryView
import freshlegs.core.ReviewView
import freshlegs.screens.parts.Heading
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.Tone
import freshlegs.screens.parts.Words
import freshlegs.screens.parts.chart.BarChart
import freshlegs.screens.parts.chart.ChartAxis
import freshlegs.screens.parts.chart.ChartBar
import freshlegs.screens.parts.chart.ChartLine
import freshlegs.screens.parts.chart.ChartPoint
import freshlegs.screens.parts.chart.LineChart
import freshlegs.screens.parts.chart.Ticks
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings
import java.time.LocalDate

/** Are my legs getting fresher? */
@Composable
internal fun FresherPart(review: ReviewView) {
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
        Panel(tone = Tone.CALM) {
            PanelTitle(review.headline)
            for (line in review.lines) Words(line)
        }
        if (review.weeks.any { it.knownDays > 0u }) {
            Small(words.trendsLegsWeeks)
            BarChart(
                review.weeks.map { week ->
                    ChartBar(
                        formatting.dayAndMonth(week.first),
                        week.heavyDays.toDouble().takeIf { week.knownDays > 0u },
                        isMarked = true,
                    )
                },
                ChartAxis(includes = listOf(3.0), ticks = Ticks.WHOLE) { formatting.number(it, 0) },
                description =
                words.trendsLegsWeeks + ". " +
                    review.weeks.joinToString(" ") {
                        words.trendsLegsWeek(
                            day = formatting.dayAndMonth(it.first),
                            heavy = it.heavyDays.toString(),
                            known = it.knownDays.toString(),
                        )
                    },
                height = 130.dp,
            )
        }
        if (review.patterns.isNotEmpty()) {
            Section(words.trendsPatterns) { for (pattern in review.patterns) Words(pattern.text) }
        }
        Small(review.patternsNote)
    }
}

/** How one runs: steps and ground contact at each pace, left and right, and shoes. */
@Composable
internal fun GaitPart(gait: GaitSummaryView) {
    val words = LocalStrings.current
    Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
        Heading(gait.title)
        for (line in gait.lines) Words(line)
        if (gait.atUsualSpeed.size > 1) Steps(gait.atUsualSpeed)
        if (gait.bands.isNotEmpty()) Section(words.trendsGaitBands) { for (band in gait.bands) BandRow(band) }
        for (text in gait.sides.map { it.text } + gait.shoes.map { it.text }) Small(text)
    }
}

@Composable
private fun BandRow(band: GaitBandView) {
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    Column(Modifier.semantics(mergeDescendants = true) {}) {
        Words(band.pace)
        if (band.cadenceSpm != null || band.beforeCadenceSpm != null) {
            Small(
                words.trendsGaitCadence(
                    formatting.number(band.cadenceSpm, 0),
                    formatting.number(band.beforeCadenceSpm, 0),
                ),
            )
        }
        if (band.contactMs != null || band.beforeContactMs != null) {
            Small(
                words.trendsGaitContact(
                    formatting.number(band.contactMs, 0),
                    formatting.number(band.beforeContactMs, 0),
                ),
            )
        }
    }
}

@Composable
private fun Steps(days: List<GaitDayView>) {
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    val values = days.map { it.cadenceSpm }
    Small(words.trendsGaitSteps)
    LineChart(
        listOf(ChartLine(days.map { ChartPoint(LocalDate.parse(it.date).toEpochDay().toDouble(), it.cadenceSpm) })),
        across = ChartAxis(ticks = Ticks.DAYS) { formatting.dayAndMonth(LocalDate.ofEpochDay(it.toLong()).toString()) },
        up = ChartAxis(finest = 1.0) { formatting.number(it, 0) },
        description =
        words.trendsSummary(
            what = words.trendsGaitSteps,
            first = formatting.date(days.first().date),
            last = formatting.date(days.last().date),
            latest = formatting.number(values.last(), 0),
            low = formatting.number(values.min(), 0),
            high = formatting.number(values.max(), 0),
        ),
        height = 150.dp,
    )
}
