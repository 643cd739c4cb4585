import Foundation
@_exported import FreshLegsTypes

/// Everything that the phone's shell asks of the core: what a model needs of it is a protocol of its own.
///
/// The live one (`LiveBridge`) works off the main thread on the real library; `PreviewBridge` answers with
/// believable fixed data, so that screens are previewed and models are tested without it. Methods bear the
/// names of the library's, and throw its `CompanionError`.
public protocol CoachBridge: RunBridge, SensorsBridge, TodayBridge, CheckInBridge, JournalBridge, TrendsBridge,
  ReviewBridge, PlanBridge, RoutineBridge, SettingsBridge, GuideBridge
{}

/// Before, during and after a run.
public protocol RunBridge: Sendable {
  /// What holds running back, if anything does.
  func hold() async throws -> HoldView?
  /// Answers what holds running back; gives what still does afterwards.
  func answerFollowUp(answer: FollowUpAnswer) async throws -> HoldView?
  /// Runs that were cut off and can be resumed or closed.
  func unfinished() async throws -> [UnfinishedRun]
  /// Goes on with a run that was cut off.
  func resumeRun(id: String) async throws -> any RunHandle
  /// Ends a run that was cut off.
  func closeUnfinished(id: String) async throws -> Summary
  /// Begins a live run.
  func startRun(options: RunOptions) async throws -> any RunHandle
  /// Begins a run of a simulated runner.
  func startSimulation(options: SimulationOptions) async throws -> any RunHandle
  /// Begins a run whose sensors are a recording.
  func startReplay(options: ReplayOptions) async throws -> any RunHandle
}

/// Sensors, paired and to be paired.
public protocol SensorsBridge: Sendable {
  /// Opens the radio. The system may ask for the permission to use Bluetooth now.
  func openSensors(options: SensorOptions) async throws -> any SensorsHandle
  /// The paired sensors in order of preference.
  func pairedSensors() async throws -> [KnownSensor]
  /// Gives a paired sensor another name.
  func renameSensor(identity: String, name: String) async throws
  /// Forgets a sensor.
  func forgetSensor(identity: String) async throws
  /// Puts the paired sensors in order of preference.
  func orderSensors(identities: [String]) async throws
  /// Says how a sensor counts cadence; `nil` lets it be found out anew.
  func setCadenceFactor(identity: String, factor: CadenceFactor?) async throws
}

/// The first screen.
public protocol TodayBridge: Sendable {
  /// Today: red flags first.
  func today() async throws -> TodayView
  /// Takes today's suggestion, or keeps the plan.
  func answerSuggestion(accept: Bool) async throws
  /// Writes down whether an advice was tried, and whether it helped.
  func answerAdvice(advice: Advice, tried: Bool, helped: Bool?) async throws -> WrittenEntry
  /// A professional has seen what a red flag is about.
  func flagWasSeen(kind: FlagKind) async throws -> [WrittenEntry]
  /// What a red flag is about is gone.
  func flagIsGone(kind: FlagKind) async throws -> [WrittenEntry]
  /// What to take along to a professional.
  func takeAlong() async throws -> TakeAlongView
  /// The chosen habits, and how they go.
  func habits() async throws -> [HabitView]
  /// The reminders of today and tomorrow that are still to come.
  func reminders() async throws -> [ScheduledReminderView]
  /// Remembers that a reminder was shown.
  func reminderWasShown(reminder: ScheduledReminderView) async throws
  /// Switches one kind of reminder off.
  func switchReminderOff(kind: ReminderKind) async throws
}

/// Writing things down.
public protocol CheckInBridge: Sendable {
  /// Writes an entry; for today where `day` is `nil`.
  func writeEntry(draft: Draft, day: NaiveDate?) async throws -> WrittenEntry
  /// Checks an entry and writes nothing.
  func checkEntry(draft: Draft, day: NaiveDate?) async throws
  /// Changes an entry.
  func editEntry(id: String, draft: Draft, day: NaiveDate?) async throws -> WrittenEntry
  /// Takes an entry out.
  func deleteEntry(id: String) async throws
  /// What to ask about a symptom.
  func questionsAbout(draft: Draft) async throws -> [QuestionToAskView]
  /// The local calendar day on which it is now.
  func localDay() async throws -> NaiveDate
  /// Begins a morning reading of so many seconds; of the usual ones where `nil`.
  func startReading(measureS: UInt32?) async throws -> any ReadingHandle
  /// Writes a good reading into the journal.
  func keepReading(reading: any ReadingHandle) async throws -> WrittenEntry
}

/// Looking things up in the journal.
public protocol JournalBridge: Sendable {
  /// The entries of the days from `first` to `last`, both included.
  func entries(first: NaiveDate, last: NaiveDate) async throws -> [WrittenEntry]
  /// One entry.
  func entry(id: String) async throws -> WrittenEntry
  /// The entries in which all these words are found.
  func searchEntries(text: String, kinds: [EntryKind], first: NaiveDate?, last: NaiveDate?) async throws -> [EntryView]
  /// Everything of a day.
  func day(date: NaiveDate) async throws -> DayView
  /// The week of a day.
  func week(date: NaiveDate) async throws -> WeekView
  /// The month of a day.
  func month(date: NaiveDate) async throws -> MonthView
  /// The local calendar day on which it is now.
  func localDay() async throws -> NaiveDate
  /// Writes an entry: so that a deletion can be undone.
  func writeEntry(draft: Draft, day: NaiveDate?) async throws -> WrittenEntry
  /// Changes an entry.
  func editEntry(id: String, draft: Draft, day: NaiveDate?) async throws -> WrittenEntry
  /// Takes an entry out.
  func deleteEntry(id: String) async throws
}

/// Trends and load.
public protocol TrendsBridge: Sendable {
  /// A trend, ready to draw; of 90 days until today where no days are named.
  func trend(metric: TrendMetric, first: NaiveDate?, last: NaiveDate?) async throws -> TrendView
  /// What there is to say of load today.
  func load() async throws -> LoadView
  /// The load of each day.
  func loadDays(first: NaiveDate?, last: NaiveDate?) async throws -> [LoadDay]
  /// The page for a running coach or a physical therapist.
  func gaitSummary() async throws -> GaitSummaryView
  /// The local calendar day on which it is now.
  func localDay() async throws -> NaiveDate
}

/// Looking back.
public protocol ReviewBridge: Sendable {
  /// Are my legs getting fresher?
  func review() async throws -> ReviewView
  /// Why the legs may be heavy: today where `weeks` is `nil`, or over so many weeks.
  func why(weeks: UInt8?) async throws -> CausesView
  /// What was tried, and how often it helped.
  func whatHelped() async throws -> [AdviceCountView]
  /// All runs, newest first.
  func runs() async throws -> [RunRow]
  /// One run with everything that is kept of it.
  func run(id: String) async throws -> RunDetail
  /// A run looked back on.
  func runReview(id: String) async throws -> RunReviewView
  /// Deletes a run.
  func deleteRun(id: String) async throws
  /// Writes down whether an advice was tried, and whether it helped.
  func answerAdvice(advice: Advice, tried: Bool, helped: Bool?) async throws -> WrittenEntry
  /// The report as one HTML page.
  func reportHtml(first: NaiveDate?, last: NaiveDate?) async throws -> String
}

/// The season and the week ahead.
public protocol PlanBridge: Sendable {
  /// The plan of the season.
  func season() async throws -> SeasonView
  /// Sets what the runner trains for; `nil` takes it away.
  func setGoal(goal: GoalDraft?) async throws
  /// Keeps the three answers of day one.
  func setStartAnswers(answers: StartDraft) async throws
  /// The next seven days.
  func weekAhead() async throws -> WeekAheadView
  /// Takes today's suggestion, or keeps the plan.
  func answerSuggestion(accept: Bool) async throws
}

/// Guided routines without a run.
public protocol RoutineBridge: Sendable {
  /// Every routine as it would be today, at a level of 1 to 3.
  func routines(today: Today, level: UInt8) async throws -> [RoutineInfo]
  /// What the journal tells a routine that begins now.
  func journalToday() async throws -> Today
  /// Plays a routine; in real time where `speed` is `nil`.
  func startRoutine(routine: String, level: UInt8, today: Today, speed: Double?) async throws -> any RoutineHandle
}

/// Settings, and what is kept.
public protocol SettingsBridge: Sendable {
  /// The runner's profile.
  func profile() async throws -> ProfileDraft
  /// Saves the runner's profile.
  func saveProfile(draft: ProfileDraft) async throws
  /// What is known of the runner's health.
  func background() async throws -> BackgroundDraft
  /// Saves it.
  func saveBackground(draft: BackgroundDraft) async throws
  /// What the journal asks.
  func journalSettings() async throws -> JournalSettings
  /// Saves it.
  func saveJournalSettings(settings: JournalSettings) async throws
  /// Which habits the runner has chosen.
  func habitChoices() async throws -> [HabitChoice]
  /// Chooses habits in the place of those before.
  func chooseHabits(choices: [HabitChoice]) async throws
  /// Which reminders come, and when.
  func reminderSettings() async throws -> ReminderSettingsDraft
  /// Saves it.
  func saveReminderSettings(settings: ReminderSettingsDraft) async throws
  /// Writes everything into one file that a passphrase opens.
  func backup(path: String, passphrase: String) async throws -> Transfer
  /// Takes a backup in.
  func restore(path: String, passphrase: String) async throws -> Transfer
  /// Writes everything as one JSON document.
  func exportJson(path: String) async throws -> Transfer
  /// Writes everything as tables into a folder.
  func exportCsv(folder: String) async throws -> Transfer
  /// Takes a recorded run of another device in.
  func importFile(path: String, salvage: Bool) async throws -> FileImport
  /// Takes a daily export of another program in.
  func importJournal(path: String) async throws -> JournalImport
  /// Takes an exported JSON document in.
  func importJson(path: String) async throws -> Transfer
  /// Encrypts everything with another key of 32 bytes.
  func changeKey(key: Data) async throws
  /// Deletes everything; there is no way back but a backup.
  func deleteEverything() async throws
  /// The version of the core.
  func coreVersion() async throws -> String
  /// What was found damaged when the store was opened, and has been set aside.
  func setAside() async throws -> SetAside?
}

/// The guide.
public protocol GuideBridge: Sendable {
  /// All pages in their groups.
  func guideContents(language: Language) async throws -> [GuideGroupView]
  /// A page.
  func guidePage(language: Language, topic: Topic) async throws -> GuidePageView
  /// The page with this name.
  func guideTopic(slug: String) async throws -> Topic?
  /// The pages on which these words are found, the best first.
  func searchGuide(language: Language, text: String) async throws -> [GuidePageView]
}
