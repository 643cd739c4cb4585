package freshlegs.screens.settings

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import freshlegs.kit.Loadable
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.exchange
import freshlegs.kit.phone.HealthExchange
import freshlegs.kit.phone.Permission
import freshlegs.screens.parts.Empty
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.MainButton
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.RowButton
import freshlegs.screens.parts.Tone
import freshlegs.screens.parts.Words
import freshlegs.screens.theme.LocalStrings

/** What is exchanged with other apps' health data, and only where the runner wants it. */
@Composable
internal fun HealthPage(models: AppModels, onBack: () -> Unit) {
    val words = LocalStrings.current
    val state by models.settings.state.collectAsState()
    val isAllowed = isAllowed(models.permissions, Permission.HEALTH)
    val review by models.review.state.collectAsState()
    LaunchedEffect(models) { models.review.loadRuns() }
    val health = models.health
    Page(words.settingsHealth, onBack) {
        if (health == null) {
            item { Empty(words.settingsHealthMissing) }
            return@Page
        }
        if (state.moved != Loadable.Idle) item { MovedPanel(state, models) }
        if (!isAllowed) {
            item { PermissionPanel(models.permissions, Permission.HEALTH, words.platformPermissionHealth) }
        }
        item { Words(words.settingsHealthIn) }
        item { Words(words.settingsHealthOut) }
        if (isAllowed) {
            item { Exchange(models, health, isFree = !state.moved.isLoading && !review.runs.isLoading) }
        }
    }
}

@Composable
private fun Exchange(models: AppModels, health: HealthExchange, isFree: Boolean) {
    val words = LocalStrings.current
    val review by models.review.state.collectAsState()
    Panel(tone = Tone.PLAIN) {
        PanelTitle(words.settingsHealthAllowed, Icons.tick)
        MainButton(
            words.settingsHealthNow,
            { models.settings.exchange(health, review.runs.value) },
            isOn = isFree,
        )
        RowButton(
            words.settingsHealthChange,
            models.permissions::openSettings,
            detail = words.settingsOpensSystem,
        )
    }
}
