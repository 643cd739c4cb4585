package freshlegs.screens.onboarding

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import freshlegs.core.GoalView
import freshlegs.kit.models.AppModels
import freshlegs.screens.parts.Icons
import freshlegs.screens.parts.Panel
import freshlegs.screens.parts.RowButton
import freshlegs.screens.parts.Words
import freshlegs.screens.parts.loadingItem
import freshlegs.screens.plan.GoalForm
import freshlegs.screens.plan.StartForm
import freshlegs.screens.theme.LocalFormatting
import freshlegs.screens.theme.LocalStrings

private enum class Form { ANSWERS, GOAL }

/** The three answers of day one, and what the runner trains for, on the forms that the plan has too. */
@Composable
internal fun RunningSoFar(models: AppModels, onBack: () -> Unit, onNext: () -> Unit) {
    val words = LocalStrings.current
    val state by models.plan.state.collectAsState()
    var form by rememberSaveable { mutableStateOf<Form?>(null) }
    var isAnswered by rememberSaveable { mutableStateOf(false) }
    val keptBefore = remember(form) { state.kept }
    LaunchedEffect(Unit) { models.plan.load() }
    LaunchedEffect(state.kept) {
        if (form != null && state.kept > keptBefore) {
            isAnswered = isAnswered || form == Form.ANSWERS
            form = null
        }
    }
    // The engine says which day it is.
    val today = state.week.value?.days?.firstOrNull()?.date
    when (form.takeIf { today != null }) {
        Form.ANSWERS -> StartForm(models, state, today.orEmpty()) { form = null }

        Form.GOAL -> GoalForm(models, state, today.orEmpty()) { form = null }

        null ->
            StepPage(Step.RUNNING, words.onboardingRunning, onBack, words.partsNext, onNext, onSkip = null) {
                item { Words(words.onboardingRunningNote) }
                loadingItem(state.week, models.plan::load)
                if (today != null) {
                    item {
                        Panel {
                            RowButton(
                                words.onboardingAnswers,
                                { form = Form.ANSWERS },
                                detail = if (isAnswered) words.onboardingKept else words.onboardingAnswersDetail,
                                icon = if (isAnswered) Icons.tick else Icons.run,
                            )
                        }
                    }
                    item { GoalRow(state.season.value?.goal) { form = Form.GOAL } }
                }
            }
    }
}

@Composable
private fun GoalRow(goal: GoalView?, onOpen: () -> Unit) {
    val words = LocalStrings.current
    val formatting = LocalFormatting.current
    Panel {
        RowButton(
            words.onboardingGoal,
            onOpen,
            detail = goal?.let { "${it.distance}, ${formatting.date(it.date)}" } ?: words.onboardingGoalDetail,
            icon = if (goal == null) Icons.plan else Icons.tick,
        )
    }
}
