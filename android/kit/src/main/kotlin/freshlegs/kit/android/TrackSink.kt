package freshlegs.kit.android

import android.media.AudioAttributes
import android.media.AudioFormat
import android.media.AudioManager
import android.media.AudioTimestamp
import android.media.AudioTrack
import freshlegs.core.SoundFormat
import freshlegs.kit.audio.PcmSink
import freshlegs.kit.audio.SinkFailed

/** Android's track of samples: mono, 16 bit, at the rate of the device. For one thread. */
public class TrackSink(private val audio: AudioManager) : PcmSink {
    private class Open(val track: AudioTrack, val sampleRateHz: Int) {
        var framesWritten = 0L
        val timestamp = AudioTimestamp()

        /** Frames that were played; the track counts them in 32 bits, which last for a day. */
        fun played(): Long = track.playbackHeadPosition.toLong() and 0xFFFF_FFFFL
    }

    private var open: Open? = null

    override fun open(): SoundFormat {
        close()
        val rateHz =
            audio.getProperty(AudioManager.PROPERTY_OUTPUT_SAMPLE_RATE)?.toIntOrNull()?.coerceIn(RATES_HZ) ?: USUAL_HZ
        val track =
            try {
                build(rateHz)
            } catch (error: UnsupportedOperationException) {
                throw SinkFailed(error.message ?: "no track of $rateHz Hz")
            }
        if (track.state != AudioTrack.STATE_INITIALIZED) {
            track.release()
            throw SinkFailed("the track was not made")
        }
        track.play()
        open = Open(track, rateHz)
        return SoundFormat(rateHz.toUInt())
    }

    override fun write(samples: ByteArray) {
        val open = open ?: throw SinkFailed("it is closed")
        // There is always room for what is written: it waits for nothing.
        val count = open.track.write(samples, 0, samples.size, AudioTrack.WRITE_NON_BLOCKING)
        if (count < 0) throw SinkFailed("error $count of the track")
        open.framesWritten += count / BYTES_PER_FRAME
    }

    override fun waitingS(): Double {
        val open = open ?: return 0.0
        return (open.framesWritten - open.played()).coerceAtLeast(0) / open.sampleRateHz.toDouble()
    }

    override fun latencyS(): Double {
        val open = open ?: return 0.0
        // How far what is heard now is behind what was taken from the track.
        if (!open.track.getTimestamp(open.timestamp)) return UNKNOWN_LATENCY_S
        val sinceS = (System.nanoTime() - open.timestamp.nanoTime) / 1e9
        val heard = open.timestamp.framePosition + sinceS * open.sampleRateHz
        return ((open.played() - heard) / open.sampleRateHz).coerceIn(0.0, MOST_LATENCY_S)
    }

    override fun close() {
        val track = open?.track ?: return
        open = null
        track.pause()
        track.flush()
        track.release()
    }

    private fun build(rateHz: Int): AudioTrack {
        val least = AudioTrack.getMinBufferSize(rateHz, AudioFormat.CHANNEL_OUT_MONO, AudioFormat.ENCODING_PCM_16BIT)
        val bytes = maxOf(least, (BUFFER_S * rateHz).toInt() * BYTES_PER_FRAME)
        val format =
            AudioFormat
                .Builder()
                .setSampleRate(rateHz)
                .setChannelMask(AudioFormat.CHANNEL_OUT_MONO)
                .setEncoding(AudioFormat.ENCODING_PCM_16BIT)
                .build()
        return AudioTrack
            .Builder()
            .setAudioAttributes(TONES)
            .setAudioFormat(format)
            .setBufferSizeInBytes(bytes)
            .setTransferMode(AudioTrack.MODE_STREAM)
            .build()
    }

    private companion object {
        const val BYTES_PER_FRAME = 2
        const val USUAL_HZ = 48_000

        /** More than the feeder ever has waiting. */
        const val BUFFER_S = 0.5

        /** Of a phone that does not tell: a common one. The runner trims the rest. */
        const val UNKNOWN_LATENCY_S = 0.05
        const val MOST_LATENCY_S = 1.0
        val RATES_HZ = 8_000..48_000
        val TONES: AudioAttributes =
            AudioAttributes
                .Builder()
                .setUsage(AudioAttributes.USAGE_ASSISTANCE_NAVIGATION_GUIDANCE)
                .setContentType(AudioAttributes.CONTENT_TYPE_SONIFICATION)
                .build()
    }
}
