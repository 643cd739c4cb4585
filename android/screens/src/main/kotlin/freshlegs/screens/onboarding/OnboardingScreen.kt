package freshlegs.screens.onboarding

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.NavigationBarDefaults
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.unit.dp
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.Destination
import freshlegs.kit.models.SettingsPage
import freshlegs.screens.parts.Bar
import freshlegs.screens.parts.MainButton
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.Small
import freshlegs.screens.parts.WordButton
import freshlegs.screens.theme.LocalStrings

/** What a runner goes through once; after the welcome each step can be left out. */
internal enum class Step { WELCOME, YOU, RUNNING, SENSOR, READY }

/** The page about heavy legs that a runner may begin with. */
private const val FIRST_PAGE = "what-are-heavy-legs"

/** The first screens: what Fresh Legs is, and the few things that are good to know before the first run. */
@Composable
internal fun OnboardingScreen(models: AppModels) {
    OnboardingFrom(models, Step.WELCOME)
}

/** The same, beginning with [first]. */
@Composable
internal fun OnboardingFrom(models: AppModels, first: Step) {
    var step by rememberSaveable { mutableStateOf(first) }
    val onBack = { step = Step.entries[step.ordinal - 1] }
    val onNext = { step = Step.entries[step.ordinal + 1] }
    fun end(destination: Destination) {
        models.navigation.go(destination)
        models.preferences.change { copy(isWelcomed = true) }
    }
    key(step) {
        when (step) {
            Step.WELCOME ->
                Welcome(
                    onBegin = onNext,
                    onLater = {
                        saveWhatThePhoneSays(models)
                        end(Destination.Today)
                    },
                    onBackup = { end(Destination.Settings(SettingsPage.DATA)) },
                )

            Step.YOU -> AboutYou(models, onBack, onNext)

            Step.RUNNING -> RunningSoFar(models, onBack, onNext)

            Step.SENSOR -> FirstSensor(models, onBack, onNext)

            Step.READY ->
                Ready(
                    models,
                    onBack,
                    onFinish = { end(Destination.Today) },
                    onGuide = { end(Destination.Guide(FIRST_PAGE)) },
                )
        }
    }
}

/** A step after the welcome: how far the runner is, what it asks, and at its foot the way on. */
@Composable
internal fun StepPage(
    step: Step,
    title: String,
    onBack: () -> Unit,
    next: String,
    onNext: () -> Unit,
    onSkip: (() -> Unit)? = null,
    content: LazyListScope.() -> Unit,
) {
    Page(title, onBack, bottom = { Foot(next, onNext, onSkip) }) {
        item { Progress(step) }
        content()
    }
}

@Composable
private fun Progress(step: Step) {
    val last = Step.entries.last().ordinal
    val said = LocalStrings.current.onboardingStep(step.ordinal.toString(), last.toString())
    Column(verticalArrangement = Arrangement.spacedBy(4.dp)) {
        // The bar says it too: once is enough for who listens.
        Small(said, Modifier.clearAndSetSemantics {})
        Bar(step.ordinal.toFloat() / last, said)
    }
}

/** The way on, always in reach; as wide as the page above it. */
@Composable
internal fun Foot(next: String, onNext: () -> Unit, onSkip: (() -> Unit)?, skip: String? = null) {
    Surface(color = MaterialTheme.colorScheme.background) {
        Box(
            Modifier.fillMaxWidth().windowInsetsPadding(NavigationBarDefaults.windowInsets),
            contentAlignment = Alignment.Center,
        ) {
            Row(
                Modifier.widthIn(max = 640.dp).fillMaxWidth().padding(horizontal = 16.dp, vertical = 12.dp),
                verticalAlignment = Alignment.CenterVertically,
                horizontalArrangement = Arrangement.spacedBy(8.dp),
            ) {
                if (onSkip != null) WordButton(skip ?: LocalStrings.current.onboardingSkip, onSkip)
                MainButton(next, onNext, Modifier.weight(1f))
            }
        }
    }
}
