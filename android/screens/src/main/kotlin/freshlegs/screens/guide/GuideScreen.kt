package freshlegs.screens.guide

import androidx.compose.runtime.Composable
import freshlegs.kit.models.AppModels
import freshlegs.screens.Go
import freshlegs.screens.parts.Page

@Composable
internal fun GuideScreen(models: AppModels, slug: String?, go: Go, onBack: () -> Unit) {
    Page("GuideScreen", onBack) {}
}
