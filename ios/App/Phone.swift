import FreshLegsKit
import FreshLegsPhone
import FreshLegsWords
import HealthKit
import SwiftUI

/// Everything of the phone that the app uses, one of each; made once.
@MainActor
final class Phone {
  private let session = SoundSession()
  private let focus: SystemAudioFocus
  private let vibrator = SystemVibrator()
  private let unlock: SystemUnlock
  private let healthData = HKHealthStore()
  private let sensors: PhoneSensors
  private let sound: SoundChoice

  let preferences = SystemPreferences()
  let permissions: Permissions
  let files = SystemFiles()
  let places = SystemPlaces()
  let speech = SystemSpeech()
  let screen = IdleTimer()
  let cover = WindowCover { UIHostingController(rootView: Cover()) }
  let bluetooth = SystemBluetooth()
  let headset: HeadsetButtons
  let reminders: SystemReminders

  /// Whether the app is seen: the system may have begun it for a notification or an intent, without a window.
  var isSeen = false

  init(words: Strings) {
    focus = SystemAudioFocus(session: session)
    unlock = SystemUnlock { words.platformUnlockText }
    sound = SoundChoice(focus: focus, preferences: preferences)
    headset = HeadsetButtons(source: SystemHeadset(session: session, focus: focus, title: words.platformRun))
    permissions = Permissions(gate: SystemPermissions(health: healthData))
    reminders = SystemReminders {
      ReminderWords(hidden: words.platformReminderHidden, switchOff: words.platformReminderOff)
    }
    sensors = PhoneSensors(
      locator: Locator(source: SystemLocationSource()),
      others: [
        Pedometer(source: SystemStepSource()), Accelerometer(source: SystemAccelerationSource()),
        Barometer(source: SystemHeightSource()),
      ])
  }

  /// Ears and skin: one for a run and one for a routine, since either may begin while the other ends.
  func audio() -> RunAudio {
    RunAudio(
      speaker: Speaker(engine: speech, focus: focus), tones: ToneFeed(sink: EngineSink(session: session)),
      vibrator: vibrator, focus: focus, sound: sound)
  }

  /// The models behind the screens, over what is stored.
  func models(
    _ bridge: any CoachBridge,
    run runAudio: RunAudio,
    routine routineAudio: RunAudio,
    language: Language
  ) -> AppModels {
    let run = RunModel(
      bridge: bridge, audio: runAudio, phone: sensors, headset: headset, screen: screen, sound: sound)
    return AppModels(
      navigation: NavigationModel(),
      today: TodayModel(bridge: bridge),
      run: run,
      sensors: SensorsModel(bridge: bridge),
      checkIn: CheckInModel(bridge: bridge),
      journal: JournalModel(bridge: bridge),
      trends: TrendsModel(bridge: bridge),
      review: ReviewModel(bridge: bridge),
      plan: PlanModel(bridge: bridge),
      routine: RoutineModel(bridge: bridge, audio: routineAudio, screen: screen),
      settings: SettingsModel(bridge: bridge),
      guide: GuideModel(bridge: bridge, language: language),
      permissions: permissions,
      preferences: preferences,
      lock: ScreenLock(gate: unlock, preferences: preferences) { [weak run] in run?.phase.isOn ?? false },
      files: files,
      pages: places,
      health: health(bridge),
      speech: speech)
  }

  /// Other apps' health data, where this device has a place for them.
  private func health(_ bridge: any JournalBridge & ReviewBridge) -> HealthExchange? {
    guard HKHealthStore.isHealthDataAvailable() else { return nil }
    return HealthExchange(bridge: bridge, store: HealthKitStore(health: healthData), memory: SystemHealthMemory())
  }
}
