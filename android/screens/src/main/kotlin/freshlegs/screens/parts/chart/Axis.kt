package freshlegs.screens.parts.chart

import kotlin.math.ceil
import kotlin.math.floor
import kotlin.math.log10
import kotlin.math.pow

/**
 * One direction of a chart, in the unit of its values.
 *
 * It reaches as far as what is drawn, and at least over [includes]. With [isReversed] what is less lies above, as it
 * does for a pace. [ticks] says where lines and [labels][label] stand.
 */
internal class ChartAxis(
    val isReversed: Boolean = false,
    val includes: List<Double> = emptyList(),
    val ticks: Ticks = Ticks.DECIMAL,
    /** Steps are no finer than this, so that labels of few decimals differ from each other. */
    private val finest: Double = 0.0,
    val label: (Double) -> String,
) {
    /** From where to where it goes, both of [Ticks] for what stands upright: a little wider than what is drawn. */
    fun rounded(values: Sequence<Double>, atMost: Int): ClosedFloatingPointRange<Double> {
        val (low, high) = reach(values)
        val step = ticks.step(high - low, atMost, finest)
        return floor(low / step) * step..ceil(high / step) * step
    }

    /** From where to where it goes: just as far as what is drawn. */
    fun exact(values: Sequence<Double>): ClosedFloatingPointRange<Double> {
        val (low, high) = reach(values)
        return low..high
    }

    /** Where labels stand, at most so many. */
    fun ticksWithin(reach: ClosedFloatingPointRange<Double>, atMost: Int): List<Double> =
        ticks.within(reach, atMost, finest)

    private fun reach(values: Sequence<Double>): Pair<Double, Double> {
        var low = Double.POSITIVE_INFINITY
        var high = Double.NEGATIVE_INFINITY
        for (value in values + includes) {
            if (!value.isFinite()) continue
            low = minOf(low, value)
            high = maxOf(high, value)
        }
        return when {
            low > high -> 0.0 to 1.0

            // One value alone lies in the middle.
            low == high -> low - 1 to high + 1

            else -> low to high
        }
    }
}

/** Which steps are easily read. */
internal enum class Ticks(private val steps: List<Double>) {
    /** 1, 2 or 5 times a power of ten. */
    DECIMAL(emptyList()),

    /** Seconds, in steps of clocks. */
    CLOCK(
        listOf(1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 900.0, 1_800.0, 3_600.0, 7_200.0, 14_400.0),
    ),

    /** Days, in weeks where there are many. */
    DAYS(listOf(1.0, 2.0, 7.0, 14.0, 28.0, 56.0, 84.0, 182.0)),

    /** Whole things, such as runs. */
    WHOLE(listOf(1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0)),
    ;

    /** The smallest step with which there are at most so many over [width], which is above zero. */
    fun step(width: Double, atMost: Int, finest: Double = 0.0): Double {
        val wanted = maxOf(width / atMost.coerceAtLeast(1), finest)
        return steps.firstOrNull { it >= wanted } ?: decimal(wanted)
    }

    /** Where they stand, within what an axis reaches over; [DAYS] count back from its end, which is today. */
    fun within(reach: ClosedFloatingPointRange<Double>, atMost: Int, finest: Double = 0.0): List<Double> {
        val step = step(reach.endInclusive - reach.start, atMost, finest)
        // A sum of many steps may miss the end by a last bit.
        val slack = step * 1e-6
        return if (this == DAYS) {
            generateSequence(reach.endInclusive) {
                it - step
            }.takeWhile { it >= reach.start - slack }.toList().reversed()
        } else {
            generateSequence(ceil((reach.start - slack) / step)) { it + 1 }
                // Never "-0".
                .map { it * step + 0.0 }
                .takeWhile { it <= reach.endInclusive + slack }
                .toList()
        }
    }

    private fun decimal(wanted: Double): Double {
        val power = 10.0.pow(floor(log10(wanted)))
        return listOf(1.0, 2.0, 5.0, 10.0).map { it * power }.first { it >= wanted * (1 - 1e-9) }
    }
}
