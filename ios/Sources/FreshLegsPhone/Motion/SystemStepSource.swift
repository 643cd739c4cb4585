import CoreMotion
import FreshLegsKit

/// The phone's step counter, CMPedometer: every few seconds, from the moment on at which it is asked.
public final class SystemStepSource: StepSource {
  private let now: @Sendable () -> Date

  public init() { now = { Date() } }

  /// As if it were then.
  init(now: @escaping @Sendable () -> Date) { self.now = now }

  public func readings() -> AsyncStream<StepReading> {
    let now = now
    return .whileRead { told, end in
      guard CMPedometer.isStepCountingAvailable() else { return told.finish() }
      let pedometer = CMPedometer()
      // Where the runner has not agreed it tells an error and no data, and that is all.
      pedometer.startUpdates(from: now()) { data, _ in
        if let data { told.yield(StepReading(data, now: now())) }
      }
      await end()
      pedometer.stopUpdates()
    }
  }
}

extension StepReading {
  /// Apple's cadence is in steps a second, of both feet.
  init(_ data: CMPedometerData, now: Date) {
    self.init(
      total: UInt64(max(0, data.numberOfSteps.int64Value)),
      ageS: max(0, now.timeIntervalSince(data.endDate)),
      stepsPerS: data.currentCadence?.doubleValue)
  }
}
