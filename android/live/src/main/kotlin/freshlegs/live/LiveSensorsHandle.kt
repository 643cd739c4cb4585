package freshlegs.live

import freshlegs.core.CompanionException
import freshlegs.core.KnownSensor
import freshlegs.core.SensorEvent
import freshlegs.core.Sensors
import freshlegs.core.SensorsView
import freshlegs.kit.bridge.ReadingHandle
import freshlegs.kit.bridge.RunEvent
import freshlegs.kit.bridge.RunHandle
import freshlegs.kit.bridge.SensorsHandle
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.filterIsInstance
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.withContext

internal class LiveSensorsHandle(
    sensors: Sensors,
    private val radio: RadioRelay,
    private val relay: ShellRelay,
    private val io: CoroutineDispatcher,
) : SensorsHandle {
    private val sensors = Handle(sensors)

    @Volatile
    private var lastView: SensorsView = sensors.view()

    override val events: Flow<List<SensorEvent>>
        get() = relay.events.filterIsInstance<RunEvent.Sensors>().map { it.events }

    override fun view(): SensorsView = sensors.ask(lastView) { live -> live.view().also { lastView = it } }

    override fun scan(everything: Boolean) = sensors.tell { it.scan(everything) }

    override fun stopScan() = sensors.tell { it.stopScan() }

    override fun watch(identities: List<String>) = sensors.tell { it.watch(identities) }

    override fun retry() = sensors.tell { it.retry() }

    override fun bluetoothIs(on: Boolean) = sensors.tell { it.bluetoothIs(on) }

    override suspend fun pair(identity: String, name: String?): KnownSensor = withContext(io) {
        sensors.ask(null) { it.pair(identity, name) } ?: throw CompanionException.NotFound("the sensor")
    }

    override fun feed(run: RunHandle) = sensors.tell { (run as LiveRunHandle).fedBy(it) }

    override fun read(identity: String, reading: ReadingHandle) =
        sensors.tell { (reading as LiveReadingHandle).heardBy(it, identity) }

    override fun close() {
        sensors.close()
        radio.tellsNoMore(relay)
    }
}
