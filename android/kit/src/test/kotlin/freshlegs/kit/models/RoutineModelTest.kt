package freshlegs.kit.models

import freshlegs.core.Trouble
import freshlegs.kit.Notice
import freshlegs.kit.bridge.RunEvent
import freshlegs.kit.fakes.RunCall
import freshlegs.kit.preview.Examples
import freshlegs.kit.run.RunStage
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.cancel
import kotlinx.coroutines.test.TestScope
import kotlinx.coroutines.test.advanceTimeBy
import kotlinx.coroutines.test.runCurrent
import kotlinx.coroutines.test.runTest
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertTrue

@OptIn(ExperimentalCoroutinesApi::class)
class RoutineModelTest {
    private fun on(test: suspend TestScope.(RunStage, RoutineModel) -> Unit) = runTest {
        val stage = RunStage(this)
        test(stage, RoutineModel(stage.bridge, stage.audio, stage.screen, stage.scope))
        stage.scope.cancel()
        runCurrent()
        stage.assertAllIsLetGo()
    }

    @Test
    fun `a routine is chosen, played and over`() = on { stage, model ->
        model.load(level = 2u)
        runCurrent()
        assertEquals(2, model.state.value.routines.value?.size)
        model.start("warm-up")
        model.start("warm-up")
        runCurrent()
        assertEquals(1, stage.bridge.calls.count { it == "startRoutine" })
        assertTrue(stage.screen.isKeptOn)
        val routine = stage.bridge.routine.run
        routine.emit(RunEvent.Show(Examples.liveView(1.0).copy(routine = Examples.routineView, muted = true)))
        routine.emit(RunEvent.Speak(Examples.cue()))
        advanceTimeBy(500)
        assertEquals(RoutinePhase.Playing(Examples.routineView), model.state.value.phase)
        assertTrue(model.state.value.isMuted)
        assertEquals(1, stage.engine.words.size)
        assertTrue(stage.sink.isOpen, "its beat is heard")
        model.next()
        model.pause()
        assertEquals(listOf<RunCall>(RunCall.RoutineNext, RunCall.Pause), routine.calls)
        model.stop()
        runCurrent()
        assertEquals(RoutinePhase.Over, model.state.value.phase)
        assertTrue(routine.isClosed)
        // What is being said is said to its end.
        stage.engine.finish()
        runCurrent()
        stage.assertAllIsLetGo()
    }

    @Test
    fun `a routine that cannot begin says why`() = on { stage, model ->
        model.load(level = 7u)
        model.start("warm-up")
        runCurrent()
        assertEquals(Notice.BadInput, model.state.value.notice)
        assertEquals(RoutinePhase.Choosing, model.state.value.phase)
        assertFalse(stage.screen.isKeptOn)
    }

    @Test
    fun `a defect ends it`() = on { stage, model ->
        model.start("warm-up")
        runCurrent()
        stage.bridge.routine.run.emit(RunEvent.Trouble(Trouble.Broken))
        runCurrent()
        assertEquals(RoutinePhase.Broken, model.state.value.phase)
        stage.assertAllIsLetGo()
    }

    @Test
    fun `to leave ends it`() = on { stage, model ->
        model.start("warm-up")
        runCurrent()
        model.leave()
        runCurrent()
        assertEquals(RoutinePhase.Choosing, model.state.value.phase)
        assertTrue(RunCall.Finish in stage.bridge.routine.run.calls)
        stage.assertAllIsLetGo()
    }
}
