package freshlegs.kit

import kotlinx.coroutines.delay

/**
 * A clock that runs on while the phone sleeps. On Android it is `android.AndroidTimekeeper`; this one serves where
 * no phone sleeps.
 */
public interface Timekeeper {
    /** Seconds since some moment. */
    public fun nowS(): Double

    /** Waits. */
    public suspend fun sleep(seconds: Double)
}

/** The clock of the Java virtual machine, which stops while a phone sleeps. */
public object SystemTimekeeper : Timekeeper {
    override fun nowS(): Double = System.nanoTime() / 1e9

    override suspend fun sleep(seconds: Double) {
        delay((seconds.coerceAtLeast(0.0) * 1_000).toLong())
    }
}
