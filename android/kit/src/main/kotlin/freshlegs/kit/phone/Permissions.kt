package freshlegs.kit.phone

import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update

/** What a phone asks the runner for. Each is asked for when it is first needed, and no sooner. */
public enum class Permission {
    /** Where the phone is: when a run outdoors begins. */
    LOCATION,

    /** Sensors over the air: when one is added. */
    BLUETOOTH,

    /** Steps: when a run begins. */
    ACTIVITY,

    /** The run on the lock screen, and reminders. */
    NOTIFICATIONS,

    /** Sleep, pulse and workouts of other apps: when the runner wants them. */
    HEALTH,
}

/** How it stands with a permission. */
public enum class PermissionState {
    /** The runner was never asked. */
    NOT_ASKED,

    /** The runner is being asked. */
    ASKING,

    /** It is given. */
    GRANTED,

    /** The runner said no, and may be asked again. */
    DENIED,

    /** The runner said no for good: only the system's settings change that. */
    DENIED_FOR_GOOD,

    /** The phone does not have it, or its owner's rules forbid it. */
    RESTRICTED,
    ;

    /** Whether to ask may change anything. */
    public val mayAsk: Boolean get() = this == NOT_ASKED || this == DENIED
}

/** The system's own dialogue. On Android `android.SystemPermissions`. */
public interface PermissionGate {
    /** How it stands now; never [PermissionState.ASKING]. */
    public fun state(permission: Permission): PermissionState

    /** Asks the runner, and says how it stands then. */
    public suspend fun ask(permission: Permission): PermissionState

    /** Opens the system's settings of this app. */
    public fun openSettings()
}

/** How it stands with every permission, and the only one who asks for them. To be called in one thread. */
public class Permissions(private val gate: PermissionGate) {
    private val mutable = MutableStateFlow(Permission.entries.associateWith(gate::state))
    private val asking = mutableMapOf<Permission, CompletableDeferred<PermissionState>>()

    public val states: StateFlow<Map<Permission, PermissionState>> = mutable.asStateFlow()

    /** How it stands with one. */
    public fun state(permission: Permission): PermissionState = mutable.value.getValue(permission)

    /**
     * Makes sure of a permission, and asks the runner where that may change anything. Who wants it while the runner
     * is being asked waits for the same answer.
     */
    public suspend fun ask(permission: Permission): PermissionState {
        asking[permission]?.let { return it.await() }
        val before = gate.state(permission)
        if (!before.mayAsk) return before.also { set(permission, it) }
        val answer = CompletableDeferred<PermissionState>()
        asking[permission] = answer
        set(permission, PermissionState.ASKING)
        var after = before
        try {
            after = gate.ask(permission)
        } finally {
            // Whoever asked may be gone: the next one asks anew.
            asking -= permission
            set(permission, after)
            answer.complete(after)
        }
        return after
    }

    /** Looks anew: the runner comes back from the system's settings, where everything may have changed. */
    public fun refresh() {
        Permission.entries.filterNot { it in asking }.forEach { set(it, gate.state(it)) }
    }

    /** Opens the system's settings of this app: for what was denied for good. */
    public fun openSettings(): Unit = gate.openSettings()

    private fun set(permission: Permission, state: PermissionState) = mutable.update { it + (permission to state) }
}

/**
 * What an answer to Android's dialogue means. Android does not say whether a permission was denied for good: it says
 * only whether a reason should be shown before it is asked for again, which is so after the first "no" alone.
 */
public class PermissionReckoning(private val memory: PermissionMemory) {
    /** How it stands without asking. */
    public fun state(permission: Permission, isGranted: Boolean, showsReason: Boolean): PermissionState = when {
        isGranted -> PermissionState.GRANTED
        showsReason -> PermissionState.DENIED
        memory.isDeniedForGood(permission) -> PermissionState.DENIED_FOR_GOOD
        else -> PermissionState.NOT_ASKED
    }

    /** How it stands after asking. */
    public fun answered(
        permission: Permission,
        isGranted: Boolean,
        showedReason: Boolean,
        showsReason: Boolean,
    ): PermissionState {
        // A dialogue that was dismissed leaves no reason to be shown either; it was no answer, unless it goes on so.
        val wasUnanswered = !isGranted && !showsReason && !showedReason
        val isForGood = !isGranted && !showsReason && (showedReason || memory.unanswered(permission) >= 1)
        memory.set(permission, unanswered = if (wasUnanswered) memory.unanswered(permission) + 1 else 0, isForGood)
        return state(permission, isGranted, showsReason)
    }
}

/** What is remembered of answers. On Android kept in the app's preferences. */
public interface PermissionMemory {
    public fun isDeniedForGood(permission: Permission): Boolean

    /** How often the runner was asked in vain since the last answer. */
    public fun unanswered(permission: Permission): Int

    public fun set(permission: Permission, unanswered: Int, isDeniedForGood: Boolean)
}
