package freshlegs.screens.sensors

import androidx.compose.runtime.Composable
import freshlegs.kit.models.AppModels
import freshlegs.screens.Go
import freshlegs.screens.parts.Page

@Composable
internal fun SensorsScreen(models: AppModels, go: Go, onBack: () -> Unit) {
    Page("SensorsScreen", onBack) {}
}
