package freshlegs.kit.audio

import freshlegs.core.CueOutcome
import freshlegs.core.CueView
import freshlegs.core.Priority
import freshlegs.kit.clock
import freshlegs.kit.fakes.FakeAudioFocus
import freshlegs.kit.fakes.FakeRun
import freshlegs.kit.fakes.FakeSpeechEngine
import freshlegs.kit.fakes.RunCall
import freshlegs.kit.preview.Examples
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.Job
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
class SpeakerTest {
    private class Stage(test: TestScope) {
        val engine = FakeSpeechEngine()
        val focus = FakeAudioFocus()
        val run = FakeRun()
        val scope = CoroutineScope(test.coroutineContext + Job())
        val speaker = Speaker(engine, focus, scope, test.clock)

        init {
            speaker.begin(run) { run.elapsedS }
        }

        fun ended(id: UInt) = run.calls.filterIsInstance<RunCall.CueEnded>().filter {
            it.cueId == id
        }.map { it.outcome }
    }

    private fun cue(
        id: UInt,
        priority: Priority = Priority.SPLIT,
        expiresAtS: Double = 10.0,
        text: String = "cue $id",
    ): CueView = Examples.cue(id, text).copy(priority = priority, expiresAtS = expiresAtS)

    private fun on(test: suspend TestScope.(Stage) -> Unit) = runTest {
        val stage = Stage(this)
        test(stage)
        runCurrent()
        assertFalse(stage.speaker.isBusy && !stage.engine.isSpeaking, "a turn is left over")
        stage.speaker.end()
        runCurrent()
        assertFalse(stage.focus.isTaken, "music is left low")
        assertEquals(stage.focus.taken, stage.focus.given)
        stage.scope.cancel()
    }

    @Test
    fun `words wait for the earcon and music is softened only while they are said`() = on { stage ->
        stage.speaker.speak(cue(1u))
        runCurrent()
        assertTrue(stage.focus.isTaken)
        assertTrue(stage.engine.words.isEmpty())
        advanceTimeBy(399)
        assertTrue(stage.engine.words.isEmpty())
        advanceTimeBy(2)
        assertEquals(listOf("cue 1"), stage.engine.words)
        stage.engine.start()
        assertEquals(listOf<RunCall>(RunCall.CueStarted(1u)), stage.run.outcomes)
        stage.engine.finish()
        runCurrent()
        assertEquals(listOf(CueOutcome.SPOKEN), stage.ended(1u))
        assertFalse(stage.focus.isTaken)
    }

    @Test
    fun `what is left is said before the end`() = on { stage ->
        var isOver = false
        stage.engine.isInstant = true
        (1u..2u).forEach { stage.speaker.speak(cue(it)) }
        stage.speaker.finish { isOver = true }
        assertFalse(isOver)
        advanceTimeBy(5_000)
        assertTrue(isOver)
        assertEquals(listOf("cue 1", "cue 2"), stage.engine.words)
        assertFalse(stage.focus.isTaken)
        // And nothing after it.
        stage.speaker.speak(cue(3u))
        assertFalse(stage.speaker.isBusy)
    }

    @Test
    fun `with nothing left to say the end comes at once`() = on { stage ->
        var isOver = false
        stage.speaker.finish { isOver = true }
        assertTrue(isOver)
    }

    @Test
    fun `cues are said one after the other under one softening`() = on { stage ->
        stage.engine.isInstant = true
        (1u..3u).forEach { stage.speaker.speak(cue(it)) }
        advanceTimeBy(5_000)
        assertEquals(listOf("cue 1", "cue 2", "cue 3"), stage.engine.words)
        assertEquals(1, stage.focus.taken)
        assertFalse(stage.focus.isTaken)
    }

    @Test
    fun `a cue whose time is over is not begun`() = on { stage ->
        stage.run.elapsedS = 10.5
        stage.speaker.speak(cue(1u))
        advanceTimeBy(1_000)
        assertEquals(listOf(CueOutcome.EXPIRED), stage.ended(1u))
        assertTrue(stage.engine.words.isEmpty())
        assertEquals(0, stage.focus.taken)
    }

    @Test
    fun `a cue that expires during its earcon is not begun`() = on { stage ->
        stage.speaker.speak(cue(1u))
        runCurrent()
        stage.run.elapsedS = 11.0
        advanceTimeBy(1_000)
        assertEquals(listOf(CueOutcome.EXPIRED), stage.ended(1u))
        assertFalse(stage.focus.isTaken)
    }

    @Test
    fun `safety cuts off what is being said and comes before what waits`() = on { stage ->
        stage.speaker.speak(cue(1u))
        stage.speaker.speak(cue(2u))
        advanceTimeBy(500)
        stage.engine.start()
        stage.speaker.speak(cue(3u, Priority.SAFETY))
        assertEquals(listOf(CueOutcome.INTERRUPTED), stage.ended(1u))
        advanceTimeBy(500)
        assertEquals(listOf("cue 1", "cue 3"), stage.engine.words)
        stage.speaker.speak(cue(4u, Priority.SAFETY))
        assertTrue(stage.ended(3u).isEmpty(), "safety does not cut off safety")
        stage.engine.finish()
        advanceTimeBy(500)
        stage.engine.finish()
        advanceTimeBy(500)
        assertEquals(listOf("cue 1", "cue 3", "cue 4", "cue 2"), stage.engine.words)
    }

    @Test
    fun `hush stops a cue that is said and one that waits`() = on { stage ->
        stage.speaker.speak(cue(1u))
        stage.speaker.speak(cue(2u))
        advanceTimeBy(500)
        stage.speaker.hush(2u)
        stage.speaker.hush(1u)
        runCurrent()
        assertEquals(listOf(CueOutcome.INTERRUPTED), stage.ended(1u))
        assertEquals(listOf(CueOutcome.INTERRUPTED), stage.ended(2u))
        assertEquals(FakeSpeechEngine.Event.Stop, stage.engine.events.last())
        assertFalse(stage.focus.isTaken)
    }

    @Test
    fun `a voice that fails gives music back and is reported`() = on { stage ->
        stage.speaker.speak(cue(1u))
        advanceTimeBy(500)
        stage.engine.fail()
        runCurrent()
        assertEquals(listOf(CueOutcome.FAILED), stage.ended(1u))
        assertFalse(stage.focus.isTaken)
    }

    @Test
    fun `a voice that never ends is given up after the patience of the engine`() = on { stage ->
        stage.speaker.speak(cue(1u))
        advanceTimeBy(400 + 2 * 2_500 + 2_990)
        assertTrue(stage.ended(1u).isEmpty())
        advanceTimeBy(20)
        assertEquals(listOf(CueOutcome.FAILED), stage.ended(1u))
        assertFalse(stage.focus.isTaken)
    }

    @Test
    fun `a language without a voice leaves the earcon and touches no music`() = on { stage ->
        stage.engine.voices = setOf("de")
        stage.speaker.speak(cue(1u))
        advanceTimeBy(1_000)
        assertEquals(listOf(CueOutcome.FAILED), stage.ended(1u))
        assertEquals(0, stage.focus.taken)
    }

    @Test
    fun `a cue without words is spoken once its earcon is over`() = on { stage ->
        stage.engine.voices = emptySet()
        stage.speaker.speak(cue(1u, text = ""))
        advanceTimeBy(390)
        assertTrue(stage.ended(1u).isEmpty())
        advanceTimeBy(20)
        assertEquals(listOf(RunCall.CueStarted(1u), RunCall.CueEnded(1u, CueOutcome.SPOKEN)), stage.run.outcomes)
    }

    @Test
    fun `a call cuts off and nothing is said until it is over`() = on { stage ->
        stage.speaker.speak(cue(1u))
        advanceTimeBy(500)
        stage.speaker.audioChanged(AudioChange.Interrupted)
        assertFalse(stage.focus.isTaken)
        stage.speaker.speak(cue(2u))
        advanceTimeBy(1_000)
        assertEquals(listOf(CueOutcome.INTERRUPTED), stage.ended(2u))
        stage.speaker.audioChanged(AudioChange.Resumed)
        stage.speaker.speak(cue(3u))
        advanceTimeBy(500)
        assertEquals(listOf("cue 1", "cue 3"), stage.engine.words)
    }

    @Test
    fun `when the system refuses to soften music nothing is said over it`() = on { stage ->
        stage.focus.isRefused = true
        stage.speaker.speak(cue(1u))
        advanceTimeBy(1_000)
        assertEquals(listOf(CueOutcome.FAILED), stage.ended(1u))
        assertTrue(stage.engine.words.isEmpty())
    }

    @Test
    fun `a restart of the system's audio ends the cue and the next one is said`() = on { stage ->
        stage.speaker.speak(cue(1u))
        advanceTimeBy(500)
        stage.speaker.audioChanged(AudioChange.Reset)
        assertEquals(listOf(CueOutcome.FAILED), stage.ended(1u))
        assertFalse(stage.focus.isTaken)
        stage.speaker.speak(cue(2u))
        advanceTimeBy(500)
        assertEquals("cue 2", stage.engine.words.last())
    }

    @Test
    fun `the end of the run silences everything and gives music back`() = on { stage ->
        stage.speaker.speak(cue(1u))
        stage.speaker.speak(cue(2u))
        advanceTimeBy(500)
        stage.speaker.end()
        runCurrent()
        assertFalse(stage.focus.isTaken)
        assertEquals(listOf(CueOutcome.INTERRUPTED), stage.ended(1u))
        assertEquals(listOf(CueOutcome.INTERRUPTED), stage.ended(2u))
        stage.speaker.speak(cue(3u))
        advanceTimeBy(1_000)
        assertTrue(stage.ended(3u).isEmpty())
    }

    @Test
    fun `an app that goes away in the middle of a word gives music back`() = on { stage ->
        stage.speaker.speak(cue(1u))
        stage.speaker.speak(cue(2u))
        advanceTimeBy(500)
        stage.scope.cancel()
        runCurrent()
        assertFalse(stage.focus.isTaken)
        assertEquals(listOf(CueOutcome.INTERRUPTED), stage.ended(1u))
        assertEquals(listOf(CueOutcome.INTERRUPTED), stage.ended(2u))
    }

    @Test
    fun `headphones that sleep are woken and the cue is not late for that`() = on { stage ->
        stage.focus.route = AudioRoute.BLUETOOTH
        stage.engine.isInstant = true
        stage.run.elapsedS = 10.2
        stage.speaker.speak(cue(1u, expiresAtS = 10.3).copy(leadInMs = 0u))
        runCurrent()
        assertEquals(listOf<FakeSpeechEngine.Event>(FakeSpeechEngine.Event.Silence(0.3)), stage.engine.events)
        assertTrue(stage.run.outcomes.isEmpty(), "silence is no start")
        stage.run.elapsedS = 10.5
        advanceTimeBy(400)
        assertEquals(listOf(CueOutcome.SPOKEN), stage.ended(1u))
        // Still awake for the next one.
        stage.speaker.speak(cue(2u, expiresAtS = 20.0))
        advanceTimeBy(1_000)
        assertEquals(1, stage.engine.events.count { it is FakeSpeechEngine.Event.Silence })
        advanceTimeBy(5_000)
        stage.speaker.speak(cue(3u, expiresAtS = 20.0))
        advanceTimeBy(1_000)
        assertEquals(2, stage.engine.events.count { it is FakeSpeechEngine.Event.Silence })
    }

    @Test
    fun `a broken run hears no reports and does no harm`() = on { stage ->
        stage.run.isBroken = true
        stage.engine.isInstant = true
        stage.speaker.speak(cue(1u))
        advanceTimeBy(1_000)
        assertEquals(listOf("cue 1"), stage.engine.words)
    }
}
