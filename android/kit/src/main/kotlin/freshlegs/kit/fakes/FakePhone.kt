package freshlegs.kit.fakes

import freshlegs.kit.bridge.RunHandle
import freshlegs.kit.phone.AccelerationSample
import freshlegs.kit.phone.AccelerationSource
import freshlegs.kit.phone.HeightSource
import freshlegs.kit.phone.LocationReading
import freshlegs.kit.phone.LocationSource
import freshlegs.kit.phone.PhoneSensor
import freshlegs.kit.phone.ScreenWake
import freshlegs.kit.phone.StepReading
import freshlegs.kit.phone.StepSource
import freshlegs.kit.phone.Vibrator
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.channels.SendChannel
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.channelFlow

/** A source that gives what it is given, for as long as somebody reads. */
public open class FakeSource<T> {
    private var reader: SendChannel<T>? = null

    /** Whether anybody reads. */
    public val isOn: Boolean get() = reader != null

    /** Gives a reading. */
    public fun give(reading: T) {
        reader?.trySend(reading)
    }

    protected fun flow(): Flow<T> = channelFlow {
        val pipe = Channel<T>(Channel.UNLIMITED)
        reader = pipe
        try {
            for (reading in pipe) send(reading)
        } finally {
            if (reader === pipe) reader = null
        }
    }
}

public class FakeLocationSource : FakeSource<LocationReading>(), LocationSource {
    override fun readings(): Flow<LocationReading> = flow()
}

public class FakeStepSource : FakeSource<StepReading>(), StepSource {
    override fun readings(): Flow<StepReading> = flow()
}

public class FakeHeightSource : FakeSource<Double>(), HeightSource {
    override fun heightsM(): Flow<Double> = flow()
}

public class FakeAccelerationSource : FakeSource<AccelerationSample>(), AccelerationSource {
    /** Now, on the clock of its samples. */
    public var nowS: Double = 0.0

    override fun samples(rateHz: Double): Flow<AccelerationSample> = flow()

    override fun nowS(): Double = nowS
}

/** A sensor that feeds nothing. */
public class FakePhoneSensor : PhoneSensor {
    /** The run that it feeds. */
    public var run: RunHandle? = null
        private set

    override fun start(run: RunHandle) {
        this.run = run
    }

    override fun stop() {
        run = null
    }
}

/** A phone whose shaking is written down. */
public class FakeVibrator : Vibrator {
    private val shaken = mutableListOf<List<UShort>>()

    public val patternsMs: List<List<UShort>> get() = shaken

    /** How often it was told to be still. */
    public var stops: Int = 0
        private set

    override fun vibrate(patternMs: List<UShort>) {
        shaken += patternMs
    }

    override fun stop() {
        stops += 1
    }
}

/** A screen. */
public class FakeScreen : ScreenWake {
    public var isKeptOn: Boolean = false
        private set

    override fun keepOn(isOn: Boolean) {
        isKeptOn = isOn
    }
}
