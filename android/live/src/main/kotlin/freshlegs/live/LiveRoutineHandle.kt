package freshlegs.live

import freshlegs.core.CueOutcome
import freshlegs.core.LiveRoutine
import freshlegs.core.SoundFormat
import freshlegs.kit.bridge.RoutineHandle
import freshlegs.kit.bridge.RunEvent
import freshlegs.kit.bridge.SoundSource
import kotlinx.coroutines.flow.Flow

internal class LiveRoutineHandle(routine: LiveRoutine, private val relay: ShellRelay) : RoutineHandle {
    private val routine = Handle(routine)

    override val events: Flow<RunEvent> get() = relay.events

    override fun cueStarted(cueId: UInt) = routine.tell { it.cueStarted(cueId) }

    override fun cueEnded(cueId: UInt, outcome: CueOutcome) = routine.tell { it.cueEnded(cueId, outcome) }

    override fun soundFeed(format: SoundFormat): SoundSource =
        routine.ask(Silence) { LiveSoundSource(it.soundFeed(format)) }

    override fun next() = routine.tell { it.next() }

    override fun back() = routine.tell { it.back() }

    override fun pause() = routine.tell { it.pause() }

    override fun resume() = routine.tell { it.resume() }

    override fun mute(muted: Boolean) = routine.tell { it.mute(muted) }

    override fun stop() = routine.tell { it.stop() }

    override fun close() {
        routine.close()
        relay.close()
    }
}
