package freshlegs.kit.bridge

import freshlegs.core.SoundVolumes

/** The sound of a run beside words, as samples. Its calls return within microseconds and never wait. */
public interface SoundSource : AutoCloseable {
    /**
     * The next [frames] frames, interleaved and little-endian, of which the first leaves the ear
     * [heardAtUs] microseconds after the device was switched on.
     */
    public fun render(frames: UInt, heardAtUs: ULong): ByteArray

    /** Whether the frames rendered last were anything but exact silence. */
    public fun sounding(): Boolean

    /** Now, on the clock of `heardAtUs`. */
    public fun nowUs(): ULong

    /** The runner's correction of the latency, −300 to 300 ms: positive where sound is heard too late. */
    public fun setTrimMs(trimMs: Int)

    /** How loud each voice is from now on. */
    public fun setVolumes(volumes: SoundVolumes)

    override fun close()
}
