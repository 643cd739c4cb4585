import Foundation

// Today, and the journal.

extension PreviewBridge {
  public func today() async throws -> TodayView {
    try answer { state in
      TodayView(
        flags: state.flags, hold: state.hold,
        mayRun: RunAdviceView(verdict: .run, title: "You may run.", reasons: []),
        readiness: .example, accepted: state.accepted, adviceQuestion: .example, legsRuns: 5, legsRunsNeeded: 8)
    }
  }

  public func answerSuggestion(accept: Bool) async throws { try answer { $0.accepted = accept } }

  public func answerAdvice(advice: Advice, tried: Bool, helped: Bool?) async throws -> WrittenEntry {
    guard tried || helped != true else {
      throw CompanionError.BadFields(errors: [FieldError(field: "helped", reason: "needs a try first")])
    }
    return try write(.adviceOutcome(AdviceOutcome(advice: advice, tried: tried, helped: helped)), nil)
  }

  public func flagWasSeen(kind: FlagKind) async throws -> [WrittenEntry] { try close(kind) }

  public func flagIsGone(kind: FlagKind) async throws -> [WrittenEntry] { try close(kind) }

  private func close(_ kind: FlagKind, _ call: String = #function) throws -> [WrittenEntry] {
    try answer(call) { state in
      guard state.flags.contains(where: { $0.kind == kind }) else {
        throw CompanionError.NotFound(what: "the red flag")
      }
      state.flags.removeAll { $0.kind == kind }
      return []
    }
  }

  public func takeAlong() async throws -> TakeAlongView {
    try answer { _ in
      TakeAlongView(
        title: "To take along", intro: "Written by Fresh Legs from your journal.", madeOn: Self.today,
        sections: [TakeAlongSectionView(title: "Legs", lines: ["Heavy on 6 of the last 28 days."])])
    }
  }

  public func habits() async throws -> [HabitView] { try answer { _ in [.example] } }

  public func reminders() async throws -> [ScheduledReminderView] { try answer { $0.reminders } }

  public func reminderWasShown(reminder: ScheduledReminderView) async throws {
    try answer { $0.reminders.removeAll { $0 == reminder } }
  }

  public func switchReminderOff(kind: ReminderKind) async throws {
    try answer { $0.reminders.removeAll { $0.kind == kind } }
  }
}

extension PreviewBridge {
  public func writeEntry(draft: Draft, day: NaiveDate?) async throws -> WrittenEntry { try write(draft, day) }

  public func checkEntry(draft: Draft, day: NaiveDate?) async throws { try answer { _ in try Self.check(draft) } }

  public func editEntry(id: String, draft: Draft, day: NaiveDate?) async throws -> WrittenEntry {
    try answer { state in
      try Self.check(draft)
      guard let place = state.entries.firstIndex(where: { $0.id == id }) else {
        throw CompanionError.NotFound(what: "the entry")
      }
      let before = state.entries[place]
      let after = WrittenEntry(
        id: id, day: day ?? before.day, atUtcMs: before.atUtcMs, utcOffsetS: before.utcOffsetS,
        importedFrom: before.importedFrom, draft: draft)
      state.entries[place] = after
      return after
    }
  }

  public func deleteEntry(id: String) async throws {
    try answer { state in
      guard state.entries.contains(where: { $0.id == id }) else { throw CompanionError.NotFound(what: "the entry") }
      state.entries.removeAll { $0.id == id }
    }
  }

  public func questionsAbout(draft: Draft) async throws -> [QuestionToAskView] {
    try answer { _ in
      guard case .symptom = draft else { return [] }
      return [QuestionToAskView(text: "Is it in one leg only?", circumstance: .oneLegOnly, symptom: nil)]
    }
  }

  public func localDay() async throws -> NaiveDate { try answer { _ in Self.today } }

  public func startReading(measureS: UInt32?) async throws -> any ReadingHandle {
    try answer { _ in }
    return reading
  }

  public func keepReading(reading: any ReadingHandle) async throws -> WrittenEntry {
    guard reading.isOver(), let taken = reading.view().reading else {
      throw CompanionError.BadInput(reason: "keep the reading: it is not over", offset: nil)
    }
    let kept = MorningReading(
      lnRmssd: taken.lnRmssd, restingHeartRateBpm: taken.restingHeartRateBpm, seconds: taken.seconds,
      beats: UInt16(clamping: taken.beats), artefactsPercent: taken.artefactsPercent)
    return try write(.reading(kept), nil)
  }

  private func write(_ draft: Draft, _ day: NaiveDate?, _ call: String = #function) throws -> WrittenEntry {
    try answer("writeEntry") { state in
      try Self.check(draft)
      state.nextEntry += 1
      let entry = WrittenEntry(
        id: "entry-\(state.nextEntry)", day: day ?? Self.today, atUtcMs: 1_781_676_000_000, utcOffsetS: 7_200,
        importedFrom: nil, draft: draft)
      state.entries.append(entry)
      return entry
    }
  }

  /// Only so much as a form needs to be seen with an error.
  private static func check(_ draft: Draft) throws {
    if case .checkIn(let checkIn) = draft, let sleepH = checkIn.sleepH, !(0...24).contains(sleepH) {
      throw CompanionError.BadFields(errors: [FieldError(field: "sleep_h", reason: "must be 0 to 24 hours")])
    }
  }
}

extension PreviewBridge {
  public func entries(first: NaiveDate, last: NaiveDate) async throws -> [WrittenEntry] {
    // ISO dates sort as text.
    try answer { state in state.entries.filter { (first...last).contains($0.day) } }
  }

  public func entry(id: String) async throws -> WrittenEntry {
    try answer { state in
      guard let entry = state.entries.first(where: { $0.id == id }) else {
        throw CompanionError.NotFound(what: "the entry")
      }
      return entry
    }
  }

  public func searchEntries(
    text: String,
    kinds: [EntryKind],
    first: NaiveDate?,
    last: NaiveDate?
  ) async throws -> [EntryView] {
    try answer { state in
      state.entries.map(\.view).filter { entry in
        (kinds.isEmpty || kinds.contains(entry.kind)) && (first.map { entry.day >= $0 } ?? true)
          && (last.map { entry.day <= $0 } ?? true)
          && (text.isEmpty || "\(entry.title) \(entry.note ?? "")".localizedCaseInsensitiveContains(text))
      }
    }
  }

  public func day(date: NaiveDate) async throws -> DayView {
    try answer { state in
      let entries = state.entries.filter { $0.day == date }.map(\.view)
      return DayView(
        date: date, title: CalendarExamples.title(date), day: CalendarExamples.day(date, entries: entries.count),
        absenceText: nil,
        runs: date == Self.today ? [.example] : [], entries: entries,
        emptyText: entries.isEmpty ? "Nothing is written down for this day." : nil)
    }
  }

  public func week(date: NaiveDate) async throws -> WeekView {
    try answer { state in
      let monday = CalendarExamples.monday(of: date)
      let days = (0..<7).map { state.calendarDay(monday.adding(days: $0).text) }
      return WeekView(
        first: days[0].date, last: days[6].date, title: CalendarExamples.weekTitle(monday), days: days,
        totals: .example, before: .example, lines: CalendarExamples.lines)
    }
  }

  public func month(date: NaiveDate) async throws -> MonthView {
    try answer { state in
      let day = CalendarDay(date)!
      let first = day.adding(days: 1 - day.day)
      let days = (0..<day.daysInMonth).map { state.calendarDay(first.adding(days: $0).text) }
      return MonthView(
        first: first.text, last: days[days.count - 1].date, title: CalendarExamples.monthTitle(day), days: days,
        totals: .example, lines: CalendarExamples.lines)
    }
  }
}

extension PreviewBridge.State {
  fileprivate func calendarDay(_ date: NaiveDate) -> CalendarDayView {
    CalendarExamples.day(date, entries: entries.filter { $0.day == date }.count)
  }
}

extension WrittenEntry {
  /// As a list shows it.
  fileprivate var view: EntryView {
    let (kind, title, note) = draft.shown
    return EntryView(
      id: id, day: day, atUtcMs: atUtcMs, utcOffsetS: utcOffsetS, kind: kind, title: title,
      lines: CalendarExamples.lines(draft), note: note,
      importedFrom: importedFrom)
  }
}

extension Draft {
  fileprivate var shown: (EntryKind, String, String?) {
    switch self {
    case .checkIn(let it): (.checkIn, "Morning", it.note)
    case .runCard(let it): (.runCard, "After the run", it.note)
    case .intake(let it): (.intake, "Food and drink", it.note)
    case .blood: (.blood, "Blood test", nil)
    case .activity(let it): (.activity, "Activity", it.note)
    case .shoes(let it): (.shoes, it.name, nil)
    case .symptom(let it): (.symptom, "Symptom", it.note)
    case .legsToday: (.legsToday, "Legs today", nil)
    case .tag(let it): (.tag, "Tag", it.note)
    case .reading: (.reading, "Morning reading", nil)
    case .absence(let it): (.absence, "Away", it.note)
    case .adviceOutcome: (.adviceOutcome, "Advice", nil)
    }
  }
}
