import Foundation

/// What was asked of a run, or a routine.
public enum RunCall: Equatable, Sendable {
  case word(Word)
  case pause, resume, lap, finish
  case mute(Bool)
  case metronome(Double?)
  case breathGuide(BreathPattern?)
  case keepGuide, guideOff, acceptOffer, tap
  case routineStart(String, level: UInt8)
  case routineNext, routineBack, routineStop, routineDecline
  case cueStarted(UInt32)
  case cueEnded(UInt32, CueOutcome)
  case fix(Fix)
  case barometricAltitude(Float)
  case phoneSteps(UInt64)
  case acceleration(ageUs: UInt32, periodUs: UInt32, samplesMg: [Int16])
  case soundFeed(SoundFormat)
}

/// A run without an engine: it tells what it is told to tell, and remembers what was asked of it.
public final class FakeRun: RunHandle {
  private struct State {
    var calls: [RunCall] = []
    var view: LiveView
    var elapsedS = 0.0
    var isBroken = false
    var summary: Summary?
    var offersCoolDown = false
  }

  public let id: String
  public let events: AsyncStream<RunEvent>
  /// What is heard of it beside words.
  public let sound = FakeSoundSource()
  private let state: Locked<State>
  private let reader: AsyncStream<RunEvent>.Continuation

  /// A run that answers `finish` with `summary`, at once, where there is one.
  public init(id: String = "0199b2c4-7a00-7000-8000-000000000001", view: LiveView = .standing, summary: Summary? = nil)
  {
    self.id = id
    state = Locked(State(view: view, summary: summary))
    (events, reader) = AsyncStream.makeStream()
  }

  /// What was asked of it, in order.
  public var calls: [RunCall] { state.withLock { $0.calls } }

  /// What it was told became of cues, in order.
  public var outcomes: [RunCall] {
    calls.filter {
      switch $0 {
      case .cueStarted, .cueEnded: true
      default: false
      }
    }
  }

  /// Tells something.
  public func emit(_ event: RunEvent) {
    if case .show(let view) = event {
      state.withLock {
        $0.view = view
        $0.elapsedS = max($0.elapsedS, view.elapsedS)
      }
    }
    reader.yield(event)
    if case .finished = event { reader.finish() }
  }

  /// Ends without a word, as when the library is gone.
  public func cutOff() { reader.finish() }

  /// From now on every call throws.
  public func breakDown() { state.withLock { $0.isBroken = true } }

  /// Sets its clock.
  public func set(elapsedS: Double) { state.withLock { $0.elapsedS = elapsedS } }

  /// Sets whether it would offer a cool-down.
  public func set(offersCoolDown: Bool) { state.withLock { $0.offersCoolDown = offersCoolDown } }

  public func view() -> LiveView { state.withLock { $0.view } }
  public func elapsedS() -> Double { state.withLock { $0.elapsedS } }
  public func offersCoolDown() -> Bool { state.withLock { $0.offersCoolDown } }
  public func word(word: Word) throws { try note(.word(word)) }
  public func pause() throws { try note(.pause) }
  public func resume() throws { try note(.resume) }
  public func lap() throws { try note(.lap) }
  public func mute(muted: Bool) throws { try note(.mute(muted)) }
  public func metronome(cadenceSpm: Double?) throws { try note(.metronome(cadenceSpm)) }
  public func breathGuide(pattern: BreathPattern?) throws { try note(.breathGuide(pattern)) }
  public func keepGuide() throws { try note(.keepGuide) }
  public func guideOff() throws { try note(.guideOff) }
  public func acceptOffer() throws { try note(.acceptOffer) }
  public func tap() throws { try note(.tap) }
  public func routineStart(routine: String, level: UInt8) throws { try note(.routineStart(routine, level: level)) }
  public func routineNext() throws { try note(.routineNext) }
  public func routineBack() throws { try note(.routineBack) }
  public func routineStop() throws { try note(.routineStop) }
  public func routineDecline() throws { try note(.routineDecline) }
  public func cueStarted(cueId: UInt32) throws { try note(.cueStarted(cueId)) }
  public func cueEnded(cueId: UInt32, outcome: CueOutcome) throws { try note(.cueEnded(cueId, outcome)) }
  public func fix(fix: Fix) throws { try note(.fix(fix)) }
  public func barometricAltitude(altitudeM: Float) throws { try note(.barometricAltitude(altitudeM)) }
  public func phoneSteps(total: UInt64) throws { try note(.phoneSteps(total)) }
  public func acceleration(ageUs: UInt32, periodUs: UInt32, samplesMg: [Int16]) throws {
    try note(.acceleration(ageUs: ageUs, periodUs: periodUs, samplesMg: samplesMg))
  }

  public func soundFeed(format: SoundFormat) throws -> any SoundSource {
    try note(.soundFeed(format))
    return sound
  }

  public func finish() throws {
    try note(.finish)
    if let summary = state.withLock({ $0.summary }) { emit(.finished(summary)) }
  }

  private func note(_ call: RunCall) throws {
    try state.withLock {
      if $0.isBroken { throw CompanionError.Broken }
      $0.calls.append(call)
    }
  }
}

/// A routine without an engine.
public final class FakeRoutine: RoutineHandle {
  private let run: FakeRun

  /// A routine that is over as soon as it is stopped.
  public init(view: LiveView = .standing) {
    run = FakeRun(view: view, summary: .nothing)
  }

  /// What was asked of it, in order; `stop` is the `finish` of a run.
  public var calls: [RunCall] { run.calls }
  public var events: AsyncStream<RunEvent> { run.events }
  public var sound: FakeSoundSource { run.sound }

  /// Tells something.
  public func emit(_ event: RunEvent) { run.emit(event) }

  public func cueStarted(cueId: UInt32) throws { try run.cueStarted(cueId: cueId) }
  public func cueEnded(cueId: UInt32, outcome: CueOutcome) throws { try run.cueEnded(cueId: cueId, outcome: outcome) }
  public func soundFeed(format: SoundFormat) throws -> any SoundSource { try run.soundFeed(format: format) }
  public func pause() throws { try run.pause() }
  public func resume() throws { try run.resume() }
  public func mute(muted: Bool) throws { try run.mute(muted: muted) }
  public func next() throws { try run.routineNext() }
  public func back() throws { try run.routineBack() }
  public func stop() throws { try run.finish() }
}

/// Sound that counts how often it is asked for.
public final class FakeSoundSource: SoundSource {
  private struct State {
    var renders: [UInt64] = []
    var calls = 0
    var isSounding = true
    var nowUs: UInt64 = 5_000_000
    var bytesPerFrame = 2
    var trimMs: Int32 = 0
    var volumes: SoundVolumes?
  }

  private let state = Locked(State())

  public init() {}

  /// Every call so far.
  public var calls: Int { state.withLock { $0.calls } }
  /// When the first frame of each rendering was to be heard, in microseconds.
  public var renders: [UInt64] { state.withLock { $0.renders } }
  public var trimMs: Int32 { state.withLock { $0.trimMs } }
  public var volumes: SoundVolumes? { state.withLock { $0.volumes } }

  /// Whether anything but silence comes out.
  public func set(isSounding: Bool) { state.withLock { $0.isSounding = isSounding } }

  /// Sets its clock.
  public func set(nowUs: UInt64) { state.withLock { $0.nowUs = nowUs } }

  public func render(frames: UInt32, heardAtUs: UInt64) throws -> Data {
    state.withLock {
      $0.calls += 1
      $0.renders.append(heardAtUs)
      return Data(count: Int(frames) * $0.bytesPerFrame)
    }
  }

  public func sounding() -> Bool {
    state.withLock {
      $0.calls += 1
      return $0.isSounding
    }
  }

  public func nowUs() -> UInt64 {
    state.withLock {
      $0.calls += 1
      return $0.nowUs
    }
  }

  public func setTrimMs(trimMs: Int32) { state.withLock { $0.trimMs = trimMs } }
  public func setVolumes(volumes: SoundVolumes) { state.withLock { $0.volumes = volumes } }
}
