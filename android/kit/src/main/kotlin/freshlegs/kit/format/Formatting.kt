package freshlegs.kit.format

import freshlegs.core.NaiveDate
import freshlegs.core.UnitSystem
import java.text.NumberFormat
import java.time.DayOfWeek
import java.time.Instant
import java.time.LocalDate
import java.time.ZoneOffset
import java.time.chrono.IsoChronology
import java.time.format.DateTimeFormatter
import java.time.format.DateTimeFormatterBuilder
import java.time.format.FormatStyle
import java.time.format.TextStyle
import java.util.Locale
import kotlin.math.roundToLong

/**
 * Numbers, times and days as the runner writes them. What the engine has put into words is shown as it is; this is for
 * the numbers of a view. What is absent is [NONE], never zero.
 *
 * [words] are the short names of units in the app's language.
 */
public class Formatting(
    private val locale: Locale,
    private val units: UnitSystem,
    private val words: UnitWords = UnitWords(),
) {
    /** Short names of units. */
    public data class UnitWords(
        val kilometre: String = "km",
        val mile: String = "mi",
        val metre: String = "m",
        val foot: String = "ft",
        val hour: String = "h",
    )

    private val metresPerUnit = if (units == UnitSystem.METRIC) KILOMETRE_M else MILE_M
    private val unitName = if (units == UnitSystem.METRIC) words.kilometre else words.mile

    /** Pace, of seconds per kilometre: "5:57 /km", "9:35 /mi". A pace slower than an hour is none. */
    public fun pace(sPerKm: Double?): String {
        val clock = paceClock(sPerKm)
        return if (clock == NONE) NONE else "$clock /$unitName"
    }

    /** The same without its unit. */
    public fun paceClock(sPerKm: Double?): String {
        val seconds = sPerKm?.takeIf {
            it.isFinite() && it > 0
        }?.let { (it * metresPerUnit / KILOMETRE_M).roundToLong() }
        return if (seconds == null || seconds >= HOUR_S) NONE else minutes(seconds)
    }

    /** Distance, of metres: "7.56 km", "4.70 mi", above a hundred of them "102.4 km". */
    public fun distance(metres: Double?): String {
        val count = metres?.takeIf { it.isFinite() }?.let { it / metresPerUnit } ?: return NONE
        return "${number(count, if (count >= 99.995) 1 else 2)} $unitName"
    }

    /** A short way, of metres: "46 m", "151 ft". */
    public fun height(metres: Double?): String {
        val value = metres?.takeIf { it.isFinite() } ?: return NONE
        return when (units) {
            UnitSystem.METRIC -> "${number(value, 0)} ${words.metre}"
            UnitSystem.IMPERIAL -> "${number(value / FOOT_M, 0)} ${words.foot}"
        }
    }

    /** Speed, of metres per second: "10.1 km/h". */
    public fun speed(mPerS: Double?): String {
        val value = mPerS?.takeIf { it.isFinite() } ?: return NONE
        return "${number(value * HOUR_S / metresPerUnit, 1)} $unitName/${words.hour}"
    }

    /** A duration, of seconds: "0:07", "45:00", "1:02:03". Full seconds count. */
    public fun duration(seconds: Double?): String {
        val full = seconds?.takeIf { it.isFinite() }?.toLong()?.coerceAtLeast(0) ?: return NONE
        val hours = full / HOUR_S
        return if (hours == 0L) minutes(full) else "$hours:${two(full / 60 % 60)}:${two(full % 60)}"
    }

    /** A plain number with so many decimals. */
    public fun number(value: Double?, decimals: Int): String {
        val known = value?.takeIf { it.isFinite() } ?: return NONE
        return NumberFormat.getNumberInstance(locale).run {
            minimumFractionDigits = decimals
            maximumFractionDigits = decimals
            // No "-0".
            format(if (known.isZeroWith(decimals)) 0.0 else known)
        }
    }

    /** A day: "17 Jun 2026". */
    public fun date(day: NaiveDate): String =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(LocalDate.parse(day))

    /** The same without its year, for where that is known: "17 Jun". */
    public fun dayAndMonth(day: NaiveDate): String = DateTimeFormatter
        .ofPattern(localizedDate().replace(YEAR, ""), locale)
        .format(LocalDate.parse(day))

    /** The short name of a weekday, of 1 (Monday) to 7: "Wed". */
    public fun weekdayShort(weekday: Int): String =
        DayOfWeek.of(weekday).getDisplayName(TextStyle.SHORT_STANDALONE, locale)

    /** The weekday of a day: "Wednesday". */
    public fun weekday(day: NaiveDate): String =
        DateTimeFormatter.ofPattern("EEEE", locale).format(LocalDate.parse(day))

    /** The name of the month of a day as it stands by itself: "June". */
    public fun month(day: NaiveDate): String = DateTimeFormatter.ofPattern("LLLL", locale).format(LocalDate.parse(day))

    /** The time of day, where and when it was: "08:00", "8:00 AM". */
    public fun time(utcMs: Long, utcOffsetS: Int): String =
        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(local(utcMs, utcOffsetS))

    /** The day and the time of day, where and when it was. */
    public fun dateAndTime(utcMs: Long, utcOffsetS: Int): String = DateTimeFormatter
        .ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(locale)
        .format(local(utcMs, utcOffsetS))

    private fun local(utcMs: Long, utcOffsetS: Int) =
        Instant.ofEpochMilli(utcMs).atOffset(ZoneOffset.ofTotalSeconds(utcOffsetS)).toLocalDateTime()

    private fun localizedDate() = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
        FormatStyle.MEDIUM,
        null,
        IsoChronology.INSTANCE,
        locale,
    )

    private fun minutes(seconds: Long) = "${seconds / 60}:${two(seconds % 60)}"

    private fun two(value: Long) = value.toString().padStart(2, '0')

    private fun Double.isZeroWith(decimals: Int) =
        kotlin.math.abs(this) < listOf(0.5, 0.05, 0.005, 0.0005)[decimals.coerceIn(0, 3)]

    public companion object {
        /** What stands where nothing is known. */
        public const val NONE: String = "–"
        private const val KILOMETRE_M = 1_000.0

        /** The international mile and foot, exactly. */
        private const val MILE_M = 1_609.344
        private const val FOOT_M = 0.3048
        private const val HOUR_S = 3_600L

        /** The year of a pattern for days, with what parts it from the rest: ", y", " 'de' y", "y/". */
        private val YEAR = Regex("(\\s*'[^']*')?[\\s,/-]*y+/?")
    }
}
