package freshlegs.kit.models

import freshlegs.core.CompanionException
import freshlegs.core.RoutineInfo
import freshlegs.core.RoutineView
import freshlegs.core.Trouble
import freshlegs.kit.Loadable
import freshlegs.kit.Notice
import freshlegs.kit.audio.RunAudio
import freshlegs.kit.bridge.RoutineBridge
import freshlegs.kit.bridge.RoutineHandle
import freshlegs.kit.bridge.RunEvent
import freshlegs.kit.phone.ScreenWake
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch

/** Where a routine is. */
public sealed interface RoutinePhase {
    /** One is chosen. */
    public data object Choosing : RoutinePhase

    /** It is being played; nothing is shown yet where [view] is `null`. */
    public data class Playing(val view: RoutineView?) : RoutinePhase

    /** It is over. */
    public data object Over : RoutinePhase

    /** A defect ended it. */
    public data object Broken : RoutinePhase

    /** Whether one is being played. */
    public val isOn: Boolean get() = this is Playing
}

/** What a screen of routines shows. */
public data class RoutineState(
    val phase: RoutinePhase = RoutinePhase.Choosing,
    /** How hard, 1 to 3. */
    val level: UByte = 1u,
    /** Whether the voice of the one that is played is silent. */
    val isMuted: Boolean = false,
    /** Every routine as it would be today. */
    val routines: Loadable<List<RoutineInfo>> = Loadable.Idle,
    /** What went wrong with the last thing that was asked. */
    val notice: Notice? = null,
)

/** Guided routines without a run. */
public class RoutineModel(
    private val bridge: RoutineBridge,
    private val audio: RunAudio,
    private val screen: ScreenWake,
    scope: CoroutineScope,
) : Model<RoutineState>(RoutineState(), scope) {
    private val routines = Place("routines", RoutineState::routines) { copy(routines = it) }
    private var routine: RoutineHandle? = null
    private var starting: Job? = null
    private var loop: Job? = null

    override fun RoutineState.noticing(notice: Notice?): RoutineState = copy(notice = notice)

    /** Fetches the routines as they would be today at this level. */
    public fun load(level: UByte = now.level) {
        change { copy(level = level) }
        fetch(routines) { bridge.routines(bridge.journalToday(), level) }
    }

    /** Plays a routine. */
    public fun start(key: String) {
        if (now.phase.isOn || starting?.isActive == true) return
        val level = now.level
        starting = attempt({ bridge.startRoutine(key, level, bridge.journalToday(), speed = null) }, ::follow)
    }

    public fun next(): Unit = send { next() }

    public fun back(): Unit = send { back() }

    public fun pause(): Unit = send { pause() }

    public fun resume(): Unit = send { resume() }

    public fun mute(muted: Boolean): Unit = send { mute(muted) }

    /** No more of it. */
    public fun stop(): Unit = send { stop() }

    /** Back to the list. */
    public fun leave() {
        send { stop() }
        letGo(RoutinePhase.Choosing)
    }

    private fun follow(begun: RoutineHandle) {
        routine = begun
        change { copy(phase = RoutinePhase.Playing(null), isMuted = false) }
        audio.begin(begun)
        screen.keepOn(true)
        // Begun at once: however soon it is cancelled, everything is let go.
        loop =
            scope.launch(start = CoroutineStart.UNDISPATCHED) {
                try {
                    begun.events.collect { take(it) }
                } finally {
                    // It ceased without an end, or the screen is gone.
                    if (routine === begun) letGo(RoutinePhase.Broken)
                }
            }
    }

    private fun take(event: RunEvent) {
        if (!now.phase.isOn) return
        when (event) {
            is RunEvent.Speak, is RunEvent.Hush -> audio.take(event)

            is RunEvent.Show -> {
                change { copy(phase = RoutinePhase.Playing(event.view.routine), isMuted = event.view.muted) }
                audio.take(event)
            }

            is RunEvent.Trouble -> if (event.trouble == Trouble.Broken) letGo(RoutinePhase.Broken)

            is RunEvent.Finished -> letGo(RoutinePhase.Over)

            is RunEvent.Sensors -> Unit
        }
    }

    private fun letGo(end: RoutinePhase) {
        val gone = routine
        routine = null
        change { copy(phase = end) }
        if (gone == null) return
        if (end == RoutinePhase.Over) audio.finish() else audio.end()
        screen.keepOn(false)
        gone.close()
        loop?.cancel()
        loop = null
    }

    private fun send(ask: RoutineHandle.() -> Unit) {
        val routine = routine ?: return
        try {
            routine.ask()
        } catch (error: CompanionException) {
            change { copy(notice = Notice.of(error)) }
            if (error is CompanionException.Broken) letGo(RoutinePhase.Broken)
        }
    }
}
