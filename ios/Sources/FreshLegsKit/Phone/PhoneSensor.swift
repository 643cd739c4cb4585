/// A sensor of the phone that a run is fed with.
@MainActor
public protocol PhoneSensor: AnyObject {
  /// Feeds this run until `stop`, or until a defect has ended it.
  func start(feeding run: any RunHandle)
  /// Lets the sensor go.
  func stop()
}

/// The phone's own sensors that a run is fed with.
@MainActor
public struct PhoneSensors {
  /// Where the phone is: not asked for on a treadmill.
  public let locator: any PhoneSensor
  /// All else: steps, acceleration, air pressure.
  public let others: [any PhoneSensor]

  public init(locator: any PhoneSensor, others: [any PhoneSensor]) {
    self.locator = locator
    self.others = others
  }

  func start(feeding run: any RunHandle, usesLocation: Bool) {
    if usesLocation { locator.start(feeding: run) }
    for sensor in others { sensor.start(feeding: run) }
  }

  func stop() {
    locator.stop()
    for sensor in others { sensor.stop() }
  }
}

/// Passes readings on to a run, apart from the main thread. To end it is to end the stream, which lets the sensor go.
@MainActor
final class Feeding {
  private var task: Task<Void, Never>?

  var isOn: Bool { task != nil }

  func begin<Reading: Sendable>(
    _ readings: AsyncStream<Reading>,
    each: @escaping @Sendable (sending Reading) throws -> Void
  ) {
    stop()
    task = Task.detached {
      for await reading in readings {
        guard !Task.isCancelled, (try? each(reading)) != nil else { return }
      }
    }
  }

  func stop() {
    task?.cancel()
    task = nil
  }
}
