import FreshLegsKit
import FreshLegsScreensTesting
import FreshLegsWords
import SwiftUI
import Testing

@testable import FreshLegsScreens

@MainActor
struct RoutinesTests {
  let bridge = PreviewBridge()
  let preview: PreviewModels

  init() { preview = PreviewModels(bridge: bridge) }

  private var models: AppModels { preview.models }
  private var model: RoutineModel { models.routine }

  private func hand(_ language: String = "en") -> Hand {
    Hand(RoutinesScreen(models: models), models: models, language: language)
  }

  private func show(_ routine: RoutineView) { bridge.routine.emit(.show(.example(elapsedS: 1, routine: routine))) }

  @Test("routines are headings, and one of which nothing is left cannot be begun")
  func list() async throws {
    let hand = hand()
    try await hand.sees("Warm-up")
    let headings = hand.screen.all.filter(\.isHeader).map(\.name)
    #expect(headings.contains("Warm-up") && headings.contains("Strength"))
    #expect(hand.touchable(hand.words.routinesStartNamed(name: "Warm-up")) != nil)
    #expect(hand.touchable(hand.words.routinesStartNamed(name: "Strength")) == nil)
    #expect(hand.says(hand.words.routinesWithheldLegs))
    #expect(hand.says(hand.words.routinesNothingLeft))
    #expect(hand.nameless == [])
  }

  @Test("another level is asked for")
  func level() async throws {
    let hand = hand()
    try await hand.touch(hand.words.routinesLevel(level: "3"))
    #expect(model.level == 3)
    #expect(hand.touchable(hand.words.routinesLevel(level: "3"))?.isSelected == true)
  }

  @Test("a routine is begun, led and ended with large buttons")
  func play() async throws {
    let hand = hand()
    let words = hand.words
    try await hand.touch(words.routinesStartNamed(name: "Warm-up"))
    try await hand.sees(words.partsLoading)
    show(.example)
    try await hand.sees("Leg swings")
    #expect(hand.says(words.routinesLeftSide))
    #expect(hand.says("9 \(words.routinesTimesLeft(count: 9))"))
    #expect(hand.says(words.routinesThen(exercise: "Skips")))
    #expect(hand.nameless == [])
    for name in [words.partsNext, words.routinesBack, words.routinesPause, words.routinesStop] {
      let button = hand.touchable(name)
      #expect(button?.seen.contains { $0.minHeight >= 96 } == true, "\(name)")
    }
    for name in [words.partsNext, words.routinesBack, words.routinesPause, words.routinesMute] {
      try await hand.touch(name)
    }
    #expect(bridge.routine.calls.filter(\.isAPress) == [.routineNext, .routineBack, .pause, .mute(true)])
    show(.aRest)
    try await hand.touch(words.routinesResume)
    #expect(hand.says(words.routinesRest) && hand.says(words.routinesPaused))
    #expect(hand.says("0:18 \(words.routinesTimeLeft)"))
    try await hand.touch(words.routinesStop)
    try await hand.sees(words.routinesOver)
    #expect(hand.nameless == [])
    try await hand.touch(words.partsUnderstood)
    #expect(model.phase == .choosing)
  }

  @Test("a routine that breaks down says that no step is lost, and is put away")
  func broken() async throws {
    let hand = hand()
    try await hand.touch(hand.words.routinesStartNamed(name: "Warm-up"))
    bridge.routine.emit(.trouble(.broken))
    try await hand.sees(hand.words.routinesBroken)
    #expect(hand.says(hand.words.routinesBrokenAdvice))
    try await hand.touch(hand.words.partsUnderstood)
    #expect(!hand.says(hand.words.routinesBroken))
  }

  @Test("what cannot be fetched is said, and fetched again")
  func failed() async throws {
    bridge.fail(with: .Storage(reason: "read it"))
    let hand = hand()
    try await hand.sees(hand.words.partsNoticeStorage)
    #expect(hand.nameless == [])
    bridge.fail(with: nil)
    try await hand.touch(hand.words.partsRetry)
    try await hand.sees("Warm-up")
    bridge.fail(with: .Busy)
    try await hand.touch(hand.words.routinesStartNamed(name: "Warm-up"))
    try await hand.sees(hand.words.partsNoticeBusy)
    try await hand.touch(hand.words.partsUnderstood)
    #expect(model.notice == nil)
  }

  @Test("a phone that lies on its side shows the exercise beside the buttons")
  func onItsSide() async throws {
    let hand = Hand(RoutinesScreen(models: models).environment(\.verticalSizeClass, .compact), models: models)
    try await hand.touch(hand.words.routinesStartNamed(name: "Warm-up"))
    show(.example)
    try await hand.sees("Leg swings")
    for name in [hand.words.partsNext, hand.words.routinesBack, hand.words.routinesPause, hand.words.routinesStop] {
      #expect(hand.touchable(name) != nil, "\(name)")
    }
    #expect(hand.nameless == [])
  }

  @Test("all of it is worded in every language", arguments: Hand.languages)
  func words(language: String) async throws {
    let hand = hand(language)
    try await hand.sees("Warm-up")
    #expect(hand.wordless == [])
    try await hand.touch(hand.words.routinesStartNamed(name: "Warm-up"))
    for view in [RoutineView.example, .aRest] {
      show(view)
      try await hand.sees(view.resting ? hand.words.routinesRest : view.exercise)
      #expect(hand.wordless == [])
    }
  }
}

extension RoutineView {
  /// A rest, and the routine is paused in it.
  fileprivate static let aRest = RoutineView(
    routine: "Warm-up", exercise: "Skips", how: "Light on the feet.", side: nil, resting: true, paused: true, leftS: 18,
    leftReps: nil, next: nil, number: 3, of: 6, beatS: nil, beatFromS: 0)
}

extension RunCall {
  /// Whether the runner's hand did it.
  fileprivate var isAPress: Bool {
    switch self {
    case .cueStarted, .cueEnded, .soundFeed: false
    default: true
    }
  }
}
