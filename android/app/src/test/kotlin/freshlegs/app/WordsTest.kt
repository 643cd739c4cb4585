package freshlegs.app

import freshlegs.core.ReminderKind
import freshlegs.core.UnitSystem
import freshlegs.kit.format.Formatting
import freshlegs.kit.models.Destination
import freshlegs.kit.preview.Examples
import freshlegs.kit.preview.PreviewBridge
import freshlegs.kit.run.RunNotification
import freshlegs.kit.run.RunNumbers
import kotlinx.coroutines.test.runTest
import org.junit.jupiter.api.Test
import java.util.Locale
import kotlin.test.assertEquals

class WordsTest {
    private val format = Formatting(Locale.UK, UnitSystem.METRIC)

    private fun notification(numbers: RunNumbers, isPaused: Boolean = false) = RunNotification(
        types = emptySet(),
        actions = emptyList(),
        safety = null,
        cue = null,
        numbers = numbers,
        isPaused = isPaused,
    )

    @Test
    fun `the lock screen has distance pace and heart rate in a line`() {
        val numbers = RunNumbers(movingS = 1_260.0, distanceM = 3_530.0, paceSPerKm = 357.0, heartRateBpm = 142.4)
        assertEquals("3.53 km · 5:57 /km · ♥ 142", RunWords.numbers(notification(numbers), format))
    }

    @Test
    fun `what is not known is left out and a paused run shows its time`() {
        val numbers = RunNumbers(movingS = 65.0, distanceM = 0.0, paceSPerKm = null, heartRateBpm = null)
        assertEquals("1:05 · 0.00 km", RunWords.numbers(notification(numbers, isPaused = true), format))
    }

    @Test
    fun `a reminder leads to where it is answered`() = runTest {
        val reminder = PreviewBridge().reminders().first()
        val card = reminder.copy(kind = ReminderKind.AFTER_RUN_CARD, run = Examples.RUN_ID)
        assertEquals(Destination.RunReview(Examples.RUN_ID), RemindersWords.destinationOf(card))
        val morning = reminder.copy(kind = ReminderKind.MORNING_CHECK_IN)
        assertEquals(Destination.CheckIn(), RemindersWords.destinationOf(morning))
        assertEquals(Destination.Today, RemindersWords.destinationOf(reminder))
    }

    @Test
    fun `what holds running back stands on the widget before how ready the body is`() = runTest {
        val bridge = PreviewBridge()
        val free = bridge.today()
        assertEquals(free.readiness.headline, TodayWord.of(free))
        bridge.raise()
        val held = bridge.today()
        assertEquals(held.mayRun.title, TodayWord.of(held))
    }

    @Test
    fun `each button that switches a kind off names its kind`() {
        for (kind in ReminderKind.entries) {
            assertEquals(kind, ReminderActions.kindOf(ReminderActions.switchOff(kind)))
        }
        assertEquals(null, ReminderActions.kindOf(ReminderActions.RING))
    }

    @Test
    fun `where there are no words in a language formats are those of the words that stand in`() {
        assertEquals(Locale.ENGLISH, localeOfWords(Locale.forLanguageTag("sv-SE")))
        assertEquals(Locale.forLanguageTag("de-AT"), localeOfWords(Locale.forLanguageTag("de-AT")))
    }
}
