package freshlegs.app

import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import android.net.Uri
import freshlegs.app.words.pluralResource
import freshlegs.app.words.stringResource
import freshlegs.core.ReminderKind
import freshlegs.core.ScheduledReminderView
import freshlegs.kit.android.ReminderWords
import freshlegs.kit.android.RunNotificationWords
import freshlegs.kit.format.Formatting
import freshlegs.kit.models.Destination
import freshlegs.kit.run.RunAction
import freshlegs.kit.run.RunNotification
import freshlegs.words.Catalogue
import freshlegs.words.Strings

/** The shell's words, from the app's resources in the language of [context]. */
internal class ResourceCatalogue(private val context: Context) : Catalogue {
    override fun text(name: String, vararg values: String): String {
        val id = stringResource(name)
        return if (values.isEmpty()) context.getString(id) else context.getString(id, *values)
    }

    override fun counted(name: String, count: Int, vararg values: String): String {
        val id = pluralResource(name)
        return if (values.isEmpty()) {
            context.resources.getQuantityString(id, count)
        } else {
            context.resources.getQuantityString(id, count, *values)
        }
    }
}

/** Where presses outside of the app's screens lead. */
internal class Presses(private val context: Context) {
    /** Opens the app at a screen. */
    fun open(destination: Destination): PendingIntent = link(destination.link)

    /** Does what a link says. */
    fun link(link: String): PendingIntent {
        val intent = Intent(Intent.ACTION_VIEW, Uri.parse(link), context, MainActivity::class.java)
        return PendingIntent.getActivity(context, 0, intent, PendingIntent.FLAG_IMMUTABLE)
    }

    /** Rings for reminders. */
    fun ring(): PendingIntent = reminders(ReminderActions.RING)

    /** Switches a kind of reminder off. */
    fun switchOff(kind: ReminderKind): PendingIntent = reminders(ReminderActions.switchOff(kind))

    private fun reminders(action: String): PendingIntent {
        val intent = Intent(context, ReminderReceiver::class.java).setAction(action)
        return PendingIntent.getBroadcast(context, 0, intent, PendingIntent.FLAG_IMMUTABLE)
    }
}

/** What the notification of a run says. */
internal class RunWords(
    private val words: () -> Strings,
    private val formatting: () -> Formatting,
    private val presses: Presses,
) : RunNotificationWords {
    override val channel: String get() = words().platformChannelRun

    override val channelAbout: String get() = words().platformChannelRunAbout

    override val icon: Int get() = R.drawable.ic_notification

    // A red flag stands before everything else, in the engine's words.
    override fun title(notification: RunNotification): String =
        notification.safety ?: words().run { if (notification.isPaused) platformRunPaused else platformRun }

    override fun text(notification: RunNotification): String = notification.cue ?: numbers(notification, formatting())

    override fun label(action: RunAction): String = words().run {
        when (action) {
            RunAction.HEAVY -> platformRunHeavy
            RunAction.UNDO -> platformRunUndo
            RunAction.PAUSE -> platformRunPause
            RunAction.RESUME -> platformRunResume
            RunAction.LAP -> platformRunLap
        }
    }

    override fun open(context: Context): PendingIntent = presses.open(Destination.Run)

    companion object {
        /** The numbers of a run in a line. The time stands beside and counts by itself, unless the run is paused. */
        fun numbers(notification: RunNotification, format: Formatting): String {
            val shown = notification.numbers
            return listOfNotNull(
                if (notification.isPaused) format.duration(shown.movingS) else null,
                format.distance(shown.distanceM),
                shown.paceSPerKm?.let(format::pace),
                shown.heartRateBpm?.let { "♥ ${format.number(it, 0)}" },
            ).joinToString(" · ")
        }
    }
}

/** What stands around the engine's words on a reminder. */
internal class RemindersWords(private val words: () -> Strings, private val presses: Presses) : ReminderWords {
    override val channel: String get() = words().platformChannelReminders

    override val channelAbout: String get() = words().platformChannelRemindersAbout

    override val icon: Int get() = R.drawable.ic_notification

    override val hidden: String get() = words().platformReminderHidden

    override val switchOff: String get() = words().platformReminderOff

    override fun open(reminder: ScheduledReminderView): PendingIntent = presses.open(destinationOf(reminder))

    override fun switchOff(kind: ReminderKind): PendingIntent = presses.switchOff(kind)

    companion object {
        /** Where a reminder is answered. */
        fun destinationOf(reminder: ScheduledReminderView): Destination = when (reminder.kind) {
            ReminderKind.AFTER_RUN_CARD -> reminder.run?.let { Destination.RunReview(it) } ?: Destination.Runs
            ReminderKind.MORNING_CHECK_IN -> Destination.CheckIn()
            ReminderKind.DID_IT_HELP -> Destination.Today
        }
    }
}
