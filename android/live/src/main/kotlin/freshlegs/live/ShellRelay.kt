package freshlegs.live

import freshlegs.core.CueView
import freshlegs.core.LiveView
import freshlegs.core.SensorEvent
import freshlegs.core.Shell
import freshlegs.core.Summary
import freshlegs.core.Trouble
import freshlegs.kit.bridge.RunEvent
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import java.util.concurrent.atomic.AtomicReference

/**
 * What the library calls. It only puts what it is told into a queue without an end, and returns.
 *
 * Of views that nobody has taken yet the newest is kept, in the place of the oldest: a screen that is off for an
 * hour finds one of them, and every cue.
 */
internal class ShellRelay : Shell {
    private val queue = Channel<Item>(Channel.UNLIMITED)
    private val view = AtomicReference<LiveView?>()

    /** Everything that was said, once, for one who listens. Ends after the end of the run, or when [close]d. */
    val events: Flow<RunEvent> =
        flow {
            try {
                for (item in queue) {
                    val event = item.event() ?: continue
                    emit(event)
                    if (event is RunEvent.Finished) break
                }
            } finally {
                // Nobody will ever take what comes now.
                queue.cancel()
            }
        }

    /** Nothing more is taken in; what is there can still be taken out. */
    fun close() {
        queue.close()
    }

    override fun speak(cue: CueView) = put(RunEvent.Speak(cue))

    override fun hush(cueId: UInt) = put(RunEvent.Hush(cueId))

    override fun show(view: LiveView) {
        if (this.view.getAndSet(view) == null) queue.trySend(Item.NewestView)
    }

    override fun sensors(events: List<SensorEvent>) = put(RunEvent.Sensors(events))

    override fun trouble(trouble: Trouble) = put(RunEvent.Trouble(trouble))

    override fun finished(summary: Summary) = put(RunEvent.Finished(summary))

    private fun put(event: RunEvent) {
        queue.trySend(Item.Told(event))
    }

    private fun Item.event(): RunEvent? = when (this) {
        is Item.Told -> event
        Item.NewestView -> view.getAndSet(null)?.let(RunEvent::Show)
    }

    private sealed interface Item {
        data class Told(val event: RunEvent) : Item

        data object NewestView : Item
    }
}
