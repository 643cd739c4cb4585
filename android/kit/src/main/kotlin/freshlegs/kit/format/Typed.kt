package freshlegs.kit.format

import freshlegs.core.UnitSystem
import java.text.NumberFormat
import java.util.Locale
import kotlin.math.roundToLong

/**
 * Numbers as the runner types them into a form, in the runner's units. What cannot be read is `null`; whether it makes
 * sense is for the engine to say.
 */
public class Typed(
    private val locale: Locale,
    units: UnitSystem,
) {
    private val metresPerUnit = if (units == UnitSystem.METRIC) KILOMETRE_M else MILE_M

    /** Metres, of kilometres or miles: "42.195", "42,195". Either comma or point is a decimal sign. */
    public fun metres(text: String): Double? =
        text.trim().replace(',', '.').toDoubleOrNull()?.takeIf { it.isFinite() }?.let { it * metresPerUnit }

    /** The same the other way, for a field that is filled already: "42.195". */
    public fun distance(metres: Double): String = NumberFormat.getNumberInstance(locale).run {
        isGroupingUsed = false
        maximumFractionDigits = 3
        format(metres / metresPerUnit)
    }

    /** Seconds per kilometre, of minutes and seconds per kilometre or mile: "5:57", or of whole minutes: "6". */
    public fun secondsPerKm(text: String): Double? {
        val parts = text.trim().split(':')
        val minutes = parts[0].toUIntOrNull() ?: return null
        val seconds =
            when (parts.size) {
                1 -> 0u
                2 -> parts[1].takeIf { it.length == 2 }?.toUIntOrNull()?.takeIf { it < 60u } ?: return null
                else -> return null
            }
        return (minutes.toDouble() * 60 + seconds.toDouble()) * KILOMETRE_M / metresPerUnit
    }

    /** The same the other way: "5:57". */
    public fun clock(secondsPerKm: Double): String {
        val seconds = (secondsPerKm * metresPerUnit / KILOMETRE_M).roundToLong()
        return "${seconds / 60}:${(seconds % 60).toString().padStart(2, '0')}"
    }

    private companion object {
        const val KILOMETRE_M = 1_000.0

        /** The international mile, exactly. */
        const val MILE_M = 1_609.344
    }
}
