package freshlegs.kit.format

import freshlegs.core.UnitSystem
import org.junit.jupiter.api.Test
import java.util.Locale
import kotlin.test.assertEquals
import kotlin.test.assertNull

class TypedTest {
    private val metric = Typed(Locale.GERMANY, UnitSystem.METRIC)
    private val imperial = Typed(Locale.US, UnitSystem.IMPERIAL)

    @Test
    fun `a distance is read with comma or point, in the runner's units`() {
        assertEquals(42_195.0, metric.metres("42,195")!!, 1e-6)
        assertEquals(42_195.0, metric.metres(" 42.195 ")!!, 1e-6)
        assertEquals(16_093.44, imperial.metres("10")!!, 1e-6)
        assertNull(metric.metres("far"))
        assertNull(metric.metres(""))
        assertNull(metric.metres("NaN"))
    }

    @Test
    fun `a pace is read of minutes and seconds`() {
        assertEquals(357.0, metric.secondsPerKm("5:57"))
        assertEquals(360.0, metric.secondsPerKm("6"))
        assertEquals(357.0, imperial.secondsPerKm("9:35")!!, 0.5)
        for (wrong in listOf("", "5:7", "5:60", "5:57:00", "-5:00", "quick")) assertNull(metric.secondsPerKm(wrong))
    }

    @Test
    fun `what fills a field is read back as the same`() {
        assertEquals("42,195", metric.distance(42_195.0))
        assertEquals("1000", metric.distance(1_000_000.0))
        assertEquals("5:57", metric.clock(357.0))
        assertEquals("9:35", imperial.clock(imperial.secondsPerKm("9:35")!!))
    }
}
