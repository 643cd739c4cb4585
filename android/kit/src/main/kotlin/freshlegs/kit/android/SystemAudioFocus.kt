package freshlegs.kit.android

import android.content.Context
import android.media.AudioDeviceCallback
import android.media.AudioDeviceInfo
import android.media.AudioFocusRequest
import android.media.AudioManager
import android.os.Build
import android.os.Handler
import android.os.Looper
import freshlegs.kit.audio.AudioChange
import freshlegs.kit.audio.AudioFocus
import freshlegs.kit.audio.AudioRoute
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.channels.awaitClose
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableSharedFlow
import kotlinx.coroutines.flow.buffer
import kotlinx.coroutines.flow.callbackFlow
import kotlinx.coroutines.flow.emptyFlow
import kotlinx.coroutines.flow.merge

/** Android's audio focus: music is softened while it is held, and only then. */
public class SystemAudioFocus(context: Context) : AudioFocus {
    private val audio = context.getSystemService(AudioManager::class.java)
    private val main = Handler(Looper.getMainLooper())
    private val told = MutableSharedFlow<AudioChange>(extraBufferCapacity = 16)
    private val request =
        AudioFocusRequest
            .Builder(AudioManager.AUDIOFOCUS_GAIN_TRANSIENT_MAY_DUCK)
            .setAudioAttributes(SystemSpeech.SPOKEN)
            .setOnAudioFocusChangeListener(::focusChanged, main)
            .build()

    override val route: AudioRoute get() = routeOf(audio.getDevices(AudioManager.GET_DEVICES_OUTPUTS).map { it.type })

    override val changes: Flow<AudioChange> = merge(told, devices(), calls())

    override fun take(): Boolean = audio.requestAudioFocus(request) == AudioManager.AUDIOFOCUS_REQUEST_GRANTED

    override fun give() {
        audio.abandonAudioFocusRequest(request)
    }

    private fun focusChanged(change: Int) {
        when (change) {
            AudioManager.AUDIOFOCUS_GAIN -> told.tryEmit(AudioChange.Resumed)

            // Another app that speaks at the same time softens us; that needs no answer.
            AudioManager.AUDIOFOCUS_LOSS_TRANSIENT_CAN_DUCK -> Unit

            AudioManager.AUDIOFOCUS_LOSS, AudioManager.AUDIOFOCUS_LOSS_TRANSIENT -> {
                told.tryEmit(AudioChange.Interrupted)
                resumeAfterCall()
            }
        }
    }

    /** What is lost while a cue is said is not given back to us: the next cue asks anew, once no call is on. */
    private fun resumeAfterCall() {
        if (isCall(audio.mode)) {
            main.postDelayed(::resumeAfterCall, LOOK_MS)
        } else {
            told.tryEmit(AudioChange.Resumed)
        }
    }

    /** Calls that come while nothing is said: tones have no focus to lose. Older phones do not tell of them. */
    private fun calls(): Flow<AudioChange> {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.S) return emptyFlow()
        return callbackFlow {
            val listener =
                AudioManager.OnModeChangedListener { mode ->
                    trySend(if (isCall(mode)) AudioChange.Interrupted else AudioChange.Resumed)
                }
            audio.addOnModeChangedListener(main::post, listener)
            awaitClose { audio.removeOnModeChangedListener(listener) }
        }.buffer(Channel.UNLIMITED)
    }

    private fun devices(): Flow<AudioChange> = callbackFlow {
        var last = route
        val callback =
            object : AudioDeviceCallback() {
                override fun onAudioDevicesAdded(added: Array<out AudioDeviceInfo>) = look()

                override fun onAudioDevicesRemoved(removed: Array<out AudioDeviceInfo>) = look()

                private fun look() {
                    if (route == last) return
                    last = route
                    trySend(AudioChange.RouteChanged(last))
                }
            }
        audio.registerAudioDeviceCallback(callback, main)
        awaitClose { audio.unregisterAudioDeviceCallback(callback) }
    }.buffer(Channel.UNLIMITED)

    internal companion object {
        private const val LOOK_MS = 1_000L

        private fun isCall(mode: Int) = mode != AudioManager.MODE_NORMAL

        /** Sound goes to what is nearest to the ear. */
        fun routeOf(types: List<Int>): AudioRoute = when {
            types.any { it in BLUETOOTH } -> AudioRoute.BLUETOOTH
            types.any { it in WIRED } -> AudioRoute.WIRED
            AudioDeviceInfo.TYPE_BUILTIN_SPEAKER in types -> AudioRoute.SPEAKER
            else -> AudioRoute.OTHER
        }

        private val BLUETOOTH =
            setOf(
                AudioDeviceInfo.TYPE_BLUETOOTH_A2DP,
                AudioDeviceInfo.TYPE_BLUETOOTH_SCO,
                AudioDeviceInfo.TYPE_BLE_HEADSET,
                AudioDeviceInfo.TYPE_BLE_SPEAKER,
                AudioDeviceInfo.TYPE_HEARING_AID,
            )
        private val WIRED =
            setOf(
                AudioDeviceInfo.TYPE_WIRED_HEADSET,
                AudioDeviceInfo.TYPE_WIRED_HEADPHONES,
                AudioDeviceInfo.TYPE_USB_HEADSET,
            )
    }
}
