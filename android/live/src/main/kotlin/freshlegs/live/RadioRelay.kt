package freshlegs.live

import freshlegs.core.CueView
import freshlegs.core.LiveView
import freshlegs.core.SensorEvent
import freshlegs.core.Shell
import freshlegs.core.Summary
import freshlegs.core.Trouble
import java.util.concurrent.CopyOnWriteArraySet

/**
 * What the radio calls, for all who hold it.
 *
 * There is one radio. Whoever opens it while somebody holds it is given the same one, and it goes on telling the
 * shell that it was opened with first: so that shell is always this.
 */
internal class RadioRelay : Shell {
    private val listeners = CopyOnWriteArraySet<ShellRelay>()

    fun tells(listener: ShellRelay) {
        listeners += listener
    }

    fun tellsNoMore(listener: ShellRelay) {
        listeners -= listener
        listener.close()
    }

    override fun sensors(events: List<SensorEvent>) = listeners.forEach { it.sensors(events) }

    override fun trouble(trouble: Trouble) = listeners.forEach { it.trouble(trouble) }

    // Of runs the radio says nothing.

    override fun speak(cue: CueView) = Unit

    override fun hush(cueId: UInt) = Unit

    override fun show(view: LiveView) = Unit

    override fun finished(summary: Summary) = Unit
}
