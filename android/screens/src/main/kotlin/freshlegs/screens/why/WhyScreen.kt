package freshlegs.screens.why

import androidx.compose.runtime.Composable
import freshlegs.kit.models.AppModels
import freshlegs.screens.Go
import freshlegs.screens.parts.Page

@Composable
internal fun WhyScreen(models: AppModels, weeks: Int?, go: Go, onBack: () -> Unit) {
    Page("WhyScreen", onBack) {}
}
