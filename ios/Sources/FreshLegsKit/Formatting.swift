import Foundation

/// Numbers and days as the runner writes them. What the engine words comes as text, and is shown as it is.
public struct Formatting: Equatable, Sendable {
  public var locale: Locale
  public var units: UnitSystem

  public init(locale: Locale = .current, units: UnitSystem) {
    self.locale = locale
    self.units = units
  }

  /// What is not there.
  public static let nothing = "–"

  static let metresPerMile = 1_609.344
  static let metresPerFoot = 0.3048

  /// "5:57 /km", "9:35 /mi"; nothing where one stands.
  public func pace(sPerKm: Double?, unit: Bool = true) -> String {
    guard let sPerKm, sPerKm.isFinite, sPerKm > 0 else { return Self.nothing }
    let seconds = units == .metric ? sPerKm : sPerKm * Self.metresPerMile / 1_000
    // Slower than an hour a kilometre is standing.
    guard seconds < 3_600 else { return Self.nothing }
    let clock = duration(s: seconds.rounded())
    return unit ? "\(clock) \(units == .metric ? "/km" : "/mi")" : clock
  }

  /// "7.56 km", "850 m"; "4.70 mi".
  public func distance(m: Double?, unit: Bool = true) -> String {
    guard let m, m.isFinite, m >= 0 else { return Self.nothing }
    switch units {
    case .metric where m < 1_000 && unit:
      return "\(number(m, digits: 0)) m"
    case .metric:
      return number(m / 1_000, digits: m < 100_000 ? 2 : 1) + (unit ? " km" : "")
    case .imperial:
      let miles = m / Self.metresPerMile
      return number(miles, digits: miles < 100 ? 2 : 1) + (unit ? " mi" : "")
    }
  }

  /// "46 m", "151 ft".
  public func height(m: Double?) -> String {
    guard let m, m.isFinite else { return Self.nothing }
    return units == .metric ? "\(number(m, digits: 0)) m" : "\(number(m / Self.metresPerFoot, digits: 0)) ft"
  }

  /// "10.1 km/h", "6.3 mph".
  public func speed(mPerS: Double?) -> String {
    guard let mPerS, mPerS.isFinite, mPerS >= 0 else { return Self.nothing }
    return units == .metric
      ? "\(number(mPerS * 3.6, digits: 1)) km/h" : "\(number(mPerS * 3_600 / Self.metresPerMile, digits: 1)) mph"
  }

  /// "5:07", "1:05:07": whole seconds that have passed.
  public func duration(s: Double?) -> String {
    guard let s, s.isFinite, s >= 0, s < 1e9 else { return Self.nothing }
    let seconds = Int(s)
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    let (hours, minutes) = (seconds / 3_600, seconds / 60 % 60)
    return hours > 0
      ? "\(hours):\(two(minutes)):\(two(seconds % 60))" : "\(minutes):\(two(seconds % 60))"
  }

  /// A whole number: a pulse, a cadence.
  public func whole(_ value: Double?) -> String {
    guard let value, value.isFinite else { return Self.nothing }
    return number(value, digits: 0)
  }

  /// A number with so many decimals.
  public func number(_ value: Double, digits: Int) -> String {
    value.formatted(.number.precision(.fractionLength(digits)).locale(locale))
  }

  /// "17 Jun 2026".
  public func day(_ day: NaiveDate) -> String {
    guard let date = CalendarDay(day)?.date else { return day }
    return style(.abbreviated, .omitted, .gmt).format(date)
  }

  /// "Wednesday".
  public func weekday(_ day: NaiveDate) -> String {
    guard let date = CalendarDay(day)?.date else { return day }
    var style = Date.FormatStyle(locale: locale, timeZone: .gmt).weekday(.wide)
    style.calendar = Self.gregorian
    return style.format(date)
  }

  /// "17 Jun 2026 at 8:00", as it was there and then.
  public func moment(utcMs: Int64, utcOffsetS: Int32) -> String {
    let zone = TimeZone(secondsFromGMT: Int(utcOffsetS)) ?? .gmt
    return style(.abbreviated, .shortened, zone).format(Date(timeIntervalSince1970: Double(utcMs) / 1_000))
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
