package freshlegs.kit.run

import freshlegs.core.Trouble
import freshlegs.kit.audio.RunAudio
import freshlegs.kit.audio.Speaker
import freshlegs.kit.audio.ToneFeed
import freshlegs.kit.bridge.RunEvent
import freshlegs.kit.clock
import freshlegs.kit.fakes.FakeAudioFocus
import freshlegs.kit.fakes.FakeHeadset
import freshlegs.kit.fakes.FakePcmSink
import freshlegs.kit.fakes.FakePhoneSensor
import freshlegs.kit.fakes.FakeRun
import freshlegs.kit.fakes.FakeScreen
import freshlegs.kit.fakes.FakeSpeechEngine
import freshlegs.kit.fakes.FakeVibrator
import freshlegs.kit.phone.HeadsetButtons
import freshlegs.kit.preview.Examples
import freshlegs.kit.preview.PreviewBridge
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.test.TestScope
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertNull

/** A runner with a phone, and everything that a run takes hold of. */
class RunStage(test: TestScope, val bridge: PreviewBridge = PreviewBridge(run = FakeRun(summary = Examples.summary))) {
    val scope = CoroutineScope(test.coroutineContext + Job())
    val run get() = bridge.run
    val engine = FakeSpeechEngine()
    val focus = FakeAudioFocus()
    val sink = FakePcmSink(test.clock)
    val vibrator = FakeVibrator()
    val locator = FakePhoneSensor()
    val pedometer = FakePhoneSensor()
    val headset = FakeHeadset()
    val buttons = HeadsetButtons(headset, scope)
    val screen = FakeScreen()
    val audio =
        RunAudio(
            Speaker(engine, focus, scope, test.clock),
            ToneFeed(sink, scope, test.clock),
            vibrator,
            focus,
            scope,
        )
    val model =
        RunModel(bridge, audio, PhoneSensors(locator, listOf(pedometer)), buttons, screen, scope, test.clock)
    val state get() = model.state.value

    fun tell(trouble: Trouble) = run.emit(RunEvent.Trouble(trouble))

    fun assertAllIsLetGo() {
        assertFalse(focus.isTaken, "music is left low")
        assertEquals(focus.taken, focus.given)
        assertFalse(sink.isOpen, "the device is left open")
        assertNull(locator.run, "the phone goes on to look where it is")
        assertNull(pedometer.run, "steps are counted on")
        assertFalse(headset.isClaimed, "the headset's button is kept")
        assertFalse(screen.isKeptOn, "the screen is kept on")
    }
}
