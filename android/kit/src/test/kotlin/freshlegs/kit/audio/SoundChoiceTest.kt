package freshlegs.kit.audio

import freshlegs.core.CueOutcome
import freshlegs.core.CueView
import freshlegs.core.GuideView
import freshlegs.core.Priority
import freshlegs.kit.bridge.RunEvent
import freshlegs.kit.clock
import freshlegs.kit.fakes.FakeAudioFocus
import freshlegs.kit.fakes.FakePcmSink
import freshlegs.kit.fakes.FakePreferences
import freshlegs.kit.fakes.FakeRun
import freshlegs.kit.fakes.FakeSpeechEngine
import freshlegs.kit.fakes.FakeVibrator
import freshlegs.kit.fakes.RunCall
import freshlegs.kit.phone.PreferenceValues
import freshlegs.kit.phone.WithoutHeadphones
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
class SoundChoiceTest {
    private class Stage(test: TestScope, chosen: WithoutHeadphones?, route: AudioRoute) {
        val engine = FakeSpeechEngine()
        val focus = FakeAudioFocus().apply { this.route = route }
        val sink = FakePcmSink(test.clock)
        val vibrator = FakeVibrator()
        val run = FakeRun()
        val scope = CoroutineScope(test.coroutineContext + Job())
        val preferences = FakePreferences(PreferenceValues(withoutHeadphones = chosen))
        val choice = SoundChoice(focus, preferences, scope)
        val audio =
            RunAudio(
                Speaker(engine, focus, scope, test.clock),
                ToneFeed(sink, scope, test.clock),
                vibrator,
                focus,
                scope,
                choice,
            )

        val outcomes get() = run.calls.filterIsInstance<RunCall.CueEnded>().map { it.outcome }
    }

    private fun on(
        chosen: WithoutHeadphones?,
        route: AudioRoute = AudioRoute.SPEAKER,
        test: suspend TestScope.(Stage) -> Unit,
    ) = runTest {
        val stage = Stage(this, chosen, route)
        stage.audio.begin(stage.run)
        runCurrent()
        try {
            test(stage)
            stage.audio.end()
            runCurrent()
            assertFalse(stage.focus.isTaken, "music is left low")
        } finally {
            // A feed that is still awake would go on for ever.
            stage.scope.cancel()
        }
    }

    private fun speak(stage: Stage, cue: CueView) = stage.audio.take(RunEvent.Speak(cue))

    private fun cue(priority: Priority = Priority.SPLIT) =
        Examples.cue().copy(priority = priority, vibrationMs = emptyList())

    @Test
    fun `a runner without headphones is asked once and never with them`() = on(chosen = null) { stage ->
        assertTrue(stage.choice.isAsked.value)
        stage.focus.change(AudioChange.RouteChanged(AudioRoute.WIRED))
        runCurrent()
        assertFalse(stage.choice.isAsked.value)
        stage.focus.change(AudioChange.RouteChanged(AudioRoute.SPEAKER))
        stage.choice.choose(WithoutHeadphones.VIBRATION)
        runCurrent()
        assertFalse(stage.choice.isAsked.value)
    }

    @Test
    fun `who was never asked hears the run and misses nothing`() = on(chosen = null) { stage ->
        speak(stage, cue())
        advanceTimeBy(1_000)
        assertEquals(listOf(cue().text), stage.engine.words)
    }

    @Test
    fun `by vibration a cue is felt and its words are only on the screen`() = on(WithoutHeadphones.VIBRATION) { stage ->
        speak(stage, cue())
        advanceTimeBy(1_000)
        assertEquals(listOf(RunAudio.SHORT_MS), stage.vibrator.patternsMs)
        assertTrue(stage.engine.words.isEmpty())
        assertFalse(stage.sink.isOpen, "an earcon is heard")
        assertEquals(0, stage.focus.taken, "music is softened for nothing")
    }

    @Test
    fun `what is not spoken by choice is no fault of the voice`() = on(WithoutHeadphones.SILENT) { stage ->
        repeat(4) { speak(stage, cue()) }
        runCurrent()
        assertEquals(List(4) { CueOutcome.INTERRUPTED }, stage.outcomes)
        assertTrue(stage.vibrator.patternsMs.isEmpty())
    }

    @Test
    fun `the answer to a red flag is spoken and felt whatever was chosen`() {
        WithoutHeadphones.entries.forEach { way ->
            on(way) { stage ->
                speak(stage, cue(Priority.SAFETY))
                advanceTimeBy(1_000)
                assertEquals(1, stage.engine.words.size)
                assertEquals(listOf(RunAudio.SHORT_MS), stage.vibrator.patternsMs)
            }
        }
    }

    @Test
    fun `with headphones everything is heard`() = on(WithoutHeadphones.SILENT, AudioRoute.BLUETOOTH) { stage ->
        speak(stage, cue())
        advanceTimeBy(1_000)
        assertEquals(1, stage.engine.words.size)
    }

    @Test
    fun `words end as headphones are pulled out and come back with them`() =
        on(WithoutHeadphones.VIBRATION, AudioRoute.WIRED) { stage ->
            speak(stage, cue())
            speak(stage, cue().copy(id = 2u))
            advanceTimeBy(1_000)
            assertTrue(stage.engine.isSpeaking)
            stage.focus.change(AudioChange.RouteChanged(AudioRoute.SPEAKER))
            runCurrent()
            assertFalse(stage.engine.isSpeaking)
            assertEquals(listOf(CueOutcome.INTERRUPTED, CueOutcome.INTERRUPTED), stage.outcomes)
            stage.focus.change(AudioChange.RouteChanged(AudioRoute.WIRED))
            runCurrent()
            speak(stage, cue().copy(id = 3u))
            advanceTimeBy(1_000)
            assertEquals(2, stage.engine.words.size)
        }

    @Test
    fun `a metronome falls silent without headphones and goes on with them`() =
        on(WithoutHeadphones.VIBRATION, AudioRoute.WIRED) { stage ->
            val guide = GuideView(null, null, 172.0, true, null, null)
            stage.audio.take(RunEvent.Show(Examples.liveView(10.0).copy(guide = guide)))
            advanceTimeBy(5_000)
            assertTrue(stage.sink.isOpen)
            stage.focus.change(AudioChange.RouteChanged(AudioRoute.SPEAKER))
            advanceTimeBy(5_000)
            assertFalse(stage.sink.isOpen)
            stage.focus.change(AudioChange.RouteChanged(AudioRoute.WIRED))
            advanceTimeBy(5_000)
            assertTrue(stage.sink.isOpen)
        }

    @Test
    fun `how fast by which voice and how loud is as the runner likes it`() = on(chosen = null) { stage ->
        stage.audio.apply(PreferenceValues(speechRate = 1.25, voice = "anna", soundTrimMs = -40, breathVolume = 0.1))
        speak(stage, cue())
        advanceTimeBy(1_000)
        assertEquals(1.25, stage.engine.rate)
        assertEquals("anna", stage.engine.voice)
        assertEquals(-40, stage.run.sound.trimMs)
        assertEquals(-20f, stage.run.sound.volumes.breathDb, 0.001f)
        assertEquals(0f, stage.run.sound.volumes.metronomeDb)
        assertEquals(-60f, RunAudio.decibels(0.0))
    }
}
