package freshlegs.screens.parts

import androidx.compose.runtime.Composable
import androidx.compose.runtime.ProvidableCompositionLocal
import androidx.compose.runtime.staticCompositionLocalOf

/** How the system's way back is heard, which each platform does in its own manner. */
public val LocalBackHandler: ProvidableCompositionLocal<@Composable (isOn: Boolean, onBack: () -> Unit) -> Unit> =
    staticCompositionLocalOf { { _, _ -> } }

/** Takes the system's way back while [isOn]; of several the one that was drawn last. */
@Composable
internal fun Back(isOn: Boolean = true, onBack: () -> Unit) {
    LocalBackHandler.current(isOn, onBack)
}
