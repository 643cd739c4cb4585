package freshlegs.kit.models

import freshlegs.core.CompanionException
import freshlegs.core.ReminderKind
import freshlegs.core.ScheduledReminderView
import freshlegs.kit.bridge.TodayBridge
import freshlegs.kit.preview.JournalExamples
import freshlegs.kit.preview.PreviewBridge
import kotlinx.coroutines.test.runTest
import org.junit.jupiter.api.Test
import java.time.Clock
import java.time.LocalDateTime
import java.time.ZoneId
import java.time.ZoneOffset
import kotlin.test.assertEquals
import kotlin.test.assertNull
import kotlin.test.assertTrue

class ReminderScheduleTest {
    private class Alarms : ReminderAlarms {
        var atUtcMs: Long? = null

        override fun set(atUtcMs: Long) {
            this.atUtcMs = atUtcMs
        }

        override fun cancel() {
            atUtcMs = null
        }
    }

    private class Board(override var isSeen: Boolean = true) : ReminderBoard {
        val shown = mutableListOf<ScheduledReminderView>()

        override fun show(reminder: ScheduledReminderView) {
            shown += reminder
        }

        override fun remove(kind: ReminderKind) {
            shown.removeAll { it.kind == kind }
        }
    }

    /** As the engine: what was shown does not come again, and what is open is due now. */
    private inner class Engine : TodayBridge by PreviewBridge() {
        var coming = listOf<ScheduledReminderView>()
        var failure: CompanionException? = null

        override suspend fun reminders(): List<ScheduledReminderView> {
            failure?.let { throw it }
            return coming.map { if (it.atLocalMs < localMs(now)) it.copy(atLocalMs = localMs(now)) else it }
        }

        override suspend fun reminderWasShown(reminder: ScheduledReminderView) {
            coming = coming.filter { it.kind != reminder.kind }
        }

        override suspend fun switchReminderOff(kind: ReminderKind) {
            coming = coming.filter { it.kind != kind }
        }
    }

    private var zone = ZoneId.of("Europe/Berlin")
    private var now = LocalDateTime.parse("2026-06-17T07:00:00")
    private val alarms = Alarms()
    private val board = Board()
    private val engine = Engine()
    private val schedule =
        ReminderSchedule(engine, alarms, board) { Clock.fixed(now.atZone(zone).toInstant(), zone) }

    private fun localMs(at: LocalDateTime) = at.toInstant(ZoneOffset.UTC).toEpochMilli()

    private fun utcMs(at: String) = LocalDateTime.parse(at).atZone(zone).toInstant().toEpochMilli()

    private fun reminder(kind: ReminderKind, at: String) =
        JournalExamples.reminder.copy(kind = kind, atLocalMs = localMs(LocalDateTime.parse(at)))

    private val morning = reminder(ReminderKind.MORNING_CHECK_IN, "2026-06-17T07:30:00")
    private val evening = reminder(ReminderKind.DID_IT_HELP, "2026-06-17T19:00:00")

    @Test
    fun `the alarm is set for the next one in the zone where the phone is`() = runTest {
        engine.coming = listOf(evening, morning)
        schedule.arm()
        assertEquals(utcMs("2026-06-17T07:30:00"), alarms.atUtcMs)
        zone = ZoneId.of("America/New_York")
        schedule.arm()
        assertEquals(utcMs("2026-06-17T07:30:00"), alarms.atUtcMs)
    }

    @Test
    fun `what is due is shown once and the next one waits`() = runTest {
        engine.coming = listOf(morning, evening)
        now = LocalDateTime.parse("2026-06-17T07:42:00")
        schedule.ring()
        schedule.ring()
        assertEquals(listOf(ReminderKind.MORNING_CHECK_IN), board.shown.map { it.kind })
        assertEquals(utcMs("2026-06-17T19:00:00"), alarms.atUtcMs)
    }

    @Test
    fun `what has been done meanwhile is not asked for`() = runTest {
        engine.coming = listOf(morning)
        schedule.arm()
        engine.coming = emptyList()
        now = LocalDateTime.parse("2026-06-17T07:30:00")
        schedule.ring()
        assertTrue(board.shown.isEmpty())
        assertNull(alarms.atUtcMs)
    }

    @Test
    fun `whoever is in the app is not reminded at once of what is open`() = runTest {
        engine.coming = listOf(morning)
        now = LocalDateTime.parse("2026-06-17T08:00:00")
        schedule.arm()
        assertEquals(utcMs("2026-06-17T08:15:00"), alarms.atUtcMs)
    }

    @Test
    fun `what nobody can see has not been shown`() = runTest {
        engine.coming = listOf(morning)
        board.isSeen = false
        now = LocalDateTime.parse("2026-06-17T07:30:00")
        schedule.ring()
        assertTrue(board.shown.isEmpty())
        assertEquals(1, engine.coming.size)
    }

    @Test
    fun `one touch ends a kind and takes away what is shown of it`() = runTest {
        engine.coming = listOf(morning, evening)
        now = LocalDateTime.parse("2026-06-17T07:30:00")
        schedule.ring()
        schedule.switchOff(ReminderKind.MORNING_CHECK_IN)
        assertTrue(board.shown.isEmpty())
        assertEquals(listOf(ReminderKind.DID_IT_HELP), engine.coming.map { it.kind })
    }

    @Test
    fun `a store that cannot be read costs a reminder and nothing else`() = runTest {
        engine.failure = CompanionException.Storage("read the folder")
        schedule.arm()
        schedule.ring()
        assertNull(alarms.atUtcMs)
    }
}
