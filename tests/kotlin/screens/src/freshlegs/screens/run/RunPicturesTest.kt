package freshlegs.screens.run

import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import freshlegs.core.LiveView
import freshlegs.core.Trouble
import freshlegs.kit.bridge.RunEvent
import freshlegs.kit.models.AppModels
import freshlegs.kit.phone.Permission
import freshlegs.kit.phone.PreferenceValues
import freshlegs.kit.phone.WithoutHeadphones
import freshlegs.kit.preview.Examples
import freshlegs.kit.preview.PreviewBridge
import freshlegs.kit.preview.PreviewModels
import freshlegs.kit.run.RunAim
import freshlegs.kit.run.RunChoice
import freshlegs.screens.Look
import freshlegs.screens.Picture
import freshlegs.screens.RealCore
import freshlegs.screens.everyLook
import freshlegs.screens.parts.Page
import freshlegs.screens.testsOf
import org.junit.jupiter.api.TestFactory

class RunPicturesTest {
    private val chosen = PreferenceValues(isWelcomed = true, withoutHeadphones = WithoutHeadphones.SPEAKER)
    private val few = listOf(Look.LIGHT, Look.LARGE, Look.GERMAN)

    private fun during(
        name: String,
        view: LiveView,
        looks: List<Look> = few,
        width: Int = 411,
        height: Int = 891,
        also: PreviewModels.() -> Unit = {},
    ) = Picture(
        name,
        looks = looks,
        width = width,
        height = height,
        before = {
            during(view)
            also()
        },
    ) { models -> RunScreen(models, models.navigation::go) }

    @TestFactory
    fun before() = testsOf(
        Picture("run-before", height = 2_300, preferences = chosen, core = RealCore::open, before = {
            models.permissions.refresh()
        }) { models -> RunScreen(models, models.navigation::go) },
        Picture("run-before-first", height = 2_900, looks = few, before = {
            (bridge as PreviewBridge).holdBack(Examples.hold)
            (bridge as PreviewBridge).cutOff(listOf(Examples.unfinished))
        }) { models -> RunScreen(models, models.navigation::go) },
        Picture(
            "run-before-wide",
            width = 840,
            height = 1_200,
            looks = listOf(
                Look.LIGHT,
            ),
            preferences = chosen,
            core = RealCore::open,
            before = {
                gate.granted += Permission.entries
                models.permissions.refresh()
            },
        ) { models -> RunScreen(models, models.navigation::go) },
        Picture("run-aim", height = 900, looks = few, preferences = chosen) { models ->
            Page("") { item { AimSection(RunChoice(aim = RunAim.Pace(305, 340)), {}, models) } }
        },
    )

    @TestFactory
    fun during() = testsOf(
        during("run", RunStates.calm, everyLook + Look.CONTRAST),
        during("run-rescue", RunStates.rescue, everyLook),
        during("run-asked", RunStates.asked),
        during("run-breathing", RunStates.breathing, listOf(Look.LIGHT), height = 1_300),
        during("run-doubtful", RunStates.doubtful, everyLook, height = 1_000) {
            run.emit(RunEvent.Trouble(Trouble.StorageFull))
        },
        during("run-paused", RunStates.paused, everyLook),
        during("run-routine", RunStates.routine, height = 1_100),
        during("run-locked", RunStates.asked) { models.run.lock(true) },
        during("run-landscape", RunStates.asked, everyLook, width = 891, height = 411),
        during("run-landscape-rescue", RunStates.rescue, few, width = 891, height = 411),
        during("run-tablet", RunStates.calm, listOf(Look.LIGHT), width = 840, height = 1_200),
        during("run-safety", RunStates.calm.copy(safety = Examples.safety), everyLook + Look.CONTRAST),
        during("run-safety-landscape", RunStates.calm.copy(safety = Examples.safety), few, width = 891, height = 411),
        sheet("run-more", RunSheet.MORE, 1_500),
        sheet("run-not-well", RunSheet.NOT_WELL, 891),
    )

    @TestFactory
    fun after() = testsOf(
        Picture("run-after", height = 1_500, before = {
            run.hasCoolDown = true
            during(RunStates.calm)
            run.finish()
        }) { models -> RunScreen(models, models.navigation::go) },
        Picture("run-after-flag", height = 1_500, looks = few, before = {
            during(RunStates.calm.copy(safety = Examples.safety))
            run.finish()
        }) { models -> RunScreen(models, models.navigation::go) },
        Picture("run-broken", height = 500, looks = listOf(Look.LIGHT), before = {
            during(RunStates.calm)
            run.cutOff()
        }) { models -> RunScreen(models, models.navigation::go) },
    )

    private fun sheet(name: String, sheet: RunSheet, height: Int) =
        Picture(name, height = height, looks = few, before = { during(RunStates.calm) }) { models ->
            Sheet(models, sheet)
        }
}

@Composable
private fun Sheet(models: AppModels, sheet: RunSheet) {
    val state by models.run.state.collectAsState()
    state.view?.let { DuringRun(models, state, it, sheet) }
}
