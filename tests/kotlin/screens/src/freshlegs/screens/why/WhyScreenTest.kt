package freshlegs.screens.why

import freshlegs.core.CompanionException
import freshlegs.kit.models.Destination
import freshlegs.screens.touching
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertTrue

class WhyScreenTest {
    @Test
    fun `everything about causes can be touched and is told apart`() =
        touching(height = 2_600, screen = { WhyScreen(it, null, it.navigation::go) {} }) {
            assertTouchable()
            assertTrue(headings().containsAll(listOf(words.appWhy, "Too little recovery", words.whyHelped)))
        }

    @Test
    fun `causes are asked for over weeks`() =
        touching(height = 2_600, screen = { WhyScreen(it, 4, it.navigation::go) {} }) {
            assertEquals(28u, models.review.state.value.why.value?.days)
            press(words.whySpanTwelveWeeks)
            assertEquals(84u, models.review.state.value.why.value?.days)
        }

    @Test
    fun `a cause opens, and leads to the guide and to how one runs`() =
        touching(height = 2_600, screen = { WhyScreen(it, null, it.navigation::go) {} }) {
            assertFalse(shows(words.whyGait))
            press("Possible: how you run")
            assertTrue(shows("Your new shoes are 9 days old."))
            press(words.whyGait)
            assertEquals(Destination.Trends, models.navigation.path.value.last())
        }

    @Test
    fun `whether an advice helped is asked once it was tried, and written down`() =
        touching(height = 2_600, screen = { WhyScreen(it, null, it.navigation::go) {} }) {
            val title = "Sleep longer tonight"
            press(words.whyAbout(words.whyTried, title))
            assertFalse("answerAdvice" in bridge.calls)
            bridge.failure = CompanionException.StorageFull()
            press(words.whyAbout(words.partsYes, title))
            assertTrue(shows(words.partsNoticeStorageFull))
            assertFalse(shows(words.whyNoted))
            bridge.failure = null
            press(words.whyAbout(words.partsYes, title))
            assertTrue(shows(words.whyNoted))
        }
}
