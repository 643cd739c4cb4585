package freshlegs.screens.review

import freshlegs.core.EntryKind
import freshlegs.kit.models.Destination
import freshlegs.kit.preview.Examples
import freshlegs.screens.touching
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertTrue

class ReviewScreenTest {
    @Test
    fun `runs stand under their months and lead to their reviews`() =
        touching(height = 1_600, before = { ran() }, screen = { RunsScreen(it, it.navigation::go) {} }) {
            assertTouchable()
            assertTrue(headings().containsAll(listOf("June 2026", "May 2026", words.reviewUnfinished)))
            press("${words.reviewKindRace} · 7.56 km")
            assertEquals(Destination.RunReview("race"), models.navigation.path.value.last())
        }

    @Test
    fun `a run is deleted only after a question`() =
        touching(height = 1_600, before = { ran() }, screen = { RunsScreen(it, it.navigation::go) {} }) {
            press(words.reviewDeleteSome)
            assertTouchable()
            val name = "${words.reviewKindRace}, 28 May 2026, 08:00"
            press(words.reviewDeleteNamed(name))
            press(words.partsCancel)
            assertFalse("deleteRun" in bridge.calls)
            press(words.reviewDeleteNamed(name))
            press(words.partsDelete)
            assertTrue("deleteRun" in bridge.calls)
            assertFalse("race" in models.review.state.value.runs.value.orEmpty().map { it.id })
        }

    @Test
    fun `without runs there is a way to the first one`() =
        touching(before = { ran(emptyList()) }, screen = { RunsScreen(it, it.navigation::go) {} }) {
            press(words.reviewFirstRun)
            assertEquals(Destination.Run, models.navigation.path.value.last())
        }

    @Test
    fun `a review says everything in words, and where to add to it`() =
        touching(height = 5_000, screen = { RunReviewScreen(it, Examples.RUN_ID, it.navigation::go) {} }) {
            assertTouchable()
            assertTrue(headings().containsAll(listOf("Easy run", words.reviewSplits, words.reviewSaid)))
            assertTrue(shows(words.reviewWaySeenHeavy(count = 1)))
            assertTrue(shows("Kilometre 4"))
            assertFalse(shows("Done. Seven and a half kilometres."))
            press(words.reviewSaidAll(count = 10))
            assertTrue(shows("Done. Seven and a half kilometres."))
            press(words.reviewOtherCard)
            assertEquals(
                Destination.CheckIn(EntryKind.RUN_CARD, Examples.TODAY),
                models.navigation.path.value.last(),
            )
        }

    @Test
    fun `who deletes the run that is seen goes back`() {
        var isBack = false
        touching(
            height = 1_600,
            screen = { RunReviewScreen(it, Examples.RUN_ID, it.navigation::go) { isBack = true } },
        ) {
            press(words.reviewDelete)
            assertFalse(isBack)
            press(words.partsDelete)
            assertTrue("deleteRun" in bridge.calls)
            assertTrue(isBack)
        }
    }
}
