import Foundation

/// What a calendar of the same runner shows.
enum CalendarExamples {
  /// What sums over days say.
  static let lines = [
    "3 runs", "21.00 km in 2:06:00", "Heavy days: 1 of 6 known", "Sleep: 7:20 on average (6 nights known)",
  ]

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  private static let newYear = CalendarDay("2026-01-01")!
  /// A Monday.
  private static let monday = CalendarDay("2024-01-01")!

  /// A day with so many entries: after today nothing is known.
  static func day(_ date: NaiveDate, entries: Int) -> CalendarDayView {
    let number = days(from: newYear, to: date) + 1
    let isToday = date == PreviewBridge.today
    let isOver = date <= PreviewBridge.today
    let isAway = (5...7).contains(number % 31)
    let isKnown = isOver && number % 9 != 0 && !isAway
    let heaviness: UInt8? = isToday ? 2 : isKnown ? (number % 6 == 4 ? 7 : UInt8(2 + number % 3)) : nil
    let hasRun = isOver && !isAway && [2, 3, 6].contains(weekday(date))
    return CalendarDayView(
      date: date, weekday: UInt8(weekday(date)), heaviness: heaviness, isHeavy: heaviness.map { $0 >= 6 },
      sleepH: isOver ? 7.5 : nil, runs: hasRun ? 1 : 0, runMinutes: hasRun ? 45 : 0,
      distanceM: hasRun ? 7_560 + 300 * Double(number % 6) : 0, load: nil,
      entries: entries == 0 && isKnown ? 1 : UInt32(entries), hasSymptom: isOver && number % 17 == 8,
      absence: isOver && isAway ? .ill : nil)
  }

  /// "Wednesday, 17 June".
  static func title(_ date: NaiveDate) -> String { "\(weekdays[weekday(date) - 1]), \(dayAndMonth(date))" }

  /// "June 2026".
  static func monthTitle(_ day: CalendarDay) -> String { "\(months[day.month - 1]) \(day.year)" }

  /// "15 June to 21 June".
  static func weekTitle(_ monday: CalendarDay) -> String {
    "\(dayAndMonth(monday.text)) to \(dayAndMonth(monday.adding(days: 6).text))"
  }

  /// The Monday of its week.
  static func monday(of date: NaiveDate) -> CalendarDay { CalendarDay(date)!.adding(days: 1 - weekday(date)) }

  static func lines(_ draft: Draft) -> [String] {
    guard case .checkIn(let checkIn) = draft else { return [] }
    return [checkIn.sleepH.map { "Sleep: \($0) h" }, checkIn.legHeaviness.map { "Legs: \($0) of 10" }].compactMap(
      \.self)
  }

  private static func dayAndMonth(_ date: NaiveDate) -> String {
    let day = CalendarDay(date)!
    return "\(day.day) \(months[day.month - 1])"
  }

  /// 1 (Monday) to 7.
  private static func weekday(_ date: NaiveDate) -> Int { (days(from: monday, to: date) % 7 + 7) % 7 + 1 }

  private static func days(from: CalendarDay, to date: NaiveDate) -> Int {
    Int((CalendarDay(date)!.date.timeIntervalSince(from.date) / 86_400).rounded())
  }
}
