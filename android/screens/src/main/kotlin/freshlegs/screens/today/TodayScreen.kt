package freshlegs.screens.today

import androidx.compose.runtime.Composable
import freshlegs.kit.models.AppModels
import freshlegs.screens.Go
import freshlegs.screens.parts.Page

@Composable
internal fun TodayScreen(models: AppModels, go: Go) {
    Page("TodayScreen") {}
}
