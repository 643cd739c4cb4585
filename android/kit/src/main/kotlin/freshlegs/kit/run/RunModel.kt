package freshlegs.kit.run

import freshlegs.core.CompanionException
import freshlegs.core.CueKind
import freshlegs.core.FollowUpAnswer
import freshlegs.core.Motion
import freshlegs.core.ReplayOptions
import freshlegs.core.RunKind
import freshlegs.core.RunOptions
import freshlegs.core.SimulationOptions
import freshlegs.core.Trouble
import freshlegs.kit.Loadable
import freshlegs.kit.Notice
import freshlegs.kit.SystemTimekeeper
import freshlegs.kit.Timekeeper
import freshlegs.kit.audio.RunAudio
import freshlegs.kit.audio.SoundChoice
import freshlegs.kit.bridge.RunBridge
import freshlegs.kit.bridge.RunEvent
import freshlegs.kit.bridge.RunHandle
import freshlegs.kit.bridge.SensorsHandle
import freshlegs.kit.loadable
import freshlegs.kit.phone.HeadsetButtons
import freshlegs.kit.phone.PhoneSensor
import freshlegs.kit.phone.ScreenWake
import freshlegs.kit.phone.WithoutHeadphones
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Job
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch

/** The phone's own sensors that a run is fed with. */
public class PhoneSensors(
    /** Where the phone is: not asked for on a treadmill. */
    public val locator: PhoneSensor,
    /** All else: steps, acceleration, air pressure. */
    public val others: List<PhoneSensor>,
)

/**
 * A run on the screen, in the ear and in the hand.
 *
 * It owns the loop over what the run tells, and everything that must end with it: voice, tones, sensors of the
 * phone, buttons of the headset, a screen that stays on. All of them are let go at the end, whatever the end.
 *
 * It lives as long as [scope], in whose one thread it is to be called: that of the app, not of a screen.
 */
public class RunModel(
    private val bridge: RunBridge,
    private val audio: RunAudio,
    private val phone: PhoneSensors,
    private val headset: HeadsetButtons,
    private val screen: ScreenWake,
    private val scope: CoroutineScope,
    internal val clock: Timekeeper = SystemTimekeeper,
    private val sound: SoundChoice? = null,
) {
    private val mutable = MutableStateFlow(RunState())
    internal var run: RunHandle? = null
        private set
    private var loop: Job? = null
    private var preparation: Job? = null
    private var holding: Job? = null

    public val state: StateFlow<RunState> = mutable.asStateFlow()

    private val phase: RunPhase get() = mutable.value.phase

    init {
        scope.launch { headset.ways.collect { ways -> change { copy(heavyWays = ways) } } }
        sound?.let { scope.launch { it.isAsked.collect { asked -> change { copy(needsSoundChoice = asked) } } } }
    }

    /** Looks at what is to be known before a run; leaves one that is over. */
    public fun prepare() {
        if (phase.isOn || mutable.value.isStarting) return
        preparation?.cancel()
        headset.refresh()
        sound?.refresh()
        preparation =
            scope.launch {
                leave()
                if ((phase as? RunPhase.Before)?.readiness !is Loadable.Ready) {
                    change { copy(phase = RunPhase.Before(Loadable.Loading)) }
                }
                val readiness =
                    loadable { RunReadiness(bridge.hold(), bridge.unfinished(), headset.ways.value) }
                if (!phase.isOn && !mutable.value.isStarting) change { copy(phase = RunPhase.Before(readiness)) }
            }
    }

    /** Answers what holds running back. */
    public fun answerFollowUp(answer: FollowUpAnswer): Unit = attempt {
        val hold = bridge.answerFollowUp(answer)
        readiness { copy(hold = hold) }
    }

    /** Ends a run that was cut off. */
    public fun closeUnfinished(id: String): Unit = attempt {
        bridge.closeUnfinished(id)
        readiness { copy(unfinished = unfinished.filter { it.id != id }) }
    }

    /** How runs are heard from now on where no headphones are. */
    public fun chooseSound(way: WithoutHeadphones): Unit = sound?.choose(way) ?: Unit

    /** Begins a live run, fed by the phone and by [sensors] where there are any. */
    public fun start(options: RunOptions, sensors: SensorsHandle? = null): Unit =
        begin(Feed(options.kind != RunKind.TREADMILL, sensors)) { bridge.startRun(options) }

    /** Goes on with a run that was cut off. */
    public fun resumeUnfinished(id: String, sensors: SensorsHandle? = null) {
        val kind = (phase as? RunPhase.Before)?.readiness?.value?.unfinished?.firstOrNull { it.id == id }?.kind
        begin(Feed(kind != RunKind.TREADMILL, sensors)) { bridge.resumeRun(id) }
    }

    /** Shows a run of a simulated runner. */
    public fun start(options: SimulationOptions): Unit = begin(feed = null) { bridge.startSimulation(options) }

    /** Shows a recorded run. */
    public fun start(options: ReplayOptions): Unit = begin(feed = null) { bridge.startReplay(options) }

    /** Puts away a run that is over: nothing can be said to it any more. */
    public fun leave() {
        if (phase.isOn) return
        loop?.cancel()
        loop = null
        run?.close()
        run = null
        change {
            val before = phase as? RunPhase.Before ?: RunPhase.Before(Loadable.Idle)
            RunState(
                phase = before,
                isStarting = isStarting,
                heavyWays = heavyWays,
                needsSoundChoice = needsSoundChoice,
            )
        }
    }

    /** The runner has been told of the first trouble. */
    public fun troubleWasTold(): Unit = change { copy(troubles = troubles.told()) }

    /** The runner has seen what went wrong. */
    public fun noticeWasSeen(): Unit = change { copy(notice = null) }

    /** Locks the screen against touches but those that say how the runner is, or unlocks it. */
    public fun lock(isLocked: Boolean) {
        if (isLocked) cancelHoldToFinish()
        change { copy(isLocked = isLocked && phase.isOn) }
    }

    /** The finger is on the button that finishes. */
    public fun beginHoldToFinish() {
        val now = mutable.value
        if (!now.phase.isOn || now.isLocked || now.isFinishing || holding != null) return
        holding =
            scope.launch {
                for (step in 1..HOLD_STEPS) {
                    clock.sleep(HOLD_S / HOLD_STEPS)
                    change { copy(finishProgress = step / HOLD_STEPS.toDouble()) }
                }
                cancelHoldToFinish()
                finish()
            }
    }

    /** The finger has left it. */
    public fun cancelHoldToFinish() {
        holding?.cancel()
        holding = null
        change { copy(finishProgress = 0.0) }
    }

    /** What feeds a live run. */
    private class Feed(val usesLocation: Boolean, val sensors: SensorsHandle?)

    private fun begin(feed: Feed?, start: suspend () -> RunHandle) {
        if (phase.isOn || mutable.value.isStarting) return
        change { copy(isStarting = true) }
        attempt(atLast = { change { copy(isStarting = false) } }) {
            val run = start()
            leave()
            change { copy(usesLocation = feed?.usesLocation == true) }
            follow(run)
            audio.begin(run, run::elapsedS)
            screen.keepOn(true)
            headset.start { heavy() }
            if (feed != null) feed(run, feed)
        }
    }

    private fun feed(run: RunHandle, feed: Feed) {
        if (feed.usesLocation) phone.locator.start(run)
        phone.others.forEach { it.start(run) }
        feed.sensors?.feed(run)
    }

    private fun follow(run: RunHandle) {
        this.run = run
        change { copy(phase = RunPhase.Running(run.view()), id = run.id) }
        // Begun at once: however soon it is cancelled, everything is let go.
        loop =
            scope.launch(start = CoroutineStart.UNDISPATCHED) {
                try {
                    run.events.collect { take(it, run) }
                    // It ceased without an end.
                    breakDown()
                } finally {
                    if (this@RunModel.run === run && phase.isOn) letGo()
                }
            }
    }

    private fun take(event: RunEvent, run: RunHandle) {
        if (event is RunEvent.Trouble) change { copy(troubles = troubles.plus(event.trouble)) }
        if (!phase.isOn) return
        when (event) {
            is RunEvent.Speak -> {
                offerOf(event.cue.kind)?.let { offer -> change { copy(routineOffer = offer) } }
                audio.take(event)
            }

            is RunEvent.Hush -> audio.take(event)

            is RunEvent.Show -> {
                val view = event.view
                val phase = if (view.motion == Motion.PAUSED) RunPhase.Paused(view) else RunPhase.Running(view)
                val offer = routineOfferBeside(view.routine != null)
                change { copy(safety = view.safety, phase = phase, routineOffer = offer) }
                audio.take(event)
            }

            is RunEvent.Sensors -> Unit

            is RunEvent.Trouble -> if (event.trouble == Trouble.Broken) breakDown()

            is RunEvent.Finished -> {
                // The last words say what the run came to: they are said.
                letGo(isSilent = false)
                change { copy(phase = RunPhase.Finished(event.summary), offersCoolDown = run.offersCoolDown()) }
            }
        }
    }

    private fun routineOfferBeside(isPlaying: Boolean) = mutable.value.routineOffer.takeUnless { isPlaying }

    internal fun breakDown() {
        if (!phase.isOn) return
        letGo()
        change { copy(phase = RunPhase.Broken) }
    }

    /** Everything that must end with a run. */
    private fun letGo(isSilent: Boolean = true) {
        cancelHoldToFinish()
        if (isSilent) audio.end() else audio.finish()
        phone.locator.stop()
        phone.others.forEach { it.stop() }
        headset.stop()
        screen.keepOn(false)
        change { copy(isFinishing = false, isLocked = false, routineOffer = null) }
    }

    /** Does something that may fail, and says why it did. */
    private fun attempt(atLast: () -> Unit = {}, work: suspend () -> Unit) {
        scope.launch {
            try {
                val done = loadable(work)
                change { copy(notice = done.notice) }
            } finally {
                atLast()
            }
        }
    }

    private fun readiness(change: RunReadiness.() -> RunReadiness) {
        val now = (phase as? RunPhase.Before)?.readiness?.value ?: return
        change { copy(phase = RunPhase.Before(Loadable.Ready(now.change()))) }
    }

    internal fun change(how: RunState.() -> RunState): Unit = mutable.update(how)

    /** Asks something of the run; [isUnlocked] says that a locked screen forbids it, [isOn] that the end does. */
    internal fun send(isUnlocked: Boolean = true, isOn: Boolean = true, ask: RunHandle.() -> Unit) {
        val run = run ?: return
        if ((isUnlocked && mutable.value.isLocked) || (isOn && !phase.isOn)) return
        try {
            run.ask()
            change { copy(notice = null) }
        } catch (error: CompanionException) {
            val why = Notice.of(error)
            change { copy(notice = why) }
            if (why == Notice.Broken) breakDown()
        }
    }

    private companion object {
        /** How long the finger holds to finish, in seconds. */
        const val HOLD_S = 1.5
        const val HOLD_STEPS = 30

        fun offerOf(kind: CueKind) = when (kind) {
            CueKind.WARM_UP_OFFERED -> RoutineOffer.WARM_UP
            CueKind.COOL_DOWN_OFFERED -> RoutineOffer.COOL_DOWN
            else -> null
        }
    }
}
