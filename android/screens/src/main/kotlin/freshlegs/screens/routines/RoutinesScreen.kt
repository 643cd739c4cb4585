package freshlegs.screens.routines

import androidx.compose.runtime.Composable
import freshlegs.kit.models.AppModels
import freshlegs.screens.parts.Page

@Composable
internal fun RoutinesScreen(models: AppModels, onBack: () -> Unit) {
    Page("RoutinesScreen", onBack) {}
}
