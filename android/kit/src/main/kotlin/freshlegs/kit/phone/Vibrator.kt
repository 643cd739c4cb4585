package freshlegs.kit.phone

/** What shakes the phone. On Android `android.SystemVibrator`. */
public interface Vibrator {
    /** Shakes in turns of motion and rest, in milliseconds, beginning with motion: as a cue has it. */
    public fun vibrate(patternMs: List<UShort>)

    /** Is still. */
    public fun stop()
}

/** Keeps the screen on. On Android `android.WindowScreen`, by the window's flag. */
public interface ScreenWake {
    /** Keeps it on, or lets it go dark. */
    public fun keepOn(isOn: Boolean)
}
