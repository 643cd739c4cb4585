package freshlegs.app

import freshlegs.core.HoldView
import freshlegs.core.Language
import freshlegs.core.Word
import freshlegs.kit.audio.RunAudio
import freshlegs.kit.audio.SoundChoice
import freshlegs.kit.audio.Speaker
import freshlegs.kit.audio.ToneFeed
import freshlegs.kit.fakes.FakeAudioFocus
import freshlegs.kit.fakes.FakeFiles
import freshlegs.kit.fakes.FakeHeadset
import freshlegs.kit.fakes.FakePages
import freshlegs.kit.fakes.FakePcmSink
import freshlegs.kit.fakes.FakePhoneSensor
import freshlegs.kit.fakes.FakePreferences
import freshlegs.kit.fakes.FakeScreen
import freshlegs.kit.fakes.FakeSpeechEngine
import freshlegs.kit.fakes.FakeUnlock
import freshlegs.kit.fakes.FakeVibrator
import freshlegs.kit.fakes.RunCall
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.CheckInModel
import freshlegs.kit.models.Destination
import freshlegs.kit.models.GuideModel
import freshlegs.kit.models.JournalModel
import freshlegs.kit.models.NavigationModel
import freshlegs.kit.models.PlanModel
import freshlegs.kit.models.ReviewModel
import freshlegs.kit.models.RoutineModel
import freshlegs.kit.models.SensorsModel
import freshlegs.kit.models.SettingsModel
import freshlegs.kit.models.SettingsPage
import freshlegs.kit.models.TodayModel
import freshlegs.kit.models.TrendsModel
import freshlegs.kit.phone.HeadsetButtons
import freshlegs.kit.phone.Permission
import freshlegs.kit.phone.PermissionGate
import freshlegs.kit.phone.PermissionState
import freshlegs.kit.phone.Permissions
import freshlegs.kit.phone.PreferenceValues
import freshlegs.kit.phone.ScreenLock
import freshlegs.kit.phone.WithoutHeadphones
import freshlegs.kit.preview.Examples
import freshlegs.kit.preview.PreviewBridge
import freshlegs.kit.run.PhoneSensors
import freshlegs.kit.run.RunModel
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.Job
import kotlinx.coroutines.cancel
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.launch
import kotlinx.coroutines.test.TestScope
import kotlinx.coroutines.test.runCurrent
import kotlinx.coroutines.test.runTest
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertTrue

@OptIn(ExperimentalCoroutinesApi::class)
class ArrivalDeskTest {
    private class Gate(val state: PermissionState) : PermissionGate {
        override fun state(permission: Permission) = state

        override suspend fun ask(permission: Permission) = state

        override fun openSettings() = Unit
    }

    private class Stage(test: TestScope, values: PreferenceValues, location: PermissionState) {
        val scope = CoroutineScope(test.coroutineContext + Job())
        val bridge = PreviewBridge()
        val files = FakeFiles()
        val arrivals = MutableStateFlow<Arrival?>(null)
        private val preferences = FakePreferences(values)
        private val focus = FakeAudioFocus()
        private val speech = FakeSpeechEngine()
        private val screen = FakeScreen()
        private val sink = FakePcmSink(freshlegs.kit.SystemTimekeeper)
        private val audio =
            RunAudio(Speaker(speech, focus, scope), ToneFeed(sink, scope), FakeVibrator(), focus, scope)
        private val run =
            RunModel(
                bridge,
                audio,
                PhoneSensors(FakePhoneSensor(), emptyList()),
                HeadsetButtons(FakeHeadset(), scope),
                screen,
                scope,
                sound = SoundChoice(focus, preferences, scope),
            )
        val models =
            AppModels(
                NavigationModel(),
                TodayModel(bridge, scope),
                run,
                SensorsModel(bridge, scope),
                CheckInModel(bridge, scope),
                JournalModel(bridge, scope),
                TrendsModel(bridge, scope),
                ReviewModel(bridge, scope),
                PlanModel(bridge, scope),
                RoutineModel(bridge, audio, screen, scope),
                SettingsModel(bridge, scope),
                GuideModel(bridge, Language.ENGLISH, scope),
                Permissions(Gate(location)),
                preferences,
                ScreenLock(FakeUnlock(), preferences, { run.state.value.phase.isOn }, scope),
                files,
                FakePages(),
                null,
                speech,
            )
        val seen get() = models.navigation.path.value.last()
        val isRunning get() = run.state.value.phase.isOn
    }

    private val ready = PreferenceValues(isWelcomed = true, withoutHeadphones = WithoutHeadphones.SPEAKER)

    private fun on(
        values: PreferenceValues = ready,
        location: PermissionState = PermissionState.GRANTED,
        test: suspend TestScope.(Stage) -> Unit,
    ) = runTest {
        val stage = Stage(this, values, location)
        stage.scope.launch {
            ArrivalDesk(stage.models) { "/cache/${it.substringAfterLast('/')}" }.serve(stage.arrivals)
        }
        runCurrent()
        try {
            test(stage)
        } finally {
            stage.scope.cancel()
        }
    }

    private fun TestScope.arrive(stage: Stage, arrival: Arrival) {
        stage.arrivals.value = arrival
        runCurrent()
    }

    @Test
    fun `a screen is shown once`() = on { stage ->
        arrive(stage, Arrival.Open(Destination.Sensors))
        assertEquals(Destination.Sensors, stage.seen)
        assertEquals(null, stage.arrivals.value)
        stage.models.navigation.back()
        arrive(stage, Arrival.Open(Destination.Sensors))
        assertEquals(Destination.Sensors, stage.seen)
    }

    @Test
    fun `an easy run begins at once where nothing is to be asked`() = on { stage ->
        arrive(stage, Arrival.EasyRun)
        assertEquals(Destination.Run, stage.seen)
        assertTrue(stage.isRunning)
    }

    @Test
    fun `whoever has to be asked something is asked on the screen`() {
        on(ready.copy(isWelcomed = false)) { stage -> assertNotBegun(stage) }
        on(ready.copy(withoutHeadphones = null)) { stage -> assertNotBegun(stage) }
        on(location = PermissionState.NOT_ASKED) { stage -> assertNotBegun(stage) }
        on { stage ->
            stage.bridge.cutOff(listOf(Examples.unfinished))
            assertNotBegun(stage)
        }
        on { stage ->
            val hold = HoldView(Word.DIZZY, 0, "Wait", emptyList(), emptyList(), true)
            stage.bridge.holdBack(hold)
            assertNotBegun(stage)
        }
    }

    private fun TestScope.assertNotBegun(stage: Stage) {
        arrive(stage, Arrival.EasyRun)
        assertEquals(Destination.Run, stage.seen)
        assertFalse(stage.isRunning)
    }

    @Test
    fun `heavy is said to a run that is on and opens its screen in any case`() = on { stage ->
        arrive(stage, Arrival.Heavy)
        assertEquals(Destination.Run, stage.seen)
        assertTrue(stage.bridge.run.calls.isEmpty())
        stage.models.run.start(Examples.runOptions)
        runCurrent()
        arrive(stage, Arrival.Heavy)
        assertEquals(listOf<RunCall>(RunCall.Say(Word.HEAVY)), stage.bridge.run.calls)
    }

    @Test
    fun `behind the lock only heavy is heard`() = on(ready.copy(appLock = true)) { stage ->
        arrive(stage, Arrival.Open(Destination.Journal))
        assertEquals(Destination.Today, stage.seen)
        stage.models.lock.unlock()
        runCurrent()
        assertEquals(Destination.Journal, stage.seen)
    }

    @Test
    fun `a recording is taken in and its copy is taken away`() = on { stage ->
        arrive(stage, Arrival.Import("content://files/run.fit"))
        assertEquals(Destination.Settings(SettingsPage.DATA), stage.seen)
        assertEquals(listOf("/cache/run.fit"), stage.files.discarded)
        assertTrue(stage.bridge.calls.any { it.startsWith("importFile") })
    }

    @Test
    fun `a backup waits for its passphrase`() = on { stage ->
        arrive(stage, Arrival.Import("content://files/all.freshlegs"))
        assertEquals(Destination.Settings(SettingsPage.DATA), stage.seen)
        assertFalse(stage.bridge.calls.any { it.startsWith("restore") })
    }
}
