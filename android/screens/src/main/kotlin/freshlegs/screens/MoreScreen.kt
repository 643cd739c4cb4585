package freshlegs.screens

import androidx.compose.runtime.Composable
import freshlegs.kit.models.Destination
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.RowButton
import freshlegs.screens.theme.LocalStrings

/** What has no place of its own at the foot of the screen. */
@Composable
internal fun MoreScreen(go: Go) {
    val words = LocalStrings.current
    val rows =
        listOf(
            Triple(Icons.why, words.appWhy, Destination.Why()),
            Triple(Icons.plan, words.appPlan, Destination.Plan),
            Triple(Icons.routines, words.appRoutines, Destination.Routines),
            Triple(Icons.run, words.appRuns, Destination.Runs),
            Triple(Icons.sensors, words.appSensors, Destination.Sensors),
            Triple(Icons.guide, words.appGuide, Destination.Guide()),
            Triple(Icons.settings, words.appSettings, Destination.Settings()),
        )
    Page(words.appMore) {
        for ((icon, title, destination) in rows) {
            item { RowButton(title, { go(destination) }, icon = icon) }
        }
    }
}
