package freshlegs.screens.settings

import androidx.compose.runtime.Composable
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.SettingsPage
import freshlegs.screens.Go
import freshlegs.screens.parts.Page

@Composable
internal fun SettingsScreen(models: AppModels, page: SettingsPage?, go: Go, onBack: () -> Unit) {
    Page("SettingsScreen", onBack) {}
}
