package freshlegs.kit.fakes

import freshlegs.kit.phone.BatteryMaker
import freshlegs.kit.phone.FileExchange
import freshlegs.kit.phone.FileKind
import freshlegs.kit.phone.Permission
import freshlegs.kit.phone.PermissionGate
import freshlegs.kit.phone.PermissionState
import freshlegs.kit.phone.PreferenceValues
import freshlegs.kit.phone.Preferences
import freshlegs.kit.phone.SystemPages
import freshlegs.kit.phone.UnlockGate
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update

/** Preferences in memory. */
public class FakePreferences(initial: PreferenceValues = PreferenceValues()) : Preferences {
    private val mutable = MutableStateFlow(initial)

    override val values: StateFlow<PreferenceValues> = mutable.asStateFlow()

    override fun change(how: PreferenceValues.() -> PreferenceValues): Unit = mutable.update(how)
}

/** Pickers that answer at once: [picked] is what a runner picks, [target] the path of the file that is written. */
public class FakeFiles(public var picked: String? = null, public var target: String? = null) : FileExchange {
    /** The names of the files that were written. */
    public val saved: MutableList<String> = mutableListOf()

    /** The copies that were taken away. */
    public val discarded: MutableList<String> = mutableListOf()

    override suspend fun open(kinds: Set<FileKind>): String? = picked

    override suspend fun save(name: String, kind: FileKind, write: suspend (path: String) -> Boolean): Boolean {
        val path = target ?: return false
        return write(path).also { if (it) saved += name }
    }

    override fun discard(path: String) {
        discarded += path
    }
}

/** Writes down where the runner was sent. */
public class FakePages(override val batterySaving: BatteryMaker? = null) : SystemPages {
    public val opened: MutableList<String> = mutableListOf()

    override fun dial(number: String) {
        opened += "dial $number"
    }

    override fun openBatterySaving() {
        opened += "battery"
    }

    override fun openBluetooth() {
        opened += "bluetooth"
    }

    override fun openLocation() {
        opened += "location"
    }

    override fun openVoices() {
        opened += "voices"
    }

    override fun openLanguage() {
        opened += "language"
    }

    override fun openAppDetails() {
        opened += "details"
    }
}

/** A gate that opens, or not, as it is told. */
public class FakeUnlock(override val isAvailable: Boolean = true, public var opens: Boolean = true) : UnlockGate {
    public var asked: Int = 0
        private set

    override suspend fun ask(): Boolean {
        asked += 1
        return opens
    }
}

/** A dialogue that is answered as it is told; what is in [granted] was given before. */
public class FakePermissionGate(
    public val granted: MutableSet<Permission> = mutableSetOf(),
    public var answer: PermissionState = PermissionState.GRANTED,
) : PermissionGate {
    private val answered = mutableMapOf<Permission, PermissionState>()

    /** What was asked for, in order. */
    public val asked: MutableList<Permission> = mutableListOf()

    override fun state(permission: Permission): PermissionState = when (permission) {
        in granted -> PermissionState.GRANTED
        else -> answered[permission] ?: PermissionState.NOT_ASKED
    }

    override suspend fun ask(permission: Permission): PermissionState {
        asked += permission
        answered[permission] = answer
        if (answer == PermissionState.GRANTED) granted += permission
        return answer
    }

    override fun openSettings(): Unit = Unit
}
