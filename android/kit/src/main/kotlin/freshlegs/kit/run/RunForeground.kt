package freshlegs.kit.run

import freshlegs.core.LiveView
import freshlegs.core.Motion
import freshlegs.core.Quality
import freshlegs.core.Shown
import freshlegs.core.Word
import freshlegs.kit.phone.Permission
import freshlegs.kit.phone.PermissionState
import freshlegs.kit.phone.Permissions
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.flow.combine
import kotlinx.coroutines.launch
import kotlin.math.floor

/** Why the system lets a run go on in the background. */
public enum class ServiceType {
    /** It asks where the phone is. */
    LOCATION,

    /** It hears sensors over the air. */
    CONNECTED_DEVICE,

    /** It counts steps. */
    HEALTH,
}

/** What can be pressed on the lock screen. */
public enum class RunAction {
    HEAVY,
    UNDO,
    PAUSE,
    RESUME,
    LAP,
}

/** The numbers of a run on the lock screen. What is not fresh is absent. */
public data class RunNumbers(
    /** Seconds without pauses. */
    val movingS: Double,
    val distanceM: Double,
    val paceSPerKm: Double?,
    val heartRateBpm: Double?,
)

/** What the lock screen shows of a run. Its numbers change every few seconds at most, all else where it changes. */
public data class RunNotification(
    val types: Set<ServiceType>,
    val actions: List<RunAction>,
    /** A red flag, before everything else. */
    val safety: String?,
    /** The last cue's words, as long as they matter. */
    val cue: String?,
    val numbers: RunNumbers,
    /** Whether the runner paused it, or it paused itself. */
    val isPaused: Boolean,
)

/** The service that keeps a run alive. On Android `android.RunService`. */
public interface RunHost {
    /** Comes to the foreground, or shows something else there. */
    public fun show(notification: RunNotification)

    /** Leaves the foreground. */
    public fun leave()

    /** Keeps the processor awake, or lets it sleep. */
    public fun keepAwake(isOn: Boolean)
}

/**
 * Decides when a run is in the foreground, as what, and what the lock screen offers. The processor is kept awake only
 * while a run moves or waits to move: from its first moment to its last.
 */
public class RunForeground(
    private val model: RunModel,
    private val permissions: Permissions,
    private val host: RunHost,
    private val scope: CoroutineScope,
) {
    private var shown: RunNotification? = null

    /** Follows the run until [scope] ends; whatever is shown then is taken away. */
    public fun start() {
        scope.launch(start = CoroutineStart.UNDISPATCHED) {
            try {
                combine(model.state, permissions.states) { state, granted -> state to granted }
                    .collect { (state, granted) -> become(notificationOf(state, granted, shown)) }
            } finally {
                become(null)
            }
        }
    }

    /** Something was pressed on the lock screen. */
    public fun take(action: RunAction) {
        when (action) {
            RunAction.HEAVY -> model.word(Word.HEAVY)
            RunAction.UNDO -> model.word(Word.UNDO)
            RunAction.PAUSE -> model.pause()
            RunAction.RESUME -> model.resume()
            RunAction.LAP -> model.lap()
        }
    }

    private fun become(next: RunNotification?) {
        val before = shown
        if (next == before) return
        shown = next
        if (next == null) {
            host.keepAwake(false)
            host.leave()
        } else {
            host.show(next)
            if (before == null) host.keepAwake(true)
        }
    }

    internal companion object {
        /** For so long the numbers stay as they are, in seconds of the run. */
        const val STEP_S = 5.0

        fun notificationOf(
            state: RunState,
            granted: Map<Permission, PermissionState>,
            before: RunNotification?,
        ): RunNotification? {
            val view = state.view ?: return null
            val isPaused = state.phase is RunPhase.Paused
            return RunNotification(
                types = typesOf(state.usesLocation, granted),
                actions = actionsOf(state, isPaused),
                safety = state.safety?.title,
                cue = view.cue,
                numbers = numbersOf(view, before?.numbers),
                isPaused = view.motion != Motion.MOVING,
            )
        }

        private fun numbersOf(view: LiveView, before: RunNumbers?): RunNumbers {
            fun step(movingS: Double) = floor(movingS / STEP_S)
            if (before != null && step(before.movingS) == step(view.movingS)) return before
            fun fresh(value: Shown) = value.value?.takeIf { value.quality == Quality.FRESH }
            return RunNumbers(view.movingS, view.distanceM, fresh(view.paceSPerKm), fresh(view.heartRateBpm))
        }

        /** Only what is granted: the system ends an app that claims more. */
        private fun typesOf(usesLocation: Boolean, granted: Map<Permission, PermissionState>) = buildSet {
            fun has(permission: Permission) = granted[permission] == PermissionState.GRANTED
            if (usesLocation && has(Permission.LOCATION)) add(ServiceType.LOCATION)
            if (has(Permission.BLUETOOTH)) add(ServiceType.CONNECTED_DEVICE)
            if (has(Permission.ACTIVITY)) add(ServiceType.HEALTH)
        }

        private fun actionsOf(state: RunState, isPaused: Boolean) = buildList {
            // Under a red flag there is nothing to be coached.
            if (state.safety == null) add(if (state.view?.undoUntilS == null) RunAction.HEAVY else RunAction.UNDO)
            add(if (isPaused) RunAction.RESUME else RunAction.PAUSE)
            if (state.safety == null && !isPaused) add(RunAction.LAP)
        }
    }
}
