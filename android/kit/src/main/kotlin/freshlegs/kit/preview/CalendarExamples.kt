package freshlegs.kit.preview

import freshlegs.core.AbsenceState
import freshlegs.core.CalendarDayView
import freshlegs.core.Draft
import freshlegs.core.NaiveDate
import java.time.LocalDate
import java.time.YearMonth
import java.time.format.DateTimeFormatter
import java.util.Locale

/** What a calendar of the same runner shows. */
internal object CalendarExamples {
    /** What sums over days say. */
    val lines =
        listOf("3 runs", "21.00 km in 2:06:00", "Heavy days: 1 of 6 known", "Sleep: 7:20 on average (6 nights known)")

    /** A day with so many entries: after today nothing is known. */
    fun day(date: NaiveDate, entries: Int): CalendarDayView {
        val of = LocalDate.parse(date)
        val number = of.dayOfYear
        val isOver = date <= Examples.TODAY
        val isAway = number % 31 in 5..7
        val heaviness = (if (number % 6 == 4) 7 else 2 + number % 3).takeIf { isOver && number % 9 != 0 && !isAway }
        val hasRun = isOver && !isAway && of.dayOfWeek.value in setOf(2, 3, 6)
        return CalendarDayView(
            date = date,
            weekday = of.dayOfWeek.value.toUByte(),
            heaviness = if (date == Examples.TODAY) 2u else heaviness?.toUByte(),
            isHeavy = if (date == Examples.TODAY) false else heaviness?.let { it >= 6 },
            sleepH = if (isOver) 7.5 else null,
            runs = if (hasRun) 1u else 0u,
            runMinutes = if (hasRun) 45.0 else 0.0,
            distanceM = if (hasRun) 7_560.0 + 300 * (number % 6) else 0.0,
            load = null,
            entries = if (entries == 0 && heaviness != null) 1u else entries.toUInt(),
            hasSymptom = isOver && number % 17 == 8,
            absence = if (isOver && isAway) AbsenceState.ILL else null,
        )
    }

    fun title(date: NaiveDate): String = written("EEEE, d MMMM", date)

    fun title(month: YearMonth): String = written("MMMM y", month.atDay(1).toString())

    fun weekTitle(monday: LocalDate): String =
        written("d MMMM", monday.toString()) + " to " + written("d MMMM", monday.plusDays(6).toString())

    fun lines(draft: Draft): List<String> {
        val checkIn = (draft as? Draft.CheckIn)?.v1 ?: return emptyList()
        return listOfNotNull(
            checkIn.sleepH?.let { "Sleep: $it h" },
            checkIn.legHeaviness?.let { "Legs: $it of 10" },
        )
    }

    private fun written(pattern: String, date: NaiveDate) =
        DateTimeFormatter.ofPattern(pattern, Locale.UK).format(LocalDate.parse(date))
}
