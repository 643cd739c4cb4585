package freshlegs.kit.phone

import kotlinx.coroutines.flow.StateFlow

/** Which colours the app wears. */
public enum class Appearance {
    /** Those of the system. */
    SYSTEM,
    LIGHT,
    DARK,
}

/** How a run speaks where no headphones are. */
public enum class WithoutHeadphones {
    /** Aloud, for everybody around. */
    SPEAKER,

    /** By vibration; words are on the screen. */
    VIBRATION,

    /** Not at all; words are on the screen. A runner chooses this, it is never where one begins. */
    SILENT,
}

/** What this phone alone has to know: how the app looks and sounds here. All else is in the store. */
public data class PreferenceValues(
    /** Whether the runner has been through the first screens. */
    val isWelcomed: Boolean = false,
    val appearance: Appearance = Appearance.SYSTEM,
    val highContrast: Boolean = false,
    /** Whether the screens ask for a finger, a face or the phone's code. */
    val appLock: Boolean = false,
    /** Whether pictures of the screens are kept from the list of apps, and from screenshots. */
    val hidesScreens: Boolean = false,
    /** `null` until the runner was asked, which a run without headphones does. */
    val withoutHeadphones: WithoutHeadphones? = null,
    /** How fast the voice speaks: 1 is its own speed, 0.5 to 2. */
    val speechRate: Double = 1.0,
    /** The platform's name of the voice; its own choice for the language where `null`. */
    val voice: String? = null,
    /** The runner's correction of the sound's latency, −300 to 300 ms. */
    val soundTrimMs: Int = 0,
    /** How loud breath, metronome and earcons are, each 0 to 1. */
    val breathVolume: Double = 1.0,
    val metronomeVolume: Double = 1.0,
    val earconVolume: Double = 1.0,
    /** Whether the hint on saving battery has been read. */
    val batteryHintRead: Boolean = false,
)

/** Where [PreferenceValues] are kept. On Android `android.SystemPreferences`, by `SharedPreferences`. */
public interface Preferences {
    public val values: StateFlow<PreferenceValues>

    /** Changes some of them; it is kept at once. */
    public fun change(how: PreferenceValues.() -> PreferenceValues)
}
