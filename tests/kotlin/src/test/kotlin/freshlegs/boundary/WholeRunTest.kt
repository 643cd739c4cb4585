package freshlegs.boundary

import freshlegs.core.EventKind
import freshlegs.core.Word
import freshlegs.kit.Loadable
import freshlegs.kit.SystemTimekeeper
import freshlegs.kit.audio.RunAudio
import freshlegs.kit.audio.Speaker
import freshlegs.kit.audio.ToneFeed
import freshlegs.kit.fakes.FakeAudioFocus
import freshlegs.kit.fakes.FakeHeadset
import freshlegs.kit.fakes.FakePcmSink
import freshlegs.kit.fakes.FakePhoneSensor
import freshlegs.kit.fakes.FakeScreen
import freshlegs.kit.fakes.FakeSpeechEngine
import freshlegs.kit.fakes.FakeVibrator
import freshlegs.kit.phone.HeadsetButtons
import freshlegs.kit.run.PhoneSensors
import freshlegs.kit.run.RunModel
import freshlegs.kit.run.RunPhase
import freshlegs.kit.run.finish
import freshlegs.kit.run.heavy
import freshlegs.kit.run.undo
import freshlegs.live.LiveBridge
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.cancel
import kotlinx.coroutines.delay
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.File
import kotlin.test.assertContains
import kotlin.test.assertFalse
import kotlin.test.assertNotNull
import kotlin.time.Duration.Companion.milliseconds

/** A run as the app will have it: the kit's model on the real library, with a voice and sensors of cardboard. */
class WholeRunTest {
    @TempDir
    lateinit var folder: File

    private class Stage(val bridge: LiveBridge, val scope: CoroutineScope) {
        val engine = FakeSpeechEngine().apply { isInstant = true }
        val focus = FakeAudioFocus()
        val screen = FakeScreen()
        val headset = FakeHeadset()
        val steps = FakePhoneSensor()
        private val audio =
            RunAudio(
                Speaker(engine, focus, scope),
                ToneFeed(FakePcmSink(SystemTimekeeper), scope),
                FakeVibrator(),
                focus,
                scope,
            )
        private val phone = PhoneSensors(FakePhoneSensor(), listOf(steps))
        val model = RunModel(bridge, audio, phone, HeadsetButtons(headset, scope), screen, scope)
        val state get() = model.state.value

        suspend fun until(isSo: () -> Boolean) {
            while (!isSo()) delay(5.milliseconds)
        }
    }

    private fun on(test: suspend (Stage) -> Unit): Unit = runBlocking {
        withTimeout(LONG_MS.toLong().milliseconds) {
            LiveBridge.open(folder.path, key).use { bridge ->
                val scope = CoroutineScope(coroutineContext + Job())
                test(Stage(bridge, scope))
                scope.cancel()
            }
        }
    }

    private fun undoUntilS(stage: Stage) = stage.state.view?.undoUntilS

    @Test
    fun `heavy legs are talked through, taken back, and the run is spoken to its last word and stored`() = on { stage ->
        stage.model.prepare()
        stage.until { (stage.state.phase as? RunPhase.Before)?.readiness is Loadable.Ready }
        stage.model.start(anEasyRun)
        stage.until { stage.state.phase.isOn }
        // On a busy computer a cue may expire before its turn: what is waited for is what the run makes of a press.
        stage.model.heavy()
        stage.until { undoUntilS(stage) != null }
        stage.model.undo()
        stage.until { undoUntilS(stage) == null }
        stage.model.finish()
        stage.until { stage.state.phase is RunPhase.Finished }
        stage.until { !stage.focus.isTaken && stage.engine.words.isNotEmpty() }
        assertFalse(stage.screen.isKeptOn || stage.headset.isClaimed)
        val detail = stage.bridge.run(assertNotNull(stage.state.id))
        assertNotNull(detail.row.summary)
        assertContains(detail.events.map { it.kind }, EventKind.Word(Word.HEAVY))
    }
}
