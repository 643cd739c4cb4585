package freshlegs.screens.journal

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import freshlegs.core.CalendarDayView
import freshlegs.core.DayView
import freshlegs.core.EntryView
import freshlegs.core.MonthView
import freshlegs.core.NaiveDate
import freshlegs.core.WeekView
import freshlegs.kit.models.Destination
import freshlegs.kit.models.JournalModel
import freshlegs.screens.Go
import freshlegs.screens.parts.Figure
import freshlegs.screens.parts.Heading
import freshlegs.screens.parts.IconAction
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.MainButton
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.RowButton
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.Tone
import freshlegs.screens.parts.Words
import freshlegs.screens.parts.chart.BarChart
import freshlegs.screens.parts.chart.ChartAxis
import freshlegs.screens.parts.chart.ChartBar
import freshlegs.screens.parts.chart.Legend
import freshlegs.screens.parts.chart.Sign
import freshlegs.screens.parts.chart.Ticks
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings

/** Everything of one day. */
@Composable
internal fun DayPart(day: DayView, today: NaiveDate?, journal: JournalModel, go: Go) {
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
        Heading(day.title)
        day.absenceText?.let { Panel(tone = Tone.CARE) { PanelTitle(it, Icons.info) } }
        Figures(day.day)
        day.emptyText?.let { Words(it) }
        if (day.runs.isNotEmpty()) {
            Section(words.journalRuns) {
                for (run in day.runs) {
                    val time = formatting.time(run.startedAtUtcMs, run.utcOffsetS)
                    RowButton(
                        run.title,
                        { go(Destination.RunReview(run.id)) },
                        detail = (listOf(time) + run.lines).joinToString("\n"),
                        icon = Icons.run,
                    )
                }
            }
        }
        if (day.entries.isNotEmpty()) {
            Section(words.journalEntries) {
                for (entry in day.entries) {
                    Entry(entry, onEdit = { go(Destination.EditEntry(entry.id)) }) { journal.delete(entry.id) }
                }
            }
        }
        // Nothing can be known of a day that has not begun.
        if (today != null && day.date > today) {
            Small(words.journalFuture)
        } else {
            MainButton(words.journalAdd, { go(Destination.CheckIn(day = day.date)) })
        }
    }
}

@OptIn(ExperimentalLayoutApi::class)
@Composable
private fun Figures(day: CalendarDayView) {
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    val figures =
        listOfNotNull(
            day.heaviness?.let {
                val heavy = if (day.isHeavy == true) ", ${words.journalDayHeavy}" else ""
                words.journalFigureLegs to words.journalOfTen(it.toString()) + heavy
            },
            day.sleepH?.let { words.journalFigureSleep to words.journalHours(formatting.number(it, 1)) },
            day.distanceM.takeIf { day.runs > 0u }?.let { words.journalFigureRun to formatting.distance(it) },
        )
    if (figures.isEmpty()) return
    FlowRow(horizontalArrangement = Arrangement.spacedBy(24.dp), verticalArrangement = Arrangement.spacedBy(8.dp)) {
        for ((label, value) in figures) Figure(label, value)
    }
}

@Composable
private fun Entry(entry: EntryView, onEdit: () -> Unit, onDelete: () -> Unit) {
    val words = LocalStrings.current
    val time = LocalFormatting.current.time(entry.atUtcMs, entry.utcOffsetS)
    Panel {
        Row(verticalAlignment = Alignment.CenterVertically) {
            Column(Modifier.weight(1f)) {
                PanelTitle(entry.title)
                Small(listOfNotNull(time, entry.importedFrom?.let { words.journalFrom(it) }).joinToString())
            }
            IconAction(Icons.edit, words.journalEdit(entry.title), onEdit)
            IconAction(Icons.delete, words.journalDelete(entry.title), onDelete)
        }
        if (entry.lines.isNotEmpty()) Words(entry.lines.joinToString("\n"))
        entry.note?.let { Small(it) }
    }
}

/** The week of the day: what its sums say, and how long each day was run. */
@Composable
internal fun WeekPart(week: WeekView, today: NaiveDate?) {
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    val bars =
        week.days.map { day ->
            ChartBar(
                formatting.weekdayShort(day.weekday.toInt()),
                day.runMinutes.takeIf { today == null || day.date <= today },
                isMarked = day.isHeavy == true,
                text = day.runMinutes.takeIf { it > 0 }?.let { formatting.number(it, 0) },
            )
        }
    Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
        Heading(week.title)
        Words(week.lines.joinToString("\n"))
        Small(words.journalWeekMinutes)
        BarChart(
            bars,
            ChartAxis(includes = listOf(30.0)) { formatting.number(it, 0) },
            description =
            words.journalWeekMinutes + ": " +
                week.days.joinToString("; ") { day ->
                    val heavy = if (day.isHeavy == true) ", ${words.journalDayHeavy}" else ""
                    "${formatting.weekday(day.date)} ${formatting.number(day.runMinutes, 0)}$heavy"
                },
        )
        if (bars.any { it.isMarked }) Legend(listOf(Sign.Bar(isMarked = true) to words.journalMarkHeavy))
    }
}

/** The month: what its sums say, and how heavy the legs were. */
@Composable
internal fun MonthPart(month: MonthView) {
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    val known = month.days.filter { it.heaviness != null }
    Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
        Heading(month.title)
        Words(month.lines.joinToString("\n"))
        if (known.isEmpty()) return@Column
        Small(words.journalMonthLegs)
        BarChart(
            month.days.map { day ->
                ChartBar(
                    day.date.takeLast(2).trimStart('0'),
                    day.heaviness?.toDouble(),
                    isMarked = day.isHeavy == true,
                )
            },
            ChartAxis(includes = listOf(10.0), ticks = Ticks.WHOLE) { formatting.number(it, 0) },
            description =
            words.journalMonthLegs + ": " +
                known.joinToString("; ") { "${formatting.dayAndMonth(it.date)} ${it.heaviness}" },
        )
        if (known.any { it.isHeavy == true }) Legend(listOf(Sign.Bar(isMarked = true) to words.journalMarkHeavy))
    }
}
