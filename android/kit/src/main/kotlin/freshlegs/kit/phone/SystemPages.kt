package freshlegs.kit.phone

/** A maker of phones whose battery saving ends apps more eagerly than Android's own. */
public enum class BatteryMaker {
    SAMSUNG,
    XIAOMI,
    HUAWEI,
    OPPO,
    VIVO,
    ONEPLUS,
    OTHER,
}

/** Other places of the phone that a screen sends the runner to. On Android `android.SystemPlaces`. */
public interface SystemPages {
    /** Whose battery saving may end a run; `null` where nothing does. */
    public val batterySaving: BatteryMaker?

    /** Shows a number in the phone's dialler; the runner presses the rest. */
    public fun dial(number: String)

    /** Battery saving, as near to our own entry as the phone allows. */
    public fun openBatterySaving()

    public fun openBluetooth()

    public fun openLocation()

    /** Voices and their languages. */
    public fun openVoices()

    /** The language of this app alone. */
    public fun openLanguage()

    /** What the system says about the app: permissions, storage. */
    public fun openAppDetails()
}
