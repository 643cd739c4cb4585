package freshlegs.kit.android

import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.app.PendingIntent
import android.app.Service
import android.content.Context
import android.content.Intent
import android.content.pm.ServiceInfo
import android.graphics.drawable.Icon
import android.os.Build
import android.os.IBinder
import android.os.PowerManager
import freshlegs.kit.run.RunAction
import freshlegs.kit.run.RunHost
import freshlegs.kit.run.RunNotification
import freshlegs.kit.run.ServiceType
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow

/** What the app adds to a notification: its words and its icon. */
public interface RunNotificationWords {
    /** The channel's name, as the system's settings show it. */
    public val channel: String

    /** What that channel is, below its name there. */
    public val channelAbout: String

    /** The icon, a drawable of the app. */
    public val icon: Int

    public fun title(notification: RunNotification): String

    public fun text(notification: RunNotification): String

    public fun label(action: RunAction): String

    /** What opens the app. */
    public fun open(context: Context): PendingIntent
}

/** The service was made anew by the system, after it had ended the app in the middle of a run. */
public object RunReturn {
    private val mutable = MutableStateFlow(false)

    /** The service that waits for a run: it may come to the foreground where a new one might not. */
    internal var waiting: Service? = null
        private set

    /** Whether a run is to be looked for that was cut off. */
    public val isAsked: StateFlow<Boolean> = mutable.asStateFlow()

    /** It was looked for: where there is none, nothing has to be served. */
    public fun wasAnswered(goesOn: Boolean) {
        mutable.value = false
        if (!goesOn) taken()?.stopSelf()
    }

    internal fun ask(service: Service) {
        waiting = service
        mutable.value = true
    }

    internal fun taken(): Service? = waiting.also { waiting = null }
}

/** Keeps a run in the foreground by [RunService]. What is shown and when is decided by `RunForeground`. */
public class ServiceHost(
    private val context: Context,
    private val words: RunNotificationWords,
    private val onAction: (RunAction) -> Unit,
) : RunHost {
    private val notifications = context.getSystemService(NotificationManager::class.java)
    private val awake =
        context
            .getSystemService(PowerManager::class.java)
            .newWakeLock(PowerManager.PARTIAL_WAKE_LOCK, "freshlegs:run")
            .apply { setReferenceCounted(false) }
    private var types: Set<ServiceType>? = null
    private var last: RunNotification? = null
    private var isWanted = false
    private var service: Service? = null

    override fun show(notification: RunNotification) {
        hosts = this
        val isAsBefore = isWanted && types == notification.types
        last = notification
        isWanted = true
        types = notification.types
        if (isAsBefore || !mayServe(notification.types, Build.VERSION.SDK_INT)) {
            notifications.notify(ID, build(notification))
        } else {
            start(notification)
        }
    }

    private fun start(notification: RunNotification) {
        RunReturn.taken()?.let { return enter(it) }
        try {
            context.startForegroundService(Intent(context, RunService::class.java))
        } catch (_: IllegalStateException) {
            // Not from the background: the run is shown at least.
            notifications.notify(ID, build(notification))
        }
    }

    override fun leave() {
        isWanted = false
        types = null
        notifications.cancel(ID)
        // One that was asked for and has not come yet ends itself when it comes.
        service?.stopSelf()
        service = null
    }

    // As long as a long day out at the most: a defect must not empty the battery.
    override fun keepAwake(isOn: Boolean): Unit = if (isOn) awake.acquire(LONGEST_MS) else awake.release()

    /**
     * Comes to the foreground, as Android demands of whoever was asked to, and leaves it at once where that is not
     * wanted any more.
     */
    internal fun enter(service: Service) {
        val notification = last ?: return service.stopSelf()
        val built = build(notification)
        // A run that goes on while the app is not seen may not ask where the phone is, until somebody looks.
        val isThere =
            comesAs(service, built, notification.types) ||
                comesAs(service, built, notification.types - ServiceType.LOCATION)
        // Without the foreground the run goes on for as long as the system lets it.
        if (!isThere) notifications.notify(ID, built)
        if (isWanted) this.service = service else service.stopSelf()
    }

    /** Whether there is a run to be kept alive. */
    internal val isServing: Boolean get() = isWanted

    private fun comesAs(service: Service, notification: Notification, types: Set<ServiceType>): Boolean = try {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.Q) {
            service.startForeground(ID, notification, typeBits(types, Build.VERSION.SDK_INT))
        } else {
            service.startForeground(ID, notification)
        }
        true
    } catch (_: SecurityException) {
        false
    } catch (_: IllegalStateException) {
        // `ForegroundServiceStartNotAllowedException`, which Android has from 12 on.
        false
    }

    /** Something was pressed; a service that came only for that goes again. */
    internal fun take(action: RunAction, service: Service) {
        onAction(action)
        if (this.service == null) service.stopSelf()
    }

    private fun build(notification: RunNotification): Notification {
        notifications.createNotificationChannel(
            NotificationChannel(CHANNEL, words.channel, NotificationManager.IMPORTANCE_LOW).apply {
                description = words.channelAbout
            },
        )
        val builder =
            Notification
                .Builder(context, CHANNEL)
                .setSmallIcon(words.icon)
                .setContentTitle(words.title(notification))
                .setContentText(words.text(notification))
                .setContentIntent(words.open(context))
                .setOngoing(true)
                .setOnlyAlertOnce(true)
                .setCategory(Notification.CATEGORY_WORKOUT)
                .setVisibility(Notification.VISIBILITY_PUBLIC)
        if (notification.isPaused) {
            builder.setShowWhen(false)
        } else {
            // It counts by itself between two sets of numbers.
            val movingMs = (notification.numbers.movingS * MILLIS).toLong()
            builder.setUsesChronometer(true).setShowWhen(true).setWhen(System.currentTimeMillis() - movingMs)
        }
        notification.actions.forEach { builder.addAction(button(it)) }
        return builder.build()
    }

    private fun button(action: RunAction): Notification.Action {
        val intent = Intent(context, RunService::class.java).setAction(action.name)
        val press = PendingIntent.getService(context, action.ordinal, intent, PendingIntent.FLAG_IMMUTABLE)
        return Notification.Action
            .Builder(Icon.createWithResource(context, words.icon), words.label(action), press)
            .build()
    }

    internal companion object {
        private const val CHANNEL = "run"
        private const val ID = 1
        private const val LONGEST_MS = 24 * 3_600_000L
        private const val MILLIS = 1_000

        /** What Android calls a type of none. */
        private const val NOTHING = 0

        /** Android makes the service itself: this is how it finds who hosts the run. */
        @Volatile
        internal var hosts: ServiceHost? = null

        /** From Android 14 on a service must be there for something. */
        fun mayServe(types: Set<ServiceType>, sdk: Int): Boolean =
            sdk < Build.VERSION_CODES.UPSIDE_DOWN_CAKE || types.isNotEmpty()

        fun typeBits(types: Set<ServiceType>, sdk: Int): Int =
            types.fold(NOTHING) { bits, type -> bits or bitOf(type, sdk) }

        private fun bitOf(type: ServiceType, sdk: Int) = when (type) {
            ServiceType.LOCATION -> ServiceInfo.FOREGROUND_SERVICE_TYPE_LOCATION

            ServiceType.CONNECTED_DEVICE -> ServiceInfo.FOREGROUND_SERVICE_TYPE_CONNECTED_DEVICE

            // Android knows it from 14 on.
            ServiceType.HEALTH ->
                if (sdk >= Build.VERSION_CODES.UPSIDE_DOWN_CAKE) {
                    ServiceInfo.FOREGROUND_SERVICE_TYPE_HEALTH
                } else {
                    NOTHING
                }
        }
    }
}

/** The service of a run: in the manifest as `location|connectedDevice|health`. */
public class RunService : Service() {
    override fun onBind(intent: Intent?): IBinder? = null

    override fun onStartCommand(intent: Intent?, flags: Int, startId: Int): Int {
        val host = ServiceHost.hosts
        val action = RunAction.entries.firstOrNull { it.name == intent?.action }
        when {
            // Nobody asked for it but the system.
            intent == null && host?.isServing != true -> RunReturn.ask(this)

            host == null -> stopSelf()

            action == null -> host.enter(this)

            else -> host.take(action, this)
        }
        return if (host?.isServing == true) START_STICKY else START_NOT_STICKY
    }
}
