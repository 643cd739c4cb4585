package freshlegs.screens.review

import androidx.compose.runtime.Composable
import freshlegs.kit.models.AppModels
import freshlegs.screens.Go
import freshlegs.screens.parts.Page

@Composable
internal fun RunReviewScreen(models: AppModels, id: String, go: Go, onBack: () -> Unit) {
    Page("RunReviewScreen", onBack) {}
}
