/// What stands behind the screens, one of each for as long as the app lives.
@MainActor
public final class AppModels {
  public let navigation: NavigationModel
  public let today: TodayModel
  public let run: RunModel
  public let sensors: SensorsModel
  public let checkIn: CheckInModel
  public let journal: JournalModel
  public let trends: TrendsModel
  public let review: ReviewModel
  public let plan: PlanModel
  public let routine: RoutineModel
  public let settings: SettingsModel
  public let guide: GuideModel
  public let permissions: Permissions
  public let preferences: any Preferences
  public let lock: ScreenLock
  public let files: any FileExchange
  public let pages: any SystemPages
  /// Sleep, pulse and workouts of other apps; `nil` where the phone has no such store.
  public let health: HealthExchange?
  /// To let the runner hear a voice that is chosen.
  public let speech: any SpeechEngine

  public init(
    navigation: NavigationModel,
    today: TodayModel,
    run: RunModel,
    sensors: SensorsModel,
    checkIn: CheckInModel,
    journal: JournalModel,
    trends: TrendsModel,
    review: ReviewModel,
    plan: PlanModel,
    routine: RoutineModel,
    settings: SettingsModel,
    guide: GuideModel,
    permissions: Permissions,
    preferences: any Preferences,
    lock: ScreenLock,
    files: any FileExchange,
    pages: any SystemPages,
    health: HealthExchange?,
    speech: any SpeechEngine
  ) {
    self.navigation = navigation
    self.today = today
    self.run = run
    self.sensors = sensors
    self.checkIn = checkIn
    self.journal = journal
    self.trends = trends
    self.review = review
    self.plan = plan
    self.routine = routine
    self.settings = settings
    self.guide = guide
    self.permissions = permissions
    self.preferences = preferences
    self.lock = lock
    self.files = files
    self.pages = pages
    self.health = health
    self.speech = speech
  }
}
