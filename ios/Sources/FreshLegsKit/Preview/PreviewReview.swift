import Foundation

// Looking back, looking ahead, and the guide.

extension PreviewBridge {
  public func trend(metric: TrendMetric, first: NaiveDate?, last: NaiveDate?) async throws -> TrendView {
    try answer { _ in
      let to = CalendarDay(last ?? Self.today)!
      let from = first.flatMap { CalendarDay($0) } ?? to.adding(days: -89)
      return TrendExamples.trend(metric, from: from, to: to)
    }
  }

  public func load() async throws -> LoadView { try answer { _ in .example } }

  public func loadDays(first: NaiveDate?, last: NaiveDate?) async throws -> [LoadDay] {
    try answer { _ in LoadDay.examples.filter { $0.date >= first ?? "" && $0.date <= last ?? "9999" } }
  }

  public func gaitSummary() async throws -> GaitSummaryView {
    try answer { _ in
      GaitSummaryView(
        title: "How you run", first: "2026-05-21", last: Self.today, beforeFirst: "2026-04-23",
        beforeLast: "2026-05-20",
        lines: ["At your usual pace you take 171 steps a minute."],
        bands: [
          GaitBandView(
            speedMPerS: 2.8, pace: "5:57 /km", seconds: 5_400, cadenceSpm: 171, contactMs: 262, beforeSeconds: 4_800,
            beforeCadenceSpm: 169, beforeContactMs: 266)
        ],
        usualSpeedMPerS: 2.8, atUsualSpeed: [GaitDayView(date: Self.today, cadenceSpm: 171, contactMs: 262)], sides: [],
        shoes: [])
    }
  }
}

extension PreviewBridge {
  public func review() async throws -> ReviewView {
    try answer { _ in
      ReviewView(
        today: Self.today, trend: .fresher, headline: "Your legs are getting fresher.",
        lines: ["Heavy on 6 of 26 days, before on 9 of 25."],
        now: FourWeeksView(
          first: "2026-05-21", last: Self.today, heavyDays: 6, knownDays: 26, heavyRuns: 3, knownRuns: 12, absentDays: 0
        ),
        before: FourWeeksView(
          first: "2026-04-23", last: "2026-05-20", heavyDays: 9, knownDays: 25, heavyRuns: 5, knownRuns: 11,
          absentDays: 0),
        weeks: TrendExamples.weeks,
        patterns: [
          PatternView(
            kind: .shortSleep, text: "After short nights they were heavy more often.", heavy: 4, known: 7,
            otherHeavy: 2, otherKnown: 19)
        ],
        patternsNote: "Patterns are no proof.",
        helped: [HelpedView(name: "Slowing down", text: "helped in 3 of 4 runs", helped: 3, tried: 4)], helpedNote: nil)
    }
  }

  public func why(weeks: UInt8?) async throws -> CausesView {
    try answer { _ in CausesExamples.causes(weeks: weeks) }
  }

  public func whatHelped() async throws -> [AdviceCountView] {
    try answer { _ in
      [AdviceCountView(advice: .easyDay, title: "An easy day", tried: 4, helped: 3, text: "helped 3 of 4 times")]
    }
  }

  public func runs() async throws -> [RunRow] { try answer { $0.runs } }

  public func run(id: String) async throws -> RunDetail {
    try answer { state in
      guard let row = state.runs.first(where: { $0.id == id }) else { throw CompanionError.NotFound(what: "the run") }
      return RunDetail(
        row: row, track: RunReviewExamples.track, laps: [],
        cues: [CueRecord(id: 1, at: 357, kind: .split, text: "One kilometre in five minutes fifty-seven.")],
        events: [EventRecord(at: 0, kind: .started)], rescues: [], beats: 6_345)
    }
  }

  public func runReview(id: String) async throws -> RunReviewView {
    try answer { state in
      guard state.runs.contains(where: { $0.id == id }) else { throw CompanionError.NotFound(what: "the run") }
      return RunReviewExamples.review
    }
  }

  public func deleteRun(id: String) async throws {
    try answer { state in
      guard state.runs.contains(where: { $0.id == id }) else { throw CompanionError.NotFound(what: "the run") }
      state.runs.removeAll { $0.id == id }
    }
  }

  public func reportHtml(first: NaiveDate?, last: NaiveDate?) async throws -> String {
    try answer { _ in "<!doctype html><title>Fresh Legs</title><h1>Your legs</h1>" }
  }
}

extension PreviewBridge {
  public func season() async throws -> SeasonView { try answer { PlanExamples.season($0.goal) } }

  public func setGoal(goal: GoalDraft?) async throws {
    if let goal, !(2...7).contains(goal.daysAWeek) {
      throw CompanionError.BadFields(errors: [FieldError(field: "days_a_week", reason: "must be 2 to 7")])
    }
    try answer { $0.goal = goal }
  }

  public func setStartAnswers(answers: StartDraft) async throws { try answer { _ in } }

  public func weekAhead() async throws -> WeekAheadView { try answer { PlanExamples.weekAhead(accepted: $0.accepted) } }
}

extension PreviewBridge {
  public func routines(today: Today, level: UInt8) async throws -> [RoutineInfo] {
    try answer { _ in
      [
        RoutineInfo(
          key: "warm-up", name: "Warm-up", why: "Wakes the legs.", aboutS: 300, parts: 6, equipment: [], evidence: [],
          withheld: nil),
        RoutineInfo(
          key: "strength", name: "Strength", why: "Makes the legs last.", aboutS: 1_200, parts: 0, equipment: [.mat],
          evidence: [], withheld: .heavyLegs),
      ]
    }
  }

  public func journalToday() async throws -> Today {
    try answer { _ in
      Today(
        legHeaviness: 2, calfOrAchillesPain: false, pain: false, hardRunWithin48H: false, breathGuideUnaskedOff: false,
        byTalkTest: false)
    }
  }

  public func startRoutine(routine: String, level: UInt8, today: Today, speed: Double?) async throws
    -> any RoutineHandle
  {
    try answer { _ in
      guard (1...3).contains(level) else {
        throw CompanionError.BadInput(reason: "start the routine: its level must be 1 to 3", offset: nil)
      }
    }
    return self.routine
  }
}

extension PreviewBridge {
  public func guideContents(language: Language) async throws -> [GuideGroupView] {
    try answer { _ in
      [GuideGroupView(group: .questions, title: "Questions", pages: [.heavyLegs, .whatToDo])]
    }
  }

  public func guidePage(language: Language, topic: Topic) async throws -> GuidePageView {
    try answer { _ in .example(topic) }
  }

  public func guideTopic(slug: String) async throws -> Topic? {
    try answer { _ in [GuideEntryView.heavyLegs, .whatToDo].first { $0.slug == slug }?.topic }
  }

  public func searchGuide(language: Language, text: String) async throws -> [GuidePageView] {
    try answer { _ in
      [GuideEntryView.heavyLegs, .whatToDo].map { GuidePageView.example($0.topic) }
        .filter { $0.title.localizedCaseInsensitiveContains(text) }
    }
  }
}
