package freshlegs.screens.run

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.ScaffoldDefaults
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.dp
import freshlegs.core.LiveView
import freshlegs.kit.models.AppModels
import freshlegs.kit.run.RunState
import freshlegs.kit.run.finish
import freshlegs.screens.parts.Back
import freshlegs.screens.parts.NoticePanel
import freshlegs.screens.parts.Question
import freshlegs.screens.theme.LocalStrings

/** What stands above the buttons of a run. */
internal enum class RunSheet {
    NUMBERS,

    /** What is not needed all the time. */
    MORE,

    /** The words of a red flag. */
    NOT_WELL,
}

/**
 * A run has the whole screen. Its buttons stand still, at the foot or at the right; what is above or beside them
 * scrolls, so that "heavy" and "pause" are always where the finger knows them to be.
 */
@Composable
internal fun DuringRun(models: AppModels, state: RunState, view: LiveView, first: RunSheet = RunSheet.NUMBERS) {
    var sheet by rememberSaveable { mutableStateOf(first) }
    var isAsked by remember { mutableStateOf(false) }
    val now = if (state.isLocked && sheet == RunSheet.MORE) RunSheet.NUMBERS else sheet
    Back(isOn = now != RunSheet.NUMBERS) { sheet = RunSheet.NUMBERS }
    val upper: @Composable ColumnScope.() -> Unit = {
        NoticePanel(state.notice, models.run::noticeWasSeen)
        TroublePanel(models, state)
        val safety = state.safety
        when {
            now == RunSheet.NOT_WELL -> NotWell(models, onDone = { sheet = RunSheet.NUMBERS })

            safety != null -> {
                SafetyText(safety)
                Bounded { RunKey(LocalStrings.current.runFinish, { isAsked = true }, Modifier.fillMaxWidth()) }
            }

            now == RunSheet.MORE -> MoreOfRun(models, state, view, { isAsked = true }) { sheet = RunSheet.NUMBERS }

            else -> RunPicture(models, state, view)
        }
    }
    val lower: @Composable ColumnScope.() -> Unit = {
        RunDock(models, state, view, now, onSheet = { sheet = it }, onFinish = { isAsked = true })
    }
    val inside = Modifier.fillMaxSize().windowInsetsPadding(ScaffoldDefaults.contentWindowInsets).padding(8.dp)
    BoxWithConstraints(inside) {
        CompositionLocalProvider(LocalIsLow provides (maxHeight < 500.dp)) {
            if (maxWidth > maxHeight) Beside(upper, lower) else Above(upper, lower)
        }
    }
    if (isAsked) FinishQuestion(onYes = models.run::finish, onDone = { isAsked = false })
}

@Composable
private fun Above(upper: @Composable ColumnScope.() -> Unit, lower: @Composable ColumnScope.() -> Unit) {
    Box(Modifier.fillMaxSize(), contentAlignment = Alignment.TopCenter) {
        Column(Modifier.widthIn(max = 640.dp).fillMaxSize(), verticalArrangement = Arrangement.spacedBy(8.dp)) {
            Column(
                Modifier.weight(1f).fillMaxWidth().verticalScroll(rememberScrollState()),
                verticalArrangement = Arrangement.spacedBy(8.dp),
                content = upper,
            )
            Bounded { Column(verticalArrangement = Arrangement.spacedBy(8.dp), content = lower) }
        }
    }
}

@Composable
private fun Beside(upper: @Composable ColumnScope.() -> Unit, lower: @Composable ColumnScope.() -> Unit) {
    Row(horizontalArrangement = Arrangement.spacedBy(16.dp)) {
        Column(
            Modifier.weight(1f).fillMaxHeight().verticalScroll(rememberScrollState()),
            verticalArrangement = Arrangement.spacedBy(8.dp),
            content = upper,
        )
        val half = Modifier.weight(1f)
        Bounded {
            Column(
                half.fillMaxHeight(),
                verticalArrangement = Arrangement.spacedBy(8.dp, Alignment.Bottom),
                content = lower,
            )
        }
    }
}

/**
 * The words of buttons, and the numbers of a run, are large to begin with: a larger font enlarges them by no more
 * than a third, so that all of them stay on the screen.
 */
@Composable
internal fun Bounded(content: @Composable () -> Unit) {
    val density = LocalDensity.current
    val bounded = Density(density.density, density.fontScale.coerceAtMost(1.3f))
    CompositionLocalProvider(LocalDensity provides bounded, content = content)
}

@Composable
private fun FinishQuestion(onYes: () -> Unit, onDone: () -> Unit) {
    val words = LocalStrings.current
    Question(
        words.runFinishQuestion,
        words.runFinishText,
        yes = words.runFinishYes,
        onYes = {
            onDone()
            onYes()
        },
        onNo = onDone,
    )
}
