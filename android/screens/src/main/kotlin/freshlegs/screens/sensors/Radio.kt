package freshlegs.screens.sensors

import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.rememberCoroutineScope
import freshlegs.core.AdapterState
import freshlegs.core.SensorsView
import freshlegs.kit.Loadable
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.SensorsState
import freshlegs.kit.phone.Permission
import freshlegs.kit.phone.PermissionState
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.MainButton
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.QuietButton
import freshlegs.screens.parts.Tone
import freshlegs.screens.parts.Words
import freshlegs.screens.parts.loadingItem
import freshlegs.screens.theme.LocalStrings
import kotlinx.coroutines.launch

/**
 * Opens the radio as soon as it may be opened, and shows what paired sensors measure, and those [lookedAt]. Who
 * leaves the screen lets them go: a run has its own links. Gives how it stands with the permission.
 */
@Composable
internal fun RadioWhileHere(models: AppModels, state: SensorsState, lookedAt: List<String>): PermissionState {
    val permissions by models.permissions.states.collectAsState()
    val bluetooth = permissions.getValue(Permission.BLUETOOTH)
    val isAllowed = bluetooth == PermissionState.GRANTED
    val isOpen = state.view is Loadable.Ready
    val watched = (state.paired.value.orEmpty().map { it.identity } + lookedAt).distinct()
    LaunchedEffect(models) { models.sensors.load() }
    LaunchedEffect(isAllowed) { if (isAllowed) models.sensors.open() }
    LaunchedEffect(isOpen, watched) { if (isOpen) models.sensors.watch(watched) }
    DisposableEffect(models) {
        onDispose {
            models.sensors.stopScan()
            models.sensors.watch(emptyList())
        }
    }
    return bluetooth
}

/** What stands between the runner and the radio: a permission, or Bluetooth itself. Nothing where nothing does. */
internal fun LazyListScope.radioTrouble(models: AppModels, bluetooth: PermissionState, view: Loadable<SensorsView>) {
    when (bluetooth) {
        PermissionState.GRANTED -> {
            loadingItem(view) { models.sensors.open() }
            val radio = view.value
            val note = radio?.adapterNote
            if (note != null) item(key = "adapter") { AdapterTrouble(models, radio.adapter, note) }
        }

        PermissionState.DENIED_FOR_GOOD, PermissionState.RESTRICTED -> item(key = "denied") { Denied(models) }

        else -> item(key = "asking") { Asking(models, isAsking = bluetooth == PermissionState.ASKING) }
    }
}

@Composable
private fun Denied(models: AppModels) {
    val words = LocalStrings.current
    Panel(tone = Tone.CARE) {
        PanelTitle(words.sensorsAllowTitle, Icons.warning)
        Words(words.sensorsDenied)
        QuietButton(words.sensorsOpenSettings, models.permissions::openSettings)
    }
}

/** Says why before the system asks. */
@Composable
private fun Asking(models: AppModels, isAsking: Boolean) {
    val words = LocalStrings.current
    val scope = rememberCoroutineScope()
    Panel(tone = Tone.CALM) {
        PanelTitle(words.sensorsAllowTitle, Icons.sensors)
        Words(words.sensorsAllowText)
        MainButton(
            words.sensorsAllow,
            { scope.launch { models.permissions.ask(Permission.BLUETOOTH) } },
            isOn = !isAsking,
        )
    }
}

@Composable
private fun AdapterTrouble(models: AppModels, adapter: AdapterState, note: String) {
    val words = LocalStrings.current
    Panel(tone = Tone.CARE) {
        PanelTitle(note, Icons.warning)
        when (adapter) {
            AdapterState.OFF -> QuietButton(words.sensorsSwitchOn, models.pages::openBluetooth)
            AdapterState.FORBIDDEN -> QuietButton(words.sensorsOpenSettings, models.permissions::openSettings)
            AdapterState.UNKNOWN, AdapterState.ON, AdapterState.MISSING -> Unit
        }
    }
}
