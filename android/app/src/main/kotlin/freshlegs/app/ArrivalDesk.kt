package freshlegs.app

import freshlegs.core.RunKind
import freshlegs.core.RunOptions
import freshlegs.kit.Loadable
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.Destination
import freshlegs.kit.models.SettingsPage
import freshlegs.kit.phone.Permission
import freshlegs.kit.phone.PermissionState
import freshlegs.kit.run.RunPhase
import freshlegs.kit.run.heavy
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.combine
import kotlinx.coroutines.flow.filterNotNull
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.map

/** Does what arrivals want, one after the other. All but "heavy" waits behind the lock. */
internal class ArrivalDesk(
    private val models: AppModels,
    /** A copy of a file that another app gives. */
    private val copyOf: suspend (source: String) -> String?,
) {
    /** Serves what arrives until it is cancelled. */
    suspend fun serve(arrivals: MutableStateFlow<Arrival?>) {
        combine(arrivals.filterNotNull(), models.lock.isLocked) { arrival, isLocked ->
            arrival.takeIf { !isLocked || it == Arrival.Heavy }
        }.filterNotNull().collect { arrival ->
            arrivals.compareAndSet(arrival, null)
            take(arrival)
        }
    }

    private suspend fun take(arrival: Arrival) {
        when (arrival) {
            is Arrival.Open -> models.navigation.go(arrival.destination)

            Arrival.Heavy -> {
                models.navigation.go(Destination.Run)
                if (models.run.state.value.phase.isOn) models.run.heavy()
            }

            Arrival.EasyRun -> easyRun()

            is Arrival.Import -> import(arrival.source)
        }
    }

    /** Begins at once where a runner would only press start; otherwise the screen asks what is to be asked. */
    private suspend fun easyRun() {
        models.navigation.go(Destination.Run)
        if (models.run.state.value.phase.isOn) return
        models.run.prepare()
        val readiness =
            models.run.state
                .map { (it.phase as? RunPhase.Before)?.readiness }
                .first { it == null || !(it is Loadable.Idle || it.isLoading) }
                ?.value ?: return
        val isWelcomed = models.preferences.values.value.isWelcomed
        val isGranted = models.permissions.state(Permission.LOCATION) == PermissionState.GRANTED
        val needsSoundChoice = models.run.state.value.needsSoundChoice
        val isFree = readiness.hold == null && readiness.unfinished.isEmpty()
        if (isWelcomed && isGranted && isFree && !needsSoundChoice) {
            models.run.start(RunOptions(RunKind.EASY), models.sensors.handle)
        }
    }

    private suspend fun import(source: String) {
        models.navigation.go(Destination.Settings(SettingsPage.DATA))
        val path = copyOf(source) ?: return
        when (Incoming.of(path)) {
            Incoming.RUN -> models.settings.importFile(path)

            Incoming.JOURNAL -> models.settings.importJournal(path)

            Incoming.EVERYTHING -> models.settings.importJson(path)

            // The page asks for the file and its passphrase together.
            Incoming.BACKUP -> return models.files.discard(path)
        }
        models.settings.state.first { !it.moved.isLoading }
        models.files.discard(path)
    }
}
