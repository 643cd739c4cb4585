package freshlegs.screens.settings

import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import freshlegs.kit.models.AppModels
import freshlegs.kit.phone.Appearance
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.RadioRows
import freshlegs.screens.parts.RowButton
import freshlegs.screens.parts.Section
import freshlegs.screens.parts.SwitchRow
import freshlegs.screens.theme.LocalStrings

/** How the app looks on this phone, and in which language. */
@Composable
internal fun AppearancePage(models: AppModels, onBack: () -> Unit) {
    val words = LocalStrings.current
    val values by models.preferences.values.collectAsState()
    Page(words.settingsAppearance, onBack) {
        item {
            Section(words.settingsAppearanceColours) {
                RadioRows(
                    Appearance.entries,
                    values.appearance,
                    { models.preferences.change { copy(appearance = it) } },
                ) {
                    when (it) {
                        Appearance.SYSTEM -> words.settingsAppearanceSystem
                        Appearance.LIGHT -> words.settingsAppearanceLight
                        Appearance.DARK -> words.settingsAppearanceDark
                    }
                }
                SwitchRow(
                    words.settingsAppearanceContrast,
                    values.highContrast,
                    { models.preferences.change { copy(highContrast = it) } },
                    detail = words.settingsAppearanceContrastDetail,
                )
            }
        }
        item {
            RowButton(
                words.settingsAppearanceLanguage,
                models.pages::openLanguage,
                detail = words.settingsOpensSystem,
            )
        }
    }
}
