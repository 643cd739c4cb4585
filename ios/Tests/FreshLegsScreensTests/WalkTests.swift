import Foundation
import FreshLegsKit
import FreshLegsLive
import FreshLegsScreensTesting
import FreshLegsWords
import Testing

/// The whole app over the real library, as somebody goes through it who has just installed it: with a strap that speaks
/// over an emulated Bluetooth, and a voice that only writes down what it was given.
///
/// It wants a process of its own, begun where sensors are played: `tests/run swift` does so.
@MainActor
@Suite(.serialized, .timeLimit(.minutes(5)))
struct WalkTests {
  @Test("a newcomer pairs a strap, runs with heavy legs, writes the evening down and asks why")
  func walk() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("walk-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let bridge = try await LiveBridge.open(folder: folder.path, key: Data(0..<32))
    let preview = PreviewModels(bridge: bridge, preferences: PreferenceValues(withoutHeadphones: .speaker))
    preview.speech.isInstant = true
    let walk = Walk(preview)
    try await walk.welcome()
    try await walk.pairTheStrap()
    try await walk.run()
    try await walk.checkIn()
    try await walk.why()
  }
}

@MainActor
private struct Walk {
  let preview: PreviewModels
  let hand: Hand
  var models: AppModels { preview.models }
  var words: Strings { hand.words }

  init(_ preview: PreviewModels) {
    self.preview = preview
    hand = Hand(app: preview.models)
  }

  func welcome() async throws {
    try await hand.touch(words.onboardingBegin)
    // About the runner, and their running: both may wait.
    try await hand.touch(words.onboardingSkip)
    try await hand.sees(words.onboardingRunning)
    try await hand.touch(words.partsNext)
    try await hand.sees(words.onboardingSensor)
  }

  func pairTheStrap() async throws {
    try await hand.touch(words.sensorsAllow)
    try await hand.touch(words.sensorsScan)
    try await hand.touch(words.sensorsPairWith(name: "").trimmingCharacters(in: .whitespaces))
    try await hand.eventually("the strap is paired") { models.sensors.paired.value?.count == 1 }
    try await hand.touch(words.partsNext)
    try await hand.touch(words.onboardingFinish)
    try await hand.eventually("the first steps are done") { preview.preferences.values.isWelcomed }
  }

  func run() async throws {
    try await hand.touch(words.appRun)
    try await hand.touch(words.runStart)
    try await hand.eventually("the run is on") { models.run.phase.isOn }
    try await hand.eventually("the strap is heard") { models.run.view?.heartRateBpm.value != nil }
    try await hand.eventually("the run is greeted") { spoken > 0 }
    let before = spoken
    try await hand.touch(words.runHeavy)
    try await hand.eventually("the press can be taken back") { models.run.view?.undoUntilS != nil }
    try await hand.eventually("the coach takes it up") { spoken > before }
    try await hand.eventually("its words are on the screen") { models.run.view?.cue.map { hand.says($0) } == true }
    try await hand.touch(words.runMoreKey)
    try await hand.touch(words.runFinish)
    try await hand.touch(words.runFinishYes)
    try await hand.eventually("the run is over") {
      if case .finished = models.run.phase { true } else { false }
    }
    try await hand.sees(words.runDone)
    try await hand.touch(words.runPutAway)
    #expect(try await preview.bridge.runs().count == 1)
  }

  func checkIn() async throws {
    try await hand.touch(words.appToday)
    try await hand.touch(words.appCheckIn)
    try await hand.touch(words.checkinSleepMore)
    try await hand.touch(words.partsSave)
    try await hand.eventually("the check-in is kept") { models.checkIn.saved != nil }
  }

  func why() async throws {
    try await hand.touch(words.appMore)
    try await hand.touch(words.appWhy)
    try await hand.eventually("causes are weighed") { models.review.why.value != nil }
    #expect(hand.nameless == [])
  }

  private var spoken: Int {
    preview.speech.events.filter { if case .speak = $0 { true } else { false } }.count
  }
}
