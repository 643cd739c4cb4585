package freshlegs.kit.fakes

import freshlegs.core.SoundFormat
import freshlegs.kit.Timekeeper
import freshlegs.kit.audio.AudioChange
import freshlegs.kit.audio.AudioFocus
import freshlegs.kit.audio.AudioRoute
import freshlegs.kit.audio.PcmSink
import freshlegs.kit.audio.SinkFailed
import freshlegs.kit.audio.SpeechEngine
import freshlegs.kit.audio.SpeechFailed
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableSharedFlow

/** A voice that speaks when it is told to. */
public class FakeSpeechEngine : SpeechEngine {
    /** What happened. */
    public sealed interface Event {
        public data class Speak(val text: String) : Event

        public data class Silence(val seconds: Double) : Event

        public data object Stop : Event
    }

    private class Utterance(val onStart: () -> Unit) {
        val end = CompletableDeferred<Unit>()
    }

    /** How fast it is to speak. */
    public var rate: Double = 1.0
        private set

    /** By which voice; its own choice where `null`. */
    public var voice: String? = null
        private set

    private var current: Utterance? = null
    private val happened = mutableListOf<Event>()

    /** What happened, in order. */
    public val events: List<Event> get() = happened

    /** The words that were to be spoken, in order. */
    public val words: List<String> get() = events.filterIsInstance<Event.Speak>().map { it.text }

    /** Languages that have a voice; all where `null`. */
    public var voices: Set<String>? = null

    /** Whether every word is spoken at once. */
    public var isInstant: Boolean = false

    /** Whether something is being said. */
    public val isSpeaking: Boolean get() = current != null

    override fun hasVoice(language: String): Boolean = voices?.contains(language) ?: true

    override suspend fun speak(text: String, language: String, onStart: () -> Unit) {
        happened += Event.Speak(text)
        if (isInstant) return onStart()
        val utterance = Utterance(onStart)
        current = utterance
        try {
            utterance.end.await()
        } finally {
            if (current === utterance) current = null
        }
    }

    override fun playSilence(seconds: Double) {
        happened += Event.Silence(seconds)
    }

    override fun stop() {
        happened += Event.Stop
    }

    override fun prefer(rate: Double, voice: String?) {
        this.rate = rate
        this.voice = voice
    }

    /** The first sound is heard. */
    public fun start() {
        current?.onStart?.invoke()
    }

    /** The last word has been spoken. */
    public fun finish() {
        current?.end?.complete(Unit)
    }

    /** It goes wrong. */
    public fun fail() {
        current?.end?.completeExceptionally(SpeechFailed(-1))
    }
}

/** The right to be heard, as it was taken and given back. */
public class FakeAudioFocus : AudioFocus {
    private val told = MutableSharedFlow<AudioChange>(extraBufferCapacity = 64)

    public var isTaken: Boolean = false
        private set

    /** How often it was taken. */
    public var taken: Int = 0
        private set

    /** How often it was given back. */
    public var given: Int = 0
        private set

    public var isRefused: Boolean = false

    override var route: AudioRoute = AudioRoute.SPEAKER

    override val changes: Flow<AudioChange> = told

    override fun take(): Boolean {
        if (isRefused) return false
        isTaken = true
        taken += 1
        return true
    }

    override fun give() {
        isTaken = false
        given += 1
    }

    /** Lets the system do something to our sound. */
    public fun change(change: AudioChange) {
        if (change is AudioChange.RouteChanged) route = change.route
        told.tryEmit(change)
    }
}

/** A device that plays as time passes. */
public class FakePcmSink(
    private val clock: Timekeeper,
    public var sampleRateHz: UInt = 48_000u,
    public var latencyS: Double = 0.05,
) : PcmSink {
    private var endsAtS = 0.0

    /** How often it was opened. */
    public var opened: Int = 0
        private set

    /** Whether it is open. */
    public var isOpen: Boolean = false
        private set

    /** How often it had nothing to play in the middle. */
    public var underruns: Int = 0
        private set

    /** The most that ever waited, in seconds. */
    public var mostWaitingS: Double = 0.0
        private set

    /** Whether it can neither be opened nor written to. */
    public var isGone: Boolean = false

    override fun open(): SoundFormat {
        if (isGone) throw SinkFailed("the device is gone")
        opened += 1
        isOpen = true
        endsAtS = 0.0
        return SoundFormat(sampleRateHz)
    }

    override fun write(samples: ByteArray) {
        if (isGone) throw SinkFailed("the device is gone")
        val nowS = clock.nowS()
        if (endsAtS > 0 && endsAtS < nowS - 1e-9) underruns += 1
        endsAtS = maxOf(endsAtS, nowS) + samples.size / 2 / sampleRateHz.toDouble()
        mostWaitingS = maxOf(mostWaitingS, waitingS())
    }

    override fun waitingS(): Double = (endsAtS - clock.nowS()).coerceAtLeast(0.0)

    override fun latencyS(): Double = latencyS

    override fun close() {
        isOpen = false
    }
}
