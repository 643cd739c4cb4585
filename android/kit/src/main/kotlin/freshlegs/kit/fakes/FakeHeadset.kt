package freshlegs.kit.fakes

import freshlegs.kit.phone.HeadsetEvent
import freshlegs.kit.phone.HeadsetSource
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableSharedFlow

/** A headset on a table. */
public class FakeHeadset(
    override var isConnected: Boolean = true,
    override var isOtherAudioPlaying: Boolean = false,
) : HeadsetSource {
    private val told = MutableSharedFlow<HeadsetEvent>(extraBufferCapacity = 64)

    /** Whether its button is ours. */
    public var isClaimed: Boolean = false
        private set

    override val events: Flow<HeadsetEvent> = told

    override fun claim() {
        isClaimed = true
    }

    override fun release() {
        isClaimed = false
    }

    /** Somebody presses its button. */
    public fun press() {
        told.tryEmit(HeadsetEvent.PRESSED)
    }

    /** It comes or goes, or another app begins or ceases to play. */
    public fun change(
        isConnected: Boolean = this.isConnected,
        isOtherAudioPlaying: Boolean = this.isOtherAudioPlaying,
    ) {
        this.isConnected = isConnected
        this.isOtherAudioPlaying = isOtherAudioPlaying
        told.tryEmit(HeadsetEvent.CHANGED)
    }
}
