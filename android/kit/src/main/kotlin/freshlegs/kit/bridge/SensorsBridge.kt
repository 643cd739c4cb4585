package freshlegs.kit.bridge

import freshlegs.core.CadenceFactor
import freshlegs.core.KnownSensor
import freshlegs.core.SensorEvent
import freshlegs.core.SensorOptions
import freshlegs.core.SensorsView
import kotlinx.coroutines.flow.Flow

/** Sensors over the air, and what is remembered of them. */
public interface SensorsBridge {
    /** Opens the radio. This is what makes a phone ask for Bluetooth. */
    public suspend fun openSensors(options: SensorOptions): SensorsHandle

    /** The paired sensors in order of preference. */
    public suspend fun pairedSensors(): List<KnownSensor>

    public suspend fun renameSensor(identity: String, name: String)

    public suspend fun forgetSensor(identity: String)

    /** Puts the paired sensors in order of preference, the first one first. */
    public suspend fun orderSensors(identities: List<String>)

    /** Says how a sensor counts cadence; with `null` it is found out anew. */
    public suspend fun setCadenceFactor(identity: String, factor: CadenceFactor?)
}

/** The radio. Calls return at once, but for [pair]. */
public interface SensorsHandle : AutoCloseable {
    /** What has become of the sensors, in order; it ends when the radio is closed. To be collected once. */
    public val events: Flow<List<SensorEvent>>

    /** How everything stands. */
    public fun view(): SensorsView

    /** Looks for sensors until [stopScan]; with [everything] also for devices that do not say that they are. */
    public fun scan(everything: Boolean)

    public fun stopScan()

    /** Connects to these sensors and shows what they measure; those watched before and not named are let go. */
    public fun watch(identities: List<String>)

    /** Tries again at once whatever is missing. */
    public fun retry()

    /** Says that Bluetooth is on or off, where only the shell is told. */
    public fun bluetoothIs(on: Boolean)

    /** Pairs a sensor under this name, or its own. */
    public suspend fun pair(identity: String, name: String?): KnownSensor

    /** Feeds a run with the paired sensors until it is over. */
    public fun feed(run: RunHandle)

    /** Lets a reading hear this strap. */
    public fun read(identity: String, reading: ReadingHandle)

    /** Lets every sensor go. */
    override fun close()
}
