package freshlegs.app

import android.app.Activity
import android.content.Context
import android.content.Intent
import android.content.pm.PackageManager
import android.media.AudioManager
import android.os.Build
import freshlegs.kit.android.AndroidTimekeeper
import freshlegs.kit.android.FeederThread
import freshlegs.kit.android.HealthConnectStore
import freshlegs.kit.android.PreferencesHealthMemory
import freshlegs.kit.android.SystemAccelerationSource
import freshlegs.kit.android.SystemAudioFocus
import freshlegs.kit.android.SystemBluetooth
import freshlegs.kit.android.SystemFiles
import freshlegs.kit.android.SystemHeadset
import freshlegs.kit.android.SystemHeightSource
import freshlegs.kit.android.SystemLocationSource
import freshlegs.kit.android.SystemPermissions
import freshlegs.kit.android.SystemPlaces
import freshlegs.kit.android.SystemPreferences
import freshlegs.kit.android.SystemSpeech
import freshlegs.kit.android.SystemStepSource
import freshlegs.kit.android.SystemUnlock
import freshlegs.kit.android.SystemVibrator
import freshlegs.kit.android.TrackSink
import freshlegs.kit.android.WindowScreen
import freshlegs.kit.audio.RunAudio
import freshlegs.kit.audio.SoundChoice
import freshlegs.kit.audio.Speaker
import freshlegs.kit.audio.ToneFeed
import freshlegs.kit.bridge.JournalBridge
import freshlegs.kit.phone.Accelerometer
import freshlegs.kit.phone.Barometer
import freshlegs.kit.phone.HeadsetButtons
import freshlegs.kit.phone.HealthExchange
import freshlegs.kit.phone.Locator
import freshlegs.kit.phone.Pedometer
import freshlegs.kit.phone.Permissions
import freshlegs.kit.run.PhoneSensors
import freshlegs.words.Strings
import kotlinx.coroutines.CoroutineScope

/** Everything of the phone that the app uses, one of each; made once in the main thread. */
internal class Phone(private val context: Context, private val scope: CoroutineScope, words: () -> Strings) {
    private val permissionGate = SystemPermissions(context)
    private val unlocking = SystemUnlock(context, { words().platformUnlockTitle }, { words().platformUnlockText })
    private val focus = SystemAudioFocus(context)
    private val vibrator = SystemVibrator(context)

    val preferences = SystemPreferences(context)
    val permissions = Permissions(permissionGate)
    val files = SystemFiles(context)
    val places = SystemPlaces(context)
    val unlock get() = unlocking
    val speech = SystemSpeech(context)
    val screen = WindowScreen()
    val bluetooth = SystemBluetooth(context)
    val sound = SoundChoice(focus, preferences, scope)
    val headset = HeadsetButtons(SystemHeadset(context, focus), scope)

    /** Whether knocks on the phone can be felt. */
    val feelsKnocks: Boolean =
        context.packageManager.hasSystemFeature(PackageManager.FEATURE_SENSOR_ACCELEROMETER)

    val sensors =
        PhoneSensors(
            locator = Locator(SystemLocationSource(context), scope),
            others =
            listOf(
                Pedometer(SystemStepSource(context), scope),
                Accelerometer(SystemAccelerationSource(context), scope),
                Barometer(SystemHeightSource(context), scope, AndroidTimekeeper),
            ),
        )

    /** Ears and skin: one for a run and one for a routine, since either may begin while the other ends. */
    fun audio(): RunAudio {
        val feeding = CoroutineScope(scope.coroutineContext + FeederThread.dispatcher)
        val sink = TrackSink(context.getSystemService(AudioManager::class.java))
        return RunAudio(
            Speaker(speech, focus, scope, AndroidTimekeeper),
            ToneFeed(sink, feeding, AndroidTimekeeper),
            vibrator,
            focus,
            scope,
            sound,
        )
    }

    /** Other apps' health data, where this Android has a place for them. */
    fun health(journal: JournalBridge): HealthExchange? =
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.UPSIDE_DOWN_CAKE) {
            HealthExchange(
                HealthConnectStore(context),
                journal,
                PreferencesHealthMemory(context),
                context.packageName,
            )
        } else {
            null
        }

    /** This activity is in front now; `null` where none is. */
    fun attach(activity: Activity?) {
        permissionGate.attach(activity)
        unlocking.attach(activity)
        files.attach(activity)
        screen.attach(activity)
    }

    /** The answer to a question that another activity asked. */
    fun answered(requestCode: Int, resultCode: Int, data: Intent?) {
        unlocking.answered(requestCode, resultCode)
        files.answered(requestCode, resultCode, data)
    }

    /** The answer to the dialogue for permissions. */
    fun permissionAnswered(requestCode: Int): Unit = permissionGate.answered(requestCode)
}
