package freshlegs.screens.sensors

import androidx.compose.ui.graphics.vector.ImageVector
import freshlegs.core.LinkState
import freshlegs.core.Offer
import freshlegs.core.Reading
import freshlegs.core.SensorRow
import freshlegs.kit.format.Formatting
import freshlegs.screens.parts.Icons
import freshlegs.words.Strings

/** Between things on one line. */
private const val BETWEEN = " · "

/** From here on a signal is strong, in dBm: a strap on the runner who holds the phone. */
private const val STRONG_DBM = -67

/** Below this a signal is weak, in dBm: links over it break. */
private const val WEAK_DBM = -85

/** How strong a signal is, as it is drawn and said. */
internal enum class Signal(val bars: Int) { WEAK(1), FAIR(2), STRONG(3) }

internal fun signalOf(rssiDbm: Short): Signal = when {
    rssiDbm >= STRONG_DBM -> Signal.STRONG
    rssiDbm >= WEAK_DBM -> Signal.FAIR
    else -> Signal.WEAK
}

internal fun Strings.of(signal: Signal): String = when (signal) {
    Signal.STRONG -> sensorsSignalStrong
    Signal.FAIR -> sensorsSignalFair
    Signal.WEAK -> sensorsSignalWeak
}

internal fun Strings.of(link: LinkState?): String = when (link) {
    null -> sensorsLinkNone
    LinkState.FINDING -> sensorsLinkFinding
    LinkState.CONNECTING -> sensorsLinkConnecting
    LinkState.STREAMING -> sensorsLinkStreaming
    LinkState.SILENT -> sensorsLinkSilent
    LinkState.WAITING -> sensorsLinkWaiting
}

internal fun iconOf(link: LinkState?): ImageVector = when (link) {
    null -> Icons.minus
    LinkState.FINDING -> Icons.search
    LinkState.CONNECTING, LinkState.WAITING -> Icons.sensors
    LinkState.STREAMING -> Icons.tick
    LinkState.SILENT -> Icons.warning
}

/** What a sensor measures, without its battery: that every runner expects. */
internal fun Strings.of(offers: List<Offer>): String =
    offers.filter { it != Offer.BATTERY }.ifEmpty { offers }.joinToString(BETWEEN) { of(it) }
        .ifEmpty { sensorsOffersNothing }

private fun Strings.of(offer: Offer): String = when (offer) {
    Offer.HEART_RATE -> sensorsOfferHeartRate
    Offer.BEAT_INTERVALS -> sensorsOfferBeats
    Offer.PACE -> sensorsOfferPace
    Offer.CADENCE -> sensorsOfferCadence
    Offer.POWER -> sensorsOfferPower
    Offer.TREADMILL -> sensorsOfferTreadmill
    Offer.BATTERY -> sensorsOfferBattery
}

/** What a sensor measured last; `null` for its battery, which stands elsewhere. */
internal fun Strings.of(reading: Reading, formatting: Formatting): String? = when (reading) {
    is Reading.HeartRate ->
        if (reading.contact == false) {
            sensorsNoContact
        } else {
            reading.heartRateBpm?.let { partsBpm(it.toString()) }
        }

    is Reading.Running ->
        moving(reading.paceSPerKm?.let(formatting::pace), reading.cadenceSpm?.let { spm(it, formatting) })

    is Reading.Cadence -> moving(reading.cadenceSpm?.let { spm(it, formatting) })

    is Reading.Power ->
        moving(
            sensorsWatts(formatting.number(reading.powerW.toDouble(), 0)),
            reading.cadenceSpm?.let { spm(it, formatting) },
        )

    is Reading.Treadmill ->
        moving(
            reading.paceSPerKm?.let(formatting::pace),
            reading.inclinePercent?.let { "${formatting.number(it, 1)} %" },
        )

    is Reading.Battery -> null
}

/** The charge of its battery, as it told last. */
internal fun Strings.batteryOf(percent: UByte?, isAHint: Boolean): String? {
    val told = percent?.toString() ?: return null
    return if (isAHint) sensorsBatteryHint(told) else sensorsBattery(told)
}

internal fun Strings.nameOf(row: SensorRow): String = row.name?.takeIf { it.isNotBlank() } ?: sensorsUnnamed

private fun Strings.moving(vararg values: String?): String =
    values.filterNotNull().joinToString(BETWEEN).ifEmpty { sensorsAtRest }

private fun Strings.spm(value: Double, formatting: Formatting) = partsSpm(formatting.number(value, 0))
