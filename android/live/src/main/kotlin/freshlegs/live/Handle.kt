package freshlegs.live

import java.util.concurrent.atomic.AtomicBoolean

/**
 * One object of the library, let go exactly once.
 *
 * What is asked of it afterwards comes too late, and no more: a speaker may report on its last words when the run
 * that ordered them is gone. The library's own objects would throw.
 */
internal class Handle<T : AutoCloseable>(private val thing: T) {
    private val closed = AtomicBoolean(false)

    /** Does something with it, or gives [late] where it is gone. */
    inline fun <R> ask(late: R, question: (T) -> R): R {
        if (closed.get()) return late
        return try {
            question(thing)
        } catch (gone: IllegalStateException) {
            // It went between the look and the call.
            if (closed.get()) late else throw gone
        }
    }

    /** Tells it something, if it is still there. */
    inline fun tell(order: (T) -> Unit): Unit = ask(Unit, order)

    fun close() {
        if (closed.compareAndSet(false, true)) thing.close()
    }
}
