package freshlegs.screens.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import freshlegs.core.NaiveDate
import freshlegs.kit.format.Formatting
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings
import java.time.LocalDate
import java.time.YearMonth
import java.time.format.TextStyle
import java.time.temporal.TemporalAdjusters
import java.time.temporal.WeekFields
import java.util.Locale

/**
 * A day that is picked from a month, which opens beneath the row. [none] is what it means that no day is said, where
 * that may be; days after [latest] and before [earliest] are not offered.
 */
@Composable
internal fun DayField(
    title: String,
    day: NaiveDate?,
    onChange: (NaiveDate?) -> Unit,
    today: NaiveDate,
    modifier: Modifier = Modifier,
    none: String? = null,
    earliest: NaiveDate? = null,
    latest: NaiveDate? = null,
    wrong: String? = null,
) {
    val formatting = LocalFormatting.current
    var isOpen by remember { mutableStateOf(false) }
    val shown = day?.let { "${formatting.weekday(it)}, ${formatting.date(it)}" } ?: none ?: Formatting.NONE
    Column(modifier.fillMaxWidth()) {
        RowButton(title, { isOpen = !isOpen }, detail = shown, icon = Icons.plan)
        if (isOpen) {
            if (none != null && day != null) {
                QuietButton(none, {
                    isOpen = false
                    onChange(null)
                })
            }
            Month(day, today, earliest, latest) {
                isOpen = false
                onChange(it)
            }
        }
        if (wrong != null) Wrong(wrong)
    }
}

@Composable
private fun Month(
    day: NaiveDate?,
    today: NaiveDate,
    earliest: NaiveDate?,
    latest: NaiveDate?,
    onPick: (NaiveDate) -> Unit,
) {
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    var month by remember { mutableStateOf(YearMonth.from(LocalDate.parse(day ?: today))) }
    val first = month.atDay(1)
    val start = WeekFields.of(Locale.getDefault()).firstDayOfWeek
    val lead = Math.floorMod(first.dayOfWeek.value - start.value, WEEK)
    Column(verticalArrangement = Arrangement.spacedBy(4.dp)) {
        Row(verticalAlignment = Alignment.CenterVertically) {
            IconAction(Icons.back, words.checkinMonthBefore, { month = month.minusMonths(1) })
            Text(
                "${month.month.getDisplayName(TextStyle.FULL_STANDALONE, Locale.getDefault())} ${month.year}",
                Modifier.weight(1f),
                style = MaterialTheme.typography.titleSmall,
                textAlign = TextAlign.Center,
            )
            IconAction(Icons.forward, words.checkinMonthAfter, { month = month.plusMonths(1) })
        }
        Row(Modifier.clearAndSetSemantics {}) {
            for (offset in 0L until WEEK) {
                val weekday = formatting.weekday(
                    LocalDate.of(2026, 6, 1).with(TemporalAdjusters.nextOrSame(start.plus(offset))).toString(),
                )
                Text(
                    weekday.take(if (weekday.length > 4) 2 else 1),
                    Modifier.weight(1f),
                    style = MaterialTheme.typography.labelMedium,
                    textAlign = TextAlign.Center,
                    maxLines = 1,
                )
            }
        }
        Column(Modifier.selectableGroup()) {
            val cells = List(lead) { null } + (1..month.lengthOfMonth()).map { month.atDay(it).toString() }
            for (week in cells.chunked(WEEK)) {
                Row {
                    for (cell in week) {
                        val isOffered =
                            cell != null && (earliest == null || cell >= earliest) && (latest == null || cell <= latest)
                        if (cell == null) {
                            Spacer(Modifier.weight(1f))
                        } else {
                            Cell(cell, cell == day, cell == today, isOffered, Modifier.weight(1f)) { onPick(cell) }
                        }
                    }
                    repeat(WEEK - week.size) { Spacer(Modifier.weight(1f)) }
                }
            }
        }
    }
}

@Composable
private fun Cell(
    day: NaiveDate,
    chosen: Boolean,
    isToday: Boolean,
    isOffered: Boolean,
    modifier: Modifier,
    onClick: () -> Unit,
) {
    val scheme = MaterialTheme.colorScheme
    val shape = MaterialTheme.shapes.small
    val spoken = "${LocalFormatting.current.weekday(day)}, ${LocalFormatting.current.date(day)}"
    Box(
        modifier
            .height(48.dp)
            .clip(shape)
            .then(if (chosen) Modifier.background(scheme.primary) else Modifier)
            .then(if (isToday) Modifier.border(2.dp, scheme.outline, shape) else Modifier)
            .selectable(chosen, enabled = isOffered, role = Role.RadioButton, onClick = onClick)
            .semantics { contentDescription = spoken },
        contentAlignment = Alignment.Center,
    ) {
        Text(
            LocalDate.parse(day).dayOfMonth.toString(),
            Modifier.clearAndSetSemantics {},
            color =
            when {
                chosen -> scheme.onPrimary
                isOffered -> scheme.onSurface
                else -> scheme.onSurface.copy(alpha = 0.38f)
            },
            style = MaterialTheme.typography.bodyMedium,
            fontWeight = if (chosen) FontWeight.Bold else FontWeight.Normal,
            maxLines = 1,
        )
    }
}

private const val WEEK = 7
