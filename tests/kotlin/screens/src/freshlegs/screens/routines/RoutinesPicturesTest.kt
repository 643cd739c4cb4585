package freshlegs.screens.routines

import freshlegs.core.CompanionException
import freshlegs.core.RoutineView
import freshlegs.core.Trouble
import freshlegs.kit.bridge.RunEvent
import freshlegs.kit.preview.Examples
import freshlegs.kit.preview.PreviewBridge
import freshlegs.kit.preview.PreviewModels
import freshlegs.screens.Look
import freshlegs.screens.Picture
import freshlegs.screens.everyLook
import freshlegs.screens.testsOf
import org.junit.jupiter.api.TestFactory

class RoutinesPicturesTest {
    @TestFactory
    fun pictures() = testsOf(
        Picture("routines", height = 1_100, looks = everyLook + Look.CONTRAST) { models -> RoutinesScreen(models) {} },
        Picture("routines.playing", after = { play() }) { models -> RoutinesScreen(models) {} },
        Picture(
            "routines.resting",
            width = 891,
            height = 411,
            looks = listOf(Look.LIGHT, Look.LARGE),
            after = { play(Examples.routineView.copy(resting = true, leftReps = null, paused = true)) },
        ) { models -> RoutinesScreen(models) {} },
        Picture("routines.broken", looks = listOf(Look.DARK), after = {
            play()
            routine().run.emit(RunEvent.Trouble(Trouble.Broken))
        }) { models -> RoutinesScreen(models) {} },
        Picture("routines.failed", looks = listOf(Look.LIGHT), before = {
            (bridge as PreviewBridge).failure = CompanionException.Storage("read the journal")
        }) { models -> RoutinesScreen(models) {} },
    )
}

internal fun PreviewModels.routine() = (bridge as PreviewBridge).routine

/** Plays a routine as far as this. */
internal fun PreviewModels.play(view: RoutineView = Examples.routineView) {
    models.routine.start("warm-up")
    routine().run.emit(RunEvent.Show(Examples.liveView(1.0).copy(routine = view)))
}
