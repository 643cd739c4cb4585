/// A clock that runs on while the phone sleeps. Implemented by `SystemTimekeeper`, in tests by `FakeTimekeeper`.
public protocol Timekeeper: Sendable {
  /// Seconds since some moment.
  func nowS() -> Double
  /// Waits.
  func sleep(forS seconds: Double) async throws
}

/// The real one.
public struct SystemTimekeeper: Timekeeper {
  private let started = ContinuousClock.now

  public init() {}

  public func nowS() -> Double {
    let passed = started.duration(to: .now).components
    return Double(passed.seconds) + Double(passed.attoseconds) / 1e18
  }

  public func sleep(forS seconds: Double) async throws {
    try await Task.sleep(for: .seconds(max(0, seconds)))
  }
}
