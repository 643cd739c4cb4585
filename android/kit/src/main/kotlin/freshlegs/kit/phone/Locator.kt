package freshlegs.kit.phone

import freshlegs.core.Fix
import freshlegs.kit.bridge.RunHandle
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.Flow

/** Where the phone is, as the system says it. What it does not say is `null`. */
public data class LocationReading(
    val latitudeDeg: Double,
    val longitudeDeg: Double,
    /** Radius of the 68 % circle in metres. */
    val accuracyM: Double? = null,
    val altitudeM: Double? = null,
    val speedMPerS: Double? = null,
    /** How old it is. */
    val ageS: Double = 0.0,
)

/** Where readings come from. On Android `android.SystemLocationSource`, by `LocationManager`. */
public interface LocationSource {
    /** Begins when it is collected, and ends with that. */
    public fun readings(): Flow<LocationReading>
}

/** Tells a run where the phone is. */
public class Locator(private val source: LocationSource, scope: CoroutineScope) : PhoneSensor {
    private val feeding = Feeding(scope)

    override fun start(run: RunHandle) {
        feeding.begin(source.readings()) { reading -> fixOf(reading)?.let(run::fix) }
    }

    override fun stop(): Unit = feeding.stop()

    internal companion object {
        /** Older positions are a memory of the system's: a run stamps a position when it arrives. */
        const val OLDEST_S = 5.0

        /** The position as a run takes it; `null` where it is none. */
        fun fixOf(reading: LocationReading): Fix? {
            val isPlace = reading.latitudeDeg in -90.0..90.0 && reading.longitudeDeg in -180.0..180.0
            if (!isPlace || reading.ageS > OLDEST_S) return null
            return Fix(
                latitudeDeg = reading.latitudeDeg,
                longitudeDeg = reading.longitudeDeg,
                accuracyM = reading.accuracyM?.takeIf { it >= 0 }?.toFloat(),
                altitudeM = reading.altitudeM?.takeIf { it.isFinite() }?.toFloat(),
                speedMPerS = reading.speedMPerS?.takeIf { it >= 0 }?.toFloat(),
            )
        }
    }
}
