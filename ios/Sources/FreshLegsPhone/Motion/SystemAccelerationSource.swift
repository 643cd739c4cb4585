import CoreMotion
import FreshLegsKit

/// The accelerometer, CMMotionManager: raw, gravity included, in units of it.
///
/// Its axes are those of Android's, its sign is the opposite: a phone that lies on its back tells −1 for z here, and 1
/// there. It is turned round, so that a run is fed with the same on either.
public final class SystemAccelerationSource: AccelerationSource {
  public init() {}

  public func samples(rateHz: Double) -> AsyncStream<AccelerationSample> {
    .whileRead { told, end in
      // Apple wants one of these at a time; a run is the only reader.
      let manager = CMMotionManager()
      guard manager.isAccelerometerAvailable else { return told.finish() }
      manager.accelerometerUpdateInterval = 1 / rateHz
      manager.startAccelerometerUpdates(to: .ofSensor("accelerometer")) { data, _ in
        if let data { told.yield(AccelerationSample(data)) }
      }
      await end()
      manager.stopAccelerometerUpdates()
    }
  }

  /// Seconds that the phone has been awake since it was switched on: what CoreMotion stamps with.
  public func nowS() -> Double { ProcessInfo.processInfo.systemUptime }
}

extension AccelerationSample {
  init(_ data: CMAccelerometerData) {
    let felt = data.acceleration
    self.init(atS: data.timestamp, xG: -felt.x, yG: -felt.y, zG: -felt.z)
  }
}
