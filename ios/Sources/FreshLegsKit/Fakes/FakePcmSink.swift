import Foundation

/// A device that plays as time passes.
public final class FakePcmSink: PcmSink {
  public struct Gone: Error {}

  private struct State {
    var format: SoundFormat
    var endsAtS = 0.0
    var opened = 0
    var closed = 0
    var latencyS: Double
    var isGone = false
    var writtenS = 0.0
    var underruns = 0
  }

  private let clock: any Timekeeper
  private let state: Locked<State>

  public init(clock: any Timekeeper, sampleRateHz: UInt32 = 48_000, latencyS: Double = 0.05) {
    self.clock = clock
    state = Locked(State(format: SoundFormat(sampleRateHz: sampleRateHz), latencyS: latencyS))
  }

  public var opened: Int { state.withLock { $0.opened } }
  public var closed: Int { state.withLock { $0.closed } }
  /// How much was played, in seconds.
  public var writtenS: Double { state.withLock { $0.writtenS } }
  /// How often it had nothing to play in the middle.
  public var underruns: Int { state.withLock { $0.underruns } }

  /// Another route: another format and latency.
  public func become(sampleRateHz: UInt32, latencyS: Double) {
    state.withLock {
      $0.format.sampleRateHz = sampleRateHz
      $0.latencyS = latencyS
    }
  }

  /// From now on it cannot be opened or written to, or can be again.
  public func set(isGone: Bool) { state.withLock { $0.isGone = isGone } }

  public func open() throws -> SoundFormat {
    try state.withLock {
      if $0.isGone { throw Gone() }
      $0.opened += 1
      $0.endsAtS = 0
      return $0.format
    }
  }

  public func write(_ samples: Data) throws {
    let nowS = clock.nowS()
    try state.withLock {
      if $0.isGone { throw Gone() }
      let seconds = Double(samples.count / 2) / Double($0.format.sampleRateHz)
      if $0.endsAtS > 0 && $0.endsAtS < nowS { $0.underruns += 1 }
      $0.endsAtS = max($0.endsAtS, nowS) + seconds
      $0.writtenS += seconds
    }
  }

  public func waitingS() -> Double {
    let nowS = clock.nowS()
    return state.withLock { max(0, $0.endsAtS - nowS) }
  }

  public func latencyS() -> Double { state.withLock { $0.latencyS } }
  public func close() { state.withLock { $0.closed += 1 } }
}
