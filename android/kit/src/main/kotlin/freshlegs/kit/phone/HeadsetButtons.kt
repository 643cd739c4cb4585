package freshlegs.kit.phone

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.launch

/** A way of saying "heavy" without words. */
public enum class HeavyWay {
    /** The big button on the screen. */
    SCREEN,

    /** The button of the headset. */
    HEADSET,

    /** The action of the notification, on the lock screen too. */
    NOTIFICATION,

    /** Two knocks on the phone. */
    KNOCK,
}

/** What the headset, and whoever else plays, does. */
public enum class HeadsetEvent {
    /** Its button was pressed, and it is ours. */
    PRESSED,

    /** It came or went, or another app began or ceased to play. */
    CHANGED,
}

/** The system's remote control. On Android `android.SystemHeadset`, by `MediaSession`. */
public interface HeadsetSource {
    /** Whether there is one with a button. */
    public val isConnected: Boolean

    /** Whether another app plays: then play and pause are its own. */
    public val isOtherAudioPlaying: Boolean

    /** What happens to it. */
    public val events: Flow<HeadsetEvent>

    /** Takes its button. */
    public fun claim()

    /** Gives its button back. */
    public fun release()
}

/**
 * Knows which ways of saying "heavy" work now, and takes the headset's button while a run is on; never once another
 * app has played in that run, whose play and pause it is: the press after a pause is meant to go on with the music.
 * To be called in [scope].
 */
public class HeadsetButtons(private val source: HeadsetSource, private val scope: CoroutineScope) {
    private val works = MutableStateFlow(listOf(HeavyWay.SCREEN))
    private var onHeavy: (() -> Unit)? = null
    private var listening: Job? = null
    private var isClaimed = false
    private var hasOtherPlayed = false

    /** The ways that work now; the screen's always does. */
    public val ways: StateFlow<List<HeavyWay>> = works.asStateFlow()

    /** Whether knocks on the phone are heard: the profile says whether they are wanted. */
    public var hearsKnocks: Boolean = false
        set(value) {
            field = value
            refresh()
        }

    /** Whether notifications are shown. */
    public var showsNotifications: Boolean = false
        set(value) {
            field = value
            refresh()
        }

    init {
        refresh()
    }

    /** Passes presses on from now on. */
    public fun start(onHeavy: () -> Unit) {
        stop()
        this.onHeavy = onHeavy
        listening =
            scope.launch {
                source.events.collect { event ->
                    val wasClaimed = isClaimed
                    refresh()
                    // Pressed while another app plays, it was meant for that one.
                    if (event == HeadsetEvent.PRESSED && wasClaimed && isClaimed) this@HeadsetButtons.onHeavy?.invoke()
                }
            }
        refresh()
    }

    /** Gives the button back. */
    public fun stop() {
        listening?.cancel()
        listening = null
        onHeavy = null
        hasOtherPlayed = false
        refresh()
    }

    /** Looks anew at what works: also before a run, so that the runner knows. */
    public fun refresh() {
        val isOtherPlaying = source.isOtherAudioPlaying
        if (isOtherPlaying && onHeavy != null) hasOtherPlayed = true
        val isFree = source.isConnected && !isOtherPlaying && !hasOtherPlayed
        val isWanted = isFree && onHeavy != null
        if (isWanted != isClaimed) {
            isClaimed = isWanted
            if (isWanted) source.claim() else source.release()
        }
        works.value =
            HeavyWay.entries.filter { way ->
                when (way) {
                    HeavyWay.SCREEN -> true
                    HeavyWay.HEADSET -> isFree
                    HeavyWay.NOTIFICATION -> showsNotifications
                    HeavyWay.KNOCK -> hearsKnocks
                }
            }
    }
}
