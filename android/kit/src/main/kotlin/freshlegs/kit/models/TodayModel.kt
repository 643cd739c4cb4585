package freshlegs.kit.models

import freshlegs.core.Advice
import freshlegs.core.FlagKind
import freshlegs.core.HabitView
import freshlegs.core.ReminderKind
import freshlegs.core.ScheduledReminderView
import freshlegs.core.TakeAlongView
import freshlegs.core.TodayView
import freshlegs.kit.Loadable
import freshlegs.kit.Notice
import freshlegs.kit.bridge.TodayBridge
import kotlinx.coroutines.CoroutineScope

/** What the first screen shows. */
public data class TodayState(
    val today: Loadable<TodayView> = Loadable.Idle,
    val habits: Loadable<List<HabitView>> = Loadable.Idle,
    /** The reminders that are to be handed to the system. */
    val reminders: Loadable<List<ScheduledReminderView>> = Loadable.Idle,
    /** What to take along to a professional. */
    val takeAlong: Loadable<TakeAlongView> = Loadable.Idle,
    /** What went wrong with the last thing that was asked. */
    val notice: Notice? = null,
)

/** The first screen: red flags first, then how ready the body is. */
public class TodayModel(
    private val bridge: TodayBridge,
    scope: CoroutineScope,
) : Model<TodayState>(TodayState(), scope) {
    private val today = Place("today", TodayState::today) { copy(today = it) }
    private val habits = Place("habits", TodayState::habits) { copy(habits = it) }
    private val reminders = Place("reminders", TodayState::reminders) { copy(reminders = it) }
    private val takeAlong = Place("takeAlong", TodayState::takeAlong) { copy(takeAlong = it) }

    override fun TodayState.noticing(notice: Notice?): TodayState = copy(notice = notice)

    /** Fetches everything anew: when the screen comes, after a run, after an entry, on a new day. */
    public fun load() {
        fetch(today) { bridge.today() }
        fetch(habits) { bridge.habits() }
        loadReminders()
    }

    public fun loadTakeAlong() {
        fetch(takeAlong) { bridge.takeAlong() }
    }

    /** Takes today's suggestion, or keeps the plan. */
    public fun answerSuggestion(accept: Boolean) {
        attempt({ bridge.answerSuggestion(accept) }) { load() }
    }

    /** Says whether an advice was tried, and whether it helped. */
    public fun answerAdvice(advice: Advice, tried: Boolean, helped: Boolean?) {
        attempt({ bridge.answerAdvice(advice, tried, helped) }) { load() }
    }

    /** A professional has seen what a red flag is about. */
    public fun flagWasSeen(kind: FlagKind) {
        attempt({ bridge.flagWasSeen(kind) }) { load() }
    }

    /** What a red flag is about is gone. */
    public fun flagIsGone(kind: FlagKind) {
        attempt({ bridge.flagIsGone(kind) }) { load() }
    }

    /** The system has shown a reminder. */
    public fun reminderWasShown(reminder: ScheduledReminderView) {
        attempt({ bridge.reminderWasShown(reminder) }) { loadReminders() }
    }

    /** No more reminders of this kind. */
    public fun switchReminderOff(kind: ReminderKind) {
        attempt({ bridge.switchReminderOff(kind) }) { loadReminders() }
    }

    private fun loadReminders() {
        fetch(reminders) { bridge.reminders() }
    }
}
