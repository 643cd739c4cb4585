import FreshLegsKit
import FreshLegsScreensTesting
import Testing

@testable import FreshLegsScreens

@MainActor
struct PlanTests {
  private let bridge: PreviewBridge
  private let models: AppModels

  init() {
    bridge = PreviewBridge()
    models = PreviewModels(bridge: bridge).models
  }

  private func hand(_ language: String = "en") -> Hand {
    Hand(PlanScreen(models: models), models: models, language: language)
  }

  private func goal(_ km: Double, name: String? = nil) -> GoalDraft {
    GoalDraft(
      distanceM: km * 1_000, date: "2026-09-13", setOn: PreviewBridge.today, daysAWeek: 3, name: name)
  }

  @Test("what can be pressed says what it does, and parts are headings")
  func named() async throws {
    let hand = hand()
    try await hand.sees(hand.words.planSeason)
    #expect(hand.nameless == [])
    let headings = hand.screen.all.filter(\.isHeader).map(\.name)
    for heading in [
      hand.words.appPlan, hand.words.planToday, hand.words.planNextDays, hand.words.planGoal, hand.words.planSeason,
    ] {
      #expect(headings.contains(heading), "\(heading)")
    }
    #expect(hand.says(hand.words.planThisWeek, whole: false))
    try await hand.touch(hand.words.planAllWeeks(count: 12))
    try await hand.touch(hand.words.planFewerWeeks)
  }

  @Test("today's suggestion is taken or the plan kept", arguments: [true, false])
  func suggestion(isTaken: Bool) async throws {
    let hand = hand()
    try await hand.touch(isTaken ? hand.words.planAccept : hand.words.planKeep)
    try await hand.eventually("the question is answered") { !hand.says(hand.words.planAccept) }
    #expect(bridge.calls.contains("answerSuggestion"))
    #expect(hand.says(isTaken ? "Easier than planned" : "The middle part is brisk.", whole: false))
  }

  @Test("a goal is set by its form, which closes, and removed only after a question")
  func goal() async throws {
    let hand = hand()
    try await hand.touch(hand.words.planSetGoal)
    #expect(hand.nameless == [])
    try await hand.touch(hand.words.planHalfMarathon)
    try await hand.touch("5")
    try await hand.touch(hand.words.partsSave)
    try await hand.sees(hand.words.planChangeGoal)
    let goal = try #require(models.plan.season.value?.goal)
    #expect(abs(goal.distanceM - 21_097.5) <= 0.5)
    #expect(goal.daysAWeek == 5)
    #expect(goal.date == "2026-09-09")
    try await hand.touch(hand.words.planRemove)
    try await hand.touch(hand.words.partsCancel)
    #expect(models.plan.season.value?.goal != nil)
    try await hand.touch(hand.words.planRemove)
    try await hand.sees(hand.words.planRemoveText)
    try await hand.touch(hand.words.planRemove)
    try await hand.eventually("the goal is gone") { models.plan.season.value?.goal == nil }
  }

  @Test("a goal that is changed begins as it was")
  func change() async throws {
    try await bridge.setGoal(goal: goal(10, name: "Lake run"))
    let hand = hand()
    try await hand.sees("Lake run")
    try await hand.touch(hand.words.planChangeGoal)
    #expect(hand.field(hand.words.planName)?.value == "Lake run")
    #expect(hand.field(hand.words.planDistanceIn(unit: "km"))?.value == "10")
    try await hand.touch(hand.words.partsCancel)
    try await hand.sees(hand.words.planSeason)
  }

  @Test("what cannot be read is said beside its field, and nothing is kept")
  func unread() async throws {
    let hand = hand()
    try await hand.touch(hand.words.planSetGoal)
    try await hand.write("far", into: hand.words.planDistanceIn(unit: "km"))
    try await hand.touch(hand.words.partsSave)
    try await hand.sees(hand.words.planNoNumber)
    #expect(!bridge.calls.contains("setGoal"))
  }

  @Test("what the engine says against a goal is said beside its field, and is gone with the form")
  func refused() async throws {
    let hand = hand()
    try await hand.touch(hand.words.planSetGoal)
    try await hand.touch(hand.words.planMarathon)
    bridge.fail(with: .BadFields(errors: [FieldError(field: "date", reason: "must lie ahead")]))
    try await hand.touch(hand.words.partsSave)
    try await hand.sees("must lie ahead")
    bridge.fail(with: nil)
    try await hand.touch(hand.words.partsCancel)
    try await hand.sees(hand.words.planSeason)
    #expect(!hand.says("must lie ahead"))
  }

  @Test("a goal out of reach is said, and a nearer one is taken by a touch")
  func offer() async throws {
    try await bridge.setGoal(goal: goal(42))
    let hand = hand()
    try await hand.sees("42 km is too soon for a gradual build.")
    #expect(hand.nameless == [])
    try await hand.touch(hand.words.planTakeOffer)
    try await hand.eventually("the goal is nearer") { models.plan.season.value?.goal?.distanceM == 25_000 }
  }

  @Test("the three answers of day one are kept")
  func start() async throws {
    let hand = hand()
    try await hand.touch(hand.words.planStartChange)
    #expect(hand.nameless == [])
    try await hand.touch(hand.words.partsSave)
    try await hand.sees(hand.words.planNoNumber)
    try await hand.write("8.5", into: hand.words.planLongestRunIn(unit: "km"))
    try await hand.write("slow", into: hand.words.planEasyPaceIn(unit: "km"))
    try await hand.touch(hand.words.partsSave)
    try await hand.sees(hand.words.planNoPace)
    #expect(!bridge.calls.contains("setStartAnswers"))
    try await hand.write("6:30", into: hand.words.planEasyPaceIn(unit: "km"))
    hand.screen.all.first { $0.kind == .stepper }?.increment?()
    await hand.settle()
    try await hand.touch(hand.words.partsSave)
    try await hand.sees(hand.words.planToday)
    #expect(bridge.calls.contains("setStartAnswers"))
  }

  @Test("a run, and how the legs are, are one touch away")
  func ways() async throws {
    let hand = hand()
    try await hand.touch(hand.words.planSayLegs)
    #expect(models.navigation.path.last == .checkIn(kind: .legsToday))
    try await hand.touch(hand.words.planRun)
    #expect(models.navigation.path.last == .run)
  }

  @Test("a plan that could not be read is tried again")
  func failure() async throws {
    bridge.fail(with: .Busy)
    let hand = hand()
    try await hand.sees(hand.words.partsNoticeBusy)
    #expect(hand.nameless == [])
    bridge.fail(with: nil)
    try await hand.touch(hand.words.partsRetry)
    try await hand.sees(hand.words.planSeason)
  }

  @Test("the plan and its forms have their words in every language", arguments: Hand.languages)
  func languages(_ language: String) async throws {
    try await bridge.setGoal(goal: goal(42))
    let hand = hand(language)
    try await hand.sees(hand.words.planSeason)
    #expect(hand.wordless == [])
    try await hand.touch(hand.words.planChangeGoal)
    #expect(hand.wordless == [])
    try await hand.touch(hand.words.partsCancel)
    try await hand.touch(hand.words.planStartChange)
    try await hand.touch(hand.words.partsSave)
    #expect(hand.wordless == [])
  }
}
