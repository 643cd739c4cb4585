package freshlegs.kit.audio

import freshlegs.core.SoundVolumes
import freshlegs.kit.clock
import freshlegs.kit.fakes.FakePcmSink
import freshlegs.kit.fakes.FakeRun
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.Job
import kotlinx.coroutines.cancel
import kotlinx.coroutines.test.TestScope
import kotlinx.coroutines.test.advanceTimeBy
import kotlinx.coroutines.test.runCurrent
import kotlinx.coroutines.test.runTest
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertTrue

@OptIn(ExperimentalCoroutinesApi::class)
class ToneFeedTest {
    private class Stage(test: TestScope) {
        val run = FakeRun()
        val sink = FakePcmSink(test.clock)
        val scope = CoroutineScope(test.coroutineContext + Job())
        val feed = ToneFeed(sink, scope, test.clock)

        init {
            // A clock of the source that is far from ours.
            run.sound.nowUs = { (5_000_000_000 + (test.clock.nowS() * 1e6).toLong()).toULong() }
            feed.begin(run)
        }
    }

    private fun on(test: suspend TestScope.(Stage) -> Unit) = runTest {
        val stage = Stage(this)
        test(stage)
        stage.feed.end()
        runCurrent()
        assertFalse(stage.sink.isOpen, "the device is left open")
        stage.scope.cancel()
    }

    @Test
    fun `nothing is asked while nothing is to be heard`() = on { stage ->
        advanceTimeBy(3_600_000)
        assertEquals(0, stage.run.sound.calls)
        assertEquals(0, stage.sink.opened)
    }

    @Test
    fun `an earcon wakes it and silence puts it to sleep again`() = on { stage ->
        stage.feed.wake()
        runCurrent()
        assertTrue(stage.feed.isAwake)
        advanceTimeBy(500)
        stage.run.sound.isSounding = false
        advanceTimeBy(3_000)
        assertFalse(stage.feed.isAwake)
        assertFalse(stage.sink.isOpen)
        assertTrue(stage.run.sound.isClosed)
        val calls = stage.run.sound.calls
        advanceTimeBy(600_000)
        assertEquals(calls, stage.run.sound.calls)
    }

    @Test
    fun `it stays 100 to 250 ms ahead with at most ten calls a second`() = on { stage ->
        stage.feed.sustain(true)
        advanceTimeBy(1_000)
        val before = stage.run.sound.calls
        advanceTimeBy(60_000)
        assertTrue(stage.run.sound.calls - before <= 600, "${stage.run.sound.calls - before} calls in a minute")
        assertEquals(0, stage.sink.underruns)
        assertTrue(stage.sink.mostWaitingS <= 0.26, "${stage.sink.mostWaitingS} s ahead")
    }

    @Test
    fun `frames follow each other without a gap and know when they are heard`() = on { stage ->
        stage.feed.sustain(true)
        advanceTimeBy(5_000)
        val heard = stage.run.sound.heardAtUs.map { it.toLong() }
        assertEquals(5_000_050_000, heard.first(), "the clock of the source and the latency of the device")
        heard.zipWithNext { a, b -> assertEquals(150_000L, b - a) }
    }

    @Test
    fun `another route is opened anew with its own rate and latency`() = on { stage ->
        stage.feed.sustain(true)
        advanceTimeBy(1_000)
        val before = stage.run.sound.heardAtUs.size
        stage.sink.sampleRateHz = 44_100u
        stage.sink.latencyS = 0.25
        stage.feed.audioChanged(AudioChange.RouteChanged(AudioRoute.BLUETOOTH))
        runCurrent()
        assertEquals(2, stage.sink.opened)
        assertEquals(5_001_250_000uL, stage.run.sound.heardAtUs[before])
        advanceTimeBy(1_000)
        assertTrue(stage.feed.isAwake)
    }

    @Test
    fun `a call silences it and it goes on afterwards where a guide is on`() = on { stage ->
        stage.feed.sustain(true)
        advanceTimeBy(1_000)
        stage.feed.audioChanged(AudioChange.Interrupted)
        runCurrent()
        assertFalse(stage.feed.isAwake)
        stage.feed.wake()
        runCurrent()
        assertFalse(stage.feed.isAwake)
        stage.feed.audioChanged(AudioChange.Resumed)
        runCurrent()
        assertTrue(stage.feed.isAwake)
    }

    @Test
    fun `a device that fails harms nobody and the next cue tries again`() = on { stage ->
        stage.feed.sustain(true)
        advanceTimeBy(1_000)
        stage.sink.isGone = true
        advanceTimeBy(1_000)
        assertFalse(stage.feed.isAwake)
        stage.feed.wake()
        runCurrent()
        assertFalse(stage.feed.isAwake)
        stage.sink.isGone = false
        stage.feed.wake()
        runCurrent()
        assertTrue(stage.feed.isAwake)
    }

    @Test
    fun `a broken run has no sound`() = on { stage ->
        stage.run.isBroken = true
        stage.feed.wake()
        runCurrent()
        assertFalse(stage.feed.isAwake)
        assertFalse(stage.sink.isOpen)
    }

    @Test
    fun `trim and volumes hold for a device that is opened later`() = on { stage ->
        stage.feed.setTrimMs(-40)
        stage.feed.setVolumes(SoundVolumes(metronomeDb = -6f))
        stage.feed.wake()
        runCurrent()
        assertEquals(-40, stage.run.sound.trimMs)
        assertEquals(-6f, stage.run.sound.volumes.metronomeDb)
    }

    @Test
    fun `an app that goes away lets the device go`() = on { stage ->
        stage.feed.sustain(true)
        advanceTimeBy(1_000)
        stage.scope.cancel()
        runCurrent()
        assertFalse(stage.sink.isOpen)
    }
}
