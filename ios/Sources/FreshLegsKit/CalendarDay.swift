import Foundation

/// A calendar day, as it crosses the boundary as text: "2026-06-17". Only counted in, never judged.
public struct CalendarDay: Comparable, Hashable, Sendable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// `nil` where there is no such day.
  public init?(_ text: NaiveDate) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2], (1...12).contains(month),
      (1...Self.days(of: month, in: year)).contains(day)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  private init(year: Int, month: Int, day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// As it crosses the boundary.
  public var text: NaiveDate {
    let pad = { (number: Int, width: Int) in
      String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
    }
    return "\(pad(year, 4))-\(pad(month, 2))-\(pad(day, 2))"
  }

  /// How many days its month has.
  public var daysInMonth: Int { Self.days(of: month, in: year) }

  /// So many days later.
  public func adding(days: Int) -> CalendarDay {
    let date = Self.calendar.date(byAdding: .day, value: days, to: date) ?? date
    let parts = Self.calendar.dateComponents([.year, .month, .day], from: date)
    return CalendarDay(year: parts.year ?? year, month: parts.month ?? month, day: parts.day ?? day)
  }

  /// The same day so many months later, or the last one of a shorter month.
  public func adding(months: Int) -> CalendarDay {
    let count = year * 12 + month - 1 + months
    let (year, month) = (count / 12, count % 12 + 1)
    return CalendarDay(year: year, month: month, day: min(day, Self.days(of: month, in: year)))
  }

  /// Its noon in UTC, to be formatted in UTC.
  public var date: Date {
    Self.calendar.date(from: DateComponents(year: year, month: month, day: day, hour: 12)) ?? .distantPast
  }

  /// The day on which a moment was, so many seconds east of UTC.
  public static func local(utcMs: Int64, utcOffsetS: Int32) -> CalendarDay {
    let date = Date(timeIntervalSince1970: Double(utcMs) / 1_000 + Double(utcOffsetS))
    let parts = calendar.dateComponents([.year, .month, .day], from: date)
    return CalendarDay(year: parts.year ?? 1_970, month: parts.month ?? 1, day: parts.day ?? 1)
  }

  public static func < (a: CalendarDay, b: CalendarDay) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }()

  private static func days(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
