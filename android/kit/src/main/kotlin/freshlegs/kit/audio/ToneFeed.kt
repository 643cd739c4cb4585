package freshlegs.kit.audio

import freshlegs.core.CompanionException
import freshlegs.core.SoundFormat
import freshlegs.core.SoundVolumes
import freshlegs.kit.SystemTimekeeper
import freshlegs.kit.Timekeeper
import freshlegs.kit.bridge.SoundSource
import freshlegs.kit.bridge.Sounding
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.isActive
import kotlinx.coroutines.launch
import kotlin.math.abs
import kotlin.math.roundToInt

/**
 * Feeds the sound beside words, earcons, metronome and breath, to the device 100 to 250 ms ahead.
 *
 * It costs nothing while nothing is to be heard: it sleeps until it is woken, by a cue with an earcon or by a guide
 * that begins, and goes to sleep again once there has been silence for a while. A device that fails harms no run.
 *
 * [scope] is to have one thread of its own. Calls may come from any: each is done there, in order.
 */
public class ToneFeed(
    private val sink: PcmSink,
    private val scope: CoroutineScope,
    private val clock: Timekeeper = SystemTimekeeper,
    private val settings: Settings = Settings(),
) {
    /** How far ahead, and how long it stays awake; all in seconds. */
    public data class Settings(
        /** Renders more as soon as less than this waits. */
        val leastS: Double = 0.1,
        /** This much at a time. */
        val chunkS: Double = 0.15,
        /** Asks so often whether anything is to be heard. */
        val askEveryS: Double = 1.0,
        /** Sleeps after so much silence. */
        val silenceS: Double = 2.0,
        /** Begins anew where the device is this far from where it was reckoned to be. */
        val driftS: Double = 0.03,
    )

    private class Device(
        val format: SoundFormat,
        val source: SoundSource,
        /** The clock of the source less ours. */
        val offsetUs: Double,
    ) {
        /** When the first frame of the next chunk is heard, on the clock of the source. */
        var heardAtUs = 0.0
    }

    private var sounding: Sounding? = null
    private var device: Device? = null
    private var feeder: Job? = null
    private var isSustained = false
    private var isInterrupted = false
    private var isQuiet = false
    private var awakeUntilS = 0.0
    private var askAtS = 0.0
    private var volumes = SoundVolumes()
    private var trimMs = 0

    /** Whether it feeds the device. */
    public val isAwake: Boolean get() = feeder != null

    /** Takes its sound from this run, or routine, from now on. */
    public fun begin(sounding: Sounding): Unit = inOrder {
        sleep()
        this.sounding = sounding
        isSustained = false
        isInterrupted = false
    }

    /** Something is to be heard now: for every cue. */
    public fun wake(): Unit = inOrder { stayAwake() }

    /** Something may be heard again and again, with silence between: a guide, or a routine. */
    public fun sustain(isOn: Boolean): Unit = inOrder {
        if (isOn != isSustained) {
            isSustained = isOn
            if (isOn || !isQuiet) stayAwake()
        }
    }

    /** Nothing that goes on by itself is to be heard, or may be again. What is woken is heard in any case. */
    public fun setQuiet(isQuiet: Boolean): Unit = inOrder {
        if (isQuiet && !this.isQuiet) sleep()
        this.isQuiet = isQuiet
    }

    /** How loud each voice is. */
    public fun setVolumes(volumes: SoundVolumes): Unit = inOrder {
        this.volumes = volumes
        device?.source?.setVolumes(volumes)
    }

    /** The runner's correction of the latency, −300 to 300 ms. */
    public fun setTrimMs(trimMs: Int): Unit = inOrder {
        this.trimMs = trimMs
        device?.source?.setTrimMs(trimMs)
    }

    /** The system has done something to our sound. */
    public fun audioChanged(change: AudioChange): Unit = inOrder {
        when (change) {
            AudioChange.Interrupted -> {
                isInterrupted = true
                sleep()
            }

            AudioChange.Resumed -> {
                isInterrupted = false
                if (isSustained) stayAwake()
            }

            // Another device may want another format, and certainly has another latency.
            is AudioChange.RouteChanged, AudioChange.Reset ->
                if (feeder != null) {
                    sleep()
                    stayAwake()
                }
        }
    }

    /** The run is over. */
    public fun end(): Unit = inOrder {
        sleep()
        sounding = null
        isSustained = false
    }

    private fun inOrder(what: () -> Unit) {
        scope.launch { what() }
    }

    private fun stayAwake() {
        awakeUntilS = clock.nowS() + settings.silenceS
        if (feeder == null && !isInterrupted) sounding?.let(::start)
    }

    private fun start(sounding: Sounding) {
        val device = open(sounding) ?: return sink.close()
        this.device = device
        askAtS = clock.nowS() + settings.askEveryS
        val feeder =
            scope.launch {
                try {
                    while (currentCoroutineContext().isActive) clock.sleep(feed(device) ?: break)
                } finally {
                    // The scope may have ended: the device is let go all the same.
                    if (this@ToneFeed.device === device) sleep()
                }
            }
        this.feeder = feeder
    }

    private fun open(sounding: Sounding): Device? = try {
        val format = sink.open()
        val source = sounding.soundFeed(format)
        source.setVolumes(volumes)
        source.setTrimMs(trimMs)
        Device(format, source, offsetUs = source.nowUs().toDouble() - clock.nowS() * MICROS)
    } catch (_: SinkFailed) {
        null
    } catch (_: CompanionException) {
        null
    }

    private fun sleep() {
        val device = device ?: return
        this.device = null
        feeder?.cancel()
        feeder = null
        sink.close()
        device.source.close()
    }

    /** Renders what is due, and says for how long nothing is; `null` when there is nothing more to do. */
    private fun feed(device: Device): Double? {
        val nowS = clock.nowS()
        if (nowS >= askAtS) {
            askAtS = nowS + settings.askEveryS
            if (isSustained || (!isQuiet && device.source.sounding())) awakeUntilS = nowS + settings.silenceS
        }
        if (nowS >= awakeUntilS) return null
        return try {
            val waitingS = fill(device, nowS)
            (waitingS - settings.leastS).coerceAtLeast(LEAST_PAUSE_S)
        } catch (_: SinkFailed) {
            // The device is gone; the next cue tries again.
            null
        }
    }

    private fun fill(device: Device, nowS: Double): Double {
        var waitingS = sink.waitingS()
        val reckonedUs = device.offsetUs + (nowS + waitingS + sink.latencyS()) * MICROS
        if (abs(reckonedUs - device.heardAtUs) > settings.driftS * MICROS) device.heardAtUs = reckonedUs
        val frames = (settings.chunkS * device.format.sampleRateHz.toDouble()).roundToInt()
        val chunkS = frames / device.format.sampleRateHz.toDouble()
        while (waitingS < settings.leastS) {
            sink.write(device.source.render(frames.toUInt(), device.heardAtUs.coerceAtLeast(0.0).toULong()))
            device.heardAtUs += chunkS * MICROS
            waitingS += chunkS
        }
        return waitingS
    }

    private companion object {
        const val MICROS = 1e6
        const val LEAST_PAUSE_S = 0.01
    }
}
