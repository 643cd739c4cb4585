import Foundation
import FreshLegsCore
import FreshLegsKit

/// A run of the library.
final class LiveRunHandle: RunHandle {
  let run: LiveRun
  let id: String
  let events: AsyncStream<RunEvent>

  init(_ run: LiveRun, _ events: AsyncStream<RunEvent>) {
    self.run = run
    self.id = run.id()
    self.events = events
  }

  func view() -> LiveView { run.view() }
  func elapsedS() -> Double { run.elapsedS() }
  func offersCoolDown() -> Bool { run.offersCoolDown() }

  func word(word: Word) throws { try asked { try run.word(word: word) } }
  func lap() throws { try asked(run.lap) }
  func mute(muted: Bool) throws { try asked { try run.mute(muted: muted) } }
  func pause() throws { try asked(run.pause) }
  func resume() throws { try asked(run.resume) }
  func finish() throws { try asked(run.finish) }

  func cueStarted(cueId: UInt32) throws { try asked { try run.cueStarted(cueId: cueId) } }
  func cueEnded(cueId: UInt32, outcome: CueOutcome) throws {
    try asked { try run.cueEnded(cueId: cueId, outcome: outcome) }
  }
  func soundFeed(format: SoundFormat) throws -> any SoundSource {
    LiveSoundSource(try asked { try run.soundFeed(format: format) })
  }

  func metronome(cadenceSpm: Double?) throws { try asked { try run.metronome(cadenceSpm: cadenceSpm) } }
  func breathGuide(pattern: BreathPattern?) throws { try asked { try run.breathGuide(pattern: pattern) } }
  func keepGuide() throws { try asked(run.keepGuide) }
  func guideOff() throws { try asked(run.guideOff) }
  func acceptOffer() throws { try asked(run.acceptOffer) }
  func tap() throws { try asked(run.tap) }

  func routineStart(routine: String, level: UInt8) throws {
    try asked { try run.routineStart(routine: routine, level: level) }
  }
  func routineNext() throws { try asked(run.routineNext) }
  func routineBack() throws { try asked(run.routineBack) }
  func routineStop() throws { try asked(run.routineStop) }
  func routineDecline() throws { try asked(run.routineDecline) }

  func fix(fix: Fix) throws { try asked { try run.fix(fix: fix) } }
  func barometricAltitude(altitudeM: Float) throws {
    try asked { try run.barometricAltitude(altitudeM: altitudeM) }
  }
  func phoneSteps(total: UInt64) throws { try asked { try run.phoneSteps(total: total) } }
  func acceleration(ageUs: UInt32, periodUs: UInt32, samplesMg: [Int16]) throws {
    try asked { try run.acceleration(ageUs: ageUs, periodUs: periodUs, samplesMg: samplesMg) }
  }
}

/// A routine of the library.
final class LiveRoutineHandle: RoutineHandle {
  private let routine: LiveRoutine
  let events: AsyncStream<RunEvent>

  init(_ routine: LiveRoutine, _ events: AsyncStream<RunEvent>) {
    self.routine = routine
    self.events = events
  }

  func next() { routine.next() }
  func back() { routine.back() }
  func stop() { routine.stop() }
  func pause() { routine.pause() }
  func resume() { routine.resume() }
  func mute(muted: Bool) { routine.mute(muted: muted) }
  func cueStarted(cueId: UInt32) { routine.cueStarted(cueId: cueId) }
  func cueEnded(cueId: UInt32, outcome: CueOutcome) { routine.cueEnded(cueId: cueId, outcome: outcome) }
  func soundFeed(format: SoundFormat) throws -> any SoundSource {
    LiveSoundSource(try asked { try routine.soundFeed(format: format) })
  }
}

/// The radio of the library.
final class LiveSensorsHandle: SensorsHandle {
  private let sensors: Sensors
  private let relay: RadioRelay
  private let queue: WorkQueue

  init(_ sensors: Sensors, _ relay: RadioRelay, _ queue: WorkQueue) {
    self.sensors = sensors
    self.relay = relay
    self.queue = queue
  }

  deinit {
    // Links take a moment to be let go, which is not to be waited for here.
    queue.release(sensors)
  }

  /// What becomes of the sensors from now on; each stream is for one reader.
  var events: AsyncStream<[SensorEvent]> { relay.events() }

  func view() -> SensorsView { sensors.view() }
  func scan(everything: Bool) { sensors.scan(everything: everything) }
  func stopScan() { sensors.stopScan() }
  func watch(identities: [String]) { sensors.watch(identities: identities) }
  func retry() { sensors.retry() }
  func bluetoothIs(on: Bool) { sensors.bluetoothIs(on: on) }

  func pair(identity: String, name: String?) async throws -> KnownSensor {
    try await queue.work { [sensors] in try sensors.pair(identity: identity, name: name) }
  }

  /// Only a run of the library can be fed: one for previews has nothing to be told.
  func feed(run: any RunHandle) {
    if let live = run as? LiveRunHandle {
      sensors.feed(run: live.run)
    }
  }

  /// As with `feed`: a reading for previews hears nothing.
  func read(identity: String, reading: any ReadingHandle) {
    if let live = reading as? LiveReadingHandle {
      sensors.read(identity: identity, reading: live.reading)
    }
  }
}

/// A morning reading of the library.
final class LiveReadingHandle: ReadingHandle {
  let reading: LiveReading

  init(_ reading: LiveReading) {
    self.reading = reading
  }

  func view() -> ReadingView { reading.view() }
  func skipSettling() { reading.skipSettling() }
  func finish() { reading.finish() }
  func isOver() -> Bool { reading.isOver() }
}

/// A feed of the library.
final class LiveSoundSource: SoundSource {
  private let feed: SoundFeed

  init(_ feed: SoundFeed) {
    self.feed = feed
  }

  func render(frames: UInt32, heardAtUs: UInt64) -> Data { feed.render(frames: frames, heardAtUs: heardAtUs) }
  func sounding() -> Bool { feed.sounding() }
  func nowUs() -> UInt64 { feed.nowUs() }
  func setTrimMs(trimMs: Int32) { feed.setTrimMs(trimMs: trimMs) }
  func setVolumes(volumes: SoundVolumes) { feed.setVolumes(volumes: volumes) }
}
