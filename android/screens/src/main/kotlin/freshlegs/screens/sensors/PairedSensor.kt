package freshlegs.screens.sensors

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import freshlegs.core.KnownSensor
import freshlegs.core.SensorRow
import freshlegs.screens.parts.IconAction
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.QuietButton
import freshlegs.screens.parts.Small
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings

/**
 * One of the runner's sensors; [row] is how it stands with it once the radio is open. What cannot be done is `null`.
 */
@Composable
internal fun PairedSensor(
    known: KnownSensor,
    row: SensorRow?,
    onUp: (() -> Unit)?,
    onDown: (() -> Unit)?,
    onOpen: (() -> Unit)?,
) {
    val words = LocalStrings.current
    Panel {
        Row(Modifier.fillMaxWidth(), verticalAlignment = Alignment.Top) {
            Column(Modifier.weight(1f)) {
                PanelTitle(known.name)
                Small(words.of(row?.offers ?: known.offers))
            }
            if (onUp != null) IconAction(Icons.up, words.sensorsUp(known.name), onUp)
            if (onDown != null) IconAction(Icons.down, words.sensorsDown(known.name), onDown)
        }
        SensorNow(known, row)
        if (onOpen != null) {
            QuietButton(
                words.sensorsDetails,
                onOpen,
                Modifier.semantics { contentDescription = words.sensorsDetailsOf(known.name) },
            )
        }
    }
}

/** How it stands with a sensor now: its link, what it measures, its battery, and what to do where it is missing. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
internal fun SensorNow(known: KnownSensor, row: SensorRow?) {
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    val value = row?.latest?.let { words.of(it, formatting) }
    if (value != null) Text(value, style = MaterialTheme.typography.headlineSmall)
    FlowRow(
        horizontalArrangement = Arrangement.spacedBy(16.dp),
        verticalArrangement = Arrangement.spacedBy(4.dp),
    ) {
        if (row != null) Signed(iconOf(row.link), words.of(row.link))
        val battery = words.batteryOf(row?.batteryPercent ?: known.batteryPercent, row?.batteryIsAHint == true)
        if (battery != null) Signed(Icons.battery, battery)
    }
    row?.note?.let { Signed(Icons.info, it) }
}

/** A sign with its words. */
@Composable
internal fun Signed(icon: ImageVector, text: String, modifier: Modifier = Modifier) {
    Row(
        modifier,
        verticalAlignment = Alignment.CenterVertically,
        horizontalArrangement = Arrangement.spacedBy(8.dp),
    ) {
        Icon(icon, contentDescription = null, modifier = Modifier.size(18.dp))
        Small(text)
    }
}
