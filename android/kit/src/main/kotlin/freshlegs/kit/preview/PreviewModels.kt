package freshlegs.kit.preview

import freshlegs.core.Language
import freshlegs.kit.SystemTimekeeper
import freshlegs.kit.Timekeeper
import freshlegs.kit.audio.RunAudio
import freshlegs.kit.audio.SoundChoice
import freshlegs.kit.audio.Speaker
import freshlegs.kit.audio.ToneFeed
import freshlegs.kit.bridge.CoachBridge
import freshlegs.kit.fakes.FakeAudioFocus
import freshlegs.kit.fakes.FakeFiles
import freshlegs.kit.fakes.FakeHeadset
import freshlegs.kit.fakes.FakeHealthMemory
import freshlegs.kit.fakes.FakeHealthStore
import freshlegs.kit.fakes.FakePages
import freshlegs.kit.fakes.FakePcmSink
import freshlegs.kit.fakes.FakePermissionGate
import freshlegs.kit.fakes.FakePhoneSensor
import freshlegs.kit.fakes.FakePreferences
import freshlegs.kit.fakes.FakeScreen
import freshlegs.kit.fakes.FakeSpeechEngine
import freshlegs.kit.fakes.FakeUnlock
import freshlegs.kit.fakes.FakeVibrator
import freshlegs.kit.models.AppModels
import freshlegs.kit.models.CheckInModel
import freshlegs.kit.models.GuideModel
import freshlegs.kit.models.JournalModel
import freshlegs.kit.models.NavigationModel
import freshlegs.kit.models.PlanModel
import freshlegs.kit.models.ReviewModel
import freshlegs.kit.models.RoutineModel
import freshlegs.kit.models.SensorsModel
import freshlegs.kit.models.SettingsModel
import freshlegs.kit.models.TodayModel
import freshlegs.kit.models.TrendsModel
import freshlegs.kit.phone.HeadsetButtons
import freshlegs.kit.phone.HealthExchange
import freshlegs.kit.phone.Permissions
import freshlegs.kit.phone.PreferenceValues
import freshlegs.kit.phone.ScreenLock
import freshlegs.kit.run.PhoneSensors
import freshlegs.kit.run.RunModel
import kotlinx.coroutines.CoroutineScope

/**
 * All models over a phone of cardboard, for previews and tests of screens: over a core of cardboard too, or over
 * whatever [bridge] is.
 */
public class PreviewModels(
    public val bridge: CoachBridge,
    scope: CoroutineScope,
    language: Language = Language.ENGLISH,
    preferences: PreferenceValues = PreferenceValues(isWelcomed = true),
    clock: Timekeeper = SystemTimekeeper,
) {
    public val gate: FakePermissionGate = FakePermissionGate()
    public val speech: FakeSpeechEngine = FakeSpeechEngine()
    public val focus: FakeAudioFocus = FakeAudioFocus()
    public val headset: FakeHeadset = FakeHeadset()
    public val vibrator: FakeVibrator = FakeVibrator()
    public val files: FakeFiles = FakeFiles()
    public val pages: FakePages = FakePages()
    public val unlock: FakeUnlock = FakeUnlock()
    public val health: FakeHealthStore = FakeHealthStore()
    public val preferences: FakePreferences = FakePreferences(preferences)
    private val screen = FakeScreen()
    private val audio =
        RunAudio(
            Speaker(speech, focus, scope, clock),
            ToneFeed(FakePcmSink(clock), scope, clock),
            vibrator,
            focus,
            scope,
        )
    private val run =
        RunModel(
            bridge,
            audio,
            PhoneSensors(FakePhoneSensor(), listOf(FakePhoneSensor())),
            HeadsetButtons(headset, scope),
            screen,
            scope,
            clock,
            SoundChoice(focus, this.preferences, scope),
        )

    public val models: AppModels =
        AppModels(
            navigation = NavigationModel(),
            today = TodayModel(bridge, scope),
            run = run,
            sensors = SensorsModel(bridge, scope),
            checkIn = CheckInModel(bridge, scope, clock),
            journal = JournalModel(bridge, scope),
            trends = TrendsModel(bridge, scope),
            review = ReviewModel(bridge, scope),
            plan = PlanModel(bridge, scope),
            routine = RoutineModel(bridge, audio, screen, scope),
            settings = SettingsModel(bridge, scope),
            guide = GuideModel(bridge, language, scope),
            permissions = Permissions(gate),
            preferences = this.preferences,
            lock = ScreenLock(unlock, this.preferences, { run.state.value.phase.isOn }, scope),
            files = files,
            pages = pages,
            health = HealthExchange(health, bridge, FakeHealthMemory(), "freshlegs"),
            speech = speech,
        )
}
