package freshlegs.screens.trends

import androidx.compose.runtime.Composable
import freshlegs.kit.models.AppModels
import freshlegs.screens.Go
import freshlegs.screens.parts.Page

@Composable
internal fun TrendsScreen(models: AppModels, go: Go) {
    Page("TrendsScreen") {}
}
