/// Where heights come from. Implemented by `SystemHeightSource` on CMAltimeter: relative altitude, about once a second.
public protocol HeightSource: Sendable {
  /// Begins: metres above any fixed level; ends with the stream.
  func heightsM() -> AsyncStream<Double>
}

/// Tells a run how high the phone is, by air pressure.
@MainActor
public final class Barometer: PhoneSensor {
  private let source: any HeightSource
  private let feeding = Feeding()

  public init(source: any HeightSource) { self.source = source }

  public func start(feeding run: any RunHandle) {
    feeding.begin(source.heightsM()) { heightM in
      if heightM.isFinite { try run.barometricAltitude(altitudeM: Float(heightM)) }
    }
  }

  public func stop() { feeding.stop() }
}
