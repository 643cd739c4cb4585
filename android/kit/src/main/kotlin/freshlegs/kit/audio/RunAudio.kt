package freshlegs.kit.audio

import freshlegs.core.CueView
import freshlegs.core.Priority
import freshlegs.core.SoundVolumes
import freshlegs.kit.bridge.CueReports
import freshlegs.kit.bridge.RunEvent
import freshlegs.kit.bridge.Sounding
import freshlegs.kit.phone.PreferenceValues
import freshlegs.kit.phone.Vibrator
import freshlegs.kit.phone.WithoutHeadphones
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch
import kotlin.math.log10

/**
 * Everything of a run, or a routine, that is heard and felt: words, tones, vibration. To be called in [scope].
 *
 * Where no headphones are it is as [sound] says, but for safety: that is always spoken and felt.
 */
public class RunAudio(
    private val speaker: Speaker,
    private val tones: ToneFeed,
    private val vibrator: Vibrator,
    private val focus: AudioFocus,
    private val scope: CoroutineScope,
    private val sound: SoundChoice? = null,
) {
    private var listening: Job? = null

    /** Whether something sounds with the steps. */
    private var hasGuide = false

    private val way: WithoutHeadphones get() = sound?.way ?: WithoutHeadphones.SPEAKER
    private val isHeard: Boolean get() = way == WithoutHeadphones.SPEAKER

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
                    if (it is AudioChange.RouteChanged) follow()
                }
            }
    }

    /** Does what a run asks of ears and skin; all else is not for them. */
    public fun take(event: RunEvent) {
        when (event) {
            is RunEvent.Speak -> cue(event.cue)

            is RunEvent.Hush -> speaker.hush(event.cueId)

            is RunEvent.Show -> {
                hasGuide = event.view.guide != null || event.view.routine?.beatS != null
                sustain()
            }

            is RunEvent.Sensors, is RunEvent.Trouble, is RunEvent.Finished -> Unit
        }
    }

    /** Sounds as the runner likes it on this phone: how fast, by which voice, how loud, how much earlier or later. */
    public fun apply(values: PreferenceValues) {
        speaker.prefer(values.speechRate, values.voice)
        setTrimMs(values.soundTrimMs)
        setVolumes(
            SoundVolumes(
                metronomeDb = decibels(values.metronomeVolume),
                breathDb = decibels(values.breathVolume),
                earconsDb = decibels(values.earconVolume),
            ),
        )
        if (listening != null) follow()
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

    private fun cue(cue: CueView) {
        val isSafety = cue.priority == Priority.SAFETY
        val way = if (isSafety) WithoutHeadphones.SPEAKER else way
        // Where it is not heard, and for safety in any case, a cue without a pattern of its own is felt all the same.
        val isFelt = isSafety || way == WithoutHeadphones.VIBRATION
        val pattern = cue.vibrationMs.ifEmpty { if (isFelt) SHORT_MS else emptyList() }
        if (pattern.isNotEmpty() && way != WithoutHeadphones.SILENT) vibrator.vibrate(pattern)
        if (way == WithoutHeadphones.SPEAKER) {
            tones.wake()
            speaker.speak(cue)
        } else {
            speaker.leaveUnsaid(cue)
        }
    }

    /** Headphones came or went, or the runner chose otherwise: what is not to be heard any more ends at once. */
    private fun follow() {
        if (!isHeard) speaker.fallSilent()
        sustain()
    }

    private fun sustain() {
        val isHeard = isHeard
        tones.sustain(hasGuide && isHeard)
        tones.setQuiet(!isHeard)
    }

    private fun fallSilent() {
        listening?.cancel()
        listening = null
        hasGuide = false
        tones.end()
    }

    internal companion object {
        /** What is felt of a cue that has no pattern of its own, in milliseconds. */
        val SHORT_MS: List<UShort> = listOf(200u)

        /** From here on down it is silence. */
        private const val SILENCE_DB = -60f

        /** Of a slider from 0 to 1: a tenth of it is 20 dB less, and nothing is nothing. */
        fun decibels(volume: Double): Float {
            if (!(volume > 0)) return SILENCE_DB
            return (20 * log10(volume.coerceAtMost(1.0))).toFloat().coerceAtLeast(SILENCE_DB)
        }
    }
}
