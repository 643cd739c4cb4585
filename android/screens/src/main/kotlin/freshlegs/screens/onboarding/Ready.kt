package freshlegs.screens.onboarding

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import freshlegs.kit.Loadable
import freshlegs.kit.loadable
import freshlegs.kit.models.AppModels
import freshlegs.kit.phone.HealthExchange
import freshlegs.kit.phone.Permission
import freshlegs.kit.phone.PermissionState
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Loaded
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.PanelTitle
import freshlegs.screens.parts.QuietButton
import freshlegs.screens.parts.WordButton
import freshlegs.screens.parts.Words
import freshlegs.screens.theme.LocalStrings
import kotlinx.coroutines.launch

/** What the system asks for when the first run begins, and why; nothing of it is asked here. */
@Composable
internal fun Ready(models: AppModels, onBack: () -> Unit, onFinish: () -> Unit, onGuide: () -> Unit) {
    val words = LocalStrings.current
    StepPage(Step.READY, words.onboardingReady, onBack, words.onboardingFinish, onFinish) {
        item { Words(words.onboardingReadyNote) }
        item {
            Column(verticalArrangement = Arrangement.spacedBy(20.dp)) {
                Piece(Icons.sensors, words.onboardingLocation, words.onboardingLocationText)
                Piece(Icons.run, words.onboardingActivity, words.onboardingActivityText)
                Piece(Icons.lock, words.onboardingNotifications, words.onboardingNotificationsText)
            }
        }
        models.health?.let { health -> item { HealthPanel(models, health) } }
        item { WordButton(words.onboardingGuide, onGuide) }
    }
}

/** Takes in what other apps know, for who wants it. */
@Composable
private fun HealthPanel(models: AppModels, health: HealthExchange) {
    val words = LocalStrings.current
    val scope = rememberCoroutineScope()
    val permissions by models.permissions.states.collectAsState()
    var taken by remember { mutableStateOf<Loadable<Int>>(Loadable.Idle) }
    fun take() {
        scope.launch {
            if (models.permissions.ask(Permission.HEALTH) != PermissionState.GRANTED) return@launch
            taken = Loadable.Loading
            taken = loadable { health.takeIn(System.currentTimeMillis()) }
        }
    }
    Panel {
        PanelTitle(words.onboardingHealth, Icons.heart)
        Words(words.onboardingHealthText)
        when {
            taken is Loadable.Idle && permissions.getValue(Permission.HEALTH).isRefused ->
                Words(words.onboardingHealthDenied, Modifier.semantics { liveRegion = LiveRegionMode.Polite })

            taken is Loadable.Idle -> QuietButton(words.onboardingHealthTake, ::take)

            else ->
                Loaded(taken, ::take) {
                    Words(words.onboardingHealthTook(it), Modifier.semantics { liveRegion = LiveRegionMode.Polite })
                }
        }
    }
}

private val PermissionState.isRefused: Boolean
    get() = this == PermissionState.DENIED || this == PermissionState.DENIED_FOR_GOOD ||
        this == PermissionState.RESTRICTED
