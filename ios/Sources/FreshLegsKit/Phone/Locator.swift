/// Where the phone is, as the system says it.
public struct LocationReading: Equatable, Sendable {
  public var latitudeDeg: Double
  public var longitudeDeg: Double
  /// Radius in metres; the system says below 0 where the position is not valid.
  public var accuracyM: Double
  public var altitudeM: Double
  /// In metres; below or at 0 where the altitude is not valid.
  public var verticalAccuracyM: Double
  /// Below 0 where it is not known.
  public var speedMPerS: Double
  /// How old it is.
  public var ageS: Double

  public init(
    latitudeDeg: Double,
    longitudeDeg: Double,
    accuracyM: Double,
    altitudeM: Double = 0,
    verticalAccuracyM: Double = -1,
    speedMPerS: Double = -1,
    ageS: Double = 0
  ) {
    self.latitudeDeg = latitudeDeg
    self.longitudeDeg = longitudeDeg
    self.accuracyM = accuracyM
    self.altitudeM = altitudeM
    self.verticalAccuracyM = verticalAccuracyM
    self.speedMPerS = speedMPerS
    self.ageS = ageS
  }
}

/// Where readings come from. Implemented by `SystemLocationSource` on CLLocationManager, with background updates as
/// long as a stream is read.
public protocol LocationSource: Sendable {
  /// Begins; ends with the stream.
  func readings() -> AsyncStream<LocationReading>
}

/// Tells a run where the phone is.
@MainActor
public final class Locator: PhoneSensor {
  /// Older positions are a memory of the system's: a run stamps a position when it arrives.
  nonisolated static let oldestS = 5.0

  private let source: any LocationSource
  private let feeding = Feeding()

  public init(source: any LocationSource) { self.source = source }

  public func start(feeding run: any RunHandle) {
    feeding.begin(source.readings()) { reading in
      if let fix = Fix(reading) { try run.fix(fix: fix) }
    }
  }

  public func stop() { feeding.stop() }
}

extension Fix {
  /// What the system says is not valid is absent; `nil` where that is the position itself.
  init?(_ reading: LocationReading) {
    guard reading.accuracyM >= 0, reading.ageS <= Locator.oldestS,
      (-90.0...90.0).contains(reading.latitudeDeg), (-180.0...180.0).contains(reading.longitudeDeg)
    else { return nil }
    self.init(
      latitudeDeg: reading.latitudeDeg, longitudeDeg: reading.longitudeDeg, accuracyM: Float(reading.accuracyM),
      altitudeM: reading.verticalAccuracyM > 0 ? Float(reading.altitudeM) : nil,
      speedMPerS: reading.speedMPerS >= 0 ? Float(reading.speedMPerS) : nil)
  }
}
