package freshlegs.kit.android

import android.os.SystemClock
import freshlegs.kit.Timekeeper
import kotlinx.coroutines.delay

/** The clock since the phone was switched on, time asleep included: the same as that of a run. */
public object AndroidTimekeeper : Timekeeper {
    override fun nowS(): Double = SystemClock.elapsedRealtimeNanos() / 1e9

    // While a run is on the processor is kept awake, so that a delay is as long as it says.
    override suspend fun sleep(seconds: Double) {
        delay((seconds.coerceAtLeast(0.0) * 1_000).toLong())
    }
}
