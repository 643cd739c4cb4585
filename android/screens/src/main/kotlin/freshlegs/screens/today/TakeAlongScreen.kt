package freshlegs.screens.today

import androidx.compose.runtime.Composable
import freshlegs.kit.models.AppModels
import freshlegs.screens.parts.Page

@Composable
internal fun TakeAlongScreen(models: AppModels, onBack: () -> Unit) {
    Page("TakeAlongScreen", onBack) {}
}
