package freshlegs.screens.today

import freshlegs.core.FollowUpAnswer
import freshlegs.kit.models.Destination
import freshlegs.kit.preview.Examples
import freshlegs.screens.touching
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertTrue

class TodayScreenTest {
    @Test
    fun `everything that can be pressed is named and large enough`() =
        touching(height = 2_400, screen = { TodayScreen(it, it.navigation::go) }) {
            assertTouchable()
            assertTrue(words.todayHabits in headings())
        }

    @Test
    fun `a suggestion is taken`() = touching(screen = { TodayScreen(it, it.navigation::go) }) {
        press(words.todayAccept)
        assertTrue("answerSuggestion" in bridge.calls)
        assertTrue(shows(words.todayAccepted))
    }

    @Test
    fun `a red flag is gone only once that was asked again`() =
        touching(before = { core.raise() }, height = 2_400, screen = { TodayScreen(it, it.navigation::go) }) {
            assertTouchable()
            assertFalse(shows(words.todayAccept))
            press(words.todayGone)
            assertFalse("flagIsGone" in bridge.calls)
            press(words.partsYes)
            assertTrue("flagIsGone" in bridge.calls)
            assertTrue(shows(words.todayAccept))
        }

    @Test
    fun `what was advised is answered`() = touching(height = 2_400, screen = { TodayScreen(it, it.navigation::go) }) {
        press(words.todayNotTried)
        assertTrue("answerAdvice" in bridge.calls)
    }

    @Test
    fun `what holds running back is answered here too`() {
        touching(before = {
            core.holdBack(Examples.hold)
        }, height = 2_400, screen = { TodayScreen(it, it.navigation::go) }) {
            press(Examples.hold.answers.first { it.answer == FollowUpAnswer.CLEARED }.label)
            assertTrue("answerFollowUp" in bridge.calls)
        }
    }

    @Test
    fun `the check-in is one touch away`() = touching(screen = { TodayScreen(it, it.navigation::go) }) {
        press(words.appCheckIn)
        assertEquals(Destination.CheckIn(), models.navigation.path.value.last())
    }
}

private val freshlegs.kit.preview.PreviewModels.core get() = bridge as freshlegs.kit.preview.PreviewBridge
