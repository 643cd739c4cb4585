package freshlegs.kit.audio

import kotlinx.coroutines.flow.Flow

/** What speaks. On Android `android.SystemSpeech`, by `TextToSpeech`. */
public interface SpeechEngine {
    /** Whether there is a voice for a language, a BCP 47 tag such as "pt". */
    public fun hasVoice(language: String): Boolean

    /**
     * Speaks, calls [onStart] with the first sound, and returns after the last word.
     *
     * It throws [SpeechFailed] when it cannot; when it is cancelled it falls silent at once.
     */
    public suspend fun speak(text: String, language: String, onStart: () -> Unit)

    /** Plays silence, so that headphones that have gone to sleep miss no word. Returns at once. */
    public fun playSilence(seconds: Double)

    /** Stops at once. */
    public fun stop()

    /** The names of the voices on this phone that speak a language, the platform's own choice first. */
    public fun voices(language: String): List<String> = emptyList()

    /**
     * How fast it speaks from now on, where 1 is its own speed, and by which of the platform's voices; by its own
     * choice where [voice] is `null`, or speaks another language than a cue.
     */
    public fun prefer(rate: Double, voice: String?) {}
}

/** The voice could not speak. [code] is the platform's own. */
public class SpeechFailed(public val code: Int) : Exception("speak: error $code of the voice")

/** Where sound comes out. */
public enum class AudioRoute {
    SPEAKER,
    WIRED,
    BLUETOOTH,
    OTHER,
    ;

    /** Whether it goes to sleep between words. */
    internal val fallsAsleep: Boolean get() = this == BLUETOOTH
}

/** What the system does to our sound. */
public sealed interface AudioChange {
    /** A call or an alarm has taken it. */
    public data object Interrupted : AudioChange

    /** It is ours again. */
    public data object Resumed : AudioChange

    /** It comes out elsewhere now. */
    public data class RouteChanged(val route: AudioRoute) : AudioChange

    /** The system's audio was restarted: everything is to be opened anew. */
    public data object Reset : AudioChange
}

/** The right to be heard above music. On Android `android.SystemAudioFocus`, by `AudioFocusRequest`. */
public interface AudioFocus {
    /** Makes other sound softer until [give]; `false` when the system refuses. */
    public fun take(): Boolean

    /** Lets other sound be as loud as it was. Harmless where nothing was taken. */
    public fun give()

    /** Where sound comes out now. */
    public val route: AudioRoute

    /** What the system does to it. */
    public val changes: Flow<AudioChange>
}
