package freshlegs.screens

import freshlegs.kit.Timekeeper
import kotlinx.coroutines.awaitCancellation

/** A clock that stands: whoever waits for it waits until it is cancelled. */
object StandingClock : Timekeeper {
    override fun nowS(): Double = 0.0

    override suspend fun sleep(seconds: Double): Unit = awaitCancellation()
}
