package freshlegs.screens.run

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.AlertDialog
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import freshlegs.core.LinkState
import freshlegs.core.RunKind
import freshlegs.core.SensorRow
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.Destination
import freshlegs.kit.models.SensorsState
import freshlegs.kit.phone.BatteryMaker
import freshlegs.kit.phone.HeavyWay
import freshlegs.kit.phone.Permission
import freshlegs.kit.phone.PermissionState
import freshlegs.kit.phone.WithoutHeadphones
import freshlegs.screens.Go
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.QuietButton
import freshlegs.screens.parts.RadioRows
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.Tone
import freshlegs.screens.parts.WordButton
import freshlegs.screens.parts.Words
import freshlegs.screens.theme.LocalStrings
import kotlinx.coroutines.launch

/** What the phone is asked for by such a run. */
internal fun neededFor(kind: RunKind, isPaired: Boolean): List<Permission> = listOfNotNull(
    Permission.LOCATION.takeIf { kind != RunKind.TREADMILL },
    Permission.ACTIVITY,
    Permission.BLUETOOTH.takeIf { isPaired },
    Permission.NOTIFICATIONS,
)

/** What the phone is asked for, why, and how it stands. */
@Composable
internal fun PermissionSection(models: AppModels, needed: List<Permission>) {
    val words = LocalStrings.current
    val states by models.permissions.states.collectAsState()
    Section(words.runReady) {
        for (permission in needed) {
            PermissionRow(permission, states.getValue(permission), models)
        }
        if (needed.any { states.getValue(it) != PermissionState.GRANTED }) Small(words.runReadyWithout)
    }
}

@Composable
private fun PermissionRow(permission: Permission, state: PermissionState, models: AppModels) {
    val words = LocalStrings.current
    val scope = rememberCoroutineScope()
    val isGranted = state == PermissionState.GRANTED
    // Below the words, not below the sign.
    val beside = Modifier.padding(start = 24.dp)
    Column(Modifier.fillMaxWidth()) {
        Row(
            Modifier.fillMaxWidth().heightIn(min = 40.dp).semantics(mergeDescendants = true) {},
            verticalAlignment = Alignment.CenterVertically,
            horizontalArrangement = Arrangement.spacedBy(12.dp),
        ) {
            Icon(
                if (isGranted) Icons.tick else Icons.info,
                contentDescription = null,
                tint = MaterialTheme.colorScheme.primary,
                modifier = Modifier.size(24.dp),
            )
            Column(Modifier.weight(1f)) {
                Text(words.of(permission), style = MaterialTheme.typography.bodyLarge)
                Small(if (isGranted) words.runPermissionGranted else words.whyOf(permission))
            }
        }
        when {
            isGranted -> Unit

            state.mayAsk ->
                WordButton(words.runPermissionAllow, { scope.launch { models.permissions.ask(permission) } }, beside)

            state == PermissionState.DENIED_FOR_GOOD ->
                WordButton(words.runPermissionSettings, models.permissions::openSettings, beside)

            state == PermissionState.RESTRICTED -> Small(words.runPermissionRestricted, Modifier.padding(start = 36.dp))
        }
    }
}

/** The paired sensors, and whether each is heard. */
@Composable
internal fun SensorSection(sensors: SensorsState, go: Go) {
    val words = LocalStrings.current
    val paired = sensors.paired.value.orEmpty()
    Section(words.runSensors) {
        if (paired.isEmpty()) Small(words.runSensorsNone)
        sensors.view.value?.adapterNote?.let { Small(it) }
        for (sensor in paired) {
            val row = sensors.view.value?.sensors?.firstOrNull { it.identity == sensor.identity }
            SensorLine(sensor.name, row)
        }
        WordButton(if (paired.isEmpty()) words.runSensorsAdd else words.runSensorsAll, { go(Destination.Sensors) })
    }
}

@Composable
private fun SensorLine(name: String, row: SensorRow?) {
    val words = LocalStrings.current
    val isHeard = row?.link == LinkState.STREAMING
    Row(
        Modifier.fillMaxWidth().heightIn(min = 40.dp).semantics(mergeDescendants = true) {},
        verticalAlignment = Alignment.CenterVertically,
        horizontalArrangement = Arrangement.spacedBy(12.dp),
    ) {
        Icon(
            if (isHeard) Icons.tick else Icons.sensors,
            contentDescription = null,
            tint = MaterialTheme.colorScheme.primary,
            modifier = Modifier.size(24.dp),
        )
        Column(Modifier.weight(1f)) {
            Text(name, style = MaterialTheme.typography.bodyLarge)
            val battery = row?.batteryPercent?.let { words.runBatteryPercent(percent = it.toString()) }
            Small(listOfNotNull(words.of(row?.link), battery).joinToString(" · "))
            row?.note?.let { Small(it) }
        }
    }
}

/** The ways of saying "heavy" that work now. */
@Composable
internal fun HeavyWaySection(ways: List<HeavyWay>) {
    val words = LocalStrings.current
    Section(words.runHeavyWays) {
        Words(ways.joinToString("\n") { "• " + words.of(it) })
    }
}

/** How the coach speaks where no headphones are: asked once, before the first run without. */
@Composable
internal fun SoundPanel(models: AppModels) {
    val words = LocalStrings.current
    Panel {
        PanelTitle(words.runSoundTitle, Icons.sound)
        SoundRows(models) {}
        Small(words.runSoundLater)
    }
}

/** The same over the screen, of who starts a run without having answered. */
@Composable
internal fun SoundQuestion(models: AppModels, onEnd: (isAnswered: Boolean) -> Unit) {
    val words = LocalStrings.current
    AlertDialog(
        onDismissRequest = { onEnd(false) },
        title = { Text(words.runSoundTitle) },
        text = { SoundRows(models) { onEnd(true) } },
        confirmButton = {},
        dismissButton = { WordButton(words.partsCancel, { onEnd(false) }) },
    )
}

@Composable
private fun SoundRows(models: AppModels, onChosen: () -> Unit) {
    val words = LocalStrings.current
    RadioRows(
        WithoutHeadphones.entries,
        chosen = null,
        onChoose = { way ->
            models.run.chooseSound(way)
            onChosen()
        },
        detail = { words.detailOf(it) },
        label = { words.of(it) },
    )
}

/** That this maker's battery saving may end a run: told once. */
@Composable
internal fun BatteryPanel(maker: BatteryMaker, models: AppModels) {
    val words = LocalStrings.current
    Panel(tone = Tone.CARE) {
        PanelTitle(words.runSavingTitle, Icons.battery)
        Words(words.hintFor(maker))
        QuietButton(words.runSavingOpen, models.pages::openBatterySaving)
        WordButton(words.partsUnderstood, { models.preferences.change { copy(batteryHintRead = true) } })
    }
}
