package freshlegs.kit.android

import android.annotation.SuppressLint
import android.content.Context
import android.hardware.Sensor
import android.hardware.SensorEvent
import android.hardware.SensorEventListener
import android.hardware.SensorManager
import android.location.Location
import android.location.LocationListener
import android.location.LocationManager
import android.os.Build
import android.os.Bundle
import android.os.Handler
import android.os.HandlerThread
import android.os.Looper
import android.os.SystemClock
import freshlegs.kit.phone.AccelerationSample
import freshlegs.kit.phone.AccelerationSource
import freshlegs.kit.phone.Barometer
import freshlegs.kit.phone.HeightSource
import freshlegs.kit.phone.LocationReading
import freshlegs.kit.phone.LocationSource
import freshlegs.kit.phone.StepReading
import freshlegs.kit.phone.StepSource
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.channels.awaitClose
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.buffer
import kotlinx.coroutines.flow.callbackFlow
import kotlinx.coroutines.flow.emptyFlow
import kotlin.math.roundToInt

/** Seconds on the clock since the phone was switched on. */
private fun nowS(): Double = SystemClock.elapsedRealtimeNanos() / 1e9

/** Where the phone is, by Android itself: no other company's service is asked. */
public class SystemLocationSource(context: Context) : LocationSource {
    private val locations = context.getSystemService(LocationManager::class.java)

    // Whoever starts a run has asked for the permission; without it there are no positions, and that is all.
    @SuppressLint("MissingPermission")
    override fun readings(): Flow<LocationReading> = callbackFlow {
        val listener =
            object : LocationListener {
                override fun onLocationChanged(location: Location) {
                    trySend(readingOf(location))
                }

                // Android below 11 has these without a body.
                override fun onProviderEnabled(provider: String) = Unit

                override fun onProviderDisabled(provider: String) = Unit

                @Deprecated("Android 10 and below call it")
                override fun onStatusChanged(provider: String?, status: Int, extras: Bundle?) = Unit
            }
        val isListening =
            try {
                locations.requestLocationUpdates(provider(), EVERY_MS, 0f, listener, Looper.getMainLooper())
                true
            } catch (_: SecurityException) {
                false
            }
        awaitClose { if (isListening) locations.removeUpdates(listener) }
    }.buffer(Channel.UNLIMITED)

    private fun provider(): String {
        val fused = if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) LocationManager.FUSED_PROVIDER else null
        return fused?.takeIf { it in locations.allProviders } ?: LocationManager.GPS_PROVIDER
    }

    private companion object {
        const val EVERY_MS = 1_000L

        fun readingOf(location: Location) = LocationReading(
            latitudeDeg = location.latitude,
            longitudeDeg = location.longitude,
            accuracyM = if (location.hasAccuracy()) location.accuracy.toDouble() else null,
            altitudeM = if (location.hasAltitude()) location.altitude else null,
            speedMPerS = if (location.hasSpeed()) location.speed.toDouble() else null,
            ageS = nowS() - location.elapsedRealtimeNanos / 1e9,
        )
    }
}

/** One of the phone's own sensors as a flow, told on a thread of its own. */
internal class SystemSensor(context: Context, private val type: Int) {
    private val sensors = context.getSystemService(SensorManager::class.java)
    private val sensor: Sensor? = sensors.getDefaultSensor(type)

    /** Nothing where the phone has none, or may not be asked. */
    fun <T> flow(periodUs: Int, latestUs: Int, map: (SensorEvent) -> T): Flow<T> {
        val sensor = sensor ?: return emptyFlow()
        return callbackFlow {
            val thread = HandlerThread("freshlegs-sensor-$type").apply { start() }
            val listener =
                object : SensorEventListener {
                    override fun onSensorChanged(event: SensorEvent) {
                        trySend(map(event))
                    }

                    override fun onAccuracyChanged(sensor: Sensor, accuracy: Int) = Unit
                }
            sensors.registerListener(listener, sensor, periodUs, latestUs, Handler(thread.looper))
            awaitClose {
                sensors.unregisterListener(listener)
                thread.quitSafely()
            }
        }.buffer(Channel.UNLIMITED)
    }
}

/** The step counter. It may keep steps back and tell of them in batches: each says when it was. */
public class SystemStepSource(context: Context) : StepSource {
    private val counter = SystemSensor(context, Sensor.TYPE_STEP_COUNTER)

    override fun readings(): Flow<StepReading> =
        counter.flow(SensorManager.SENSOR_DELAY_NORMAL, latestUs = 0) { event ->
            StepReading(total = event.values[0].toLong().toULong(), ageS = nowS() - event.timestamp / 1e9)
        }
}

/** The accelerometer. It keeps samples back for a fifth of a second, so that the processor is not woken for each. */
public class SystemAccelerationSource(context: Context) : AccelerationSource {
    private val accelerometer = SystemSensor(context, Sensor.TYPE_ACCELEROMETER)

    override fun samples(rateHz: Double): Flow<AccelerationSample> =
        accelerometer.flow((1e6 / rateHz).roundToInt(), LATEST_US) { event ->
            AccelerationSample(
                atS = event.timestamp / 1e9,
                xG = event.values[0] / SensorManager.GRAVITY_EARTH.toDouble(),
                yG = event.values[1] / SensorManager.GRAVITY_EARTH.toDouble(),
                zG = event.values[2] / SensorManager.GRAVITY_EARTH.toDouble(),
            )
        }

    override fun nowS(): Double = freshlegs.kit.android.nowS()

    private companion object {
        const val LATEST_US = 200_000
    }
}

/** Height by the pressure sensor. */
public class SystemHeightSource(context: Context) : HeightSource {
    private val pressure = SystemSensor(context, Sensor.TYPE_PRESSURE)

    override fun heightsM(): Flow<Double> =
        pressure.flow(EVERY_US, latestUs = EVERY_US) { event -> Barometer.heightM(event.values[0].toDouble()) }

    private companion object {
        const val EVERY_US = 1_000_000
    }
}
