import Foundation
import FreshLegsCore
import Testing

/// A run takes what a phone gives it, ends in every way, and says so.
@Suite struct Runs {
  @Test("a live run takes everything that a phone can tell it")
  func everyInput() throws {
    let scratch = try Scratch()
    let companion = try scratch.open()
    let shell = Listener()
    let run = try companion.startRun(options: .easy(), shell: shell)
    let strap = try run.sensorJoined(info: .strap())
    #expect(try run.sensorJoined(info: .strap()) == strap)
    try run.sensorLink(sensor: strap, connected: true)
    try run.notification(sensor: strap, characteristic: "2A37", value: Data([0x06, 150]))
    #expect(throws: CompanionError.self) {
      try run.notification(sensor: strap, characteristic: "no uuid", value: Data())
    }
    try run.fix(fix: Fix(latitudeDeg: 52.5, longitudeDeg: 13.4, accuracyM: 4, altitudeM: 34, speedMPerS: 2.8))
    try run.barometricAltitude(altitudeM: 34.2)
    try run.phoneSteps(total: 1_000)
    try run.acceleration(ageUs: 0, periodUs: 20_000, samplesMg: Array(repeating: 700, count: 30))
    #expect(throws: CompanionError.self) {
      try run.acceleration(ageUs: 0, periodUs: 20_000, samplesMg: [1, 2])
    }
    try run.metronome(cadenceSpm: 172)
    try run.breathGuide(pattern: .threeTwo)
    try run.keepGuide()
    try run.tap()
    try run.guideOff()
    try run.word(word: .heavy)
    try run.word(word: .undo)
    try run.acceptOffer()
    try run.mute(muted: true)
    try run.mute(muted: false)
    try run.routineStart(routine: "warm_up", level: 1)
    try run.routineNext()
    try run.routineBack()
    try run.routineStop()
    try run.routineDecline()
    try run.lap()
    try run.pause()
    try run.resume()
    try run.cueStarted(cueId: 1)
    try run.cueEnded(cueId: 1, outcome: .spoken)
    eventually { run.view().heartRateBpm.value != nil }
    #expect(run.view().heartRateBpm.value == 150)
    #expect(run.elapsedS() > 0)
    try run.finish()
    #expect(try run.waitUntilOver(timeoutMs: longMs))
    #expect(shell.heard.value.isOver && shell.heard.value.troubles.isEmpty)
    #expect(try companion.runs().map(\.id) == [run.id()])
    #expect(try companion.run(id: run.id()).laps.contains { $0.trigger == .manual })
  }

  @Test("a run that is over takes what still comes, and does nothing")
  func over() throws {
    let scratch = try Scratch()
    let companion = try scratch.open()
    let shell = Listener()
    let run = try companion.startSimulation(options: .minutes(1), shell: shell)
    #expect(try run.waitUntilOver(timeoutMs: longMs))
    let (said, view) = (shell.heard.value.lines, run.view())
    try run.lap()
    try run.word(word: .heavy)
    try run.pause()
    try run.fix(fix: Fix(latitudeDeg: 0, longitudeDeg: 0, accuracyM: nil, altitudeM: nil, speedMPerS: nil))
    try run.finish()
    #expect(try run.waitUntilOver(timeoutMs: longMs))
    #expect(shell.heard.value.lines == said)
    #expect(run.view() == view)
    #expect(!run.offersCoolDown())
  }

  @Test("a run that broke says so once, and to every call after")
  func broken() throws {
    let scratch = try Scratch()
    let companion = try scratch.open()
    let shell = Listener()
    let run = try companion.startRun(options: .easy(), shell: shell)
    Probe().breakRun(run: run)
    #expect(throws: CompanionError.Broken) { try run.waitUntilOver(timeoutMs: longMs) }
    #expect(shell.heard.value.troubles == [.broken])
    #expect(!shell.heard.value.isOver)
    let calls: [() throws -> Void] = [
      run.lap, run.pause, run.resume, run.finish, run.tap, run.acceptOffer, run.guideOff, run.keepGuide,
      { try run.word(word: .heavy) }, { try run.mute(muted: true) }, { try run.cueStarted(cueId: 1) },
      { try run.phoneSteps(total: 1) }, { try run.barometricAltitude(altitudeM: 1) },
      { _ = try run.sensorJoined(info: .strap()) },
    ]
    for call in calls {
      #expect(throws: CompanionError.Broken) { try call() }
    }
    _ = (run.view(), run.elapsedS(), run.id())
    // What outlives a run is as it was.
    let next = try companion.startSimulation(options: .minutes(1), shell: Listener())
    #expect(try next.waitUntilOver(timeoutMs: longMs))
  }

  @Test("a run that is let go is found unfinished, resumed, and closed")
  func unfinished() throws {
    let scratch = try Scratch()
    let companion = try scratch.open()
    let id = try companion.startRun(options: .easy(), shell: Listener()).id()
    // Its last second is written on a thread of its own: until then it counts as being recorded.
    try eventually { try companion.unfinished().map(\.id) == [id] }
    #expect(try companion.unfinished().map(\.id) == [id])
    do {
      let resumed = try companion.resumeRun(id: id, shell: Listener())
      #expect(resumed.id() == id)
      #expect(try companion.unfinished().isEmpty)
    }
    try eventually { try companion.unfinished().map(\.id) == [id] }
    #expect(try companion.closeUnfinished(id: id).elapsedS >= 0)
    #expect(try companion.unfinished().isEmpty)
    #expect(try companion.runs().map(\.id) == [id])
  }
}

extension SensorInfo {
  /// A strap over the heart.
  static func strap() -> SensorInfo {
    SensorInfo(
      identity: "strap", name: "Strap", manufacturer: nil, model: nil, firmware: nil, cadenceFactor: nil, priority: 0,
      offers: [.heartRate])
  }
}
