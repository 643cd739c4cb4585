package freshlegs.kit.phone

import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.async
import kotlinx.coroutines.launch
import kotlinx.coroutines.test.runCurrent
import kotlinx.coroutines.test.runTest
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals

@OptIn(ExperimentalCoroutinesApi::class)
class PermissionsTest {
    private class Gate : PermissionGate {
        val states = mutableMapOf<Permission, PermissionState>()
        var answer = CompletableDeferred<PermissionState>()
        var asked = 0

        override fun state(permission: Permission) = states[permission] ?: PermissionState.NOT_ASKED

        override suspend fun ask(permission: Permission): PermissionState {
            asked += 1
            return answer.await().also { states[permission] = it }
        }

        override fun openSettings() = Unit
    }

    private class Memory : PermissionMemory {
        private val kept = mutableMapOf<Permission, Pair<Int, Boolean>>()

        override fun isDeniedForGood(permission: Permission) = kept[permission]?.second ?: false

        override fun unanswered(permission: Permission) = kept[permission]?.first ?: 0

        override fun set(permission: Permission, unanswered: Int, isDeniedForGood: Boolean) {
            kept[permission] = unanswered to isDeniedForGood
        }
    }

    private val gate = Gate()
    private val permissions = Permissions(gate)
    private val location = Permission.LOCATION

    @Test
    fun `nothing is asked before it is needed`() {
        assertEquals(0, gate.asked)
        assertEquals(PermissionState.NOT_ASKED, permissions.state(location))
    }

    @Test
    fun `the runner is asked once however many wait for the answer`() = runTest {
        val first = async { permissions.ask(location) }
        val second = async { permissions.ask(location) }
        runCurrent()
        assertEquals(PermissionState.ASKING, permissions.state(location))
        gate.answer.complete(PermissionState.GRANTED)
        assertEquals(PermissionState.GRANTED, first.await())
        assertEquals(PermissionState.GRANTED, second.await())
        assertEquals(1, gate.asked)
        assertEquals(PermissionState.GRANTED, permissions.ask(location))
        assertEquals(1, gate.asked)
    }

    @Test
    fun `after a no the runner may be asked again but not after a no for good`() = runTest {
        gate.answer.complete(PermissionState.DENIED)
        assertEquals(PermissionState.DENIED, permissions.ask(location))
        gate.answer = CompletableDeferred(PermissionState.DENIED_FOR_GOOD)
        assertEquals(PermissionState.DENIED_FOR_GOOD, permissions.ask(location))
        assertEquals(PermissionState.DENIED_FOR_GOOD, permissions.ask(location))
        assertEquals(2, gate.asked)
    }

    @Test
    fun `what the phone forbids is not asked for`() = runTest {
        gate.states[Permission.HEALTH] = PermissionState.RESTRICTED
        assertEquals(PermissionState.RESTRICTED, permissions.ask(Permission.HEALTH))
        assertEquals(0, gate.asked)
    }

    @Test
    fun `who comes back from the settings finds what was changed there`() = runTest {
        gate.states[location] = PermissionState.DENIED_FOR_GOOD
        permissions.refresh()
        assertEquals(PermissionState.DENIED_FOR_GOOD, permissions.state(location))
        gate.states[location] = PermissionState.GRANTED
        permissions.refresh()
        assertEquals(PermissionState.GRANTED, permissions.state(location))
    }

    @Test
    fun `a screen that goes away while it asks leaves nothing behind`() = runTest {
        val asking = launch { permissions.ask(location) }
        runCurrent()
        asking.cancel()
        runCurrent()
        assertEquals(PermissionState.NOT_ASKED, permissions.state(location))
        gate.answer.complete(PermissionState.GRANTED)
        assertEquals(PermissionState.GRANTED, permissions.ask(location))
    }

    @Test
    fun `Android's first no may be asked again and its second is for good`() {
        val reckoning = PermissionReckoning(Memory())
        assertEquals(PermissionState.NOT_ASKED, reckoning.state(location, isGranted = false, showsReason = false))
        assertEquals(
            PermissionState.DENIED,
            reckoning.answered(location, false, showedReason = false, showsReason = true),
        )
        assertEquals(PermissionState.DENIED, reckoning.state(location, isGranted = false, showsReason = true))
        val second = reckoning.answered(location, false, showedReason = true, showsReason = false)
        assertEquals(PermissionState.DENIED_FOR_GOOD, second)
        assertEquals(PermissionState.DENIED_FOR_GOOD, reckoning.state(location, false, showsReason = false))
        assertEquals(PermissionState.GRANTED, reckoning.state(location, isGranted = true, showsReason = false))
    }

    @Test
    fun `a dialogue that was dismissed once is no answer and twice in a row is one`() {
        val reckoning = PermissionReckoning(Memory())
        assertEquals(
            PermissionState.NOT_ASKED,
            reckoning.answered(location, false, showedReason = false, showsReason = false),
        )
        val again = reckoning.answered(location, false, showedReason = false, showsReason = false)
        assertEquals(PermissionState.DENIED_FOR_GOOD, again)
    }
}
