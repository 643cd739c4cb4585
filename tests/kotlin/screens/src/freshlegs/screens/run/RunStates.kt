package freshlegs.screens.run

import freshlegs.core.CueKind
import freshlegs.core.GuideView
import freshlegs.core.LiveView
import freshlegs.core.Motion
import freshlegs.core.Quality
import freshlegs.core.QuestionView
import freshlegs.core.RescueStep
import freshlegs.core.RescueView
import freshlegs.core.Shown
import freshlegs.core.Source
import freshlegs.core.StepView
import freshlegs.core.Word
import freshlegs.kit.bridge.RunEvent
import freshlegs.kit.fakes.FakeRun
import freshlegs.kit.preview.Examples
import freshlegs.kit.preview.PreviewBridge
import freshlegs.kit.preview.PreviewModels

/** Moments of runs, as screens show them. */
internal object RunStates {
    val calm: LiveView = Examples.liveView(elapsedS = 1_260.0).copy(ascentM = 46.0, laps = 3u)

    val rescue: LiveView =
        calm.copy(
            elapsedS = 3_912.0,
            movingS = 3_905.0,
            distanceM = 10_420.0,
            eased = true,
            rescue = RescueView(RescueStep.STEPS, "Quicker, lighter, shorter steps for one minute.", 8.0, 176.0),
            cue = "Quicker, lighter, shorter steps for one minute.",
        )

    val asked: LiveView =
        calm.copy(
            question =
            QuestionView(
                CueKind.RESCUE_CHECK,
                "Better, same or worse?",
                listOf(Word.BETTER, Word.SAME, Word.WORSE),
                expiresAtS = 1_300.0,
            ),
            undoUntilS = 1_270.0,
        )

    val breathing: LiveView =
        calm.copy(
            guide = GuideView(3u, 2u, 172.0, onSteps = false, coupling = null, untilS = 1_400.0),
            step = StepView(2u, 8u, "Run 2 of 3", 154.0, null, "5:10 to 5:40 /km"),
            cue = "In for three, out for two steps.",
        )

    /** Numbers that are late, gone, and a strap off the skin. */
    val doubtful: LiveView =
        calm.copy(
            paceSPerKm = Shown(361.0, Quality.STALE, Source.Location, 12.0),
            heartRateBpm = Shown(null, Quality.NO_CONTACT, Source.HeartRateSensor(1u), 4.0),
            cadenceSpm = Shown(null, Quality.LOST, null, 0.0),
            muted = true,
            voiceFailed = true,
        )

    val paused: LiveView = calm.copy(motion = Motion.PAUSED)

    val routine: LiveView = calm.copy(routine = Examples.routineView)
}

/** The run of cardboard. */
internal val PreviewModels.run: FakeRun get() = (bridge as PreviewBridge).run

/** Begins a run that shows this. */
internal fun PreviewModels.during(view: LiveView) {
    run.view = view
    run.elapsedS = view.elapsedS
    models.run.start(Examples.runOptions)
    run.emit(RunEvent.Show(view))
}
