package freshlegs.kit.phone

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.launch

/** The system's question for a finger, a face or the phone's code. On Android `android.SystemUnlock`. */
public interface UnlockGate {
    /** Whether this phone has any of them. */
    public val isAvailable: Boolean

    /** Asks; whether it is the runner. */
    public suspend fun ask(): Boolean
}

/**
 * Hides the screens until the runner has shown to be the one. It guards the screens and never the key: a run goes on
 * behind it, and its own screen stays open, so that whoever runs can say "heavy". To be called in [scope].
 */
public class ScreenLock(
    private val gate: UnlockGate,
    private val preferences: Preferences,
    private val isRunOn: () -> Boolean,
    private val scope: CoroutineScope,
) {
    private val mutable = MutableStateFlow(preferences.values.value.appLock && gate.isAvailable)
    private var isAsking = false

    /** Whether the screens are hidden. */
    public val isLocked: StateFlow<Boolean> = mutable.asStateFlow()

    /** Whether there is anything to lock with. */
    public val isAvailable: Boolean get() = gate.isAvailable

    /** The app is not seen any more. */
    public fun wasLeft() {
        if (preferences.values.value.appLock && gate.isAvailable && !isRunOn() && !isAsking) mutable.value = true
    }

    /** Asks the runner, once at a time. */
    public fun unlock() {
        if (!mutable.value || isAsking) return
        ask { mutable.value = false }
    }

    /** Locks the app from now on, or not; both only for who can unlock it. */
    public fun choose(appLock: Boolean) {
        if (appLock == preferences.values.value.appLock || isAsking) return
        ask { preferences.change { copy(appLock = appLock) } }
    }

    private fun ask(then: () -> Unit) {
        isAsking = true
        scope.launch {
            try {
                if (gate.ask()) then()
            } finally {
                isAsking = false
            }
        }
    }
}
