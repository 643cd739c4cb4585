import FreshLegsScreensTesting
import SwiftUI
import Testing

@testable import FreshLegsKit
@testable import FreshLegsScreens

@MainActor
struct ReviewTests {
  private static let id = RunRow.examples[0].id
  private static let race = RunRow(
    id: "race", startedAtUtcMs: 1_779_948_000_000, utcOffsetS: 7_200, kind: .race, origin: .live, summary: .example)
  private static let cutOff = RunRow(
    id: "cut", startedAtUtcMs: 1_781_690_000_000, utcOffsetS: 7_200, kind: .easy, origin: .live, summary: nil)

  private let bridge: PreviewBridge
  private let models: AppModels

  init() {
    bridge = PreviewBridge()
    models = PreviewModels(bridge: bridge).models
  }

  private func runs(_ language: String = "en") -> Hand {
    Hand(RunsScreen(models: models), models: models, language: language)
  }

  private func review(_ language: String = "en") -> Hand {
    Hand(RunReviewScreen(models: models, id: Self.id), models: models, language: language)
  }

  @Test("runs stand under their months and lead to their reviews")
  func months() async throws {
    bridge.ran([Self.cutOff] + RunRow.examples + [Self.race])
    let hand = runs()
    try await hand.sees("June 2026")
    #expect(hand.nameless == [])
    let headings = hand.screen.all.filter(\.isHeader).map(\.name)
    for heading in [hand.words.reviewUnfinished, "June 2026", "May 2026"] {
      #expect(headings.contains(heading), "\(heading)")
    }
    try await hand.sees(hand.words.reviewFromFile(name: "long.fit"), whole: false)
    try await hand.touch("\(hand.words.reviewKindRace) · 7.56 km")
    #expect(models.navigation.path.last == .runReview(id: "race"))
    try await hand.touch(hand.words.reviewUnfinishedAction)
    #expect(models.navigation.path.last == .run)
  }

  @Test("a run is deleted only after a question")
  func delete() async throws {
    bridge.ran(RunRow.examples + [Self.race])
    let hand = runs()
    let name = hand.words.reviewDeleteNamed(run: hand.words.name(Self.race, hand.format))
    try await hand.touch(hand.words.reviewDeleteSome)
    #expect(hand.nameless == [])
    try await hand.touch(name)
    try await hand.sees(hand.words.reviewDeleteText(run: hand.words.name(Self.race, hand.format)))
    try await hand.touch(hand.words.partsCancel)
    #expect(!bridge.calls.contains("deleteRun"))
    try await hand.touch(name)
    try await hand.touch(hand.words.partsDelete)
    try await hand.eventually("the run is gone") { models.review.runs.value?.contains { $0.id == "race" } == false }
    #expect(bridge.calls.contains("deleteRun"))
    try await hand.touch(hand.words.reviewDeleteDone)
    #expect(hand.touchable(hand.words.reviewDeleteSome) != nil)
  }

  @Test("without runs there is a way to the first one")
  func empty() async throws {
    bridge.ran([])
    let hand = runs()
    try await hand.touch(hand.words.reviewFirstRun)
    #expect(models.navigation.path.last == .run)
    #expect(hand.touchable(hand.words.reviewDeleteSome) == nil)
    #expect(hand.nameless == [])
  }

  @Test("runs that could not be read are tried again")
  func failure() async throws {
    bridge.fail(with: .Storage(reason: "read"))
    let hand = runs()
    try await hand.sees(hand.words.partsNoticeStorage)
    bridge.fail(with: nil)
    try await hand.touch(hand.words.partsRetry)
    try await hand.sees("June 2026")
  }

  @Test("a review says everything in words, and where to add to it")
  func whole() async throws {
    let hand = review()
    try await hand.sees(hand.words.reviewWaySeenHeavy(count: 1))
    #expect(hand.nameless == [])
    let headings = hand.screen.all.filter(\.isHeader).map(\.name)
    for heading in ["Easy run", hand.words.reviewRescue, hand.words.reviewSplits, hand.words.reviewSaid] {
      #expect(headings.contains(heading), "\(heading)")
    }
    #expect(hand.says("Kilometre 4", whole: false))
    #expect(hand.says("Zone 2", whole: false))
    #expect(hand.says(hand.words.reviewRhythmSeen))
    for name in [
      hand.words.reviewPace, hand.words.reviewHeartRate, hand.words.reviewCadence, hand.words.reviewHeight,
    ] {
      #expect(hand.screen.texts.contains { $0.hasPrefix("\(name) over the run") }, "\(name)")
    }
    #expect(!hand.says("Done. Seven and a half kilometres.", whole: false))
    try await hand.touch(hand.words.reviewSaidAll(count: 10))
    #expect(hand.says("Done. Seven and a half kilometres.", whole: false))
    try await hand.touch(hand.words.reviewSaidLess)
    try await hand.touch(hand.words.reviewOtherCard)
    #expect(models.navigation.path.last == .checkIn(kind: .runCard, day: PreviewBridge.today))
  }

  @Test("in the largest letters a review says the same")
  func largest() async throws {
    let hand = review()
    hand.screen.environment.dynamicTypeSize = .accessibility5
    try await hand.sees(hand.words.reviewWaySeenHeavy(count: 1))
    #expect(hand.says("Kilometre 4", whole: false))
    #expect(hand.says("Ease to a pace at which you can talk.", whole: false))
    #expect(hand.nameless == [])
  }

  @Test("who deletes the run that is seen goes back, after a question")
  func deleteSeen() async throws {
    let app = Hand(app: models)
    try await app.touch(app.words.appMore)
    try await app.touch(app.words.appRuns)
    try await app.touch("\(app.words.reviewKindEasy) · ")
    try await app.touch(app.words.reviewDelete)
    #expect(models.navigation.path.last == .runReview(id: Self.id))
    try await app.touch(app.words.partsDelete)
    try await app.eventually("the screen is left") { models.navigation.path.last == .runs }
    #expect(bridge.calls.contains("deleteRun"))
  }

  @Test("what is seen of a run stays while it is fetched anew, also where that fails")
  func again() async throws {
    let hand = review()
    try await hand.sees(hand.words.reviewSplits)
    bridge.fail(with: .Busy)
    await models.review.open(Self.id)
    try await hand.sees(hand.words.partsNoticeBusy)
    #expect(hand.says(hand.words.reviewSplits))
    bridge.fail(with: nil)
    try await hand.touch(hand.words.partsRetry)
    try await hand.eventually("the fault is gone") { !hand.says(hand.words.partsNoticeBusy) }
    #expect(hand.says(hand.words.reviewSplits))
  }

  @Test("a run that is not there any more says so, and one that could not be deleted stays")
  func gone() async throws {
    let hand = review()
    try await hand.touch(hand.words.reviewDelete)
    bridge.fail(with: .Busy)
    try await hand.touch(hand.words.partsDelete)
    try await hand.sees(hand.words.partsNoticeBusy)
    try await hand.sees(hand.words.reviewSplits)
    bridge.fail(with: nil)
    bridge.ran([])
    let other = review()
    try await other.sees(other.words.partsNoticeNotFound)
    #expect(other.touchable(other.words.reviewDelete) == nil)
    #expect(other.nameless == [])
  }

  @Test("the place where legs became heavy is on the way, and nowhere without a track")
  func places() {
    let review = RunReviewExamples.review
    let places = WayPart.heavyPlaces(review, track: RunReviewExamples.track)
    #expect(places.count == 1)
    #expect(places.allSatisfy { review.outline.contains($0) })
    #expect(WayPart.heavyPlaces(review, track: []).isEmpty)
  }

  @Test("runs and their reviews have their words in every language", arguments: Hand.languages)
  func languages(_ language: String) async throws {
    bridge.ran([Self.cutOff] + RunRow.examples + [Self.race])
    let list = runs(language)
    try await list.sees(list.words.reviewUnfinished)
    #expect(list.wordless == [])
    let hand = review(language)
    try await hand.sees(hand.words.reviewWaySeenHeavy(count: 1))
    #expect(hand.wordless == [])
  }
}
