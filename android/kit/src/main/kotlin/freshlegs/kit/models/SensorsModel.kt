package freshlegs.kit.models

import freshlegs.core.CadenceFactor
import freshlegs.core.KnownSensor
import freshlegs.core.SensorEvent
import freshlegs.core.SensorOptions
import freshlegs.core.SensorsView
import freshlegs.kit.Loadable
import freshlegs.kit.Notice
import freshlegs.kit.bridge.SensorsBridge
import freshlegs.kit.bridge.SensorsHandle
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch

/** What a screen shows of sensors. */
public data class SensorsState(
    /** How everything stands, once the radio is open. */
    val view: Loadable<SensorsView> = Loadable.Idle,
    /** The paired sensors, with or without the radio. */
    val paired: Loadable<List<KnownSensor>> = Loadable.Idle,
    /** What became of sensors last, as a sentence of the engine's. */
    val news: String? = null,
    /** What went wrong with the last thing that was asked. */
    val notice: Notice? = null,
)

/** Sensors: found, paired, put in order. */
public class SensorsModel(
    private val bridge: SensorsBridge,
    scope: CoroutineScope,
) : Model<SensorsState>(SensorsState(), scope) {
    private val view = Place("view", SensorsState::view) { copy(view = it) }
    private val paired = Place("paired", SensorsState::paired) { copy(paired = it) }
    private var listening: Job? = null

    /** The radio, to feed a run or a reading with; `null` until it is open. */
    public var handle: SensorsHandle? = null
        private set

    override fun SensorsState.noticing(notice: Notice?): SensorsState = copy(notice = notice)

    /** Fetches the paired sensors. */
    public fun load() {
        fetch(paired) { bridge.pairedSensors() }
    }

    /** Opens the radio, once. The permission to use Bluetooth is asked for before. */
    public fun open(options: SensorOptions = SensorOptions()) {
        if (handle != null || now.view.isLoading) return
        fetch(view) {
            val opened = bridge.openSensors(options)
            handle = opened
            listen(opened)
            opened.view()
        }
    }

    /** Lets every sensor go. */
    public fun close() {
        listening?.cancel()
        listening = null
        show(view, Loadable.Idle)
        change { copy(news = null) }
        handle?.close()
        handle = null
    }

    /** Looks for sensors; with [everything] also for devices that do not say that they are. */
    public fun scan(everything: Boolean = false) {
        handle?.scan(everything)
    }

    public fun stopScan() {
        handle?.stopScan()
    }

    /** Shows what these sensors measure. */
    public fun watch(identities: List<String>) {
        handle?.watch(identities)
    }

    /** Tries again at once whatever is missing. */
    public fun retry() {
        handle?.retry()
    }

    /** Says that Bluetooth is on or off, as the system tells. */
    public fun bluetoothIs(on: Boolean) {
        handle?.bluetoothIs(on)
    }

    /** Pairs a sensor under [name], or its own. */
    public fun pair(identity: String, name: String? = null) {
        val radio = handle ?: return
        attempt({ radio.pair(identity, name) }) { changed() }
    }

    public fun rename(identity: String, name: String) {
        attempt({ bridge.renameSensor(identity, name) }) { changed() }
    }

    public fun forget(identity: String) {
        attempt({ bridge.forgetSensor(identity) }) { changed() }
    }

    /** Puts the paired sensors in this order of preference. */
    public fun order(identities: List<String>) {
        attempt({ bridge.orderSensors(identities) }) { changed() }
    }

    /** Says how a sensor counts; `null` lets it be found out anew. */
    public fun setCadenceFactor(identity: String, factor: CadenceFactor?) {
        attempt({ bridge.setCadenceFactor(identity, factor) }) { changed() }
    }

    private fun changed() {
        handle?.let { show(view, Loadable.Ready(it.view())) }
        load()
    }

    private fun listen(opened: SensorsHandle) {
        listening =
            scope.launch {
                opened.events.collect { events ->
                    val news = events.filterIsInstance<SensorEvent.News>().lastOrNull()?.text
                    show(view, Loadable.Ready(opened.view()))
                    if (news != null) change { copy(news = news) }
                }
            }
    }
}
