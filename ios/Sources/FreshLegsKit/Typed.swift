import Foundation

/// Numbers as the runner types them into a form, in the runner's units. What cannot be read is `nil`; whether it makes
/// sense is for the engine to say.
public struct Typed: Equatable, Sendable {
  private static let kilometreM = 1_000.0
  /// The international mile, exactly.
  private static let mileM = 1_609.344

  private let locale: Locale
  private let metresPerUnit: Double

  public init(locale: Locale = .current, units: UnitSystem) {
    self.locale = locale
    metresPerUnit = units == .metric ? Self.kilometreM : Self.mileM
  }

  /// Metres, of kilometres or miles: "42.195", "42,195". Either comma or point is a decimal sign.
  public func metres(_ text: String) -> Double? {
    let plain = text.trimmingCharacters(in: .whitespacesAndNewlines).replacingOccurrences(of: ",", with: ".")
    guard let count = Double(plain), count.isFinite else { return nil }
    return count * metresPerUnit
  }

  /// The same the other way, for a field that is filled already: "42.195".
  public func distance(_ metres: Double) -> String {
    (metres / metresPerUnit).formatted(.number.precision(.fractionLength(0...3)).grouping(.never).locale(locale))
  }

  /// Seconds per kilometre, of minutes and seconds per kilometre or mile: "5:57", or of whole minutes: "6".
  public func secondsPerKm(_ text: String) -> Double? {
    let parts = text.trimmingCharacters(in: .whitespacesAndNewlines)
      .split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, let minutes = UInt32(parts[0]) else { return nil }
    var seconds: UInt32 = 0
    if parts.count == 2 {
      guard parts[1].count == 2, let read = UInt32(parts[1]), read < 60 else { return nil }
      seconds = read
    }
    return (Double(minutes) * 60 + Double(seconds)) * Self.kilometreM / metresPerUnit
  }

  /// The same the other way: "5:57".
  public func clock(_ secondsPerKm: Double) -> String {
    let seconds = Int((secondsPerKm * metresPerUnit / Self.kilometreM).rounded())
    return clockText(seconds)
  }
}

/// Minutes and seconds: "5:07".
func clockText(_ seconds: Int) -> String { "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)" }
