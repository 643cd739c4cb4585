package freshlegs.kit.phone

import freshlegs.kit.Timekeeper
import freshlegs.kit.bridge.RunHandle
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.Flow
import kotlin.math.pow

/** Where heights come from. On Android `android.SystemHeightSource`, by the pressure sensor. */
public interface HeightSource {
    /** Metres above any fixed level; begins when it is collected, and ends with that. */
    public fun heightsM(): Flow<Double>
}

/** Tells a run how high the phone is, by air pressure, about once a second. */
public class Barometer(
    private val source: HeightSource,
    scope: CoroutineScope,
    private val clock: Timekeeper,
) : PhoneSensor {
    private val feeding = Feeding(scope)

    override fun start(run: RunHandle) {
        var nextS = Double.NEGATIVE_INFINITY
        feeding.begin(source.heightsM()) { heightM ->
            val nowS = clock.nowS()
            if (heightM.isFinite() && nowS >= nextS) {
                nextS = nowS + EVERY_S
                run.barometricAltitude(heightM.toFloat())
            }
        }
    }

    override fun stop(): Unit = feeding.stop()

    public companion object {
        /** A little under a second: a sensor that tells once a second is never passed over. */
        private const val EVERY_S = 0.9

        /**
         * Height by pressure in the international standard atmosphere (ISO 2533:1975, below 11 km), in metres. Its
         * level is wrong by what the weather is; its changes are what a run needs.
         */
        public fun heightM(pressureHpa: Double): Double = 44_330.77 * (1 - (pressureHpa / 1_013.25).pow(0.190_263))
    }
}
