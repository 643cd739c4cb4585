import Foundation
import FreshLegsCore
import FreshLegsKit
import Testing

@testable import FreshLegsLive

/// The kit's bridge on the real library, from its opening to the last line of a run.
@Suite(.timeLimit(.minutes(10))) struct Bridge {
  init() {
    // No test may reach for this computer's own Bluetooth.
    setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent", 1)
  }

  @Test("a simulated run goes the whole way through the handle, with the lines of the terminal")
  func simulation() async throws {
    let expected = try terminal("run", "--json", "--speed", "max", "--minutes", "6", "--seed", "5")
    let scratch = try Scratch()
    let bridge: any CoachBridge = try await LiveBridge.open(folder: scratch.path, key: key)
    let run = try await bridge.startSimulation(options: .minutes(6))
    var (lines, views) = ([String](), [LiveView]())
    for await event in run.events {
      switch event {
      case .speak(let cue):
        lines.append(cueJsonLine(cue: cue))
        try run.cueStarted(cueId: cue.id)
        try run.cueEnded(cueId: cue.id, outcome: .spoken)
      case .show(let view): views.append(view)
      case .finished(let summary): lines.append(summaryJsonLine(summary: summary))
      case .hush, .sensors, .trouble: break
      }
    }
    #expect(lines == expected)
    #expect(!views.isEmpty)
    #expect(run.view().elapsedS >= 359)
    let rows = try await bridge.runs()
    #expect(rows.map(\.id) == [run.id])
    #expect(try await bridge.runReview(id: run.id).run.id == run.id)
    try await bridge.deleteRun(id: run.id)
    #expect(try await bridge.runs().isEmpty)
  }

  @Test("a reader who sleeps through a run finds every cue")
  func sleepingReader() async throws {
    let expected = try terminal("run", "--json", "--speed", "max", "--minutes", "6", "--seed", "5")
    let scratch = try Scratch()
    let bridge = try await LiveBridge.open(folder: scratch.path, key: key)
    let run = try await bridge.startSimulation(options: .minutes(6))
    let live = try #require(run as? LiveRunHandle)
    #expect(try await bridge.library { _ in try live.run.waitUntilOver(timeoutMs: longMs) })
    var lines: [String] = []
    for await event in run.events {
      if case .speak(let cue) = event { lines.append(cueJsonLine(cue: cue)) }
      if case .finished(let summary) = event { lines.append(summaryJsonLine(summary: summary)) }
    }
    #expect(lines == expected)
  }

  @Test("of views that nobody has read only the newest is kept, and in its place")
  func views() async throws {
    let scratch = try Scratch()
    let shell = Listener()
    let run = try scratch.open().startSimulation(options: .minutes(6), shell: shell)
    #expect(try run.waitUntilOver(timeoutMs: longMs))
    let cue = try #require(shell.heard.value.cues.first)
    let (early, late) = (try anyView(), run.view())
    #expect(early != late)
    var relay: ShellRelay? = ShellRelay()
    let events = try #require(relay?.events())
    for view in [early, early, late] { try relay?.show(view: view) }
    try relay?.speak(cue: cue)
    for view in [late, early] { try relay?.show(view: view) }
    relay = nil
    var told: [RunEvent] = []
    for await event in events { told.append(event) }
    #expect(told == [.show(late), .speak(cue), .show(early)])
  }

  @Test("when nobody reads any more the run goes on to its end")
  func nobodyReads() async throws {
    let scratch = try Scratch()
    let bridge = try await LiveBridge.open(folder: scratch.path, key: key)
    let run = try await bridge.startRun(options: .easy())
    let reader = Task { [events = run.events] in
      for await _ in events {}
    }
    reader.cancel()
    await reader.value
    try run.lap()
    try run.finish()
    let live = try #require(run as? LiveRunHandle)
    #expect(try await bridge.library { _ in try live.run.waitUntilOver(timeoutMs: longMs) })
    #expect(try await bridge.runs().count == 1)
  }

  @Test("the stream ends with a run that breaks, and with one that is let go")
  func streamsEnd() async throws {
    let scratch = try Scratch()
    let bridge = try await LiveBridge.open(folder: scratch.path, key: key)
    let broken = try await bridge.startRun(options: .easy())
    Probe().breakRun(run: try #require(broken as? LiveRunHandle).run)
    #expect(await troubles(of: broken.events) == [.broken])
    #expect(throws: CompanionError.Broken) { try broken.lap() }

    var abandoned: (any RunHandle)? = try await bridge.startRun(options: .easy())
    let events = try #require(abandoned?.events)
    abandoned = nil
    #expect(await troubles(of: events).isEmpty)
  }

  @Test("calls run on a queue of the bridge's own")
  @MainActor func offTheMainThread() async throws {
    let scratch = try Scratch()
    let bridge = try await LiveBridge.open(folder: scratch.path, key: key)
    #expect(try await bridge.library { _ in !Thread.isMainThread })
  }

  @Test("whatever goes wrong is an error of the library")
  func errors() async throws {
    let scratch = try Scratch()
    let bridge = try await LiveBridge.open(folder: scratch.path, key: key)
    await #expect(throws: CompanionError.Busy) { try await LiveBridge.open(folder: scratch.path, key: key) }
    await #expect(throws: CompanionError.self) { try await bridge.run(id: "none") }
    await #expect(throws: CompanionError.Internal(reason: "go on: a defect in Fresh Legs is in the way")) {
      try await bridge.library { _ in try Probe().panic() }
    }
    #expect(try await bridge.runs().isEmpty)
  }

  @Test("a reading and a routine are handles too")
  func otherHandles() async throws {
    let scratch = try Scratch()
    let bridge = try await LiveBridge.open(folder: scratch.path, key: key)
    let reading = try await bridge.startReading(measureS: 60)
    reading.skipSettling()
    _ = reading.view()
    reading.finish()
    #expect(reading.isOver())
    await #expect(throws: CompanionError.self) { try await bridge.keepReading(reading: reading) }

    let today = try await bridge.journalToday()
    let info = try #require(try await bridge.routines(today: today, level: 1).first { $0.parts > 0 })
    let routine = try await bridge.startRoutine(routine: info.key, level: 1, today: today, speed: 1_000)
    let sound = try routine.soundFeed(format: SoundFormat(sampleRateHz: 44_100))
    sound.setTrimMs(trimMs: 10)
    sound.setVolumes(volumes: SoundVolumes())
    #expect(try sound.render(frames: 100, heardAtUs: sound.nowUs()).count == 200)
    _ = sound.sounding()
    try routine.pause()
    try routine.resume()
    try routine.next()
    try routine.back()
    try routine.mute(muted: true)
    try routine.stop()
    #expect(await troubles(of: routine.events).isEmpty)
  }

  @Test("news of sensors reach everybody who listens, and nobody who does not")
  func sensors() async throws {
    let relay = RadioRelay()
    var early = relay.events().makeAsyncIterator()
    let off = SensorEvent.adapter(atS: 1, state: .off, text: nil)
    relay.sensors(events: [off])
    var late = relay.events().makeAsyncIterator()
    let on = SensorEvent.adapter(atS: 1, state: .on, text: nil)
    relay.sensors(events: [on])
    #expect(await early.next() == [off])
    #expect(await early.next() == [on])
    #expect(await late.next() == [on])

    let scratch = try Scratch()
    let bridge = try await LiveBridge.open(folder: scratch.path, key: key)
    let sensors = try await bridge.openSensors(options: SensorOptions())
    let run = try await bridge.startRun(options: .easy())
    let reading = try await bridge.startReading(measureS: nil)
    sensors.scan(everything: true)
    sensors.feed(run: run)
    sensors.read(identity: "strap", reading: reading)
    sensors.watch(identities: [])
    sensors.retry()
    sensors.bluetoothIs(on: false)
    sensors.stopScan()
    #expect(sensors.view().sensors.allSatisfy { $0.known == nil })
    await #expect(throws: CompanionError.self) { try await sensors.pair(identity: "nobody", name: "x") }
    try run.finish()
    #expect(await troubles(of: run.events).isEmpty)
  }

  /// Reads a stream to its end.
  private func troubles(of events: AsyncStream<RunEvent>) async -> [Trouble] {
    var troubles: [Trouble] = []
    for await event in events {
      if case .trouble(let trouble) = event { troubles.append(trouble) }
    }
    return troubles
  }
}
