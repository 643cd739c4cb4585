package freshlegs.screens.plan

import androidx.compose.runtime.Composable
import freshlegs.kit.models.AppModels
import freshlegs.screens.Go
import freshlegs.screens.parts.Page

@Composable
internal fun PlanScreen(models: AppModels, go: Go, onBack: () -> Unit) {
    Page("PlanScreen", onBack) {}
}
