/// A radio without air.
public final class FakeSensors: SensorsHandle {
  /// What was asked of it.
  public enum Call: Equatable, Sendable {
    case scan(everything: Bool)
    case stopScan, retry
    case watch([String])
    case bluetoothIs(Bool)
    case pair(String, name: String?)
    case feed(run: String)
    case read(String)
  }

  private struct State {
    var calls: [Call] = []
    var view: SensorsView
    var failure: CompanionError?
  }

  public let events: AsyncStream<[SensorEvent]>
  private let state: Locked<State>
  private let reader: AsyncStream<[SensorEvent]>.Continuation

  public init(view: SensorsView = .example) {
    state = Locked(State(view: view))
    (events, reader) = AsyncStream.makeStream()
  }

  public var calls: [Call] { state.withLock { $0.calls } }

  /// Shows this from now on, and says why.
  public func become(_ view: SensorsView, events: [SensorEvent]) {
    state.withLock { $0.view = view }
    reader.yield(events)
  }

  /// From now on nothing can be paired.
  public func fail(with error: CompanionError?) { state.withLock { $0.failure = error } }

  public func view() -> SensorsView { state.withLock { $0.view } }
  public func scan(everything: Bool) { note(.scan(everything: everything)) }
  public func stopScan() { note(.stopScan) }
  public func watch(identities: [String]) { note(.watch(identities)) }
  public func retry() { note(.retry) }
  public func bluetoothIs(on: Bool) { note(.bluetoothIs(on)) }
  public func feed(run: any RunHandle) { note(.feed(run: run.id)) }
  public func read(identity: String, reading: any ReadingHandle) { note(.read(identity)) }

  public func pair(identity: String, name: String?) async throws -> KnownSensor {
    note(.pair(identity, name: name))
    return try state.withLock {
      if let failure = $0.failure { throw failure }
      return .strap
    }
  }

  private func note(_ call: Call) { state.withLock { $0.calls.append(call) } }
}

extension SensorsView {
  /// A strap that is heard, and a pod that is only seen.
  public static let example = SensorsView(
    adapter: .on, adapterNote: nil, scanning: false,
    sensors: [
      SensorRow(
        identity: "strap", name: "Polar H10", offers: [.heartRate, .beatIntervals], rssiDbm: -61, seenSAgo: 1,
        link: .streaming, latest: .heartRate(heartRateBpm: 64, contact: true, rrMs: []), batteryPercent: 80,
        batteryIsAHint: true, known: .strap, note: nil),
      SensorRow(
        identity: "pod", name: "Stryd", offers: [.pace, .cadence], rssiDbm: -74, seenSAgo: 3, link: nil, latest: nil,
        batteryPercent: nil, batteryIsAHint: false, known: nil, note: nil),
    ])
}

/// A morning reading that goes as it is told to.
public final class FakeReading: ReadingHandle {
  private struct State {
    var view = ReadingView.begun
    var skips = 0
  }

  private let state = Locked(State())

  public init() {}

  /// How often its settling was skipped.
  public var skips: Int { state.withLock { $0.skips } }

  /// Shows this from now on.
  public func become(_ view: ReadingView) { state.withLock { $0.view = view } }

  public func view() -> ReadingView { state.withLock { $0.view } }
  public func skipSettling() { state.withLock { $0.skips += 1 } }
  public func finish() { become(.over) }
  public func isOver() -> Bool { view().phase == .over }
}

extension ReadingView {
  /// Nothing is heard yet.
  public static let begun = ReadingView(
    phase: .gettingReady, headline: "Sit still.", hint: nil, phaseS: 0, leftS: 180, beats: 0, artefactsPercent: nil,
    heartRateBpm: nil, reading: nil, refusal: nil)
  /// A calm morning.
  public static let over = ReadingView(
    phase: .over, headline: "Done.", hint: nil, phaseS: 120, leftS: 0, beats: 112, artefactsPercent: 0.9,
    heartRateBpm: 56,
    reading: MorningReadingView(
      rmssdMs: 48, lnRmssd: 3.87, restingHeartRateBpm: 56, seconds: 120, beats: 112, artefactsPercent: 0.9,
      quality: "Good"),
    refusal: nil)
}
