package freshlegs.kit.format

import freshlegs.core.UnitSystem
import org.junit.jupiter.api.Test
import java.util.Locale
import kotlin.test.assertEquals

class FormattingTest {
    private val british = Formatting(Locale.UK, UnitSystem.METRIC)
    private val american = Formatting(Locale.US, UnitSystem.IMPERIAL)
    private val german = Formatting(Locale.GERMANY, UnitSystem.METRIC)

    @Test
    fun `pace is minutes and seconds of the runner's unit`() {
        assertEquals("5:57 /km", british.pace(357.0))
        assertEquals("9:35 /mi", american.pace(357.0))
        assertEquals("5:00", british.paceClock(299.6))
        assertEquals("6:00 /km", british.pace(359.7))
    }

    @Test
    fun `what is absent or makes no sense is a dash and never zero`() {
        for (value in listOf(null, Double.NaN, Double.POSITIVE_INFINITY, 0.0, -3.0, 3_600.0)) {
            assertEquals(Formatting.NONE, british.pace(value), "$value")
        }
        assertEquals(Formatting.NONE, british.distance(null))
        assertEquals(Formatting.NONE, british.duration(Double.NaN))
        assertEquals(Formatting.NONE, british.speed(null))
        assertEquals(Formatting.NONE, british.height(null))
        assertEquals(Formatting.NONE, british.number(null, 1))
    }

    @Test
    fun `distance is in the unit and the digits of the runner`() {
        assertEquals("7.56 km", british.distance(7_560.0))
        assertEquals("7,56 km", german.distance(7_560.0))
        assertEquals("4.70 mi", american.distance(7_560.0))
        assertEquals("0.00 km", british.distance(0.0))
        assertEquals("99.99 km", british.distance(99_994.0))
        assertEquals("100.0 km", british.distance(99_996.0))
        assertEquals("26.22 mi", american.distance(42_195.0))
    }

    @Test
    fun `durations count full seconds`() {
        assertEquals("0:00", british.duration(0.999))
        assertEquals("0:07", british.duration(7.0))
        assertEquals("45:00", british.duration(2_700.0))
        assertEquals("1:02:03", british.duration(3_723.9))
        assertEquals("27:46:40", british.duration(100_000.0))
        assertEquals("0:00", british.duration(-1.0))
    }

    @Test
    fun `height and speed are in the runner's unit`() {
        assertEquals("46 m", british.height(46.2))
        assertEquals("152 ft", american.height(46.2))
        assertEquals("10.1 km/h", british.speed(2.8))
        assertEquals("6.3 mi/h", american.speed(2.8))
        assertEquals("0 m", british.height(-0.2))
    }

    @Test
    fun `days and times are those of where it was`() {
        assertEquals("17 Jun 2026", british.date("2026-06-17"))
        assertEquals("17.06.2026", german.date("2026-06-17"))
        assertEquals("Mittwoch", german.weekday("2026-06-17"))
        assertEquals("Mi", german.weekdayShort(3))
        assertEquals("17 Jun", british.dayAndMonth("2026-06-17"))
        assertEquals("17.06.", german.dayAndMonth("2026-06-17"))
        assertEquals("Jun 17", american.dayAndMonth("2026-06-17"))
        assertEquals("06/17", Formatting(Locale.JAPAN, UnitSystem.METRIC).dayAndMonth("2026-06-17"))
        assertEquals(
            "17 de jun.",
            Formatting(Locale("pt", "BR"), UnitSystem.METRIC).dayAndMonth("2026-06-17"),
        )
        assertEquals("Juni", german.month("2026-06-17"))
        assertEquals("08:00", german.time(1_781_676_000_000, 7_200))
        assertEquals("11:30", german.time(1_781_676_000_000, 19_800))
    }
}
