package freshlegs.kit.models

import freshlegs.core.CompanionException
import freshlegs.core.ReminderKind
import freshlegs.core.ScheduledReminderView
import freshlegs.kit.bridge.TodayBridge
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import java.time.Clock
import java.time.LocalDateTime
import java.time.ZoneOffset

/** The system's alarm: one, which knows nothing but when. On Android `android.SystemReminders`, by `AlarmManager`. */
public interface ReminderAlarms {
    /** Rings at about this time, in milliseconds since 1970-01-01 UTC, in the place of any alarm set before. */
    public fun set(atUtcMs: Long)

    /** Does not ring any more. */
    public fun cancel()
}

/** Where reminders are shown. On Android notifications, whose words the lock screen hides. */
public interface ReminderBoard {
    /** Whether anything that is shown would be seen. */
    public val isSeen: Boolean

    public fun show(reminder: ScheduledReminderView)

    /** Takes away what is shown of this kind. */
    public fun remove(kind: ReminderKind)
}

/**
 * Hands the engine's reminders to the system. The alarm carries no words: when it rings the engine is asked anew, so
 * that nothing is said that has been done meanwhile, and nothing of the journal lies with the system.
 */
public class ReminderSchedule(
    private val bridge: TodayBridge,
    private val alarms: ReminderAlarms,
    private val board: ReminderBoard,
    /** The wall clock, with the zone in which the phone is now. */
    private val clock: () -> Clock = Clock::systemDefaultZone,
) {
    private val turn = Mutex()

    /** Sets the alarm anew: after a run or an entry, after the phone was switched on, in another time zone. */
    public suspend fun arm(): Unit = turn.withLock { arm(coming()) }

    /** The alarm rings: shows what is due, tells the engine, and sets the next one. */
    public suspend fun ring(): Unit = turn.withLock {
        val now = LocalDateTime.now(clock())
        val (due, later) = coming().partition { localTimeOf(it) <= now.plusSeconds(EARLY_S) }
        // What nobody can see has not been shown.
        val shown = if (board.isSeen) due.filter { tryTo { bridge.reminderWasShown(it) } } else emptyList()
        shown.forEach(board::show)
        arm(if (shown.isEmpty()) later else coming())
    }

    /** No more reminders of this kind: the one touch on it. */
    public suspend fun switchOff(kind: ReminderKind): Unit = turn.withLock {
        board.remove(kind)
        tryTo { bridge.switchReminderOff(kind) }
        arm(coming())
    }

    private suspend fun coming(): List<ScheduledReminderView> {
        var reminders = emptyList<ScheduledReminderView>()
        tryTo { reminders = bridge.reminders() }
        return reminders
    }

    private fun arm(coming: List<ScheduledReminderView>) {
        val next = coming.minOfOrNull(::localTimeOf) ?: return alarms.cancel()
        val clock = clock()
        // What is open already waits a little: whoever is in the app may be doing it.
        val earliestMs = clock.millis() + LEAST_AHEAD_MS
        alarms.set(maxOf(next.atZone(clock.zone).toInstant().toEpochMilli(), earliestMs))
    }

    private suspend fun tryTo(work: suspend () -> Unit): Boolean = try {
        work()
        true
    } catch (_: CompanionException) {
        // A reminder is worth no trouble: the next look finds it.
        false
    }

    public companion object {
        /** An alarm may ring this much before its time, in seconds. */
        private const val EARLY_S = 90L

        /** So much ahead an alarm is at least, in milliseconds. */
        public const val LEAST_AHEAD_MS: Long = 15 * 60_000L

        private fun localTimeOf(reminder: ScheduledReminderView) =
            LocalDateTime.ofEpochSecond(reminder.atLocalMs / 1_000, 0, ZoneOffset.UTC)
    }
}
