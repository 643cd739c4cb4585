import CoreMotion
import FreshLegsKit

/// Height by the pressure sensor: CMAltimeter's relative altitude, metres above where it began, about once a second.
///
/// Not the absolute one: that is corrected by satellites and maps now and then, and each correction would be a hill
/// that nobody has run. Only differences count, and they are smooth.
public final class SystemHeightSource: HeightSource {
  public init() {}

  public func heightsM() -> AsyncStream<Double> {
    .whileRead { told, end in
      guard CMAltimeter.isRelativeAltitudeAvailable() else { return told.finish() }
      let altimeter = CMAltimeter()
      altimeter.startRelativeAltitudeUpdates(to: .ofSensor("altimeter")) { data, _ in
        if let data { told.yield(data.relativeAltitude.doubleValue) }
      }
      await end()
      altimeter.stopRelativeAltitudeUpdates()
    }
  }
}

extension OperationQueue {
  /// One at a time, apart from the main thread.
  static func ofSensor(_ name: String) -> OperationQueue {
    let queue = OperationQueue()
    queue.name = "freshlegs-sensor-\(name)"
    queue.maxConcurrentOperationCount = 1
    queue.qualityOfService = .utility
    return queue
  }
}
