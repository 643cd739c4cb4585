package freshlegs.screens.run

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import freshlegs.kit.models.AppModels
import freshlegs.kit.run.RunPhase
import freshlegs.screens.Go
import freshlegs.screens.parts.MainButton
import freshlegs.screens.parts.Page
import freshlegs.screens.parts.Words
import freshlegs.screens.theme.LocalStrings

/** A run: before it, in it, after it. */
@Composable
internal fun RunScreen(models: AppModels, go: Go) {
    val state by models.run.state.collectAsState()
    LaunchedEffect(Unit) {
        // What has just ended stays until the runner puts it away.
        if (models.run.state.value.phase is RunPhase.Before) models.run.prepare()
    }
    when (val phase = state.phase) {
        is RunPhase.Before -> BeforeRun(models, state, phase.readiness, go)
        is RunPhase.Running -> DuringRun(models, state, phase.view)
        is RunPhase.Paused -> DuringRun(models, state, phase.view)
        is RunPhase.Finished -> AfterRun(models, state, phase.summary, go)
        RunPhase.Broken -> BrokenRun(models)
    }
}

@Composable
private fun BrokenRun(models: AppModels) {
    val words = LocalStrings.current
    Page(words.runBrokenTitle) {
        item { Words(words.runBrokenText) }
        item { MainButton(words.runBrokenNext, models.run::prepare) }
    }
}
