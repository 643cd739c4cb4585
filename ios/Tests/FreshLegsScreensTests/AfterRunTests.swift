import FreshLegsKit
import FreshLegsScreensTesting
import Testing

@testable import FreshLegsScreens

@MainActor
struct AfterRunTests {
  private func finished(_ stage: RunStage) async throws {
    stage.run.set(offersCoolDown: true)
    try await stage.during(RunStates.calm)
    stage.models.run.finish()
    try await stage.hand.sees(stage.hand.words.runDone)
  }

  @Test("after a run its card is kept and its review is offered")
  func card() async throws {
    let stage = RunStage()
    try await finished(stage)
    let words = stage.hand.words
    try await stage.hand.sees("7.56 km", whole: false)
    try await stage.hand.eventually("the card is begun") { stage.models.checkIn.runCard.run == stage.run.id }
    let legs = stage.hand.screen.all.first { $0.label == words.runLegs && $0.increment != nil }
    legs?.increment?()
    await stage.hand.settle()
    stage.hand.screen.all.first { $0.label == words.runLegs && $0.increment != nil }?.increment?()
    try await stage.hand.touch(words.runPartCalf)
    try await stage.hand.touch(words.runSideLeft)
    try await stage.hand.touch(words.runRescueBreathe)
    #expect(stage.hand.nameless == [])
    let card = stage.models.checkIn.runCard
    #expect(card.legHeaviness == 1)
    #expect(card.heavyWhere == [BodyPlace(part: .calf, side: .left)])
    #expect(card.helped == [.breathe])
    try await stage.hand.touch(words.partsSave)
    try await stage.hand.sees(words.runCardKept)
    #expect(stage.bridge.calls.contains("writeEntry"))
    try await stage.hand.touch(words.runReview)
    #expect(stage.models.navigation.path.last == .runReview(id: stage.run.id))
  }

  @Test("a cool-down is offered, and what is put away is gone")
  func coolDown() async throws {
    let stage = RunStage()
    try await finished(stage)
    let words = stage.hand.words
    try await stage.hand.touch(words.runCoolDownStart)
    #expect(stage.bridge.calls.contains("startRoutine"))
    #expect(stage.models.navigation.path.last == .routines)
    try await stage.hand.touch(words.runPutAway)
    try await stage.hand.sees(words.runKind)
  }

  @Test("a red flag stands above everything after the run too")
  func safety() async throws {
    let stage = RunStage()
    try await stage.during(RunStates.flagged)
    stage.models.run.finish()
    let words = stage.hand.words
    try await stage.hand.sees(words.runDone)
    let heads = stage.hand.screen.all.filter(\.isHeader).map(\.name)
    #expect(heads.prefix(2) == [words.runDone, SafetyView.example.title])
  }

  @Test("a card that could not be kept says why")
  func failure() async throws {
    let stage = RunStage()
    try await finished(stage)
    let words = stage.hand.words
    try await stage.hand.eventually("the card is begun") { stage.models.checkIn.runCard.run == stage.run.id }
    stage.bridge.fail(with: .StorageFull)
    try await stage.hand.touch(words.partsSave)
    try await stage.hand.sees(words.partsNoticeStorageFull)
    try await stage.hand.touch(words.partsUnderstood)
    #expect(!stage.hand.says(words.partsNoticeStorageFull))
  }

  @Test("a run is worded in eight languages", arguments: ["de", "en", "es", "fr", "it", "ja", "nl", "pt"])
  func languages(_ language: String) async throws {
    let before = RunStage(language: language, isSoundChosen: false) {
      $0.set(hold: .example)
      $0.set(unfinished: [.example])
    }
    try await before.hand.sees(before.hand.words.runUnfinishedTitle)
    expectWorded(before)
    for view in RunStates.all {
      let stage = RunStage(language: language)
      try await stage.during(view)
      expectWorded(stage)
      guard view == RunStates.calm else { continue }
      for text in [stage.hand.words.runMoreKey, stage.hand.words.runNotWell] {
        try await stage.hand.touch(text)
        expectWorded(stage)
      }
      try await finished(stage)
      stage.models.checkIn.runCard.legHeaviness = 3
      expectWorded(stage)
    }
  }

  private func expectWorded(_ stage: RunStage) {
    let missing = stage.hand.screen.texts.filter { $0.contains("?") && $0.contains("_") }
    #expect(missing == [])
  }
}
