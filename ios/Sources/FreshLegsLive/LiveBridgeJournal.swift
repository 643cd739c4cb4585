import Foundation
import FreshLegsCore
import FreshLegsKit

// Today, what is written down, and what is looked up.

extension LiveBridge: TodayBridge {
  public func today() async throws -> TodayView { try await library { try $0.today() } }
  public func answerSuggestion(accept: Bool) async throws {
    try await library { try $0.answerSuggestion(accept: accept) }
  }
  public func answerAdvice(advice: Advice, tried: Bool, helped: Bool?) async throws -> WrittenEntry {
    try await library { try $0.answerAdvice(advice: advice, tried: tried, helped: helped) }
  }
  public func flagWasSeen(kind: FlagKind) async throws -> [WrittenEntry] {
    try await library { try $0.flagWasSeen(kind: kind) }
  }
  public func flagIsGone(kind: FlagKind) async throws -> [WrittenEntry] {
    try await library { try $0.flagIsGone(kind: kind) }
  }
  public func takeAlong() async throws -> TakeAlongView { try await library { try $0.takeAlong() } }
  public func habits() async throws -> [HabitView] { try await library { try $0.habits() } }
  public func reminders() async throws -> [ScheduledReminderView] { try await library { try $0.reminders() } }
  public func reminderWasShown(reminder: ScheduledReminderView) async throws {
    try await library { try $0.reminderWasShown(reminder: reminder) }
  }
  public func switchReminderOff(kind: ReminderKind) async throws {
    try await library { try $0.switchReminderOff(kind: kind) }
  }
}

extension LiveBridge: CheckInBridge {
  public func writeEntry(draft: Draft, day: NaiveDate?) async throws -> WrittenEntry {
    try await library { try $0.writeEntry(draft: draft, day: day) }
  }
  public func checkEntry(draft: Draft, day: NaiveDate?) async throws {
    try await library { try $0.checkEntry(draft: draft, day: day) }
  }
  public func editEntry(id: String, draft: Draft, day: NaiveDate?) async throws -> WrittenEntry {
    try await library { try $0.editEntry(id: id, draft: draft, day: day) }
  }
  public func deleteEntry(id: String) async throws { try await library { try $0.deleteEntry(id: id) } }
  public func questionsAbout(draft: Draft) async throws -> [QuestionToAskView] {
    try await library { try $0.questionsAbout(draft: draft) }
  }
  public func localDay() async throws -> NaiveDate { try await library { $0.localDay() } }
  public func startReading(measureS: UInt32?) async throws -> any ReadingHandle {
    try await library { LiveReadingHandle(try $0.startReading(measureS: measureS)) }
  }
  public func keepReading(reading: any ReadingHandle) async throws -> WrittenEntry {
    guard let live = reading as? LiveReadingHandle else {
      throw CompanionError.NotFound(what: "the reading")
    }
    return try await library { try $0.keepReading(reading: live.reading) }
  }
}

extension LiveBridge: JournalBridge {
  public func entries(first: NaiveDate, last: NaiveDate) async throws -> [WrittenEntry] {
    try await library { try $0.entries(first: first, last: last) }
  }
  public func entry(id: String) async throws -> WrittenEntry { try await library { try $0.entry(id: id) } }
  public func searchEntries(text: String, kinds: [EntryKind], first: NaiveDate?, last: NaiveDate?) async throws
    -> [EntryView]
  {
    try await library { try $0.searchEntries(text: text, kinds: kinds, first: first, last: last) }
  }
  public func day(date: NaiveDate) async throws -> DayView { try await library { try $0.day(date: date) } }
  public func week(date: NaiveDate) async throws -> WeekView { try await library { try $0.week(date: date) } }
  public func month(date: NaiveDate) async throws -> MonthView { try await library { try $0.month(date: date) } }
}
