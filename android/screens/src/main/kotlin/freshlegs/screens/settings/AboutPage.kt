package freshlegs.screens.settings

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import freshlegs.kit.models.AppModels
import freshlegs.screens.parts.Heading
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.Words
import freshlegs.screens.theme.LocalStrings

/** What this app is, and what it is made of. */
@Composable
internal fun AboutPage(models: AppModels, onBack: () -> Unit) {
    val words = LocalStrings.current
    val state by models.settings.state.collectAsState()
    Page(words.settingsAbout, onBack) {
        item {
            Panel {
                PanelTitle(words.platformAppName, Icons.run)
                if (state.version.isNotEmpty()) Small(words.settingsAboutVersion(state.version))
                Words(words.settingsAboutWhat)
            }
        }
        item { Words(words.settingsAboutMedical) }
        item { Words(words.settingsAboutOwn) }
        item {
            Column {
                Heading(words.settingsLicences)
                Small(words.settingsLicencesThanks(licences.values.sumOf { it.size }))
            }
        }
        for ((licence, names) in licences) {
            item(key = licence) {
                Column(Modifier.padding(vertical = 4.dp).semantics(mergeDescendants = true) {}) {
                    Text(licence, style = MaterialTheme.typography.titleSmall)
                    Small(names.joinToString(" · "))
                }
            }
        }
    }
}
