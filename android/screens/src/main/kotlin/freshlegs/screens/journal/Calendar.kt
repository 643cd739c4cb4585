package freshlegs.screens.journal

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.draw.rotate
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.layout.layout
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.onClick
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.selected
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import freshlegs.core.AbsenceState
import freshlegs.core.CalendarDayView
import freshlegs.core.MonthView
import freshlegs.core.NaiveDate
import freshlegs.kit.format.Formatting
import freshlegs.screens.parts.IconAction
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.chart.Legend
import freshlegs.screens.parts.chart.MarkShape
import freshlegs.screens.parts.chart.Sign
import freshlegs.screens.parts.chart.drawMark
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalMoreColours
import freshlegs.screens.theme.LocalStrings
import freshlegs.words.Strings

/** What a calendar says of a day, by a shape. */
internal enum class DayMark(val shape: MarkShape) {
    HEAVY(MarkShape.SQUARE),
    RUN(MarkShape.TRIANGLE),
    SYMPTOM(MarkShape.DIAMOND),
    AWAY(MarkShape.CROSS),
    ENTRY(MarkShape.CIRCLE),
}

/** A month, Monday first as the engine's weeks are; a touch looks at a day. */
@Composable
internal fun Calendar(
    month: MonthView,
    selected: NaiveDate?,
    today: NaiveDate?,
    onSelect: (NaiveDate) -> Unit,
    onTurn: (Int) -> Unit,
) {
    val words = LocalStrings.current
    Column(verticalArrangement = Arrangement.spacedBy(4.dp)) {
        Row(Modifier.fillMaxWidth(), verticalAlignment = Alignment.CenterVertically) {
            IconAction(Icons.forward, words.journalEarlier, { onTurn(-1) }, Modifier.rotate(180f))
            Text(
                month.title,
                Modifier.weight(1f).semantics { heading() },
                textAlign = TextAlign.Center,
                style = MaterialTheme.typography.titleLarge,
            )
            IconAction(Icons.forward, words.journalLater, { onTurn(1) })
        }
        Column(Modifier.reachingOut(12.dp).fillMaxWidth()) {
            Weekdays()
            val before = month.days.firstOrNull()?.let { it.weekday.toInt() - 1 } ?: 0
            val cells = List<CalendarDayView?>(before) { null } + month.days
            for (week in cells.chunked(DAYS)) {
                Row(Modifier.fillMaxWidth()) {
                    for (index in 0 until DAYS) {
                        val day = week.getOrNull(index)
                        if (day == null) {
                            Spacer(Modifier.weight(1f))
                        } else {
                            Cell(day, day.date == selected, day.date == today, Modifier.weight(1f)) {
                                onSelect(day.date)
                            }
                        }
                    }
                }
            }
        }
        Legend(
            DayMark.entries.map { Sign.Mark(it.shape, it.colour()) to words.name(it) },
            Modifier.padding(top = 4.dp),
        )
    }
}

@Composable
private fun Weekdays() {
    val formatting = LocalFormatting.current
    Row(Modifier.fillMaxWidth().clearAndSetSemantics {}) {
        for (weekday in 1..DAYS) {
            Text(
                formatting.weekdayShort(weekday),
                Modifier.weight(1f),
                textAlign = TextAlign.Center,
                style = MaterialTheme.typography.labelMedium,
                color = MaterialTheme.colorScheme.onSurfaceVariant,
                maxLines = 1,
                softWrap = false,
            )
        }
    }
}

@Composable
private fun Cell(
    day: CalendarDayView,
    isSelected: Boolean,
    isToday: Boolean,
    modifier: Modifier,
    onSelect: () -> Unit,
) {
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    val scheme = MaterialTheme.colorScheme
    val shape = MaterialTheme.shapes.small
    val said = describe(day, isToday, words, formatting)
    val marks = marksOf(day).map { it.shape to it.colour(isSelected) }
    val ground =
        when {
            isSelected -> Modifier.background(scheme.primaryContainer, shape).border(2.dp, scheme.primary, shape)
            isToday -> Modifier.border(1.dp, scheme.outline, shape)
            else -> Modifier
        }
    Column(
        modifier
            .heightIn(min = 56.dp)
            .padding(1.dp)
            .clip(shape)
            .then(ground)
            .clickable(onClick = onSelect)
            .clearAndSetSemantics {
                contentDescription = said
                selected = isSelected
                role = Role.Button
                onClick {
                    onSelect()
                    true
                }
            }.padding(vertical = 6.dp),
        horizontalAlignment = Alignment.CenterHorizontally,
        verticalArrangement = Arrangement.spacedBy(4.dp),
    ) {
        Text(
            day.date.takeLast(2).trimStart('0'),
            style = MaterialTheme.typography.bodyLarge,
            fontWeight = if (isToday || isSelected) FontWeight.Bold else FontWeight.Normal,
            color = if (isSelected) scheme.onPrimaryContainer else scheme.onSurface,
            maxLines = 1,
            softWrap = false,
        )
        Box(Modifier.fillMaxWidth().height(12.dp)) {
            Canvas(Modifier.matchParentSize()) {
                // All five have room, if need be close together.
                val step = 12.dp.toPx().coerceAtMost(size.width / marks.size.coerceAtLeast(1))
                val first = center.x - step * (marks.size - 1) / 2
                marks.forEachIndexed { index, (shape, colour) ->
                    drawMark(shape, Offset(first + step * index, center.y), 5.dp.toPx(), colour)
                }
            }
        }
    }
}

internal fun marksOf(day: CalendarDayView): List<DayMark> = listOfNotNull(
    DayMark.HEAVY.takeIf { day.isHeavy == true },
    DayMark.RUN.takeIf { day.runs > 0u },
    DayMark.SYMPTOM.takeIf { day.hasSymptom },
    DayMark.AWAY.takeIf { day.absence != null },
    DayMark.ENTRY.takeIf { day.entries > 0u },
)

/** A day of the calendar for who does not see it. */
internal fun describe(day: CalendarDayView, isToday: Boolean, words: Strings, formatting: Formatting): String {
    val parts =
        listOfNotNull(
            day.heaviness?.let { words.journalDayLegs(it.toString()) },
            words.journalDayHeavy.takeIf { day.isHeavy == true },
            day.runs.toInt().takeIf { it > 0 }?.let { words.journalDayRuns(it) },
            words.journalDaySymptom.takeIf { day.hasSymptom },
            day.absence?.let { words.name(it) },
            day.entries.toInt().takeIf { it > 0 }?.let { words.journalDayEntries(it) },
        )
    val date =
        listOfNotNull(formatting.weekday(day.date), formatting.date(day.date), words.journalDayToday.takeIf { isToday })
    return (date + parts.ifEmpty { listOf(words.journalDayNothing) }).joinToString()
}

@Composable
private fun DayMark.colour(isSelected: Boolean = false): Color {
    val scheme = MaterialTheme.colorScheme
    // On the ground of what is chosen, not every colour is seen.
    if (isSelected) return scheme.onPrimaryContainer
    return when (this) {
        DayMark.HEAVY -> LocalMoreColours.current.heavy
        DayMark.RUN -> scheme.primary
        DayMark.SYMPTOM -> scheme.error
        DayMark.AWAY, DayMark.ENTRY -> scheme.onSurfaceVariant
    }
}

private fun Strings.name(mark: DayMark) = when (mark) {
    DayMark.HEAVY -> journalMarkHeavy
    DayMark.RUN -> journalMarkRun
    DayMark.SYMPTOM -> journalMarkSymptom
    DayMark.AWAY -> journalMarkAway
    DayMark.ENTRY -> journalMarkEntry
}

private fun Strings.name(absence: AbsenceState) = when (absence) {
    AbsenceState.INJURED -> journalDayInjured
    AbsenceState.ILL -> journalDayIll
    AbsenceState.AWAY -> journalDayAway
}

/** As wide as it may be and [by] more on either side: on a narrow phone seven days still have room for a finger. */
private fun Modifier.reachingOut(by: Dp) = layout { measurable, constraints ->
    val more = by.roundToPx()
    val width = constraints.maxWidth + 2 * more
    val placeable = measurable.measure(constraints.copy(minWidth = width, maxWidth = width))
    layout(constraints.maxWidth, placeable.height) { placeable.place(-more, 0) }
}

private const val DAYS = 7
