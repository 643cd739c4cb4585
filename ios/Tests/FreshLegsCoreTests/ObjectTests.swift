import Foundation
import FreshLegsCore
import Testing

/// Every object is made, used and let go; runs have tests of their own.
@Suite struct Objects {
  init() {
    // No test may reach for this computer's own Bluetooth.
    setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent", 1)
  }

  @Test("the companion keeps what it is given")
  func companion() throws {
    let scratch = try Scratch()
    do {
      let companion = try scratch.open()
      var profile = try companion.profile()
      profile.restingHeartRateBpm = 48
      profile.language = .german
      try companion.saveProfile(draft: profile)
      let entry = try companion.writeEntry(
        draft: .checkIn(CheckIn(sleepH: 7.5, legHeaviness: 3, note: "müde, aber froh 🏃")), day: nil)
      #expect(try companion.entry(id: entry.id) == entry)
    }
    let companion = try scratch.open()
    #expect(try companion.profile().restingHeartRateBpm == 48)
    let today = companion.localDay()
    let drafts = try companion.entries(first: today, last: today).map(\.draft)
    #expect(drafts == [.checkIn(CheckIn(sleepH: 7.5, legHeaviness: 3, note: "müde, aber froh 🏃"))])
    #expect(try companion.day(date: today).date == today)
  }

  @Test("a feed of sound gives the frames that are asked for")
  func soundFeed() throws {
    let scratch = try Scratch()
    let run = try scratch.open().startRun(options: .easy(), shell: Listener())
    let feed = try run.soundFeed(format: SoundFormat(sampleRateHz: 48_000, stereo: true, float: true))
    feed.setVolumes(volumes: SoundVolumes(metronomeDb: -6))
    feed.setTrimMs(trimMs: 120)
    #expect(feed.render(frames: 4_800, heardAtUs: feed.nowUs()).count == 4_800 * 2 * 4)
    _ = feed.sounding()
    #expect(throws: CompanionError.self) { try run.soundFeed(format: SoundFormat(sampleRateHz: 7)) }
    try run.finish()
    #expect(try run.waitUntilOver(timeoutMs: longMs))
    // A feed outlives its run.
    #expect(feed.render(frames: 480, heardAtUs: feed.nowUs()).count == 480 * 2 * 4)
  }

  @Test("a routine is played to its end")
  func routine() throws {
    let scratch = try Scratch()
    let companion = try scratch.open()
    let today = try companion.journalToday()
    let first = try #require(try companion.routines(today: today, level: 1).first { $0.parts > 0 })
    let shell = Listener()
    let routine = try companion.startRoutine(
      routine: first.key, level: 1, today: today, speed: 1_000, shell: shell)
    routine.pause()
    routine.resume()
    routine.mute(muted: false)
    routine.next()
    routine.back()
    #expect(
      try routine.soundFeed(format: SoundFormat(sampleRateHz: 44_100)).render(frames: 10, heardAtUs: 0).count == 20)
    let stop = Date(timeIntervalSinceNow: Double(longMs) / 1e3)
    // Nobody speaks here, so each cue is answered as if.
    var answered: Set<UInt32> = []
    while try !routine.waitUntilOver(timeoutMs: 5), Date() < stop {
      for cue in shell.heard.value.cues where answered.insert(cue.id).inserted {
        routine.cueStarted(cueId: cue.id)
        routine.cueEnded(cueId: cue.id, outcome: .spoken)
      }
    }
    routine.stop()
    #expect(try routine.waitUntilOver(timeoutMs: longMs))
    #expect(shell.heard.value.isOver && !shell.heard.value.cues.isEmpty)
  }

  @Test("a reading without a strap is over when it is ended, and is not kept")
  func reading() throws {
    let scratch = try Scratch()
    let companion = try scratch.open()
    let reading = try companion.startReading(measureS: 60)
    #expect(!reading.isOver())
    reading.skipSettling()
    _ = reading.view()
    reading.finish()
    #expect(reading.isOver())
    #expect(throws: CompanionError.self) { try companion.keepReading(reading: reading) }
  }

  @Test("the radio is opened and asked where there is none, and only says so")
  func sensors() throws {
    let scratch = try Scratch()
    let companion = try scratch.open()
    let shell = Listener()
    let unknown = SensorOptions(timings: [Timing(name: "no_such", ms: 1)])
    #expect(failure { try companion.openSensors(options: unknown, shell: shell) }?.isBadInput == true)
    let sensors = try companion.openSensors(options: SensorOptions(), shell: shell)
    sensors.scan(everything: false)
    sensors.watch(identities: ["strap"])
    sensors.retry()
    sensors.stopScan()
    sensors.bluetoothIs(on: true)
    #expect(failure { try sensors.pair(identity: "nobody", name: nil) }?.isNotFound == true)
    let run = try companion.startRun(options: .easy(), shell: Listener())
    sensors.feed(run: run)
    let reading = try companion.startReading(measureS: nil)
    sensors.read(identity: "strap", reading: reading)
    try run.finish()
    #expect(try run.waitUntilOver(timeoutMs: longMs))
    eventually { shell.heard.value.sensorEvents.contains { if case .adapter = $0 { true } else { false } } }
    #expect(sensors.view().adapter != .on)
    #expect(try companion.pairedSensors().isEmpty)
  }

  @Test("a record crosses and comes back as it was, with every kind of text")
  func records() throws {
    let probe = Probe()
    let view = try anyView()
    #expect(probe.echoView(view: view) == view)
    let scratch = try Scratch()
    let shell = Listener()
    let run = try scratch.open().startSimulation(options: .minutes(1), shell: shell)
    #expect(try run.waitUntilOver(timeoutMs: longMs))
    for cue in shell.heard.value.cues {
      #expect(probe.echoCue(cue: cue) == cue)
    }
    #expect(probe.sum(bytes: Data(0...255)) == 32_640)
    #expect(probe.sum(bytes: Data()) == 0)
  }

  @Test("functions without an object answer")
  func functions() throws {
    #expect(!coreVersion().isEmpty)
    #expect(try decode(characteristic: "0x2a37", value: Data([0x16, 0x98, 0x94, 0x01])).contains("152"))
    #expect(guideContents(language: .french).flatMap(\.pages).isEmpty == false)
    let wrapped = try wrapKey(key: key, passphrase: "correct horse")
    #expect(try unwrapKey(wrapped: wrapped, passphrase: "correct horse") == key)
    #expect(throws: CompanionError.self) { try unwrapKey(wrapped: wrapped, passphrase: "wrong") }
    #expect(try newKey().count == 32)
  }
}
