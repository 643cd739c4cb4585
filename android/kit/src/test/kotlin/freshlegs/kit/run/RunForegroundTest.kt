package freshlegs.kit.run

import freshlegs.core.Motion
import freshlegs.core.Quality
import freshlegs.core.RunKind
import freshlegs.core.Word
import freshlegs.kit.bridge.RunEvent
import freshlegs.kit.fakes.RunCall
import freshlegs.kit.phone.Permission
import freshlegs.kit.phone.PermissionGate
import freshlegs.kit.phone.PermissionState
import freshlegs.kit.phone.Permissions
import freshlegs.kit.preview.Examples
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.cancel
import kotlinx.coroutines.test.TestScope
import kotlinx.coroutines.test.runCurrent
import kotlinx.coroutines.test.runTest
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertNull
import kotlin.test.assertTrue

@OptIn(ExperimentalCoroutinesApi::class)
class RunForegroundTest {
    private class Host : RunHost {
        val shown = mutableListOf<RunNotification>()
        var isInFront = false
        var isAwake = false

        override fun show(notification: RunNotification) {
            shown += notification
            isInFront = true
        }

        override fun leave() {
            isInFront = false
        }

        override fun keepAwake(isOn: Boolean) {
            isAwake = isOn
        }
    }

    private class Gate(val granted: MutableSet<Permission>) : PermissionGate {
        override fun state(permission: Permission) =
            if (permission in granted) PermissionState.GRANTED else PermissionState.DENIED

        override suspend fun ask(permission: Permission) = state(permission)

        override fun openSettings() = Unit
    }

    private val host = Host()
    private val granted = mutableSetOf(Permission.LOCATION, Permission.BLUETOOTH, Permission.ACTIVITY)
    private val permissions = Permissions(Gate(granted))

    private fun on(test: suspend TestScope.(RunStage, RunForeground) -> Unit) = runTest {
        val stage = RunStage(this)
        val foreground = RunForeground(stage.model, permissions, host, stage.scope)
        foreground.start()
        runCurrent()
        test(stage, foreground)
        stage.scope.cancel()
        runCurrent()
        assertFalse(host.isInFront)
        assertFalse(host.isAwake)
    }

    @Test
    fun `a run is in the foreground and awake from its first moment to its last`() = on { stage, _ ->
        assertFalse(host.isInFront)
        stage.model.start(Examples.runOptions)
        runCurrent()
        assertTrue(host.isInFront)
        assertTrue(host.isAwake)
        assertEquals(ServiceType.entries.toSet(), host.shown.last().types)
        stage.model.finish()
        runCurrent()
        assertFalse(host.isInFront)
        assertFalse(host.isAwake)
    }

    @Test
    fun `it is there only as what is granted and asked for`() = on { stage, _ ->
        granted -= Permission.BLUETOOTH
        permissions.refresh()
        stage.model.start(Examples.runOptions.copy(kind = RunKind.TREADMILL))
        runCurrent()
        assertEquals(setOf(ServiceType.HEALTH), host.shown.last().types)
    }

    @Test
    fun `numbers change every five seconds and all else at once`() = on { stage, _ ->
        stage.model.start(Examples.runOptions)
        runCurrent()
        repeat(60) {
            stage.run.emit(RunEvent.Show(Examples.liveView(it.toDouble())))
            runCurrent()
        }
        assertEquals(List(12) { it * 5.0 }, host.shown.map { it.numbers.movingS }.distinct())
        assertEquals(12, host.shown.size)
        assertEquals(142.0, host.shown.last().numbers.heartRateBpm)
        stage.run.emit(RunEvent.Show(Examples.liveView(59.0).copy(cue = "Well done")))
        runCurrent()
        assertEquals("Well done", host.shown.last().cue)
        assertEquals(55.0, host.shown.last().numbers.movingS)
    }

    @Test
    fun `a value that is not fresh is none on the lock screen either`() = on { stage, _ ->
        stage.model.start(Examples.runOptions)
        runCurrent()
        val view = Examples.liveView(10.0)
        stage.run.emit(RunEvent.Show(view.copy(heartRateBpm = view.heartRateBpm.copy(quality = Quality.STALE))))
        runCurrent()
        assertNull(host.shown.last().numbers.heartRateBpm)
        assertEquals(357.0, host.shown.last().numbers.paceSPerKm)
    }

    @Test
    fun `heavy and pause are offered and what goes back on them`() = on { stage, foreground ->
        stage.model.start(Examples.runOptions)
        runCurrent()
        assertEquals(listOf(RunAction.HEAVY, RunAction.PAUSE, RunAction.LAP), host.shown.last().actions)
        foreground.take(RunAction.HEAVY)
        foreground.take(RunAction.LAP)
        foreground.take(RunAction.PAUSE)
        assertEquals(listOf<RunCall>(RunCall.Say(Word.HEAVY), RunCall.Lap, RunCall.Pause), stage.run.calls)
        val view = Examples.liveView(10.0).copy(motion = Motion.PAUSED, undoUntilS = 18.0)
        stage.run.emit(RunEvent.Show(view))
        runCurrent()
        assertEquals(listOf(RunAction.UNDO, RunAction.RESUME), host.shown.last().actions)
        foreground.take(RunAction.UNDO)
        foreground.take(RunAction.RESUME)
        assertEquals(listOf<RunCall>(RunCall.Say(Word.UNDO), RunCall.Resume), stage.run.calls.takeLast(2))
    }

    @Test
    fun `a red flag stands first and nothing is coached under it`() = on { stage, _ ->
        stage.model.start(Examples.runOptions)
        runCurrent()
        assertNull(host.shown.last().safety)
        stage.run.emit(RunEvent.Show(Examples.liveView(10.0).copy(safety = Examples.safety)))
        runCurrent()
        assertEquals(Examples.safety.title, host.shown.last().safety)
        assertEquals(listOf(RunAction.PAUSE), host.shown.last().actions)
    }
}
