import FreshLegsKit
import FreshLegsScreensTesting
import FreshLegsWords
import Testing

@testable import FreshLegsScreens

/// The whole app from its first launch to the reasons, over a core of cardboard, which tells of a rescue what a run of
/// an hour tells: the real one asks for ten easy minutes before.
@MainActor
struct RescueWalkTests {
  private let bridge = PreviewBridge()
  private let preview: PreviewModels
  private let hand: Hand

  init() {
    preview = PreviewModels(bridge: bridge, preferences: PreferenceValues(withoutHeadphones: .speaker))
    preview.speech.isInstant = true
    hand = Hand(app: preview.models)
  }

  private var models: AppModels { preview.models }
  private var words: Strings { hand.words }

  @Test("a newcomer pairs a strap, is talked through heavy legs, says how it was and asks why")
  func walk() async throws {
    try await begin()
    try await pair()
    try await run()
    try await sayHowItWas()
    try await checkIn()
    try await askWhy()
  }

  private func begin() async throws {
    await hand.settle()
    try await hand.eventually("the settings are loaded") { models.settings.profile.value != nil }
    try await hand.touch(words.onboardingBegin)
    try await hand.touch(words.partsNext)
    try await hand.sees(words.onboardingRunning)
    try await hand.touch(words.partsNext)
    try await hand.sees(words.onboardingSensor)
  }

  private func pair() async throws {
    bridge.sensors.become(.searching, events: [])
    try await hand.touch(words.sensorsAllow)
    try await hand.touch(words.sensorsPairWith(name: "COOSPO H808S"))
    #expect(bridge.sensors.calls.contains(.pair("band", name: nil)))
    try await hand.touch(words.partsNext)
    try await hand.touch(words.onboardingFinish)
    #expect(preview.preferences.values.isWelcomed)
  }

  private func run() async throws {
    try await hand.touch(words.appRun)
    try await hand.touch(words.runStart)
    try await hand.eventually("the run is on") { models.run.phase.isOn }
    try await show(RunStates.calm)
    try await hand.touch(words.runHeavy)
    #expect(said == [.heavy])

    let rescue = try #require(RunStates.rescue.rescue)
    bridge.run.emit(.speak(.example(kind: .rescueSteps, text: rescue.line, atS: 3_904, expiresAtS: 3_950)))
    try await show(RunStates.rescue)
    #expect(hand.says(rescue.line, whole: false))
    #expect(hand.says(words.run.of(rescue.step), whole: false))
    try await hand.eventually("it is spoken") {
      preview.speech.events.contains { $0 == .speak(rescue.line) }
    }
    #expect(hand.nameless == [])

    try await show(RunStates.asked)
    #expect(hand.says("Better, same or worse?"))
    try await hand.touch(words.runWordBetter)
    #expect(said == [.heavy, .better])

    try await show(RunStates.calm)
    #expect(!hand.says(rescue.line, whole: false))
    try await hand.touch(words.runMoreKey)
    try await hand.touch(words.runFinish)
    try await hand.touch(words.runFinishYes)
    try await hand.sees(words.runDone)
    #expect(bridge.run.calls.last == .finish)
  }

  private func sayHowItWas() async throws {
    try await hand.eventually("the card is begun") { models.checkIn.runCard.run == bridge.run.id }
    // Where they were heavy is asked of who says that they were.
    for _ in 1...2 {
      hand.screen.all.first { $0.label == words.runLegs }?.increment?()
      await hand.settle()
    }
    try await hand.touch(words.runPartCalf)
    try await hand.touch(words.runRescueSteps)
    try await hand.touch(words.partsSave)
    try await hand.sees(words.runCardKept)
    #expect(models.checkIn.runCard.helped == [.steps])
    try await hand.touch(words.runPutAway)
  }

  private func checkIn() async throws {
    try await hand.touch(words.appToday)
    try await hand.touch(words.appCheckIn)
    try await hand.touch(words.checkinSleepMore)
    let written = bridge.calls.filter { $0 == "writeEntry" }.count
    try await hand.touch(words.partsSave)
    try await hand.eventually("the check-in is kept") {
      bridge.calls.filter { $0 == "writeEntry" }.count == written + 1
    }
  }

  private func askWhy() async throws {
    try await hand.touch(words.appMore)
    try await hand.touch(words.appWhy)
    try await hand.sees("Why they may be heavy")
    // A cause comes with what speaks for it.
    #expect(hand.says(words.whyReasons))
    #expect(hand.says("You travelled on Monday."))
    #expect(hand.nameless == [])
  }

  /// The run shows this.
  private func show(_ view: LiveView) async throws {
    bridge.run.set(elapsedS: view.elapsedS)
    bridge.run.emit(.show(view))
    try await hand.eventually("the run shows it") { models.run.view == view }
    await hand.settle()
  }

  /// The runner's own words so far.
  private var said: [Word] { bridge.run.calls.compactMap { if case .word(let word) = $0 { word } else { nil } } }
}
