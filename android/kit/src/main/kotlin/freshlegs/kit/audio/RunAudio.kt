package freshlegs.kit.audio

import freshlegs.core.SoundVolumes
import freshlegs.kit.bridge.CueReports
import freshlegs.kit.bridge.RunEvent
import freshlegs.kit.bridge.Sounding
import freshlegs.kit.phone.Vibrator
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch

/** Everything of a run, or a routine, that is heard and felt: words, tones, vibration. To be called in [scope]. */
public class RunAudio(
    private val speaker: Speaker,
    private val tones: ToneFeed,
    private val vibrator: Vibrator,
    private val focus: AudioFocus,
    private val scope: CoroutineScope,
) {
    private var listening: Job? = null

    /** Is heard for this run, or routine, from now on; [elapsedS] is its clock. */
    public fun <T> begin(handle: T, elapsedS: (() -> Double)? = null) where T : CueReports, T : Sounding {
        end()
        speaker.begin(handle, elapsedS)
        tones.begin(handle)
        listening =
            scope.launch {
                focus.changes.collect {
                    speaker.audioChanged(it)
                    tones.audioChanged(it)
                }
            }
    }

    /** Does what a run asks of ears and skin; all else is not for them. */
    public fun take(event: RunEvent) {
        when (event) {
            is RunEvent.Speak -> {
                tones.wake()
                if (event.cue.vibrationMs.isNotEmpty()) vibrator.vibrate(event.cue.vibrationMs)
                speaker.speak(event.cue)
            }

            is RunEvent.Hush -> speaker.hush(event.cueId)

            is RunEvent.Show -> tones.sustain(event.view.guide != null || event.view.routine?.beatS != null)

            is RunEvent.Sensors, is RunEvent.Trouble, is RunEvent.Finished -> Unit
        }
    }

    /** How loud each voice beside words is. */
    public fun setVolumes(volumes: SoundVolumes): Unit = tones.setVolumes(volumes)

    /** The runner's correction of the latency, −300 to 300 ms. */
    public fun setTrimMs(trimMs: Int): Unit = tones.setTrimMs(trimMs)

    /** The run is over: what is left to be said is said, and then all is silent. */
    public fun finish(): Unit = speaker.finish(::fallSilent)

    /** Silence at once, and music as loud as it was. */
    public fun end() {
        speaker.end()
        fallSilent()
        vibrator.stop()
    }

    private fun fallSilent() {
        listening?.cancel()
        listening = null
        tones.end()
    }
}
