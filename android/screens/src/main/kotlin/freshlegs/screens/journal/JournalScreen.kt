package freshlegs.screens.journal

import androidx.compose.runtime.Composable
import freshlegs.kit.models.AppModels
import freshlegs.screens.Go
import freshlegs.screens.parts.Page

@Composable
internal fun JournalScreen(models: AppModels, go: Go) {
    Page("JournalScreen") {}
}
