package freshlegs.app

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import freshlegs.core.ReminderKind

/** The alarm of the reminders, and the button that switches a kind of them off. */
public class ReminderReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        val action = intent.action.orEmpty()
        work(context) { session ->
            val kind = ReminderActions.kindOf(action)
            when {
                kind != null -> session.reminders.switchOff(kind)
                action == ReminderActions.RING -> session.reminders.ring()
            }
        }
    }
}

/** What the [ReminderReceiver] is told. */
internal object ReminderActions {
    const val RING = "freshlegs.app.RING"
    private const val OFF = "freshlegs.app.OFF."

    fun switchOff(kind: ReminderKind): String = OFF + kind.name

    fun kindOf(action: String): ReminderKind? = ReminderKind.entries.firstOrNull { action == switchOff(it) }
}

/** The phone was switched on, the app updated, or the clock set: alarms are to be set anew. */
public class ClockReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        if (intent.action in ACTIONS) work(context) { it.reminders.arm() }
    }

    private companion object {
        val ACTIONS =
            setOf(
                Intent.ACTION_BOOT_COMPLETED,
                Intent.ACTION_MY_PACKAGE_REPLACED,
                Intent.ACTION_TIMEZONE_CHANGED,
                Intent.ACTION_TIME_CHANGED,
            )
    }
}

/** Does something that takes longer than a broadcast may; Android waits for it, for some seconds. */
private fun BroadcastReceiver.work(context: Context, what: suspend (Session) -> Unit) {
    val pending = goAsync()
    context.composition.launch {
        try {
            context.composition.whenReady(what)
        } finally {
            pending.finish()
        }
    }
}
