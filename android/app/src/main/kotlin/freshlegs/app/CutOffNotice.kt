package freshlegs.app

import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.content.Context
import freshlegs.kit.models.Destination
import freshlegs.words.Strings

/** Tells that the system ended the app during a run which does not go on by itself. */
internal class CutOffNotice(
    private val context: Context,
    private val words: () -> Strings,
    private val presses: Presses,
) {
    private val notifications = context.getSystemService(NotificationManager::class.java)

    fun show() {
        val texts = words()
        notifications.createNotificationChannel(
            NotificationChannel(CHANNEL, texts.platformChannelRun, NotificationManager.IMPORTANCE_LOW).apply {
                description = texts.platformChannelRunAbout
            },
        )
        val notification =
            Notification
                .Builder(context, CHANNEL)
                .setSmallIcon(R.drawable.ic_notification)
                .setContentTitle(texts.platformRunInterrupted)
                .setContentText(texts.platformRunInterruptedText)
                .setStyle(Notification.BigTextStyle().bigText(texts.platformRunInterruptedText))
                .setContentIntent(presses.open(Destination.Run))
                .setAutoCancel(true)
                .build()
        notifications.notify(ID, notification)
    }

    private companion object {
        /** That of the run: whoever silences one silences both. */
        const val CHANNEL = "run"
        const val ID = 2
    }
}
