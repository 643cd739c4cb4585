@file:OptIn(ExperimentalTestApi::class)

package freshlegs.screens.plan

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.performTextInput
import freshlegs.core.EntryKind
import freshlegs.kit.models.Destination
import freshlegs.screens.Touched
import freshlegs.screens.touching
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue

class PlanScreenTest {
    private fun on(test: Touched.() -> Unit) =
        touching(height = 3_000, screen = { PlanScreen(it, it.navigation::go) {} }, test = test)

    @Test
    fun `what can be pressed says what it does, and parts are headings`() = on {
        assertTouchable()
        assertTrue(headings().containsAll(listOf(words.appPlan, words.planToday, words.planGoal, words.planSeason)))
    }

    @Test
    fun `today's suggestion is taken or the plan kept`() = on {
        press(words.planAccept)
        assertTrue("answerSuggestion" in bridge.calls)
        assertNull(models.plan.state.value.week.value?.proposal)
        assertFalse(shows(words.planAccept))
    }

    @Test
    fun `a goal is set by its form, which closes, and removed only after a question`() = on {
        press(words.planSetGoal)
        assertTouchable()
        press(words.planHalfMarathon)
        press("5")
        press(words.partsSave)
        val goal = assertNotNull(models.plan.state.value.season.value?.goal)
        assertEquals(21_097.5, goal.distanceM, 0.5)
        assertEquals(5.toUByte(), goal.daysAWeek)
        assertTrue(shows(words.planChangeGoal))
        press(words.planRemove)
        assertNotNull(models.plan.state.value.season.value?.goal)
        press(words.partsCancel)
        assertNotNull(models.plan.state.value.season.value?.goal)
    }

    @Test
    fun `what cannot be read is said beside its field, and nothing is kept`() = on {
        press(words.planSetGoal)
        type(words.planDistanceIn("km"), "far")
        press(words.partsSave)
        assertTrue(shows(words.planNoNumber))
        assertFalse("setGoal" in bridge.calls)
    }

    @Test
    fun `the three answers of day one are kept`() = on {
        press(words.planStartChange)
        assertTouchable()
        type(words.planLongestRunIn("km"), "8.5")
        type(words.planEasyPaceIn("km"), "6:30")
        press(words.planMore)
        press(words.partsSave)
        assertTrue("setStartAnswers" in bridge.calls)
        assertTrue(shows(words.planToday))
    }

    @Test
    fun `a run, and how the legs are, are one touch away`() = on {
        press(words.planSayLegs)
        assertEquals(Destination.CheckIn(EntryKind.LEGS_TODAY), models.navigation.path.value.last())
        press(words.planRun)
        assertEquals(Destination.Run, models.navigation.path.value.last())
    }

    private fun Touched.type(label: String, text: String) {
        ui.onNode(hasSetTextAction() and hasText(label)).performTextInput(text)
        ui.waitForIdle()
    }
}
