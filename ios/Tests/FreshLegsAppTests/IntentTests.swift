import FreshLegsIntents
import FreshLegsKit
import FreshLegsWords
import Testing

@testable import FreshLegsApp

@MainActor
@Suite struct IntentTests {
  private let bridge = PreviewBridge()
  private let preview: PreviewModels
  private let arrivals = Arrivals()
  private let answers: IntentAnswers

  init() {
    preview = PreviewModels(bridge: bridge)
    let arrivals = arrivals
    answers = IntentAnswers(run: preview.models.run, words: .names) { arrivals.add($0) }
  }

  @Test("where no run is on, that is said")
  func noRun() {
    for wish in [IntentWish.heavy, .undo, .pause, .resume] { #expect(answers.answer(wish) == "ios_intent_no_run") }
    #expect(bridge.run.calls.isEmpty)
  }

  @Test("what is said to a run reaches it, and is confirmed")
  func run() async {
    await preview.models.run.start(RunOptions(kind: .easy))
    #expect(answers.answer(.heavy) == "ios_intent_heavy")
    #expect(answers.answer(.undo) == "ios_intent_undone")
    #expect(answers.answer(.pause) == "platform_run_paused")
    #expect(answers.answer(.resume) == "platform_run")
    #expect(bridge.run.calls == [.word(.heavy), .word(.undo), .pause, .resume])
  }

  @Test("what opens a screen waits behind the lock like any arrival")
  func screens() {
    _ = answers.answer(.easyRun)
    #expect(arrivals.waiting == .easyRun)
    _ = answers.answer(.checkIn)
    #expect(arrivals.waiting == .open(.checkIn()))
    _ = answers.answer(.run)
    #expect(arrivals.waiting == .open(.run))
  }

  @Test("a defect is not passed off as success")
  func broken() async {
    await preview.models.run.start(RunOptions(kind: .easy))
    bridge.run.breakDown()
    #expect(answers.answer(.heavy) == "platform_widget_hidden")
  }

  @Test("an intent goes to the desk that the app has added")
  func desk() async throws {
    let wishes = Wishes()
    wishes.serve()
    try await Self.perform()
    #expect(wishes.all == [.heavy, .easyRun])
  }

  /// As the system does it: apart from the main thread.
  private nonisolated static func perform() async throws {
    _ = try await HeavyIntent().perform()
    _ = try await EasyRunIntent().perform()
  }

  @MainActor
  private final class Wishes {
    private(set) var all: [IntentWish] = []

    func serve() {
      let desk = IntentDesk { [weak self] wish in
        self?.all.append(wish)
        return "done"
      }
      desk.add()
    }
  }
}
