import FreshLegsKit
import FreshLegsScreensTesting
import Testing

@testable import FreshLegsScreens

@MainActor
struct MorningReadingTests {
  let bridge = PreviewBridge()
  let preview: PreviewModels

  init() { preview = PreviewModels(bridge: bridge) }

  private var models: AppModels { preview.models }

  private func hand(at destination: Destination) -> Hand {
    models.navigation.go(destination)
    return Hand(app: models)
  }

  @Test("a reading hears the strap, shows how it goes, and is kept")
  func kept() async throws {
    let hand = hand(at: .checkIn(kind: .reading))
    bridge.reading.become(.over)
    try await hand.touch(hand.words.checkinReadingStart)
    try await hand.sees("Done.")
    #expect(bridge.sensors.calls.contains(.read("strap")))
    #expect(hand.says("48 ms", whole: false))
    #expect(hand.says(hand.words.partsBpm(value: "56"), whole: false))
    #expect(hand.nameless == [])
    try await hand.touch(hand.words.checkinReadingKeep)
    try await hand.sees(hand.words.checkinReadingKept)
    #expect(bridge.calls.contains("writeEntry"))
  }

  @Test("a reading is skipped on, let go, and taken again")
  func letGo() async throws {
    let hand = hand(at: .checkIn())
    bridge.reading.become(.begun.at(.settling))
    try await hand.touch(hand.words.checkinReadingStart)
    try await hand.touch(hand.words.checkinReadingSkip)
    #expect(bridge.reading.skips == 1)
    try await hand.touch(hand.words.partsCancel)
    #expect(models.checkIn.reading == nil)
    try await hand.sees(hand.words.checkinReadingStart)
    bridge.reading.become(.begun.at(.measuring))
    try await hand.touch(hand.words.checkinReadingStart)
    try await hand.touch(hand.words.checkinReadingFinish)
    try await hand.touch(hand.words.checkinReadingDiscard)
    #expect(!bridge.calls.contains("writeEntry"))
  }

  @Test("a reading that came to nothing says why, and is taken again")
  func refused() async throws {
    let hand = hand(at: .checkIn())
    bridge.reading.become(.refused)
    try await hand.touch(hand.words.checkinReadingStart)
    try await hand.sees("Too many beats were missed.")
    #expect(hand.touchable(hand.words.checkinReadingKeep) == nil)
    try await hand.touch(hand.words.checkinReadingAgain)
    #expect(bridge.calls.filter { $0 == "startReading" }.count == 2)
  }

  @Test("without a strap the reading says how to get one, and the check-in says nothing of it")
  func noStrap() async throws {
    try await bridge.forgetSensor(identity: "strap")
    let morning = hand(at: .checkIn())
    try await morning.sees(morning.words.checkinHeaviness)
    #expect(!morning.says(morning.words.checkinKindReading))
    morning.screen.leave()
    let hand = hand(at: .checkIn(kind: .reading))
    try await hand.sees(hand.words.checkinReadingNoStrap)
    try await hand.touch(hand.words.appSensors)
    #expect(models.navigation.path.last == .sensors)
  }

  @Test("where Bluetooth is forbidden, only the system's settings lead on")
  func forbidden() async throws {
    preview.gate.set(.bluetooth, .deniedForGood)
    await models.permissions.refresh()
    let hand = hand(at: .checkIn())
    try await hand.sees(hand.words.checkinReadingBluetooth)
    #expect(hand.touchable(hand.words.checkinReadingStart) == nil)
    try await hand.touch(hand.words.checkinReadingSettings)
    #expect(preview.gate.settings == 1)
  }
}

extension ReadingView {
  fileprivate func at(_ phase: ReadingPhase) -> ReadingView {
    ReadingView(
      phase: phase, headline: headline, hint: "Breathe as you do.", phaseS: 120, leftS: 60, beats: 61,
      artefactsPercent: nil, heartRateBpm: 57, reading: nil, refusal: nil)
  }

  fileprivate static let refused = ReadingView(
    phase: .over, headline: "That was not enough.", hint: nil, phaseS: 120, leftS: 0, beats: 12, artefactsPercent: 40,
    heartRateBpm: nil, reading: nil, refusal: "Too many beats were missed.")
}
