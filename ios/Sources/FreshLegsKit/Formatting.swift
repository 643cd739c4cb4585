import Foundation

/// Numbers, times and days as the runner writes them. What the engine has put into words is shown as it is; this is for
/// the numbers of a view. What is absent is `none`, never zero.
public struct Formatting: Equatable, Sendable {
  /// Short names of units.
  public struct UnitWords: Equatable, Sendable {
    public var kilometre = "km"
    public var mile = "mi"
    public var metre = "m"
    public var foot = "ft"
    public var hour = "h"

    public init() {}
  }

  private let locale: Locale
  private let units: UnitSystem
  private let words: UnitWords

  /// `words` are the short names of units in the app's language.
  public init(locale: Locale = .current, units: UnitSystem, words: UnitWords = UnitWords()) {
    self.locale = locale
    self.units = units
    self.words = words
  }

  /// What stands where nothing is known.
  public static let none = "–"

  private static let kilometreM = 1_000.0
  // The international mile and foot, exactly.
  private static let mileM = 1_609.344
  private static let footM = 0.3048
  private static let hourS = 3_600.0

  private var metresPerUnit: Double { units == .metric ? Self.kilometreM : Self.mileM }
  private var unitName: String { units == .metric ? words.kilometre : words.mile }

  /// Pace, of seconds per kilometre: "5:57 /km", "9:35 /mi". A pace slower than an hour is none.
  public func pace(sPerKm: Double?) -> String {
    let clock = paceClock(sPerKm: sPerKm)
    return clock == Self.none ? clock : "\(clock) /\(unitName)"
  }

  /// The same without its unit.
  public func paceClock(sPerKm: Double?) -> String {
    guard let sPerKm, sPerKm.isFinite, sPerKm > 0 else { return Self.none }
    let seconds = (sPerKm * metresPerUnit / Self.kilometreM).rounded()
    return seconds < Self.hourS ? duration(s: seconds) : Self.none
  }

  /// Distance, of metres: "7.56 km", "4.70 mi", above a hundred of them "102.4 km".
  public func distance(m: Double?) -> String {
    guard let m, m.isFinite else { return Self.none }
    let count = m / metresPerUnit
    return "\(number(count, decimals: count >= 99.995 ? 1 : 2)) \(unitName)"
  }

  /// A short way, of metres: "46 m", "151 ft".
  public func height(m: Double?) -> String {
    guard let m, m.isFinite else { return Self.none }
    return units == .metric
      ? "\(number(m, decimals: 0)) \(words.metre)" : "\(number(m / Self.footM, decimals: 0)) \(words.foot)"
  }

  /// Speed, of metres per second: "10.1 km/h".
  public func speed(mPerS: Double?) -> String {
    guard let mPerS, mPerS.isFinite else { return Self.none }
    return "\(number(mPerS * Self.hourS / metresPerUnit, decimals: 1)) \(unitName)/\(words.hour)"
  }

  /// A duration, of seconds: "0:07", "45:00", "1:02:03". Full seconds count.
  public func duration(s: Double?) -> String {
    guard let s, s.isFinite, s < 1e9 else { return Self.none }
    let seconds = Int(max(0, s))
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    let (hours, minutes) = (seconds / 3_600, seconds / 60 % 60)
    return hours > 0
      ? "\(hours):\(two(minutes)):\(two(seconds % 60))" : "\(minutes):\(two(seconds % 60))"
  }

  /// A plain number with so many decimals.
  public func number(_ value: Double?, decimals: Int) -> String {
    guard let value, value.isFinite else { return Self.none }
    // No "-0".
    let isZero = abs(value) < 0.5 * pow(10, -Double(decimals))
    return (isZero ? 0 : value).formatted(.number.precision(.fractionLength(decimals)).locale(locale))
  }

  /// A day: "17 Jun 2026".
  public func date(_ day: NaiveDate) -> String {
    guard let date = CalendarDay(day)?.date else { return day }
    return style(.abbreviated, .omitted, .gmt).format(date)
  }

  /// The same without its year, for where that is known: "17 Jun".
  public func dayAndMonth(_ day: NaiveDate) -> String { part(day) { $0.day().month(.abbreviated) } }

  /// The weekday of a day: "Wednesday".
  public func weekday(_ day: NaiveDate) -> String {
    part(day) { $0.weekday(.wide) }
  }

  /// The short name of a weekday, of 1 (Monday) to 7: "Wed".
  public func weekdayShort(_ weekday: Int) -> String {
    // That week began with a Monday.
    CalendarDay("2024-01-01").map { part($0.adding(days: weekday - 1).text) { $0.weekday(.abbreviated) } } ?? Self.none
  }

  /// The name of the month of a day as it stands by itself: "June".
  public func month(_ day: NaiveDate) -> String { part(day) { $0.month(.wide) } }

  /// The time of day, where and when it was: "08:00", "8:00 AM".
  public func time(utcMs: Int64, utcOffsetS: Int32) -> String { moment(.omitted, utcMs, utcOffsetS) }

  /// The day and the time of day, where and when it was.
  public func dateAndTime(utcMs: Int64, utcOffsetS: Int32) -> String { moment(.abbreviated, utcMs, utcOffsetS) }

  private func part(_ day: NaiveDate, _ of: (Date.FormatStyle) -> Date.FormatStyle) -> String {
    guard let date = CalendarDay(day)?.date else { return day }
    var style = of(Date.FormatStyle(locale: locale, timeZone: .gmt))
    style.calendar = Self.gregorian
    return style.format(date)
  }

  private func moment(_ date: Date.FormatStyle.DateStyle, _ utcMs: Int64, _ utcOffsetS: Int32) -> String {
    let zone = TimeZone(secondsFromGMT: Int(utcOffsetS)) ?? .gmt
    return style(date, .shortened, zone).format(Date(timeIntervalSince1970: Double(utcMs) / 1_000))
  }

  private func style(
    _ date: Date.FormatStyle.DateStyle,
    _ time: Date.FormatStyle.TimeStyle,
    _ zone: TimeZone
  ) -> Date.FormatStyle {
    Date.FormatStyle(date: date, time: time, locale: locale, calendar: Self.gregorian, timeZone: zone)
  }

  private static let gregorian = Calendar(identifier: .gregorian)
}
