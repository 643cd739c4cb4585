package freshlegs.kit.android

import android.os.Process
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.asCoroutineDispatcher
import java.util.concurrent.Executors

/** The thread on which tones are fed to the device, before everything that may wait. There is one in an app. */
public object FeederThread {
    public val dispatcher: CoroutineDispatcher =
        Executors
            .newSingleThreadExecutor { work ->
                Thread(
                    {
                        Process.setThreadPriority(Process.THREAD_PRIORITY_AUDIO)
                        work.run()
                    },
                    "freshlegs-feeder",
                ).apply { isDaemon = true }
            }.asCoroutineDispatcher()
}
