package freshlegs.kit.run

import freshlegs.core.CompanionException
import freshlegs.core.CueKind
import freshlegs.core.CueOutcome
import freshlegs.core.FollowUpAnswer
import freshlegs.core.GuideView
import freshlegs.core.Motion
import freshlegs.core.RunKind
import freshlegs.core.SimulationOptions
import freshlegs.core.Trouble
import freshlegs.core.Word
import freshlegs.kit.Loadable
import freshlegs.kit.Notice
import freshlegs.kit.bridge.RunEvent
import freshlegs.kit.fakes.FakeRun
import freshlegs.kit.fakes.RunCall
import freshlegs.kit.fakes.SensorsCall
import freshlegs.kit.preview.Examples
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.cancel
import kotlinx.coroutines.test.TestScope
import kotlinx.coroutines.test.advanceTimeBy
import kotlinx.coroutines.test.runCurrent
import kotlinx.coroutines.test.runTest
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue

@OptIn(ExperimentalCoroutinesApi::class)
class RunModelTest {
    private fun on(test: suspend TestScope.(RunStage) -> Unit) = runTest {
        val stage = RunStage(this)
        test(stage)
        stage.scope.cancel()
        runCurrent()
        stage.assertAllIsLetGo()
    }

    private fun TestScope.begin(stage: RunStage) {
        stage.model.start(Examples.runOptions, stage.bridge.sensors)
        runCurrent()
        assertTrue(stage.state.phase.isOn)
    }

    @Test
    fun `before a run it is said what holds back and what was cut off`() = on { stage ->
        stage.bridge.holdBack(Examples.hold)
        stage.bridge.cutOff(listOf(Examples.unfinished))
        stage.model.prepare()
        assertEquals(RunPhase.Before(Loadable.Idle), stage.state.phase)
        runCurrent()
        val readiness = assertIs<RunPhase.Before>(stage.state.phase).readiness.value
        assertEquals(Examples.hold, readiness?.hold)
        assertEquals(listOf(Examples.unfinished), readiness?.unfinished)
        stage.model.answerFollowUp(FollowUpAnswer.CLEARED)
        stage.model.closeUnfinished(Examples.unfinished.id)
        runCurrent()
        val after = assertIs<RunPhase.Before>(stage.state.phase).readiness.value
        assertNull(after?.hold)
        assertEquals(emptyList(), after?.unfinished)
    }

    @Test
    fun `what cannot be looked up before a run is said`() = on { stage ->
        stage.bridge.failure = CompanionException.Storage("reading failed")
        stage.model.prepare()
        runCurrent()
        assertEquals(RunPhase.Before(Loadable.Failed(Notice.Storage)), stage.state.phase)
    }

    @Test
    fun `a run takes hold of everything and lets go of it at its end`() = on { stage ->
        begin(stage)
        assertEquals(stage.run, stage.locator.run)
        assertEquals(stage.run, stage.pedometer.run)
        assertTrue(stage.headset.isClaimed)
        assertTrue(stage.screen.isKeptOn)
        assertEquals(listOf<SensorsCall>(SensorsCall.Feed(stage.run.id)), stage.bridge.sensors.calls)
        stage.run.emit(RunEvent.Speak(Examples.cue()))
        advanceTimeBy(500)
        assertTrue(stage.focus.isTaken)
        assertTrue(stage.sink.isOpen)
        assertEquals(listOf(listOf<UShort>(120u)), stage.vibrator.patternsMs)
        stage.run.hasCoolDown = true
        stage.model.finish()
        runCurrent()
        assertEquals(RunPhase.Finished(Examples.summary), stage.state.phase)
        assertFalse(stage.headset.isClaimed || stage.screen.isKeptOn)
        // Its last words are said to their end.
        assertTrue(stage.focus.isTaken)
        stage.engine.finish()
        runCurrent()
        stage.assertAllIsLetGo()
        assertTrue(stage.state.offersCoolDown)
        assertFalse(stage.state.isFinishing)
    }

    @Test
    fun `on a treadmill nobody asks where the phone is`() = on { stage ->
        stage.model.start(Examples.runOptions.copy(kind = RunKind.TREADMILL))
        runCurrent()
        assertNull(stage.locator.run)
        assertEquals(stage.run, stage.pedometer.run)
    }

    @Test
    fun `a simulated run is fed by nobody`() = on { stage ->
        stage.model.start(SimulationOptions(Examples.runOptions, seed = 5u))
        runCurrent()
        assertTrue(stage.state.phase.isOn)
        assertNull(stage.locator.run)
    }

    @Test
    fun `a run that cannot begin says why and takes hold of nothing`() = on { stage ->
        stage.bridge.failure = CompanionException.StorageFull()
        stage.model.start(Examples.runOptions)
        runCurrent()
        assertEquals(Notice.StorageFull, stage.state.notice)
        assertFalse(stage.state.isStarting)
        stage.assertAllIsLetGo()
        stage.bridge.failure = null
        stage.model.start(Examples.runOptions)
        stage.model.start(Examples.runOptions)
        runCurrent()
        assertEquals(2, stage.bridge.calls.count { it == "startRun" })
        assertNull(stage.state.notice)
    }

    @Test
    fun `a defect ends the run and lets go of everything`() = on { stage ->
        begin(stage)
        stage.run.emit(RunEvent.Speak(Examples.cue()))
        advanceTimeBy(500)
        stage.tell(Trouble.Broken)
        runCurrent()
        assertEquals(RunPhase.Broken, stage.state.phase)
        assertEquals(Trouble.Broken, stage.state.troubles.first)
        stage.assertAllIsLetGo()
    }

    @Test
    fun `a run that ceases without an end is broken`() = on { stage ->
        begin(stage)
        stage.run.cutOff()
        runCurrent()
        assertEquals(RunPhase.Broken, stage.state.phase)
        stage.assertAllIsLetGo()
    }

    @Test
    fun `a call that finds the run broken ends it too`() = on { stage ->
        begin(stage)
        stage.run.isBroken = true
        stage.model.lap()
        assertEquals(Notice.Broken, stage.state.notice)
        assertEquals(RunPhase.Broken, stage.state.phase)
        runCurrent()
        stage.assertAllIsLetGo()
    }

    @Test
    fun `an app that goes away in the middle of a run lets go of everything`() = on { stage ->
        begin(stage)
        stage.run.emit(RunEvent.Speak(Examples.cue()))
        advanceTimeBy(500)
        stage.scope.cancel()
        runCurrent()
        stage.assertAllIsLetGo()
    }

    @Test
    fun `heavy is one press by the screen and by the headset and can be taken back`() = on { stage ->
        begin(stage)
        stage.model.heavy()
        stage.headset.press()
        runCurrent()
        assertEquals(List<RunCall>(2) { RunCall.Say(Word.HEAVY) }, stage.run.calls)
        assertFalse(stage.model.canUndo())
        stage.run.emit(RunEvent.Show(Examples.liveView(10.0).copy(undoUntilS = 18.0)))
        runCurrent()
        assertTrue(stage.model.canUndo())
        stage.model.undo()
        assertEquals(RunCall.Say(Word.UNDO), stage.run.calls.last())
        stage.run.elapsedS = 18.5
        assertFalse(stage.model.canUndo())
    }

    @Test
    fun `the runner's pause shows and a red flag stands above it and outlasts the run`() = on { stage ->
        begin(stage)
        stage.run.emit(RunEvent.Show(Examples.liveView(9.0).copy(motion = Motion.AUTO_PAUSED)))
        runCurrent()
        assertIs<RunPhase.Running>(stage.state.phase)
        val view = Examples.liveView(10.0).copy(motion = Motion.PAUSED, safety = Examples.safety)
        stage.run.emit(RunEvent.Show(view))
        runCurrent()
        assertEquals(RunPhase.Paused(view), stage.state.phase)
        assertEquals(Examples.safety, stage.state.safety)
        stage.model.finish()
        runCurrent()
        assertEquals(Examples.safety, stage.state.safety)
        // It is heard after the end too.
        stage.model.word(Word.CHEST)
        assertEquals(RunCall.Say(Word.CHEST), stage.run.calls.last())
        stage.model.lap()
        assertEquals(RunCall.Say(Word.CHEST), stage.run.calls.last())
        stage.model.leave()
        assertNull(stage.state.safety)
        assertTrue(stage.run.isClosed)
    }

    @Test
    fun `troubles are told once each until they are over`() = on { stage ->
        begin(stage)
        stage.tell(Trouble.StorageFailing("one"))
        stage.tell(Trouble.StorageFailing("another"))
        stage.tell(Trouble.StorageFull)
        runCurrent()
        assertEquals(listOf(Trouble.StorageFailing("one"), Trouble.StorageFull), stage.state.troubles.waiting)
        stage.model.troubleWasTold()
        stage.model.troubleWasTold()
        assertNull(stage.state.troubles.first)
        stage.tell(Trouble.StorageFull)
        stage.tell(Trouble.StorageBack)
        runCurrent()
        assertEquals(Trouble.StorageBack, stage.state.troubles.first)
        stage.model.troubleWasTold()
        stage.tell(Trouble.StorageFull)
        runCurrent()
        assertEquals(Trouble.StorageFull, stage.state.troubles.first)
        stage.tell(Trouble.StorageBack)
        runCurrent()
        assertNull(stage.state.troubles.first, "what was not told is over")
    }

    @Test
    fun `a finger finishes only when it holds long enough`() = on { stage ->
        begin(stage)
        stage.model.beginHoldToFinish()
        advanceTimeBy(1_400)
        assertEquals(0.9, stage.state.finishProgress, 0.05)
        stage.model.cancelHoldToFinish()
        advanceTimeBy(5_000)
        assertEquals(0.0, stage.state.finishProgress)
        assertTrue(stage.state.phase.isOn)
        stage.model.beginHoldToFinish()
        advanceTimeBy(1_600)
        assertIs<RunPhase.Finished>(stage.state.phase)
        assertEquals(1, stage.run.calls.count { it == RunCall.Finish })
    }

    @Test
    fun `a locked screen hears only how the runner is`() = on { stage ->
        begin(stage)
        stage.model.beginHoldToFinish()
        stage.model.lock(true)
        stage.model.pause()
        stage.model.finish()
        stage.model.beginHoldToFinish()
        advanceTimeBy(5_000)
        assertTrue(stage.run.calls.isEmpty())
        stage.model.heavy()
        stage.model.word(Word.DIZZY)
        assertEquals(listOf<RunCall>(RunCall.Say(Word.HEAVY), RunCall.Say(Word.DIZZY)), stage.run.calls)
        stage.model.lock(false)
        stage.model.pause()
        assertEquals(RunCall.Pause, stage.run.calls.last())
    }

    @Test
    fun `a routine that is offered is taken or declined once`() = on { stage ->
        begin(stage)
        stage.model.acceptRoutine(1u)
        assertTrue(stage.run.calls.isEmpty())
        stage.run.emit(RunEvent.Speak(Examples.cue().copy(kind = CueKind.WARM_UP_OFFERED, text = "")))
        runCurrent()
        assertEquals(RoutineOffer.WARM_UP, stage.state.routineOffer)
        stage.model.acceptRoutine(2u)
        assertEquals(RunCall.RoutineStart("warm-up", 2u), stage.run.calls.last())
        assertNull(stage.state.routineOffer)
        stage.run.emit(RunEvent.Speak(Examples.cue(2u).copy(kind = CueKind.COOL_DOWN_OFFERED, text = "")))
        runCurrent()
        stage.model.declineRoutine()
        stage.model.declineRoutine()
        assertEquals(1, stage.run.calls.count { it == RunCall.RoutineDecline })
    }

    @Test
    fun `a guide that is on keeps the tones awake and its end lets them sleep`() = on { stage ->
        begin(stage)
        stage.run.emit(
            RunEvent.Show(Examples.liveView(10.0).copy(guide = GuideView(3u, 3u, 172.0, true, null, 130.0))),
        )
        advanceTimeBy(60_000)
        assertTrue(stage.sink.isOpen)
        stage.run.sound.isSounding = false
        stage.run.emit(RunEvent.Show(Examples.liveView(70.0)))
        advanceTimeBy(5_000)
        assertFalse(stage.sink.isOpen)
    }

    @Test
    fun `everything that the runner asks is passed on`() = on { stage ->
        begin(stage)
        with(stage.model) {
            resume()
            lap()
            mute(true)
            metronome(170.0)
            breathGuide()
            keepGuide()
            guideOff()
            acceptOffer()
            tap()
            routineStart("warm-up", 1u)
            routineNext()
            routineBack()
            routineStop()
        }
        val calls =
            listOf(
                RunCall.Resume,
                RunCall.Lap,
                RunCall.Mute(true),
                RunCall.Metronome(170.0),
                RunCall.BreathGuide(null),
                RunCall.KeepGuide,
                RunCall.GuideOff,
                RunCall.AcceptOffer,
                RunCall.Tap,
                RunCall.RoutineStart("warm-up", 1u),
                RunCall.RoutineNext,
                RunCall.RoutineBack,
                RunCall.RoutineStop,
            )
        assertEquals<List<RunCall>>(calls, stage.run.calls)
    }

    @Test
    fun `a run that was cut off goes on`() = on { stage ->
        stage.bridge.cutOff(listOf(Examples.unfinished.copy(kind = RunKind.TREADMILL)))
        stage.model.prepare()
        runCurrent()
        stage.model.resumeUnfinished(Examples.unfinished.id)
        runCurrent()
        assertTrue(stage.state.phase.isOn)
        assertNull(stage.locator.run)
        assertNotNull(stage.pedometer.run)
        stage.run.emit(RunEvent.Speak(Examples.cue()))
        stage.run.emit(RunEvent.Hush(1u))
        runCurrent()
        assertEquals(listOf<RunCall>(RunCall.CueEnded(1u, CueOutcome.INTERRUPTED)), stage.run.outcomes)
    }

    @Test
    fun `another run begins afresh`() = on { stage ->
        begin(stage)
        stage.tell(Trouble.StorageFull)
        stage.model.finish()
        runCurrent()
        stage.model.prepare()
        runCurrent()
        assertIs<RunPhase.Before>(stage.state.phase)
        assertNull(stage.state.troubles.first)
        assertNull(stage.state.id)
    }

    @Test
    fun `calls without a run do nothing`() = on { stage ->
        stage.model.heavy()
        stage.model.finish()
        stage.model.beginHoldToFinish()
        stage.model.lock(true)
        advanceTimeBy(5_000)
        assertEquals(RunState(heavyWays = stage.state.heavyWays), stage.state)
        assertTrue(FakeRun().calls.isEmpty())
    }
}
