package freshlegs.kit.android

import android.app.AlarmManager
import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Context
import android.graphics.drawable.Icon
import freshlegs.core.ReminderKind
import freshlegs.core.ScheduledReminderView
import freshlegs.kit.models.ReminderAlarms
import freshlegs.kit.models.ReminderBoard

/** One alarm that rings about when it should, also while the phone dozes; it needs no permission to be exact. */
public class SystemReminderAlarms(context: Context, private val ring: () -> PendingIntent) : ReminderAlarms {
    private val alarms = context.getSystemService(AlarmManager::class.java)

    override fun set(atUtcMs: Long): Unit = alarms.setAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, atUtcMs, ring())

    override fun cancel(): Unit = alarms.cancel(ring())
}

/** What the app adds to a reminder: its words around the engine's, its icon, and where presses lead. */
public interface ReminderWords {
    /** The channel's name, as the system's settings show it. */
    public val channel: String

    /** What that channel is, below its name there. */
    public val channelAbout: String

    /** The icon, a drawable of the app. */
    public val icon: Int

    /** What stands on a locked screen, where the engine's words are hidden. */
    public val hidden: String

    /** What switches this kind off. */
    public val switchOff: String

    /** What a press on the reminder opens. */
    public fun open(reminder: ScheduledReminderView): PendingIntent

    /** What a press on [switchOff] does. */
    public fun switchOff(kind: ReminderKind): PendingIntent
}

/** Reminders as notifications, one for each kind; a locked screen tells only that there is one. */
public class NotificationBoard(private val context: Context, private val words: ReminderWords) : ReminderBoard {
    private val notifications = context.getSystemService(NotificationManager::class.java)

    override val isSeen: Boolean get() = notifications.areNotificationsEnabled()

    override fun show(reminder: ScheduledReminderView) {
        notifications.createNotificationChannel(
            NotificationChannel(CHANNEL, words.channel, NotificationManager.IMPORTANCE_DEFAULT).apply {
                description = words.channelAbout
                lockscreenVisibility = Notification.VISIBILITY_PRIVATE
            },
        )
        val switchOff =
            Notification.Action
                .Builder(Icon.createWithResource(context, words.icon), words.switchOff, words.switchOff(reminder.kind))
                .build()
        val notification =
            plain()
                .setContentTitle(reminder.title)
                .setContentText(reminder.body)
                .setStyle(Notification.BigTextStyle().bigText(reminder.body))
                .setContentIntent(words.open(reminder))
                .addAction(switchOff)
                .setVisibility(Notification.VISIBILITY_PRIVATE)
                .setPublicVersion(plain().setContentTitle(words.hidden).build())
                .build()
        notifications.notify(idOf(reminder.kind), notification)
    }

    override fun remove(kind: ReminderKind): Unit = notifications.cancel(idOf(kind))

    private fun plain() = Notification
        .Builder(context, CHANNEL)
        .setSmallIcon(words.icon)
        .setCategory(Notification.CATEGORY_REMINDER)
        .setAutoCancel(true)
        .setOnlyAlertOnce(true)

    private companion object {
        const val CHANNEL = "reminders"

        /** The run has the first. */
        fun idOf(kind: ReminderKind) = 10 + kind.ordinal
    }
}
