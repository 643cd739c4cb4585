package freshlegs.screens.parts.chart

import kotlin.test.Test
import kotlin.test.assertEquals

class AxisTest {
    @Test
    fun `labels stand at round numbers that reach over all values`() {
        val axis = ChartAxis { it.toString() }
        val reach = axis.rounded(sequenceOf(132.0, 158.0), atMost = 4)
        assertEquals(130.0..160.0, reach)
        assertEquals(listOf(130.0, 140.0, 150.0, 160.0), axis.ticksWithin(reach, 4))
    }

    @Test
    fun `labels of whole numbers never stand twice`() {
        val axis = ChartAxis(finest = 1.0) { it.toString() }
        val reach = axis.rounded(sequenceOf(170.8, 171.4), atMost = 5)
        assertEquals(listOf(170.0, 171.0, 172.0), axis.ticksWithin(reach, 5))
    }

    @Test
    fun `one value alone lies in the middle, and none makes no axis fail`() {
        val axis = ChartAxis { it.toString() }
        assertEquals(4.0..6.0, axis.exact(sequenceOf(5.0)))
        assertEquals(0.0..1.0, axis.exact(emptySequence()))
        assertEquals(0.0..1.0, axis.exact(sequenceOf(Double.NaN)))
    }

    @Test
    fun `a pace has steps of a clock, and days count back from the last one`() {
        assertEquals(listOf(300.0, 330.0, 360.0, 390.0), Ticks.CLOCK.within(300.0..390.0, 4))
        assertEquals(listOf(6.0, 34.0, 62.0, 90.0), Ticks.DAYS.within(1.0..90.0, 4))
        assertEquals(listOf(0.0, 1.0, 2.0), Ticks.WHOLE.within(0.0..2.0, 5))
    }

    @Test
    fun `what is included is always reached`() {
        val axis = ChartAxis(includes = listOf(0.0, 10.0)) { it.toString() }
        assertEquals(0.0..10.0, axis.rounded(sequenceOf(3.0, 4.0), atMost = 5))
    }
}
