import Foundation
import FreshLegsCore
import Testing

@testable import FreshLegsKit
@testable import FreshLegsLive

/// A run as the app will have it: the kit's model on the real library, with a voice, a device and sensors of cardboard.
@MainActor
@Suite(.timeLimit(.minutes(10))) struct WholeRun {
  let engine = FakeSpeechEngine()
  let focus = FakeAudioFocus()
  let screen = FakeScreen()
  let headset = FakeHeadset()
  let steps = FakeSource<StepReading>()

  init() {
    // No test may reach for this computer's own Bluetooth.
    setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent", 1)
    engine.isInstant = true
  }

  private func model(on bridge: any RunBridge) -> RunModel {
    let clock = SystemTimekeeper()
    let tones = ToneFeed(sink: FakePcmSink(clock: clock), clock: clock)
    let audio = RunAudio(
      speaker: Speaker(engine: engine, focus: focus), tones: tones, vibrator: FakeVibrator(), focus: focus)
    let phone = PhoneSensors(
      locator: Locator(source: FakeSource<LocationReading>()), others: [Pedometer(source: steps)])
    return RunModel(
      bridge: bridge, audio: audio, phone: phone, headset: HeadsetButtons(source: headset), screen: screen)
  }

  private func eventually(_ isSo: () -> Bool) async throws {
    let deadline = Date().addingTimeInterval(Double(longMs) / 1_000)
    while !isSo() {
      try #require(Date() < deadline)
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  private var words: [String] {
    engine.events.compactMap { if case .speak(let text) = $0 { text } else { nil } }
  }

  @Test("heavy legs are talked through, taken back, and the run is spoken to its last word and stored")
  func heavy() async throws {
    let scratch = try Scratch()
    let bridge = try await LiveBridge.open(folder: scratch.path, key: key)
    let model = model(on: bridge)
    await model.prepare()
    #expect(model.phase == .before(.ready(RunReadiness(hold: nil, unfinished: [], heavyWays: model.heavyWays))))
    await model.start(RunOptions(kind: .easy))
    // On a busy computer a cue may expire before its turn: what is waited for is what the run makes of a press.
    model.heavy()
    try await eventually { model.view?.undoUntilS != nil }
    model.undo()
    try await eventually { model.view?.undoUntilS == nil }
    model.finish()
    try await eventually { if case .finished = model.phase { true } else { false } }
    try await eventually { !focus.isTaken && !words.isEmpty }
    #expect(!screen.isKeptOn && !headset.isClaimed && !steps.isOn)
    let id = try #require(model.id)
    let detail = try await bridge.run(id: id)
    #expect(detail.row.summary != nil)
    #expect(detail.events.contains { $0.kind == .word(.heavy) })
  }

  @Test("a run whose defect is on purpose ends on the screen too, and is found unfinished")
  func broken() async throws {
    let scratch = try Scratch()
    let bridge = try await LiveBridge.open(folder: scratch.path, key: key)
    let model = model(on: bridge)
    await model.start(RunOptions(kind: .easy))
    let run = try #require(model.id)
    Probe().breakRun(run: try #require(model.run as? LiveRunHandle).run)
    try await eventually { model.phase == .broken }
    #expect(model.troubles.first == .broken)
    #expect(!focus.isTaken && !screen.isKeptOn)
    model.leave()
    try await eventually { model.id == nil }
    var found: [UnfinishedRun] = []
    while found.isEmpty { found = try await bridge.unfinished() }
    #expect(found.map(\.id) == [run])
  }
}
