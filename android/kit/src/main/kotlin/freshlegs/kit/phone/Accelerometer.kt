package freshlegs.kit.phone

import freshlegs.kit.bridge.RunHandle
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.Flow
import kotlin.math.roundToInt
import kotlin.math.roundToLong

/** How the phone is shaken, in units of the earth's acceleration. */
public data class AccelerationSample(
    /** When, in seconds on the clock of the source. */
    val atS: Double,
    val xG: Double,
    val yG: Double,
    val zG: Double,
)

/** Where samples come from. On Android `android.SystemAccelerationSource`, by the accelerometer. */
public interface AccelerationSource {
    /** Begins when it is collected, at about so many samples a second, and ends with that. */
    public fun samples(rateHz: Double): Flow<AccelerationSample>

    /** Now, on the clock of the samples. */
    public fun nowS(): Double
}

/** Tells a run how the phone is shaken: 50 times a second, in one call a second. */
public class Accelerometer(private val source: AccelerationSource, scope: CoroutineScope) : PhoneSensor {
    private val feeding = Feeding(scope)

    override fun start(run: RunHandle) {
        val packer = AccelerationPacker(most = RATE_HZ.roundToInt())
        feeding.begin(source.samples(RATE_HZ)) { sample ->
            packer.take(sample)?.let { packet ->
                val ageUs = ((source.nowS() - packet.newestS).coerceIn(0.0, OLDEST_S) * MICROS).toUInt()
                run.acceleration(ageUs, packet.periodUs, packet.samplesMg)
            }
        }
    }

    override fun stop(): Unit = feeding.stop()

    internal companion object {
        const val RATE_HZ = 50.0
        const val OLDEST_S = 60.0
        const val MICROS = 1e6
    }
}

/** Packs samples: so many to a packet, and none across a gap. */
internal class AccelerationPacker(private val most: Int) {
    data class Packet(val newestS: Double, val periodUs: UInt, val samplesMg: List<Short>)

    private val kept = mutableListOf<AccelerationSample>()

    /** A packet, where this sample ends one, or a gap before it does. */
    fun take(sample: AccelerationSample): Packet? {
        val last = kept.lastOrNull()
        val isGap = last != null && (sample.atS <= last.atS || sample.atS - last.atS > GAP / Accelerometer.RATE_HZ)
        val cutOff = if (isGap) pack() else null
        kept += sample
        return cutOff ?: if (kept.size == most) pack() else null
    }

    /** Everything that is kept; two samples at least, that there is a period. */
    private fun pack(): Packet? {
        val samples = kept.toList()
        kept.clear()
        if (samples.size < 2) return null
        val periodUs = ((samples.last().atS - samples.first().atS) / (samples.size - 1) * 1e6).roundToLong()
        if (periodUs !in PERIODS_US) return null
        val axes = ShortArray(samples.size * AXES)
        samples.forEachIndexed { index, sample ->
            axes[index * AXES] = milli(sample.xG)
            axes[index * AXES + 1] = milli(sample.yG)
            axes[index * AXES + 2] = milli(sample.zG)
        }
        return Packet(samples.last().atS, periodUs.toUInt(), axes.asList())
    }

    private companion object {
        const val AXES = 3

        /** So many samples missing are a gap. */
        const val GAP = 3

        /** What a run takes. */
        val PERIODS_US = 2_500L..50_000L

        fun milli(value: Double): Short = if (value.isFinite()) {
            (value * 1_000).coerceIn(Short.MIN_VALUE.toDouble(), Short.MAX_VALUE.toDouble()).roundToInt().toShort()
        } else {
            0
        }
    }
}
