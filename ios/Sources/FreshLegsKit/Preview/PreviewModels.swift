/// All models over a phone of cardboard, for previews and tests of screens: over a core of cardboard too, or over
/// whatever `bridge` is.
@MainActor
public final class PreviewModels {
  public let bridge: any CoachBridge
  public let gate = FakePermissionGate()
  public let speech = FakeSpeechEngine()
  public let focus = FakeAudioFocus()
  public let headset = FakeHeadset()
  public let vibrator = FakeVibrator()
  public let files = FakeFiles()
  public let pages = FakePages()
  public let unlock = FakeUnlock()
  public let health = FakeHealthStore()
  public let preferences: FakePreferences
  public let models: AppModels

  public init(
    bridge: any CoachBridge = PreviewBridge(),
    language: Language = .english,
    preferences values: PreferenceValues = PreferenceValues(isWelcomed: true),
    clock: any Timekeeper = SystemTimekeeper()
  ) {
    self.bridge = bridge
    let preferences = FakePreferences(values)
    self.preferences = preferences
    let screen = FakeScreen()
    let audio = RunAudio(
      speaker: Speaker(engine: speech, focus: focus, clock: clock),
      tones: ToneFeed(sink: FakePcmSink(clock: clock), clock: clock), vibrator: vibrator, focus: focus)
    let phone = PhoneSensors(
      locator: Locator(source: FakeSource<LocationReading>()), others: [Pedometer(source: FakeSource<StepReading>())])
    let run = RunModel(
      bridge: bridge, audio: audio, phone: phone, headset: HeadsetButtons(source: headset), screen: screen,
      clock: clock, sound: SoundChoice(focus: focus, preferences: preferences))
    models = AppModels(
      navigation: NavigationModel(),
      today: TodayModel(bridge: bridge),
      run: run,
      sensors: SensorsModel(bridge: bridge),
      checkIn: CheckInModel(bridge: bridge, clock: clock),
      journal: JournalModel(bridge: bridge),
      trends: TrendsModel(bridge: bridge),
      review: ReviewModel(bridge: bridge),
      plan: PlanModel(bridge: bridge),
      routine: RoutineModel(bridge: bridge, audio: audio, screen: screen),
      settings: SettingsModel(bridge: bridge),
      guide: GuideModel(bridge: bridge, language: language),
      permissions: Permissions(gate: gate),
      preferences: preferences,
      lock: ScreenLock(gate: unlock, preferences: preferences) { [weak run] in run?.phase.isOn ?? false },
      files: files,
      pages: pages,
      health: HealthExchange(bridge: bridge, store: health, memory: FakeHealthMemory()),
      speech: speech)
  }
}
