package freshlegs.app

import android.content.Context
import android.net.Uri
import freshlegs.core.CompanionException
import freshlegs.core.Language
import freshlegs.kit.android.AndroidTimekeeper
import freshlegs.kit.android.NotificationBoard
import freshlegs.kit.android.RunReturn
import freshlegs.kit.android.ServiceHost
import freshlegs.kit.android.SystemReminderAlarms
import freshlegs.kit.audio.RunAudio
import freshlegs.kit.bridge.CoachBridge
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.CheckInModel
import freshlegs.kit.models.GuideModel
import freshlegs.kit.models.JournalModel
import freshlegs.kit.models.NavigationModel
import freshlegs.kit.models.PlanModel
import freshlegs.kit.models.ReminderSchedule
import freshlegs.kit.models.ReviewModel
import freshlegs.kit.models.RoutineModel
import freshlegs.kit.models.SensorsModel
import freshlegs.kit.models.SettingsModel
import freshlegs.kit.models.TodayModel
import freshlegs.kit.models.TrendsModel
import freshlegs.kit.phone.AppLanguage
import freshlegs.kit.phone.Permission
import freshlegs.kit.phone.PermissionState
import freshlegs.kit.phone.ScreenLock
import freshlegs.kit.run.RunAction
import freshlegs.kit.run.RunForeground
import freshlegs.kit.run.RunModel
import freshlegs.kit.run.RunPhase
import freshlegs.kit.run.RunRevival
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.flow.drop
import kotlinx.coroutines.flow.filterNotNull
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.launch

/** The app with what is stored: the models behind the screens, and everything that follows them without a screen. */
internal class Session(
    private val context: Context,
    private val phone: Phone,
    private val bridge: CoachBridge,
    private val scope: CoroutineScope,
    surroundings: Surroundings,
    presses: Presses,
) {
    private val runAudio: RunAudio = phone.audio()
    private val routineAudio: RunAudio = phone.audio()
    private val run =
        RunModel(
            bridge,
            runAudio,
            phone.sensors,
            phone.headset,
            phone.screen,
            scope,
            AndroidTimekeeper,
            phone.sound,
        )
    private val navigation = NavigationModel()
    private val today = TodayModel(bridge, scope)
    private val sensors = SensorsModel(bridge, scope)
    private val checkIn = CheckInModel(bridge, scope, AndroidTimekeeper)
    private val journal = JournalModel(bridge, scope)
    private val trends = TrendsModel(bridge, scope)
    private val review = ReviewModel(bridge, scope)
    private val plan = PlanModel(bridge, scope)
    private val routine = RoutineModel(bridge, routineAudio, phone.screen, scope)
    private val settings = SettingsModel(bridge, scope)
    private val lock = ScreenLock(phone.unlock, phone.preferences, { run.state.value.phase.isOn }, scope)
    private val health = phone.health(bridge)
    private val language = AppLanguage(bridge, phone.preferences)
    private val notice = CutOffNotice(context, surroundings.words, presses)
    private val mutable = MutableStateFlow(models(surroundings.language()))

    /** What stands behind the screens; anew only where the language of the guide changes. */
    val models: StateFlow<AppModels> = mutable.asStateFlow()

    val reminders =
        ReminderSchedule(
            bridge,
            SystemReminderAlarms(context, presses::ring),
            NotificationBoard(context, RemindersWords(surroundings.words, presses)),
        )

    /** Since when the app is not seen because a file is being picked. */
    private var pickingSinceS: Double? = null
    private val now: AppModels get() = mutable.value
    private val foreground: RunForeground =
        RunForeground(
            run,
            phone.permissions,
            ServiceHost(
                context,
                RunWords(surroundings.words, {
                    surroundings.formatting(settings)
                }, presses),
            ) { press(it) },
            scope,
        )

    /** Begins to follow. [arrivals] is what somebody wants of the app. */
    fun start(arrivals: MutableStateFlow<Arrival?>) {
        foreground.start()
        follow(phone.preferences.values) {
            runAudio.apply(it)
            routineAudio.apply(it)
        }
        follow(phone.permissions.states) {
            phone.headset.showsNotifications = it[Permission.NOTIFICATIONS] == PermissionState.GRANTED
        }
        settings.load()
        val profiles =
            settings.state
                .map { it.profile.value }
                .filterNotNull()
                .distinctUntilChanged()
        follow(profiles) {
            phone.headset.hearsKnocks = it.knocks && phone.feelsKnocks
            if (it.language != now.guide.language) mutable.value = models(it.language)
        }
        follow(phone.bluetooth.isOn) { sensors.bluetoothIs(it) }
        follow(run.state.map { it.phase is RunPhase.Finished }.distinctUntilChanged().drop(1)) { reminders.arm() }
        follow(today.state.map { it.reminders.value }.distinctUntilChanged().drop(1)) { reminders.arm() }
        follow(RunReturn.isAsked) { if (it) goOn() }
        scope.launch { ArrivalDesk(now) { phone.files.copyOf(Uri.parse(it)) }.serve(arrivals) }
    }

    /** The app is shown in this language now. */
    suspend fun languageBecomes(language: Language) {
        if (this.language.becomes(language)) settings.load()
    }

    /** The app comes to the front. */
    suspend fun wasOpened() {
        phone.permissions.refresh()
        val pickedForS = pickingSinceS?.let { AndroidTimekeeper.nowS() - it } ?: 0.0
        pickingSinceS = null
        if (pickedForS > LONGEST_PICKING_S) lock.wasLeft()
        val isAllowed = phone.permissions.state(Permission.HEALTH) == PermissionState.GRANTED
        if (health != null && isAllowed) HealthTurn.exchange(health, bridge)
    }

    /** The app is not seen any more. */
    suspend fun wasLeft() {
        // Whoever picks a file comes back at once, to a screen that waits for it.
        if (phone.files.isAsking) pickingSinceS = AndroidTimekeeper.nowS() else lock.wasLeft()
        reminders.arm()
        TodayWidget.refresh(context)
    }

    /** Today in a few words, for the widget; `null` where it cannot be had. */
    suspend fun wordForToday(): String? = try {
        TodayWord.of(bridge.today())
    } catch (_: CompanionException) {
        null
    }

    private fun press(action: RunAction) = foreground.take(action)

    private suspend fun goOn() {
        val goesOn = RunRevival(bridge, run).revive()
        RunReturn.wasAnswered(goesOn)
        if (!goesOn) notice.show()
    }

    private fun <T> follow(what: Flow<T>, work: suspend (T) -> Unit) {
        scope.launch { what.collect { work(it) } }
    }

    private fun models(language: Language) = AppModels(
        navigation = navigation,
        today = today,
        run = run,
        sensors = sensors,
        checkIn = checkIn,
        journal = journal,
        trends = trends,
        review = review,
        plan = plan,
        routine = routine,
        settings = settings,
        guide = GuideModel(bridge, language, scope),
        permissions = phone.permissions,
        preferences = phone.preferences,
        lock = lock,
        files = phone.files,
        pages = phone.places,
        health = health,
        speech = phone.speech,
    )

    private companion object {
        /** Who picks a file for longer may be somebody else, in seconds. */
        const val LONGEST_PICKING_S = 120.0
    }
}
