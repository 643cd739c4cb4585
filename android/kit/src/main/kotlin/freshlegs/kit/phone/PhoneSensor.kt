package freshlegs.kit.phone

import freshlegs.core.CompanionException
import freshlegs.kit.bridge.RunHandle
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.launch

/** A sensor of the phone that a run is fed with. */
public interface PhoneSensor {
    /** Feeds this run until [stop], or until a defect has ended it. */
    public fun start(run: RunHandle)

    /** Lets the sensor go. */
    public fun stop()
}

/** Passes readings on to a run. To end it is to end the flow, which lets the sensor go. */
internal class Feeding(private val scope: CoroutineScope) {
    private var job: Job? = null

    fun <T> begin(readings: Flow<T>, each: (T) -> Unit) {
        stop()
        job =
            scope.launch {
                try {
                    readings.collect { each(it) }
                } catch (_: CompanionException) {
                    // A defect has ended the run.
                }
            }
    }

    fun stop() {
        job?.cancel()
        job = null
    }
}
