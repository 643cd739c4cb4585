package freshlegs.kit.audio

import freshlegs.core.CompanionException
import freshlegs.core.CueOutcome
import freshlegs.core.CueView
import freshlegs.core.Priority
import freshlegs.kit.SystemTimekeeper
import freshlegs.kit.Timekeeper
import freshlegs.kit.bridge.CueReports
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.isActive
import kotlinx.coroutines.launch

/**
 * Speaks cues one after the other, and tells the run what became of each.
 *
 * It decides nothing about what is said: the engine did. It waits for the earcon, begins no cue that has expired,
 * lets safety and [hush] interrupt, and takes the right to be heard before the first word; whatever happens then,
 * that right is given back, so that music is never left low. A language without a voice leaves the earcon, which is
 * not ours, and a report that speaking failed.
 *
 * All of it goes on in the one thread of [scope], and is to be called there.
 */
public class Speaker(
    private val engine: SpeechEngine,
    private val focus: AudioFocus,
    private val scope: CoroutineScope,
    private val clock: Timekeeper = SystemTimekeeper,
    private val settings: Settings = Settings(),
) {
    /** What headphones and a voice need. */
    public data class Settings(
        /** Silence before the first word after a pause, for headphones that have gone to sleep, in seconds. */
        val warmUpS: Double = 0.3,
        /** After how long a pause, in seconds. */
        val asleepAfterS: Double = 4.0,
        /** How long beyond twice the expected time a voice may take, in seconds: as the engine waits. */
        val patienceS: Double = 3.0,
    )

    private class Turn(val cue: CueView) {
        var hasStarted = false
        val work = mutableListOf<Job>()
    }

    private val queue = ArrayDeque<CueView>()
    private var reports: CueReports? = null
    private var elapsedS: (() -> Double)? = null
    private var turn: Turn? = null
    private var holdsFocus = false
    private var isInterrupted = false
    private var lastHeardS: Double? = null

    /** What is done after the last word. */
    private var atLast: (() -> Unit)? = null

    /** Whether something is being said, or waits to be. */
    public val isBusy: Boolean get() = turn != null || queue.isNotEmpty()

    /** Speaks for this run, or routine, from now on. [elapsedS] is its clock; without one no cue expires here. */
    public fun begin(reports: CueReports, elapsedS: (() -> Double)? = null) {
        end()
        this.reports = reports
        this.elapsedS = elapsedS
        isInterrupted = false
    }

    /** Takes a cue in. */
    public fun speak(cue: CueView) {
        if (reports == null) return
        if (cue.priority == Priority.SAFETY) {
            val place = queue.indexOfFirst { it.priority != Priority.SAFETY }
            queue.add(if (place < 0) queue.size else place, cue)
            turn?.takeIf { it.cue.priority != Priority.SAFETY }?.let { over(it, CueOutcome.INTERRUPTED) }
        } else {
            queue.addLast(cue)
        }
        next()
    }

    /**
     * Says a cue to be over that the runner wants not to hear. It counts as cut off: that is no fault of the voice,
     * which the run would stop to trust.
     */
    public fun leaveUnsaid(cue: CueView): Unit = report(cue.id, CueOutcome.INTERRUPTED)

    /** Stops everything but safety: it would be heard by others from now on. */
    public fun fallSilent() {
        val unsaid = queue.filter { it.priority != Priority.SAFETY }
        queue.removeAll(unsaid)
        unsaid.forEach(::leaveUnsaid)
        turn?.takeIf { it.cue.priority != Priority.SAFETY }?.let { over(it, CueOutcome.INTERRUPTED) }
    }

    /** How fast, and by which voice; see [SpeechEngine.prefer]. */
    public fun prefer(rate: Double, voice: String?): Unit = engine.prefer(rate, voice)

    /** Stops this cue at once, or takes it out of the queue. */
    public fun hush(cueId: UInt) {
        if (queue.removeAll { it.id == cueId }) report(cueId, CueOutcome.INTERRUPTED)
        turn?.takeIf { it.cue.id == cueId }?.let { over(it, CueOutcome.INTERRUPTED) }
    }

    /** The system has done something to our sound. */
    public fun audioChanged(change: AudioChange) {
        when (change) {
            AudioChange.Interrupted -> {
                isInterrupted = true
                turn?.let { over(it, CueOutcome.INTERRUPTED) }
                give()
            }

            AudioChange.Resumed -> {
                isInterrupted = false
                next()
            }

            AudioChange.Reset -> {
                // Nothing of ours sounds any more, and no end of it will be told.
                turn?.let { over(it, CueOutcome.FAILED) }
            }

            is AudioChange.RouteChanged -> lastHeardS = null
        }
    }

    /** The run is over: says what is left to be said, its last words above all, and then does [atLast]. */
    public fun finish(atLast: () -> Unit) {
        this.atLast = atLast
        next()
    }

    /** Silence at once, and music as loud as it was. */
    public fun end() {
        atLast = null
        val waiting = queue.toList()
        queue.clear()
        waiting.forEach { report(it.id, CueOutcome.INTERRUPTED) }
        turn?.let { over(it, CueOutcome.INTERRUPTED) }
        give()
        reports = null
        elapsedS = null
    }

    private fun next() {
        while (turn == null) {
            val cue = queue.removeFirstOrNull() ?: break
            when {
                hasExpired(cue) -> report(cue.id, CueOutcome.EXPIRED)
                isInterrupted || !scope.isActive -> report(cue.id, CueOutcome.INTERRUPTED)
                cue.text.isNotEmpty() && !engine.hasVoice(cue.language) -> report(cue.id, CueOutcome.FAILED)
                !take() -> report(cue.id, CueOutcome.FAILED)
                else -> begin(cue)
            }
        }
        if (turn != null) return
        give()
        leave()
    }

    /** Nothing is left to be said after the end. */
    private fun leave() {
        val last = atLast ?: return
        atLast = null
        reports = null
        elapsedS = null
        last()
    }

    private fun begin(cue: CueView) {
        val turn = Turn(cue)
        this.turn = turn
        val work = scope.launch { perform(turn) }
        turn.work += work
        // Whoever cancelled it has said why before, unless the whole scope is gone.
        work.invokeOnCompletion { over(turn, CueOutcome.INTERRUPTED) }
    }

    private suspend fun perform(turn: Turn) {
        val cue = turn.cue
        val leadInS = cue.leadInMs.toDouble() / 1_000
        val warmUpS = if (isAsleep()) settings.warmUpS else 0.0
        if (warmUpS > 0) engine.playSilence(warmUpS)
        clock.sleep(maxOf(leadInS, warmUpS))
        // What the headphones needed does not make a cue late.
        if (hasExpired(cue, lessS = (warmUpS - leadInS).coerceAtLeast(0.0))) return over(turn, CueOutcome.EXPIRED)
        if (cue.text.isEmpty()) return over(turn, CueOutcome.SPOKEN)
        watch(turn)
        try {
            engine.speak(cue.text, cue.language) { started(turn) }
            over(turn, CueOutcome.SPOKEN)
        } catch (failure: SpeechFailed) {
            over(turn, CueOutcome.FAILED)
        }
    }

    /** A voice that never comes to an end must not keep music low. */
    private fun watch(turn: Turn) {
        val patienceS = 2 * turn.cue.expectedSpeechMs.toDouble() / 1_000 + settings.patienceS
        turn.work +=
            scope.launch {
                clock.sleep(patienceS)
                over(turn, CueOutcome.FAILED)
            }
    }

    private fun started(turn: Turn) {
        if (this.turn !== turn || turn.hasStarted) return
        turn.hasStarted = true
        tell { cueStarted(turn.cue.id) }
    }

    /** The only way in which a turn ends; who comes later is not heard. */
    private fun over(turn: Turn, outcome: CueOutcome) {
        if (this.turn !== turn) return
        if (outcome == CueOutcome.SPOKEN) started(turn)
        this.turn = null
        if (outcome != CueOutcome.SPOKEN) engine.stop()
        if (turn.hasStarted) lastHeardS = clock.nowS()
        report(turn.cue.id, outcome)
        turn.work.forEach { it.cancel() }
        next()
    }

    private fun report(cueId: UInt, outcome: CueOutcome) = tell { cueEnded(cueId, outcome) }

    private fun tell(what: CueReports.() -> Unit) {
        try {
            reports?.what()
        } catch (_: CompanionException) {
            // A run that a defect has ended needs no reports.
        }
    }

    private fun take(): Boolean {
        if (!holdsFocus) holdsFocus = focus.take()
        return holdsFocus
    }

    private fun give() {
        if (!holdsFocus) return
        holdsFocus = false
        focus.give()
    }

    private fun hasExpired(cue: CueView, lessS: Double = 0.0): Boolean {
        val nowS = elapsedS?.invoke() ?: return false
        return nowS - lessS > cue.expiresAtS
    }

    private fun isAsleep(): Boolean {
        if (!focus.route.fallsAsleep) return false
        val last = lastHeardS ?: return true
        return clock.nowS() - last > settings.asleepAfterS
    }
}
