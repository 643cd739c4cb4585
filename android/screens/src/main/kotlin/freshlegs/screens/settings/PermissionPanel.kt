package freshlegs.screens.settings

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.rememberCoroutineScope
import freshlegs.kit.phone.Permission
import freshlegs.kit.phone.PermissionState
import freshlegs.kit.phone.Permissions
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.QuietButton
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.Tone
import freshlegs.screens.theme.LocalStrings
import kotlinx.coroutines.launch

/** Whether a permission is given, looked at anew: the system's settings may have changed it. */
@Composable
internal fun isAllowed(permissions: Permissions, permission: Permission): Boolean {
    val states by permissions.states.collectAsState()
    LaunchedEffect(permissions) { permissions.refresh() }
    return states[permission] == PermissionState.GRANTED
}

/** Asks for a permission where it is needed, and says [why]; for where it is not [given][isAllowed]. */
@Composable
internal fun PermissionPanel(permissions: Permissions, permission: Permission, why: String) {
    val words = LocalStrings.current
    val states by permissions.states.collectAsState()
    val scope = rememberCoroutineScope()
    val state = states.getValue(permission)
    Panel(tone = Tone.CARE) {
        PanelTitle(words.settingsPermissionMissing, Icons.info)
        Small(why)
        when (state) {
            PermissionState.RESTRICTED -> Small(words.settingsPermissionRestricted)

            PermissionState.DENIED_FOR_GOOD ->
                QuietButton(words.settingsPermissionSystem, permissions::openSettings)

            else ->
                QuietButton(
                    words.settingsPermissionAllow,
                    { scope.launch { permissions.ask(permission) } },
                    isOn = state != PermissionState.ASKING,
                )
        }
    }
}
