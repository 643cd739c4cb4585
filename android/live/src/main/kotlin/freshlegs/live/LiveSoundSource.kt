package freshlegs.live

import freshlegs.core.SoundFeed
import freshlegs.core.SoundVolumes
import freshlegs.kit.bridge.SoundSource

internal class LiveSoundSource(feed: SoundFeed) : SoundSource {
    private val feed = Handle(feed)

    override fun render(frames: UInt, heardAtUs: ULong): ByteArray =
        feed.ask(ByteArray(0)) { it.render(frames, heardAtUs) }

    override fun sounding(): Boolean = feed.ask(false) { it.sounding() }

    override fun nowUs(): ULong = feed.ask(0uL) { it.nowUs() }

    override fun setTrimMs(trimMs: Int) = feed.tell { it.setTrimMs(trimMs) }

    override fun setVolumes(volumes: SoundVolumes) = feed.tell { it.setVolumes(volumes) }

    override fun close() = feed.close()
}

/** What sounds where the run is gone: nothing. */
internal data object Silence : SoundSource {
    override fun render(frames: UInt, heardAtUs: ULong): ByteArray = ByteArray(0)

    override fun sounding(): Boolean = false

    override fun nowUs(): ULong = 0uL

    override fun setTrimMs(trimMs: Int) = Unit

    override fun setVolumes(volumes: SoundVolumes) = Unit

    override fun close() = Unit
}
