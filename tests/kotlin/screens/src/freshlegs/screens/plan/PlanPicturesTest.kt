package freshlegs.screens.plan

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import freshlegs.core.CompanionException
import freshlegs.core.FieldError
import freshlegs.core.GoalDraft
import freshlegs.core.LadderStepView
import freshlegs.core.LadderView
import freshlegs.core.WayBack
import freshlegs.kit.Notice
import freshlegs.kit.models.PlanState
import freshlegs.kit.preview.Examples
import freshlegs.kit.preview.PreviewBridge
import freshlegs.screens.Look
import freshlegs.screens.Picture
import freshlegs.screens.RealCore
import freshlegs.screens.everyLook
import freshlegs.screens.testsOf
import org.junit.jupiter.api.TestFactory

internal val half = GoalDraft(21_097.5, "2026-09-13", Examples.TODAY, 4u, "Lake half")
private val tooFar = half.copy(distanceM = 42_195.0, name = null)

class PlanPicturesTest {
    @TestFactory
    fun pictures() = testsOf(
        Picture(
            "plan",
            height = 2_600,
            looks = everyLook + Look.CONTRAST,
        ) { models -> PlanScreen(models, models.navigation::go) {} },
        Picture(
            "plan.far",
            height = 2_600,
            width = 840,
            looks = listOf(Look.DARK),
            before = { models.plan.setGoal(tooFar) },
            core = RealCore::open,
        ) { models -> PlanScreen(models, models.navigation::go) {} },
        Picture("plan.failed", height = 600, looks = listOf(Look.LIGHT), before = {
            (bridge as PreviewBridge).failure = CompanionException.Storage("read the plan")
        }) { models -> PlanScreen(models, models.navigation::go) {} },
        Picture("plan.goal", looks = listOf(Look.LIGHT, Look.LARGE, Look.GERMAN, Look.JAPANESE)) { models ->
            val wrong = Notice.BadFields(listOf(FieldError("date", "must lie after today and within two years")))
            GoalForm(models, PlanState(notice = wrong), Examples.TODAY) {}
        },
        Picture("plan.start", looks = listOf(Look.LIGHT, Look.LARGE, Look.GERMAN)) { models ->
            StartForm(models, PlanState(), Examples.TODAY) {}
        },
        Picture("plan.ladder", height = 700, looks = listOf(Look.LIGHT, Look.DARK)) {
            Box(Modifier.padding(16.dp).verticalScroll(rememberScrollState())) { Ladder(ladder) }
        },
    )
}

private val ladder =
    LadderView(
        reason = WayBack.INJURY,
        says = "After an injury, walking and running in turn leads back step by step.",
        steps =
        listOf("Walk for 30 minutes", "8 times: run 1 minute, walk 2", "6 times: run 2 minutes, walk 2").mapIndexed {
                index,
                text,
            ->
            LadderStepView((index + 1).toUByte(), text, 30u, 8u, isDone = index == 0, isNext = index == 1)
        },
        from = "2026-06-19",
        isStopped = true,
        rules = listOf("Pain of up to two of ten is fine if it is gone a day later."),
    )
