package freshlegs.kit.phone

import freshlegs.core.Fix
import freshlegs.kit.clock
import freshlegs.kit.fakes.FakeAccelerationSource
import freshlegs.kit.fakes.FakeHeightSource
import freshlegs.kit.fakes.FakeLocationSource
import freshlegs.kit.fakes.FakeRun
import freshlegs.kit.fakes.FakeStepSource
import freshlegs.kit.fakes.RunCall
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.test.advanceTimeBy
import kotlinx.coroutines.test.runCurrent
import kotlinx.coroutines.test.runTest
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertNull
import kotlin.test.assertTrue

@OptIn(ExperimentalCoroutinesApi::class)
class PhoneSensorsTest {
    private val run = FakeRun()

    @Test
    fun `a position goes to the run and what the system does not know is absent`() = runTest {
        val source = FakeLocationSource()
        val locator = Locator(source, backgroundScope)
        locator.start(run)
        runCurrent()
        source.give(LocationReading(48.1, 11.5, accuracyM = 4.0, speedMPerS = -1.0))
        runCurrent()
        assertEquals(listOf<RunCall>(RunCall.Position(Fix(48.1, 11.5, 4f, null, null))), run.calls)
    }

    @Test
    fun `a position that is old or nowhere is none`() {
        assertNull(Locator.fixOf(LocationReading(48.1, 11.5, ageS = 5.1)))
        assertNull(Locator.fixOf(LocationReading(91.0, 11.5)))
        assertNull(Locator.fixOf(LocationReading(48.1, Double.NaN)))
        assertEquals(Fix(48.1, 11.5, null, 520f, 2.8f), Locator.fixOf(LocationReading(48.1, 11.5, null, 520.0, 2.8)))
    }

    @Test
    fun `to stop lets the sensor go`() = runTest {
        val source = FakeLocationSource()
        val locator = Locator(source, backgroundScope)
        locator.start(run)
        runCurrent()
        assertTrue(source.isOn)
        locator.stop()
        runCurrent()
        assertFalse(source.isOn)
    }

    @Test
    fun `a run that a defect has ended lets the sensor go`() = runTest {
        val source = FakeLocationSource()
        Locator(source, backgroundScope).start(run)
        runCurrent()
        run.isBroken = true
        source.give(LocationReading(48.1, 11.5))
        runCurrent()
        assertFalse(source.isOn)
    }

    @Test
    fun `steps of an old batch count but are not told when they come`() {
        val counter = StepCounter()
        assertEquals(0uL, counter.take(StepReading(5_000u)))
        assertEquals(3uL, counter.take(StepReading(5_003u, ageS = 2.0)))
        assertNull(counter.take(StepReading(5_050u, ageS = 20.0)))
        assertEquals(53uL, counter.take(StepReading(5_053u, ageS = 0.2)))
    }

    @Test
    fun `a counter that begins anew does not take steps back`() {
        val counter = StepCounter()
        counter.take(StepReading(5_000u))
        assertEquals(10uL, counter.take(StepReading(5_010u)))
        assertEquals(14uL, counter.take(StepReading(4u)))
    }

    @Test
    fun `steps go to the run`() = runTest {
        val source = FakeStepSource()
        Pedometer(source, backgroundScope).start(run)
        runCurrent()
        source.give(StepReading(100u))
        source.give(StepReading(102u))
        runCurrent()
        assertEquals(listOf<RunCall>(RunCall.Steps(0u), RunCall.Steps(2u)), run.calls)
    }

    @Test
    fun `fifty samples a second are one call a second`() = runTest {
        val source = FakeAccelerationSource()
        Accelerometer(source, backgroundScope).start(run)
        runCurrent()
        for (sample in 0 until 175) source.give(AccelerationSample(sample * 0.02, 0.0, 1.0, -0.5))
        source.nowS = 3.5
        runCurrent()
        val calls = run.calls.filterIsInstance<RunCall.Acceleration>()
        assertEquals(3, calls.size)
        assertEquals(150, calls.first().samplesMg.size)
        assertEquals(20_000u, calls.first().periodUs)
        assertEquals(listOf<Short>(0, 1_000, -500), calls.first().samplesMg.take(3))
        assertEquals(2_520_000u, calls.first().ageUs)
    }

    @Test
    fun `no packet goes across a gap`() {
        val packer = AccelerationPacker(most = 50)
        for (sample in 0 until 10) assertNull(packer.take(AccelerationSample(sample * 0.02, 0.0, 0.0, 1.0)))
        val packet = packer.take(AccelerationSample(0.5, 0.0, 0.0, 1.0))
        assertEquals(30, packet?.samplesMg?.size)
        assertEquals(0.18, packet?.newestS ?: 0.0, 1e-9)
        // A lone sample has no period.
        assertNull(packer.take(AccelerationSample(2.0, 0.0, 0.0, 1.0)))
    }

    @Test
    fun `what is beyond the range of a sample is its end`() {
        val packer = AccelerationPacker(most = 2)
        packer.take(AccelerationSample(0.0, 100.0, -100.0, Double.NaN))
        val packet = packer.take(AccelerationSample(0.02, 0.0, 0.0, 0.0))
        assertEquals(listOf(Short.MAX_VALUE, Short.MIN_VALUE, 0.toShort()), packet?.samplesMg?.take(3))
    }

    @Test
    fun `heights go to the run about once a second`() = runTest {
        val source = FakeHeightSource()
        Barometer(source, backgroundScope, clock).start(run)
        runCurrent()
        repeat(50) {
            source.give(500.0 + it)
            advanceTimeBy(100)
        }
        source.give(Double.NaN)
        runCurrent()
        assertEquals(listOf(500f, 509f, 518f, 527f, 536f, 545f), run.calls.map { (it as RunCall.Height).altitudeM })
    }

    @Test
    fun `pressure of the standard atmosphere is its height`() {
        // ISO 2533:1975, table of geopotential altitudes.
        assertEquals(0.0, Barometer.heightM(1_013.25), 0.01)
        assertEquals(1_000.0, Barometer.heightM(898.75), 1.0)
        assertEquals(2_000.0, Barometer.heightM(794.95), 1.0)
    }
}
