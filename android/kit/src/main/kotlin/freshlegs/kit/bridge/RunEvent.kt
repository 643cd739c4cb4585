package freshlegs.kit.bridge

import freshlegs.core.CueView
import freshlegs.core.LiveView
import freshlegs.core.SensorEvent
import freshlegs.core.Summary

/**
 * Something that the library asks of the shell, or tells it. Not to be mistaken for
 * [freshlegs.core.RunEvent], an event in the record of a run.
 *
 * Views may be left out while nobody takes them; nothing else is.
 */
public sealed interface RunEvent {
    /** Speak these words. */
    public data class Speak(val cue: CueView) : RunEvent

    /** Stop speaking this cue at once. */
    public data class Hush(val cueId: UInt) : RunEvent

    /** Draw this. */
    public data class Show(val view: LiveView) : RunEvent

    /** This has become of the sensors. */
    public data class Sensors(val events: List<SensorEvent>) : RunEvent

    /** Something went wrong. */
    public data class Trouble(val trouble: freshlegs.core.Trouble) : RunEvent

    /** The run is over; nothing follows. */
    public data class Finished(val summary: Summary) : RunEvent
}
