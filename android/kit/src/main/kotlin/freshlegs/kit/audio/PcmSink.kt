package freshlegs.kit.audio

import freshlegs.core.SoundFormat

/**
 * What plays samples. On Android `android.TrackSink`, by `AudioTrack`, whose buffer is fed from the feeder's thread
 * and never from the real-time callback.
 */
public interface PcmSink {
    /** Opens it, and says what it plays without converting. It throws [SinkFailed]. */
    public fun open(): SoundFormat

    /** Puts samples behind those that wait; begins to play where it stood still. It throws [SinkFailed]. */
    public fun write(samples: ByteArray)

    /** How much still waits, in seconds. */
    public fun waitingS(): Double

    /** How long a sample takes from being played to the ear, in seconds: buffers, route and headphones. */
    public fun latencyS(): Double

    /** Stops, and lets the device go. Harmless when it is closed. */
    public fun close()
}

/** The device is gone, or refuses. */
public class SinkFailed(reason: String) : Exception("play sound: $reason")
