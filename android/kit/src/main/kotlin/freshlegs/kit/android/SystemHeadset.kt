package freshlegs.kit.android

import android.content.Context
import android.content.Intent
import android.media.AudioAttributes
import android.media.AudioManager
import android.media.AudioPlaybackConfiguration
import android.media.session.MediaSession
import android.media.session.PlaybackState
import android.os.Build
import android.os.Handler
import android.os.Looper
import android.view.KeyEvent
import freshlegs.kit.audio.AudioChange
import freshlegs.kit.audio.AudioRoute
import freshlegs.kit.phone.HeadsetEvent
import freshlegs.kit.phone.HeadsetSource
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.channels.awaitClose
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableSharedFlow
import kotlinx.coroutines.flow.buffer
import kotlinx.coroutines.flow.callbackFlow
import kotlinx.coroutines.flow.filterIsInstance
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.merge

/** The button of the headset, by a session of media that plays nothing; it is ours only while no other app plays. */
public class SystemHeadset(
    private val context: Context,
    private val focus: SystemAudioFocus,
) : HeadsetSource {
    private val audio = context.getSystemService(AudioManager::class.java)
    private val main = Handler(Looper.getMainLooper())
    private val pressed = MutableSharedFlow<HeadsetEvent>(extraBufferCapacity = 16)
    private var session: MediaSession? = null

    override val isConnected: Boolean get() = focus.route.let { it == AudioRoute.BLUETOOTH || it == AudioRoute.WIRED }

    // What we say and sound ourselves is no media: it takes the button from nobody, not even from us.
    override val isOtherAudioPlaying: Boolean
        get() = audio.activePlaybackConfigurations.any { it.audioAttributes.usage in MEDIA }

    override val events: Flow<HeadsetEvent> =
        merge(
            pressed,
            playing(),
            focus.changes.filterIsInstance<AudioChange.RouteChanged>().map { HeadsetEvent.CHANGED },
        )

    override fun claim() {
        if (session != null) return
        session =
            MediaSession(context, "freshlegs").apply {
                setCallback(Presses(), main)
                // Android gives presses to the session that played last.
                val state =
                    PlaybackState
                        .Builder()
                        .setActions(PlaybackState.ACTION_PLAY_PAUSE)
                        .setState(PlaybackState.STATE_PLAYING, PlaybackState.PLAYBACK_POSITION_UNKNOWN, 0f)
                        .build()
                setPlaybackState(state)
                isActive = true
            }
    }

    override fun release() {
        session?.isActive = false
        session?.release()
        session = null
    }

    private fun playing(): Flow<HeadsetEvent> = callbackFlow {
        val callback =
            object : AudioManager.AudioPlaybackCallback() {
                override fun onPlaybackConfigChanged(configs: MutableList<AudioPlaybackConfiguration>) {
                    trySend(HeadsetEvent.CHANGED)
                }
            }
        audio.registerAudioPlaybackCallback(callback, main)
        awaitClose { audio.unregisterAudioPlaybackCallback(callback) }
    }.buffer(Channel.UNLIMITED)

    private inner class Presses : MediaSession.Callback() {
        override fun onMediaButtonEvent(intent: Intent): Boolean {
            val press = keyOf(intent) ?: return false
            if (press.keyCode !in BUTTONS) return false
            if (press.action == KeyEvent.ACTION_DOWN && press.repeatCount == 0) pressed.tryEmit(HeadsetEvent.PRESSED)
            return true
        }
    }

    private companion object {
        val MEDIA =
            setOf(AudioAttributes.USAGE_MEDIA, AudioAttributes.USAGE_GAME, AudioAttributes.USAGE_UNKNOWN)

        val BUTTONS =
            setOf(
                KeyEvent.KEYCODE_HEADSETHOOK,
                KeyEvent.KEYCODE_MEDIA_PLAY_PAUSE,
                KeyEvent.KEYCODE_MEDIA_PLAY,
                KeyEvent.KEYCODE_MEDIA_PAUSE,
            )

        fun keyOf(intent: Intent): KeyEvent? = if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
            intent.getParcelableExtra(Intent.EXTRA_KEY_EVENT, KeyEvent::class.java)
        } else {
            @Suppress("DEPRECATION")
            intent.getParcelableExtra(Intent.EXTRA_KEY_EVENT)
        }
    }
}
