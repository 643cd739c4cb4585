package freshlegs.kit.android

import android.content.Context
import android.media.AudioAttributes
import android.os.Bundle
import android.os.Handler
import android.os.Looper
import android.speech.tts.TextToSpeech
import android.speech.tts.UtteranceProgressListener
import freshlegs.kit.audio.SpeechEngine
import freshlegs.kit.audio.SpeechFailed
import kotlinx.coroutines.CancellableContinuation
import kotlinx.coroutines.suspendCancellableCoroutine
import java.util.Locale
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.atomic.AtomicInteger
import kotlin.coroutines.resume
import kotlin.coroutines.resumeWithException

/** The phone's own voices. To be made and called in the main thread, where what they report is passed on as well. */
public class SystemSpeech(context: Context) :
    SpeechEngine,
    AutoCloseable {
    private class Utterance(val end: CancellableContinuation<Unit>, val onStart: () -> Unit)

    private val utterances = ConcurrentHashMap<String, Utterance>()
    private val numbers = AtomicInteger()
    private val main = Handler(Looper.getMainLooper())
    private var isReady = false
    private var spoken: String? = null

    /** The voice that the runner prefers, by its name. */
    private var preferred: String? = null
    private val voice: TextToSpeech = TextToSpeech(context.applicationContext) { isReady = it == TextToSpeech.SUCCESS }

    init {
        voice.setAudioAttributes(SPOKEN)
        voice.setOnUtteranceProgressListener(
            object : UtteranceProgressListener() {
                override fun onStart(id: String) {
                    main.post { utterances[id]?.onStart?.invoke() }
                }

                override fun onDone(id: String) = end(id) { it.resume(Unit) }

                @Deprecated("Android's older report, which the newer one calls where it is not overridden")
                override fun onError(id: String) = onError(id, TextToSpeech.ERROR)

                override fun onError(id: String, code: Int) = end(id) { it.resumeWithException(SpeechFailed(code)) }

                override fun onStop(id: String, interrupted: Boolean) =
                    end(id) { it.resumeWithException(SpeechFailed(TextToSpeech.STOPPED)) }
            },
        )
    }

    override fun hasVoice(language: String): Boolean =
        isReady && voice.isLanguageAvailable(Locale.forLanguageTag(language)) >= TextToSpeech.LANG_AVAILABLE

    override suspend fun speak(text: String, language: String, onStart: () -> Unit) {
        if (!choose(language)) throw SpeechFailed(TextToSpeech.LANG_NOT_SUPPORTED)
        val id = "cue-${numbers.incrementAndGet()}"
        suspendCancellableCoroutine { end ->
            utterances[id] = Utterance(end, onStart)
            end.invokeOnCancellation {
                utterances.remove(id)
                voice.stop()
            }
            val code = voice.speak(text, TextToSpeech.QUEUE_ADD, Bundle(), id)
            if (code != TextToSpeech.SUCCESS) end(id) { it.resumeWithException(SpeechFailed(code)) }
        }
    }

    override fun playSilence(seconds: Double) {
        voice.playSilentUtterance((seconds * 1_000).toLong(), TextToSpeech.QUEUE_ADD, "silence")
    }

    override fun stop() {
        voice.stop()
    }

    override fun voices(language: String): List<String> {
        if (!isReady) return emptyList()
        val spoken = Locale.forLanguageTag(language).language
        val first = voice.defaultVoice?.name
        return voice.voices
            .orEmpty()
            .filter { it.locale.language == spoken && !it.isNetworkConnectionRequired }
            .sortedWith(compareBy({ it.name != first }, { -it.quality }, { it.name }))
            .map { it.name }
    }

    override fun prefer(rate: Double, voice: String?) {
        this.voice.setSpeechRate(rate.coerceIn(SLOWEST, FASTEST).toFloat())
        if (voice == preferred) return
        preferred = voice
        // Chosen with the next words.
        spoken = null
    }

    /** Lets the voices go. */
    override fun close() {
        voice.stop()
        voice.shutdown()
    }

    private fun choose(language: String): Boolean {
        if (language == spoken) return true
        val locale = Locale.forLanguageTag(language)
        val isChosen = voice.setLanguage(locale) >= TextToSpeech.LANG_AVAILABLE
        // One that is not on the phone would be fetched by its maker in the middle of a run.
        val liked = preferred?.let { name -> voice.voices.orEmpty().firstOrNull { it.name == name } }
        if (liked != null && liked.locale.language == locale.language && !liked.isNetworkConnectionRequired) {
            voice.setVoice(liked)
        }
        spoken = language.takeIf { isChosen }
        return isChosen
    }

    private fun end(id: String, how: (CancellableContinuation<Unit>) -> Unit) {
        val utterance = utterances.remove(id) ?: return
        main.post { if (utterance.end.isActive) how(utterance.end) }
    }

    internal companion object {
        private const val SLOWEST = 0.5
        private const val FASTEST = 2.0

        /** As directions are spoken: above music, and not silenced with it. */
        val SPOKEN: AudioAttributes =
            AudioAttributes
                .Builder()
                .setUsage(AudioAttributes.USAGE_ASSISTANCE_NAVIGATION_GUIDANCE)
                .setContentType(AudioAttributes.CONTENT_TYPE_SPEECH)
                .build()
    }
}
