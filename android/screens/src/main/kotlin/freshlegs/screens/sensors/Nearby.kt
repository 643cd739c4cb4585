package freshlegs.screens.sensors

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.lazy.items
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import freshlegs.core.AdapterState
import freshlegs.core.SensorRow
import freshlegs.core.SensorsView
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.SensorsState
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.MainButton
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.QuietButton
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.SwitchRow
import freshlegs.screens.parts.Words
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings

/** What is found by looking; nothing while Bluetooth cannot be used. [lookedAt] shall show what they measure. */
internal fun LazyListScope.nearby(
    models: AppModels,
    state: SensorsState,
    lookedAt: List<String>,
    onLook: (String) -> Unit,
) {
    val view = state.view.value ?: return
    if (view.adapter == AdapterState.MISSING || view.adapter == AdapterState.FORBIDDEN) return
    val found = view.sensors.filter { it.known == null }
    item(key = "nearby") { Search(models, view, isEmpty = found.isEmpty()) }
    items(found, key = { "near ${it.identity}" }) { row ->
        NearbySensor(
            row = row,
            isLookedAt = row.identity in lookedAt,
            onLook = { onLook(row.identity) },
            onPair = { models.sensors.pair(row.identity) },
        )
    }
}

@Composable
private fun Search(models: AppModels, view: SensorsView, isEmpty: Boolean) {
    val words = LocalStrings.current
    var everything by rememberSaveable { mutableStateOf(false) }
    Section(words.sensorsNearby) {
        if (view.scanning) {
            Words(words.sensorsScanning)
            if (isEmpty) Small(words.sensorsScanNothing)
            QuietButton(words.sensorsScanStop, models.sensors::stopScan)
        } else {
            MainButton(words.sensorsScan, { models.sensors.scan(everything) }, isOn = view.adapter != AdapterState.OFF)
        }
        SwitchRow(
            words.sensorsEverything,
            everything,
            {
                everything = it
                // What is being looked for changes at once.
                if (view.scanning) models.sensors.scan(it)
            },
            detail = words.sensorsEverythingDetail,
        )
    }
}

/** A sensor that was found: a runner knows their own by its name, by how near it is, and by what it measures. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
private fun NearbySensor(row: SensorRow, isLookedAt: Boolean, onLook: () -> Unit, onPair: () -> Unit) {
    val words = LocalStrings.current
    val name = words.nameOf(row)
    val value = row.latest?.let { words.of(it, LocalFormatting.current) }
    Panel {
        Row(
            Modifier.fillMaxWidth(),
            verticalAlignment = Alignment.CenterVertically,
            horizontalArrangement = Arrangement.spacedBy(12.dp),
        ) {
            Column(Modifier.weight(1f)) {
                PanelTitle(name)
                Small(words.of(row.offers))
            }
            row.rssiDbm?.let { SignalBars(signalOf(it)) }
        }
        if (value != null) Text(value, style = MaterialTheme.typography.headlineSmall)
        if (isLookedAt) Signed(iconOf(row.link), words.of(row.link))
        row.note?.let { Signed(Icons.info, it) }
        FlowRow(horizontalArrangement = Arrangement.spacedBy(8.dp), verticalArrangement = Arrangement.spacedBy(8.dp)) {
            QuietButton(
                words.sensorsPair,
                onPair,
                Modifier.semantics { contentDescription = words.sensorsPairWith(name) },
            )
            if (!isLookedAt) {
                QuietButton(
                    words.sensorsLook,
                    onLook,
                    Modifier.semantics { contentDescription = words.sensorsLookAt(name) },
                )
            }
        }
    }
}

/** Bars that fill with the strength of a signal. */
@Composable
private fun SignalBars(signal: Signal) {
    val words = LocalStrings.current
    val ink = LocalContentColor.current
    Canvas(Modifier.size(24.dp).semantics { contentDescription = words.of(signal) }) {
        val bar = Size(size.width / 5, size.height)
        val round = CornerRadius(bar.width / 4)
        for (place in 1..Signal.STRONG.bars) {
            val height = size.height * place / Signal.STRONG.bars
            val at = Offset((place - 1) * bar.width * 2, size.height - height)
            if (place <= signal.bars) {
                drawRoundRect(ink, at, Size(bar.width, height), round)
            } else {
                drawRoundRect(ink, at, Size(bar.width, height), round, Stroke(1.dp.toPx()), alpha = 0.6f)
            }
        }
    }
}
