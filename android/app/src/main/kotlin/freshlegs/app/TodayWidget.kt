package freshlegs.app

import android.appwidget.AppWidgetManager
import android.appwidget.AppWidgetProvider
import android.content.ComponentName
import android.content.Context
import android.content.Intent
import android.widget.RemoteViews
import freshlegs.core.TodayView
import freshlegs.kit.models.Destination

/** Today on the home screen: the engine's word for it, and a button that starts a run. No numbers. */
public class TodayWidget : AppWidgetProvider() {
    override fun onUpdate(context: Context, manager: AppWidgetManager, ids: IntArray) {
        val pending = goAsync()
        context.composition.launch {
            try {
                ids.forEach { manager.updateAppWidget(it, viewsOf(context, wordFor(context))) }
            } finally {
                pending.finish()
            }
        }
    }

    internal companion object {
        /** Draws it anew, wherever it is. */
        fun refresh(context: Context) {
            val own = ComponentName(context, TodayWidget::class.java)
            val ids = AppWidgetManager.getInstance(context)?.getAppWidgetIds(own) ?: return
            if (ids.isEmpty()) return
            val update = Intent(AppWidgetManager.ACTION_APPWIDGET_UPDATE).setComponent(own)
            context.sendBroadcast(update.putExtra(AppWidgetManager.EXTRA_APPWIDGET_IDS, ids))
        }

        private suspend fun wordFor(context: Context): String {
            val composition = context.composition
            var word: String? = null
            // Who locks the app, or hides its screens, shows nothing of it on the home screen.
            val values = composition.phone.preferences.values.value
            if (!values.appLock && !values.hidesScreens) composition.whenReady { word = it.wordForToday() }
            return word ?: composition.surroundings.words().platformWidgetHidden
        }

        private fun viewsOf(context: Context, word: String): RemoteViews {
            val words = context.composition.surroundings.words()
            val presses = Presses(context)
            return RemoteViews(context.packageName, R.layout.widget_today).apply {
                setTextViewText(R.id.widget_title, words.platformWidgetToday)
                setTextViewText(R.id.widget_word, word)
                setTextViewText(R.id.widget_start, words.platformWidgetStart)
                setOnClickPendingIntent(R.id.widget, presses.open(Destination.Today))
                setOnClickPendingIntent(R.id.widget_start, presses.open(Destination.Run))
            }
        }
    }
}

/** What stands for today where there is room for a few words. */
internal object TodayWord {
    /** What holds running back stands before how ready the body is. */
    fun of(today: TodayView): String {
        val isHeldBack = today.hold != null || today.flags.isNotEmpty()
        return if (isHeldBack) today.mayRun.title else today.readiness.headline
    }
}
