package freshlegs.kit.phone

import freshlegs.core.ActivityKind
import freshlegs.core.CheckIn
import freshlegs.core.CompanionException
import freshlegs.core.Draft
import freshlegs.kit.fakes.FakeHealthMemory
import freshlegs.kit.fakes.FakeHealthStore
import freshlegs.kit.preview.Examples
import freshlegs.kit.preview.PreviewBridge
import kotlinx.coroutines.test.runTest
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith

class HealthExchangeTest {
    private val store = FakeHealthStore()
    private val memory = FakeHealthMemory()
    private val bridge = PreviewBridge()
    private val exchange = HealthExchange(store, bridge, memory, ownSource = "freshlegs")

    /** 2026-06-18 at 07:00 in local time. */
    private val morning = 1_781_758_800_000
    private val day = "2026-06-18"
    private val now = morning + 3_600_000

    private fun sleep(id: String, hours: Double, source: String = "watch") =
        HealthRecord.Sleep(id, source, morning - 8 * 3_600_000, morning, 7_200, hours)

    private fun workout(id: String, minutes: Int, source: String = "watch") =
        HealthRecord.Workout(id, source, morning, morning + minutes * 60_000L, 7_200, ActivityKind.CYCLING, 20_000.0)

    private suspend fun checkIn() = (bridge.entries(day, day).single().draft as Draft.CheckIn).v1

    @Test
    fun `a morning is one entry however many records tell of it`() = runTest {
        store.records +=
            listOf(
                sleep("s1", 7.2),
                sleep("s2", 7.4, source = "phone"),
                sleep("nap", 0.5),
                HealthRecord.RestingHeartRate("r1", "watch", day, 51.0),
                HealthRecord.Variability("v1", "watch", day, 62.0),
            )
        assertEquals(1, exchange.takeIn(now))
        assertEquals(CheckIn(sleepH = 7.4, restingHeartRateBpm = 51.0, rmssdMs = 62.0), checkIn())
    }

    @Test
    fun `nothing is taken in twice`() = runTest {
        store.records += listOf(sleep("s1", 7.2), workout("w1", 60))
        assertEquals(2, exchange.takeIn(now))
        assertEquals(0, exchange.takeIn(now + 60_000))
        assertEquals(2, bridge.entries(day, day).size)
        // The runner has deleted it: it does not come back.
        val entry = bridge.entries(day, day).first { it.draft is Draft.CheckIn }
        bridge.deleteEntry(entry.id)
        assertEquals(0, exchange.takeIn(now + 120_000))
        assertEquals(1, bridge.entries(day, day).size)
    }

    @Test
    fun `what the runner wrote down stays`() = runTest {
        bridge.writeEntry(Draft.CheckIn(CheckIn(sleepH = 6.0, mood = 4u)), day)
        store.records += listOf(sleep("s1", 7.2), HealthRecord.RestingHeartRate("r1", "watch", day, 51.0))
        assertEquals(1, exchange.takeIn(now))
        assertEquals(CheckIn(sleepH = 6.0, mood = 4u, restingHeartRateBpm = 51.0), checkIn())
    }

    @Test
    fun `our own is never taken in`() = runTest {
        store.records += listOf(sleep("s1", 7.2, source = "freshlegs"), workout("w1", 60, source = "freshlegs"))
        assertEquals(0, exchange.takeIn(now))
        assertEquals(emptyList(), bridge.entries(day, day))
    }

    @Test
    fun `a workout that two apps tell of is one entry`() = runTest {
        store.records += listOf(workout("w1", 60), workout("w2", 62, source = "phone"), workout("w3", 90))
        assertEquals(2, exchange.takeIn(now))
        assertEquals(2, bridge.entries(day, day).size)
    }

    @Test
    fun `a value that the journal does not accept is left aside`() = runTest {
        store.records += listOf(sleep("s1", 25.0), workout("w1", 0))
        assertEquals(0, exchange.takeIn(now))
    }

    @Test
    fun `a failure is no reason to forget what was not yet taken in`() = runTest {
        store.records += sleep("s1", 7.2)
        bridge.failure = CompanionException.StorageFull()
        assertFailsWith<CompanionException.StorageFull> { exchange.takeIn(now) }
        assertEquals(0, memory.lookedUntilUtcMs)
        bridge.failure = null
        assertEquals(1, exchange.takeIn(now))
    }

    @Test
    fun `own runs go out once and are taken back when they are deleted here`() = runTest {
        exchange.giveOut(bridge.runs())
        exchange.giveOut(bridge.runs())
        assertEquals(listOf(Examples.RUN_ID), store.written.map { it.stableId })
        assertEquals(2_760_000, store.written.single().run { toUtcMs - fromUtcMs })
        bridge.deleteRun(Examples.RUN_ID)
        exchange.giveOut(bridge.runs())
        assertEquals(listOf(Examples.RUN_ID), store.deleted)
        exchange.giveOut(bridge.runs())
        assertEquals(1, store.deleted.size)
    }
}
