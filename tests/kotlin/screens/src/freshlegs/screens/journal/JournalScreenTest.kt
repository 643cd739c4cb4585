package freshlegs.screens.journal

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.performTextInput
import freshlegs.core.CompanionException
import freshlegs.kit.models.Destination
import freshlegs.kit.preview.Examples
import freshlegs.kit.preview.PreviewBridge
import freshlegs.screens.touching
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertTrue

@OptIn(ExperimentalTestApi::class)
class JournalScreenTest {
    @Test
    fun `everything in the journal can be touched and is told apart, on a narrow phone too`() {
        for (width in listOf(360, 411)) {
            touching(width = width, height = 2_000, screen = { JournalScreen(it, it.navigation::go) }) {
                assertTouchable()
                assertTrue(headings().containsAll(listOf(words.appJournal, "June 2026", words.journalEntries)))
            }
        }
    }

    @Test
    fun `a day of the calendar says what its signs mean`() =
        touching(height = 1_600, screen = { JournalScreen(it, it.navigation::go) }) {
            assertTrue(
                shows("Wednesday, 17 Jun 2026, today, legs 2 of 10, 1 run, 1 entry"),
                "today is not described",
            )
            press("Tuesday, 16 Jun 2026, legs 4 of 10, 1 run, 1 entry")
            assertEquals("2026-06-16", models.journal.state.value.selected)
            assertTrue(shows("Stairs felt long."))
            press(words.journalToToday)
            assertEquals(Examples.TODAY, models.journal.state.value.selected)
        }

    @Test
    fun `months are turned, and nothing is added to a day to come`() =
        touching(height = 1_600, screen = { JournalScreen(it, it.navigation::go) }) {
            assertTrue(shows(words.journalAdd))
            press(words.journalLater)
            assertEquals("2026-07-17", models.journal.state.value.selected)
            assertFalse(shows(words.journalAdd))
            assertTrue(shows(words.journalFuture))
            press(words.journalEarlier)
            press(words.journalAdd)
            assertEquals(Destination.CheckIn(day = Examples.TODAY), models.navigation.path.value.last())
        }

    @Test
    fun `an entry is changed, and deleted and brought back`() =
        touching(height = 1_600, screen = { JournalScreen(it, it.navigation::go) }) {
            press(words.journalDelete("Morning"))
            assertTrue("deleteEntry" in bridge.calls)
            assertFalse(shows(words.journalEdit("Morning")))
            press(words.partsUndo)
            assertTrue("writeEntry" in bridge.calls)
            press(words.journalEdit("Morning"))
            assertTrue(models.navigation.path.value.last() is Destination.EditEntry)
        }

    @Test
    fun `a week and the sums of a month are shown with what their bars say`() =
        touching(height = 1_600, screen = { JournalScreen(it, it.navigation::go) }) {
            press(words.journalViewWeek)
            assertTrue("week" in bridge.calls)
            assertTrue(shows("15 June to 21 June"))
            press(words.journalViewMonth)
            assertTrue(shows(words.journalMonthLegs))
            assertTouchable()
        }

    @Test
    fun `a search finds a word, leads to its day, and says what to do where nothing is found`() =
        touching(height = 1_600, screen = { JournalScreen(it, it.navigation::go) }) {
            press(words.journalSearch)
            assertTrue(shows(words.journalSearchHint))
            press(words.journalFilterKind)
            assertTouchable()
            press(words.journalKindBlood)
            assertTrue(shows(words.journalSearchNone))
            press(words.journalKindBlood)
            ui.onNode(hasSetTextAction()).performTextInput("morning")
            ui.waitForIdle()
            assertTrue(shows(words.journalFound(2)))
            ui.onNode(hasSetTextAction()).performTextInput("stairs")
            ui.waitForIdle()
            assertTrue(shows(words.journalSearchNone))
            press(words.journalSearchEnd)
            assertTrue(shows("June 2026"))
        }

    @Test
    fun `what failed is tried again`() {
        val broken = PreviewBridge().apply { failure = CompanionException.Busy() }
        touching(bridge = broken, screen = { JournalScreen(it, it.navigation::go) }) {
            assertTrue(shows(words.partsNoticeBusy))
            bridge.failure = null
            press(words.partsRetry)
            assertTrue(shows("June 2026"))
        }
    }
}
