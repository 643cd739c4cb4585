package freshlegs.kit.android

import android.app.Activity
import android.content.Context
import android.media.AudioAttributes
import android.os.Build
import android.os.VibrationAttributes
import android.os.VibrationEffect
import android.os.VibratorManager
import android.view.WindowManager
import freshlegs.kit.phone.ScreenWake
import freshlegs.kit.phone.Vibrator
import java.lang.ref.WeakReference

/** The phone's motor. */
public class SystemVibrator(context: Context) : Vibrator {
    private val motor: android.os.Vibrator =
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) {
            context.getSystemService(VibratorManager::class.java).defaultVibrator
        } else {
            context.getSystemService(android.os.Vibrator::class.java)
        }

    override fun vibrate(patternMs: List<UShort>) {
        if (patternMs.isEmpty() || !motor.hasVibrator()) return
        // Android's pattern begins with a rest, a cue's with motion.
        val timings = longArrayOf(0) + patternMs.map { it.toLong() }
        val effect = VibrationEffect.createWaveform(timings, ONCE)
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
            // As an alarm: what is not felt on the run helps nobody.
            motor.vibrate(effect, VibrationAttributes.createForUsage(VibrationAttributes.USAGE_ALARM))
        } else {
            @Suppress("DEPRECATION")
            motor.vibrate(effect, AudioAttributes.Builder().setUsage(AudioAttributes.USAGE_ALARM).build())
        }
    }

    override fun stop(): Unit = motor.cancel()

    private companion object {
        const val ONCE = -1
    }
}

/** Keeps the screen on, by the flag of the window that is in front. */
public class WindowScreen : ScreenWake {
    private var activity = WeakReference<Activity>(null)
    private var isOn = false

    /** This one is in front now; `null` where none is. */
    public fun attach(activity: Activity?) {
        this.activity = WeakReference(activity)
        apply()
    }

    override fun keepOn(isOn: Boolean) {
        this.isOn = isOn
        apply()
    }

    private fun apply() {
        val window = activity.get()?.window ?: return
        if (isOn) {
            window.addFlags(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON)
        } else {
            window.clearFlags(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON)
        }
    }
}
