package freshlegs.screens.review

import androidx.compose.runtime.Composable
import freshlegs.kit.models.AppModels
import freshlegs.screens.Go
import freshlegs.screens.parts.Page

@Composable
internal fun RunsScreen(models: AppModels, go: Go, onBack: () -> Unit) {
    Page("RunsScreen", onBack) {}
}
