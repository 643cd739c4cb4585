import Foundation

/// A source that gives what it is given.
public final class FakeSource<Reading: Sendable>: Sendable {
  private let reader = Locked<AsyncStream<Reading>.Continuation?>(nil)

  public init() {}

  /// Whether anybody reads.
  public var isOn: Bool { reader.withLock { $0 != nil } }

  /// Gives a reading.
  public func give(_ reading: Reading) { _ = reader.withLock { $0 }?.yield(reading) }

  func stream() -> AsyncStream<Reading> {
    let (stream, continuation) = AsyncStream<Reading>.makeStream()
    reader.withLock { $0 = continuation }
    continuation.onTermination = { [weak self] _ in self?.reader.withLock { $0 = nil } }
    return stream
  }
}

extension FakeSource: LocationSource where Reading == LocationReading {
  public func readings() -> AsyncStream<LocationReading> { stream() }
}

extension FakeSource: StepSource where Reading == StepReading {
  public func readings() -> AsyncStream<StepReading> { stream() }
}

extension FakeSource: HeightSource where Reading == Double {
  public func heightsM() -> AsyncStream<Double> { stream() }
}

extension FakeSource: AccelerationSource where Reading == AccelerationSample {
  public func samples(rateHz: Double) -> AsyncStream<AccelerationSample> { stream() }
  public func nowS() -> Double { 1_000 }
}

/// A phone whose shaking is written down.
@MainActor
public final class FakeVibrator: Vibrator {
  public private(set) var patternsMs: [[UInt16]] = []
  public private(set) var stops = 0

  public init() {}

  public func vibrate(patternMs: [UInt16]) { patternsMs.append(patternMs) }
  public func stop() { stops += 1 }
}

/// A screen.
@MainActor
public final class FakeScreen: ScreenWake {
  public private(set) var isKeptOn = false

  public init() {}

  public func keepOn(_ isOn: Bool) { isKeptOn = isOn }
}

/// A headset.
@MainActor
public final class FakeHeadset: HeadsetSource {
  public private(set) var isConnected: Bool
  public private(set) var isOtherAudioPlaying = false
  public private(set) var isClaimed = false
  private var reader: AsyncStream<HeadsetEvent>.Continuation?

  public init(isConnected: Bool = true) { self.isConnected = isConnected }

  public func claim() { isClaimed = true }
  public func release() { isClaimed = false }

  public var events: AsyncStream<HeadsetEvent> {
    let (stream, reader) = AsyncStream<HeadsetEvent>.makeStream()
    self.reader = reader
    return stream
  }

  /// Its button is pressed.
  public func press() { reader?.yield(.pressed) }

  /// It comes or goes, and so does another app's music.
  public func become(isConnected: Bool = true, isOtherAudioPlaying: Bool = false) {
    self.isConnected = isConnected
    self.isOtherAudioPlaying = isOtherAudioPlaying
    reader?.yield(.changed)
  }
}
