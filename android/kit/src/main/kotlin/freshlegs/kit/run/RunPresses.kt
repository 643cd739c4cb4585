package freshlegs.kit.run

import freshlegs.core.BreathPattern
import freshlegs.core.Word

// What the runner asks of a run. What it means is the engine's business: it is passed on.

/** The legs are heavy. Works on a locked screen too. */
public fun RunModel.heavy(): Unit = word(Word.HEAVY)

/** It was not meant. */
public fun RunModel.undo(): Unit = word(Word.UNDO)

/** Whether the last word can still be taken back. */
public fun RunModel.canUndo(): Boolean {
    val untilS = state.value.view?.undoUntilS ?: return false
    return (run?.elapsedS() ?: return false) <= untilS
}

/** The runner's own word. Works on a locked screen too; a red flag also after the run. */
public fun RunModel.word(word: Word): Unit = send(isUnlocked = false, isOn = false) { word(word) }

public fun RunModel.pause(): Unit = send { pause() }

public fun RunModel.resume(): Unit = send { resume() }

public fun RunModel.lap(): Unit = send { lap() }

/** Silences every cue but the answer to a red flag, or lets them speak again. */
public fun RunModel.mute(muted: Boolean): Unit = send { mute(muted) }

/** Starts the metronome; at the cadence of the runner's own steps where `null`. */
public fun RunModel.metronome(cadenceSpm: Double? = null): Unit = send { metronome(cadenceSpm) }

/** Starts the breath guide; with a pattern that fits the effort where `null`. */
public fun RunModel.breathGuide(pattern: BreathPattern? = null): Unit = send { breathGuide(pattern) }

/** Lets what sounds with the steps go on. */
public fun RunModel.keepGuide(): Unit = send { keepGuide() }

/** Ends what sounds with the steps. */
public fun RunModel.guideOff(): Unit = send { guideOff() }

/** Takes what a rescue offers. */
public fun RunModel.acceptOffer(): Unit = send { acceptOffer() }

/** A foot touches the ground now. */
public fun RunModel.tap(): Unit = send { tap() }

/** Takes the routine that is offered, at a level of 1 to 3. */
public fun RunModel.acceptRoutine(level: UByte) {
    val offer = state.value.routineOffer ?: return
    send {
        routineStart(offer.routine, level)
        change { copy(routineOffer = null) }
    }
}

/** Does not want the routine that is offered. */
public fun RunModel.declineRoutine() {
    state.value.routineOffer ?: return
    send {
        routineDecline()
        change { copy(routineOffer = null) }
    }
}

/** Plays a routine in the run. */
public fun RunModel.routineStart(routine: String, level: UByte): Unit = send { routineStart(routine, level) }

public fun RunModel.routineNext(): Unit = send { routineNext() }

public fun RunModel.routineBack(): Unit = send { routineBack() }

public fun RunModel.routineStop(): Unit = send { routineStop() }

/** Ends the run at once: for those who cannot hold a finger on the screen, after a question. */
public fun RunModel.finish(): Unit = send {
    finish()
    change { copy(isFinishing = true) }
}
