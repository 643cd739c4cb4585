package freshlegs.kit.phone

import freshlegs.kit.bridge.RunHandle
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.Flow

/** What the phone's step counter says. */
public data class StepReading(
    /** Steps of both feet since some start. */
    val total: ULong,
    /** How old it is: some phones keep steps back and tell of them in batches. */
    val ageS: Double = 0.0,
)

/** Where readings come from. On Android `android.SystemStepSource`, by the step counter. */
public interface StepSource {
    /** Begins when it is collected, and ends with that. */
    public fun readings(): Flow<StepReading>
}

/** Tells a run how many steps the phone has counted. */
public class Pedometer(private val source: StepSource, scope: CoroutineScope) : PhoneSensor {
    private val feeding = Feeding(scope)

    override fun start(run: RunHandle) {
        val counter = StepCounter()
        feeding.begin(source.readings()) { reading -> counter.take(reading)?.let(run::phoneSteps) }
    }

    override fun stop(): Unit = feeding.stop()

    internal companion object {
        /** Older batches say nothing of how the runner steps now. */
        const val OLDEST_S = 5.0
    }
}

/** One count that never falls, whatever the phone's own counter does. */
internal class StepCounter {
    private var last: ULong? = null
    private var total = 0uL

    /** The count after this reading; `null` where it is too old to be told, though its steps count. */
    fun take(reading: StepReading): ULong? {
        // A counter that begins anew, as after a restart of the service, has counted from 0.
        val before = last ?: reading.total
        total += if (reading.total >= before) reading.total - before else reading.total
        last = reading.total
        return total.takeIf { reading.ageS <= Pedometer.OLDEST_S }
    }
}
