package freshlegs.kit.android

import android.content.Context
import android.content.SharedPreferences
import freshlegs.core.Language
import freshlegs.kit.phone.Appearance
import freshlegs.kit.phone.LanguageMemory
import freshlegs.kit.phone.PreferenceValues
import freshlegs.kit.phone.Preferences
import freshlegs.kit.phone.WithoutHeadphones
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.updateAndGet

/** Preferences of this phone, kept in the app's own folder: nothing of the runner's body is among them. */
public class SystemPreferences(context: Context) :
    Preferences,
    LanguageMemory {
    private val kept: SharedPreferences = context.getSharedPreferences("preferences", Context.MODE_PRIVATE)
    private val mutable = MutableStateFlow(preferencesOf(kept.all.mapValues { it.value.toString() }))

    override val values: StateFlow<PreferenceValues> = mutable.asStateFlow()

    override fun change(how: PreferenceValues.() -> PreferenceValues) {
        val texts = textsOf(mutable.updateAndGet(how))
        val editor = kept.edit()
        PREFERENCE_NAMES.forEach { name -> texts[name]?.let { editor.putString(name, it) } ?: editor.remove(name) }
        editor.apply()
    }

    override var last: Language?
        get() = kept.getString(LAST_LANGUAGE, null)?.let { name -> Language.entries.firstOrNull { it.name == name } }
        set(value) {
            kept.edit().putString(LAST_LANGUAGE, value?.name).apply()
        }

    private companion object {
        const val LAST_LANGUAGE = "language"
    }
}

/** The names under which [PreferenceValues] are kept. */
internal val PREFERENCE_NAMES: Set<String> =
    setOf(
        "welcomed",
        "appearance",
        "high-contrast",
        "app-lock",
        "hides-screens",
        "without-headphones",
        "speech-rate",
        "voice",
        "sound-trim-ms",
        "breath-volume",
        "metronome-volume",
        "earcon-volume",
        "battery-hint-read",
    )

/** Each of them as a text; what was never chosen is left out. */
internal fun textsOf(values: PreferenceValues): Map<String, String> = buildMap {
    put("welcomed", values.isWelcomed.toString())
    put("appearance", values.appearance.name)
    put("high-contrast", values.highContrast.toString())
    put("app-lock", values.appLock.toString())
    put("hides-screens", values.hidesScreens.toString())
    values.withoutHeadphones?.let { put("without-headphones", it.name) }
    put("speech-rate", values.speechRate.toString())
    values.voice?.let { put("voice", it) }
    put("sound-trim-ms", values.soundTrimMs.toString())
    put("breath-volume", values.breathVolume.toString())
    put("metronome-volume", values.metronomeVolume.toString())
    put("earcon-volume", values.earconVolume.toString())
    put("battery-hint-read", values.batteryHintRead.toString())
}

/** The values of such texts. What is not there, or cannot be read, is as at the beginning. */
internal fun preferencesOf(texts: Map<String, String>): PreferenceValues {
    val first = PreferenceValues()
    fun flag(name: String, otherwise: Boolean) = texts[name]?.toBooleanStrictOrNull() ?: otherwise
    fun number(name: String, otherwise: Double, range: ClosedFloatingPointRange<Double>) =
        texts[name]?.toDoubleOrNull()?.takeIf { it in range } ?: otherwise
    return PreferenceValues(
        isWelcomed = flag("welcomed", first.isWelcomed),
        appearance = Appearance.entries.firstOrNull { it.name == texts["appearance"] } ?: first.appearance,
        highContrast = flag("high-contrast", first.highContrast),
        appLock = flag("app-lock", first.appLock),
        hidesScreens = flag("hides-screens", first.hidesScreens),
        withoutHeadphones = WithoutHeadphones.entries.firstOrNull { it.name == texts["without-headphones"] },
        speechRate = number("speech-rate", first.speechRate, 0.5..2.0),
        voice = texts["voice"],
        soundTrimMs = texts["sound-trim-ms"]?.toIntOrNull()?.takeIf { it in -300..300 } ?: first.soundTrimMs,
        breathVolume = number("breath-volume", first.breathVolume, 0.0..1.0),
        metronomeVolume = number("metronome-volume", first.metronomeVolume, 0.0..1.0),
        earconVolume = number("earcon-volume", first.earconVolume, 0.0..1.0),
        batteryHintRead = flag("battery-hint-read", first.batteryHintRead),
    )
}
