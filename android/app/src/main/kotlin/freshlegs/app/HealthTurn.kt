package freshlegs.app

import android.annotation.SuppressLint
import android.health.connect.HealthConnectException
import freshlegs.core.CompanionException
import freshlegs.kit.bridge.ReviewBridge
import freshlegs.kit.phone.HealthExchange

/** Takes in other apps' sleep and pulse, and gives runs out. Apart from all else: older phones have none of it. */
@SuppressLint("NewApi")
internal object HealthTurn {
    suspend fun exchange(health: HealthExchange, journal: ReviewBridge) {
        try {
            health.takeIn(System.currentTimeMillis())
            health.giveOut(journal.runs())
        } catch (_: CompanionException) {
            // Another time: it is taken from where it was left.
        } catch (_: HealthConnectException) {
            // So with what the other side refuses.
        } catch (_: SecurityException) {
            // Something of it was denied while we looked.
        }
    }
}
