package freshlegs.screens.sensors

import freshlegs.core.AdapterState
import freshlegs.core.LinkState
import freshlegs.core.Offer
import freshlegs.core.Reading
import freshlegs.core.SensorRow
import freshlegs.core.SensorsView
import freshlegs.kit.phone.Permission
import freshlegs.kit.phone.PermissionState
import freshlegs.kit.preview.Examples
import freshlegs.kit.preview.PreviewBridge
import freshlegs.kit.preview.PreviewModels

/** Views of the radio that pictures and tests begin with. */
internal object SensorStates {
    private val near =
        SensorRow(
            identity = "band",
            name = "COOSPO H808S",
            offers = listOf(Offer.HEART_RATE),
            rssiDbm = -58,
            seenSAgo = 1.0,
            link = null,
            latest = null,
            batteryPercent = null,
            batteryIsAHint = false,
            known = null,
            note = null,
        )

    /** A strap that is heard, a pod that is missing, and two that were found. */
    val searching: SensorsView =
        SensorsView(
            adapter = AdapterState.ON,
            adapterNote = null,
            scanning = true,
            sensors =
            listOf(
                Examples.sensorsView.sensors.first(),
                near.copy(
                    identity = "pod",
                    name = "Stryd",
                    offers = Examples.pod.offers,
                    rssiDbm = null,
                    seenSAgo = null,
                    link = LinkState.WAITING,
                    known = Examples.pod,
                    note = "Stryd shows no sign of life. Move it to wake it.",
                ),
                near,
                near.copy(
                    identity = "belt",
                    name = null,
                    offers = emptyList(),
                    rssiDbm = -91,
                    link = LinkState.STREAMING,
                    latest = Reading.Treadmill(2.8, 357.0, 1.5),
                ),
            ),
        )

    /** Bluetooth is off. */
    val off: SensorsView =
        SensorsView(
            adapter = AdapterState.OFF,
            adapterNote = "Bluetooth is off. Switch it on, and your sensors connect by themselves.",
            scanning = false,
            sensors = emptyList(),
        )

    /** Nothing is found. */
    val nothing: SensorsView = SensorsView(AdapterState.ON, null, scanning = true, sensors = emptyList())
}

/** The runner has allowed Bluetooth before, and this is heard. */
internal fun PreviewModels.radioShows(view: SensorsView) {
    gate.granted += Permission.BLUETOOTH
    models.permissions.refresh()
    (bridge as PreviewBridge).sensors.become(view, emptyList())
}

/** The runner has refused Bluetooth for good. */
internal fun PreviewModels.radioIsRefused() {
    gate.answer = PermissionState.DENIED_FOR_GOOD
}
