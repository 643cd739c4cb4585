/// What the phone's step counter says.
public struct StepReading: Equatable, Sendable {
  /// Steps of both feet since some start.
  public var total: UInt64
  /// How old it is: some phones keep steps back and tell of them in batches.
  public var ageS: Double
  /// Steps a second, as Apple's CMPedometer gives its cadence.
  public var stepsPerS: Double?

  public init(total: UInt64, ageS: Double = 0, stepsPerS: Double? = nil) {
    self.total = total
    self.ageS = ageS
    self.stepsPerS = stepsPerS
  }

  /// Steps a minute, as everywhere else.
  public var cadenceSpm: Double? { stepsPerS.map { $0 * 60 } }
}

/// Where readings come from. Implemented by `SystemStepSource` on CMPedometer.
public protocol StepSource: Sendable {
  /// Begins; ends with the stream.
  func readings() -> AsyncStream<StepReading>
}

/// Tells a run how many steps the phone has counted.
@MainActor
public final class Pedometer: PhoneSensor {
  /// Older batches say nothing of how the runner steps now.
  nonisolated static let oldestS = 5.0

  private let source: any StepSource
  private let feeding = Feeding()

  public init(source: any StepSource) { self.source = source }

  public func start(feeding run: any RunHandle) {
    let counter = StepCounter()
    feeding.begin(source.readings()) { reading in
      if let total = counter.take(reading) { try run.phoneSteps(total: total) }
    }
  }

  public func stop() { feeding.stop() }
}
