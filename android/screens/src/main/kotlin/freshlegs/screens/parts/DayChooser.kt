package freshlegs.screens.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.material3.DropdownMenu
import androidx.compose.material3.DropdownMenuItem
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import freshlegs.core.NaiveDate
import freshlegs.screens.theme.LocalFormatting
import java.time.LocalDate
import java.time.YearMonth
import java.time.chrono.IsoChronology
import java.time.format.DateTimeFormatterBuilder
import java.time.format.FormatStyle
import java.util.Locale

private enum class DatePart {
    DAY,
    MONTH,
    YEAR,
}

/**
 * A day of the calendar, of one of these [years], as day, month and year in the order of the runner's language. A day
 * that its month does not have becomes the month's last. [wrong] is what is wrong with it.
 */
@OptIn(ExperimentalLayoutApi::class)
@Composable
internal fun DayChooser(
    title: String,
    day: NaiveDate,
    onChoose: (NaiveDate) -> Unit,
    years: IntRange,
    modifier: Modifier = Modifier,
    wrong: String? = null,
) {
    val formatting = LocalFormatting.current
    val date = LocalDate.parse(day)
    val choose = { year: Int, month: Int, dayOfMonth: Int ->
        val last = YearMonth.of(year, month).lengthOfMonth()
        onChoose(LocalDate.of(year, month, dayOfMonth.coerceAtMost(last)).toString())
    }
    Column(modifier, verticalArrangement = Arrangement.spacedBy(4.dp)) {
        Text(title, style = MaterialTheme.typography.titleSmall)
        FlowRow(
            horizontalArrangement = Arrangement.spacedBy(8.dp),
            verticalArrangement = Arrangement.spacedBy(4.dp),
        ) {
            for (part in remember { order() }) {
                when (part) {
                    DatePart.DAY ->
                        Menu(title, (1..date.lengthOfMonth()).toList(), date.dayOfMonth, { it.toString() }) {
                            choose(date.year, date.monthValue, it)
                        }

                    DatePart.MONTH ->
                        Menu(
                            title,
                            (1..12).toList(),
                            date.monthValue,
                            { formatting.month(LocalDate.of(date.year, it, 1).toString()) },
                        ) { choose(date.year, it, date.dayOfMonth) }

                    DatePart.YEAR ->
                        Menu(title, years.toList(), date.year, { it.toString() }) {
                            choose(it, date.monthValue, date.dayOfMonth)
                        }
                }
            }
        }
        Small(formatting.weekday(day))
        if (wrong != null) {
            Text(wrong, color = MaterialTheme.colorScheme.error, style = MaterialTheme.typography.bodySmall)
        }
    }
}

@Composable
private fun Menu(title: String, values: List<Int>, value: Int, label: (Int) -> String, onChoose: (Int) -> Unit) {
    var isOpen by remember { mutableStateOf(false) }
    val description = "$title, ${label(value)}"
    Box {
        QuietButton(label(value), { isOpen = true }, Modifier.semantics { contentDescription = description })
        DropdownMenu(isOpen, onDismissRequest = { isOpen = false }) {
            for (each in values) {
                DropdownMenuItem(
                    text = { Text(label(each)) },
                    onClick = {
                        isOpen = false
                        onChoose(each)
                    },
                )
            }
        }
    }
}

/** In which order a short date has its parts: "17/06/26", "6/17/26", "2026/06/17". */
private fun order(): List<DatePart> {
    val pattern =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.SHORT,
            null,
            IsoChronology.INSTANCE,
            Locale.getDefault(),
        )
    return mapOf(DatePart.DAY to 'd', DatePart.MONTH to 'M', DatePart.YEAR to 'y')
        .toList()
        .sortedBy { (_, letter) -> pattern.indexOf(letter) }
        .map { (part, _) -> part }
}
