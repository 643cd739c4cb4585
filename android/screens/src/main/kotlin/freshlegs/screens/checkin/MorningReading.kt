package freshlegs.screens.checkin

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.setValue
import androidx.compose.ui.unit.dp
import freshlegs.core.KnownSensor
import freshlegs.core.Offer
import freshlegs.core.ReadingPhase
import freshlegs.core.ReadingView
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.Destination
import freshlegs.kit.phone.Permission
import freshlegs.kit.phone.PermissionState
import freshlegs.screens.Go
import freshlegs.screens.parts.Bar
import freshlegs.screens.parts.Figure
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.MainButton
import freshlegs.screens.parts.NoticePanel
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.QuietButton
import freshlegs.screens.parts.RowButton
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.Tone
import freshlegs.screens.parts.Words
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings
import kotlinx.coroutines.launch

/**
 * The morning reading with a strap. Where none is paired, nothing is shown, unless the runner came for it:
 * [isWanted].
 */
@Composable
internal fun MorningReadingPanel(models: AppModels, isWanted: Boolean, isKept: Boolean, go: Go) {
    val words = LocalStrings.current
    val sensors by models.sensors.state.collectAsState()
    val form by models.checkIn.state.collectAsState()
    val permissions by models.permissions.states.collectAsState()
    val scope = rememberCoroutineScope()
    var isAsked by remember { mutableStateOf(false) }
    var isOurs by remember { mutableStateOf(false) }
    val strap = sensors.paired.value?.sortedBy(KnownSensor::priority)?.firstOrNull { it.isStrap }
    LaunchedEffect(Unit) { models.sensors.load() }
    // The radio opens in its own time; the reading begins when it is there.
    LaunchedEffect(isAsked, sensors.view) {
        val radio = models.sensors.handle ?: return@LaunchedEffect
        if (!isAsked || strap == null) return@LaunchedEffect
        isAsked = false
        models.checkIn.startReading(strap.identity, radio)
    }
    DisposableEffect(Unit) {
        onDispose {
            models.checkIn.cancelReading()
            if (isOurs) models.sensors.close()
        }
    }
    val start: () -> Unit = {
        scope.launch {
            if (models.permissions.ask(Permission.BLUETOOTH) == PermissionState.GRANTED) {
                isAsked = true
                if (models.sensors.handle == null) {
                    isOurs = true
                    models.sensors.open()
                }
            }
        }
    }
    val reading = form.reading
    when {
        reading != null -> ReadingPanel(reading, models, start)

        isKept -> Panel(tone = Tone.CALM) { PanelTitle(words.checkinReadingKept, Icons.tick) }

        strap == null -> if (isWanted && sensors.paired.value != null) NoStrap(go)

        else -> {
            sensors.view.notice?.let { NoticePanel(it, start) }
            Panel {
                PanelTitle(words.checkinKindReading, Icons.heart)
                Small(words.checkinReadingDetail)
                when (permissions.getValue(Permission.BLUETOOTH)) {
                    PermissionState.GRANTED, PermissionState.ASKING -> Unit
                    else -> Small(words.checkinReadingBluetooth)
                }
                if (permissions.getValue(Permission.BLUETOOTH) == PermissionState.DENIED_FOR_GOOD) {
                    QuietButton(words.checkinReadingSettings, models.permissions::openSettings)
                } else {
                    QuietButton(words.checkinReadingStart, start)
                }
            }
        }
    }
}

@Composable
private fun NoStrap(go: Go) {
    val words = LocalStrings.current
    Panel {
        Words(words.checkinReadingNoStrap)
        RowButton(words.appSensors, { go(Destination.Sensors) }, icon = Icons.sensors)
    }
}

/** A reading as it goes on, and what came of it. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
private fun ReadingPanel(reading: ReadingView, models: AppModels, onAgain: () -> Unit) {
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    val model = models.checkIn
    Panel(tone = if (reading.refusal == null) Tone.CALM else Tone.CARE) {
        PanelTitle(reading.headline, Icons.heart)
        reading.hint?.let { Words(it) }
        reading.refusal?.let { Words(it) }
        if (reading.phaseS > 0u && reading.phase != ReadingPhase.OVER) {
            val left = words.checkinReadingLeft(formatting.duration(reading.leftS.toDouble()))
            Bar((reading.phaseS - minOf(reading.leftS, reading.phaseS)).toFloat() / reading.phaseS.toFloat(), left)
            Small(left)
        }
        FlowRow(horizontalArrangement = Arrangement.spacedBy(24.dp)) {
            val rate = reading.reading?.restingHeartRateBpm ?: reading.heartRateBpm
            if (rate != null) Figure(words.checkinReadingRate, words.partsBpm(formatting.number(rate, 0)))
            reading.reading?.let { Figure("RMSSD", "${formatting.number(it.rmssdMs, 0)} ms") }
            Figure(words.checkinReadingBeats, formatting.number(reading.beats.toDouble(), 0))
        }
        reading.reading?.let { Small(it.quality) }
        when {
            reading.phase != ReadingPhase.OVER -> {
                if (reading.phase == ReadingPhase.SETTLING) {
                    QuietButton(words.checkinReadingSkip, model::skipSettling)
                }
                if (reading.phase == ReadingPhase.MEASURING) {
                    QuietButton(words.checkinReadingFinish, model::finishReading)
                }
                QuietButton(words.partsCancel, model::cancelReading)
            }

            reading.reading != null -> {
                MainButton(words.checkinReadingKeep, model::keepReading)
                QuietButton(words.checkinReadingDiscard, model::cancelReading)
            }

            else -> {
                QuietButton(words.checkinReadingAgain, onAgain)
                QuietButton(words.partsClose, model::cancelReading)
            }
        }
    }
}

private val KnownSensor.isStrap: Boolean get() = Offer.HEART_RATE in offers || Offer.BEAT_INTERVALS in offers
