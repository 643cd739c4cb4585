package freshlegs.screens.run

import androidx.compose.runtime.Composable
import freshlegs.kit.models.AppModels
import freshlegs.screens.Go
import freshlegs.screens.parts.Page

@Composable
internal fun RunScreen(models: AppModels, go: Go) {
    Page("RunScreen") {}
}
