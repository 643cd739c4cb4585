// What the preview shows.

extension KnownSensor {
  public static let strap = KnownSensor(
    identity: "strap", name: "Polar H10", manufacturer: "Polar Electro Oy", model: "H10", firmware: "5.0.0",
    offers: [.heartRate, .beatIntervals, .battery], cadenceFactor: nil, batteryPercent: 80,
    batteryAtUtcMs: 1_781_589_600_000, priority: 0, pairedAtUtcMs: 1_775_000_000_000)
  public static let pod = KnownSensor(
    identity: "pod", name: "Stryd", manufacturer: "Stryd", model: "Wind", firmware: "2.1.16",
    offers: [.pace, .cadence, .power, .battery], cadenceFactor: .steps, batteryPercent: 55,
    batteryAtUtcMs: 1_781_589_600_000, priority: 1, pairedAtUtcMs: 1_775_000_000_000)
}

extension WrittenEntry {
  static let examples = [
    WrittenEntry(
      id: "entry-1", day: "2026-06-16", atUtcMs: 1_781_589_600_000, utcOffsetS: 7_200, importedFrom: nil,
      draft: .checkIn(CheckIn(sleepH: 6.5, sleepQuality: 3, legHeaviness: 5, note: "Stairs felt long."))),
    WrittenEntry(
      id: "entry-2", day: PreviewBridge.today, atUtcMs: 1_781_676_000_000, utcOffsetS: 7_200, importedFrom: nil,
      draft: .checkIn(CheckIn(sleepH: 7.5, sleepQuality: 4, legHeaviness: 2))),
  ]
}

extension ProfileDraft {
  static let example = ProfileDraft(
    restingHeartRateBpm: 52, maximalHeartRateBpm: 186, sex: .unspecified, units: .metric, language: .english,
    verbosity: .brief, knocks: true)
}

extension ReminderSettingsDraft {
  static let example = ReminderSettingsDraft(
    afterRunCard: true, morningCheckIn: false, didItHelp: true, morningAtMin: 420, didItHelpAtMin: 1_140,
    quietFromMin: 1_260, quietToMin: 420)
}

extension ScheduledReminderView {
  static let example = ScheduledReminderView(
    kind: .didItHelp, run: nil, advice: .easyDay, day: PreviewBridge.today, minuteOfDay: 1_140,
    atLocalMs: 1_781_722_800_000, title: "Did it help?", body: "The easy day of yesterday.")
}

extension RunRow {
  static let examples = [
    RunRow(
      id: "0199b2c4-7a00-7000-8000-000000000001", startedAtUtcMs: 1_781_676_000_000, utcOffsetS: 7_200, kind: .easy,
      origin: .live, summary: .example),
    RunRow(
      id: "0199a000-7a00-7000-8000-000000000002", startedAtUtcMs: 1_781_500_000_000, utcOffsetS: 7_200, kind: .trail,
      origin: .imported(format: "fit", name: "long.fit"), summary: .example),
  ]
}

extension ReadinessView {
  static let example = ReadinessView(
    date: PreviewBridge.today, level: .watch, headline: "Somewhat tired", suggestion: .easy, suggestionTitle: "Easy",
    suggestionText: "Run easy today, or shorter.", confidence: "Day 12 of your baseline.",
    why: [ReadinessReasonView(level: .watch, text: "You slept an hour less than usual.", topic: "sleep")], factors: [],
    missing: [], hrv: [], restingHeartRate: [])
}

extension AdviceQuestionView {
  static let example = AdviceQuestionView(
    advice: .easyDay, cause: .muscleFatigue, givenOn: "2026-06-16", text: "Did the easy day help?")
}

extension HabitView {
  static let example = HabitView(
    habit: .sleep, title: "Sleep", why: "Legs recover at night.", evidence: "Good evidence.", rhythm: .daily,
    doneThisWeek: 2, targetThisWeek: 7, progress: "2 of 7 nights", streak: 2, streakText: "2 nights in a row",
    forgiven: false, paused: false, days: [HabitDayView(date: PreviewBridge.today, mark: .done, value: 7.5)],
    topic: .sleep)
}

extension RunLineView {
  static let example = RunLineView(
    id: RunRow.examples[0].id, startedAtUtcMs: 1_781_676_000_000, utcOffsetS: 7_200, title: "Easy run",
    lines: ["7.56 km in 45 minutes"], distanceM: 7_560, minutes: 45, paceSPerKm: 357, rpe: 3, legHeaviness: 2,
    isHeavy: false)
}

extension DaysTotalsView {
  static let example = DaysTotalsView(
    runs: 3, runMinutes: 126, distanceM: 21_000, longestDayM: 9_000, load: 210, heavyDays: 1, knownDays: 6,
    sleepMeanH: 7.3, nights: 6, symptomDays: 0, absentDays: 0)
}

extension LoadDay {
  static let examples = (11...17).map { day in
    LoadDay(
      date: "2026-06-\(day)", minutes: 30, distanceM: 5_000, trimpBanister: 45, trimpEdwards: nil, trimpLucia: nil,
      srpe: 90, load: 45, estimated: false, ctl: 38, atl: 41, tsb: -3, monotony: 1.4, strain: 440, building: false)
  }
}

extension LoadView {
  static let example = LoadView(
    day: LoadDay.examples.last, days: LoadDay.examples, measure: .banister, measureText: "By heart rate.",
    buildingDay: nil, buildingText: nil, thisWeek: WeekTotalsView(distanceM: 12_500, minutes: 75, load: 110),
    sameDaysLastWeek: nil, lastWeek: WeekTotalsView(distanceM: 24_000, minutes: 144, load: 215), weekBefore: nil,
    weekTexts: ["12.5 km so far this week."], longestRunM: 11_000, longestText: "Your longest run of 30 days: 11 km.",
    spike: nil, splitLowMin: 110, splitModerateMin: 20, splitHighMin: 6, splitUnknownMin: 0, splitTexts: [], notes: [])
}

extension CauseView {
  static let example = CauseView(
    cause: .inadequateRecovery, title: "Too little recovery",
    reasons: [ReasonView(text: "Three short nights in a row.", evidence: .moderate, evidenceText: "Fair evidence")],
    evidence: .moderate, evidenceText: "Fair evidence", confirm: "An easy day and a long night should help.",
    now: [
      AdviceView(
        advice: .sleepTonight, title: "Sleep longer tonight", how: "Go to bed an hour earlier.", helped: nil,
        topic: .sleep, topicSlug: "sleep")
    ],
    longRun: [], topic: .inadequateRecovery, topicSlug: "inadequate-recovery", hasGaitSummary: false)
}

extension PlannedRunView {
  static let example = PlannedRunView(
    kind: .easy, name: "Easy run", minutes: 35, metres: nil, length: "35 minutes", purpose: "Builds without tiring.",
    changed: nil, planJson: nil)
}

extension RoutineView {
  public static let example = RoutineView(
    routine: "Warm-up", exercise: "Leg swings", how: "Loose from the hip.", side: .left, resting: false, paused: false,
    leftS: 18, leftReps: 9, next: "Skips", number: 2, of: 6, beatS: 2, beatFromS: 0)
}

extension GuideEntryView {
  static let heavyLegs = GuideEntryView(
    topic: .whatAreHeavyLegs, slug: "what-are-heavy-legs", title: "What are heavy legs?", evidence: .moderate)
  static let whatToDo = GuideEntryView(
    topic: .whatToDoNow, slug: "what-to-do-now", title: "What to do now", evidence: .moderate)
}

extension GuidePageView {
  static func example(_ topic: Topic) -> GuidePageView {
    let entry = topic == GuideEntryView.whatToDo.topic ? GuideEntryView.whatToDo : .heavyLegs
    return GuidePageView(
      topic: topic, slug: entry.slug, title: entry.title, text: "Slow down for a minute.",
      lines: ["Slow down for a minute."],
      evidence: .moderate, evidenceText: "Fair evidence", sources: [], related: [])
  }
}

extension Transfer {
  static let example = Transfer(new: 120, newer: 0, known: 0, broken: [], unknown: [])
}

extension HoldView {
  /// A chest that has not been answered for.
  public static let example = HoldView(
    word: .chest, sinceUtcMs: 1_781_600_000_000, title: "Have your chest looked at before you run.", lines: [],
    answers: [
      FollowUpChoice(answer: .cleared, label: "I have been cleared"),
      FollowUpChoice(answer: .stillThere, label: "It is still there"),
    ], reviewed: true)
}

extension SafetyView {
  /// A chest that hurts.
  public static let example = SafetyView(
    word: .chest, title: "Stop. Call for help.", lines: ["Sit down.", "Do not run on."], callEmergency: true,
    mayResume: false, reviewed: true)
}

extension FlagView {
  /// Pain at night.
  public static let example = FlagView(
    kind: .painAtNight, urgency: .bookAVisit, urgencyText: "Book a visit.", waitsForAYes: false, title: "Pain at night",
    lines: ["Have it looked at before you run."], reasons: ["You wrote it down on Sunday."], ask: [],
    topic: .painAndNumbness, firstDay: "2026-06-14", lastDay: PreviewBridge.today,
    offersEmergencyNumber: false, setAside: .byEntry, endsWhenGone: true, reviewedByAClinician: true)
}

extension UnfinishedRun {
  /// A run that the phone's battery ended.
  public static let example = UnfinishedRun(
    id: "0199b000-7a00-7000-8000-000000000003", startedAtUtcMs: 1_781_670_000_000, utcOffsetS: 7_200, kind: .easy,
    awayS: 600, summary: .example)
}
