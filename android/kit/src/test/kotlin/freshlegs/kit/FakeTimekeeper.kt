package freshlegs.kit

import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.delay
import kotlinx.coroutines.test.TestCoroutineScheduler
import kotlinx.coroutines.test.TestScope
import kotlin.math.roundToLong

/** The virtual time of a test. */
@OptIn(ExperimentalCoroutinesApi::class)
class FakeTimekeeper(private val scheduler: TestCoroutineScheduler) : Timekeeper {
    override fun nowS(): Double = scheduler.currentTime / 1_000.0

    override suspend fun sleep(seconds: Double) = delay((seconds * 1_000).roundToLong())
}

val TestScope.clock: FakeTimekeeper get() = FakeTimekeeper(testScheduler)
