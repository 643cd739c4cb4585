import FreshLegsKit
import FreshLegsScreensTesting
import SwiftUI
import Testing

@testable import FreshLegsScreens

@MainActor
struct WhyTests {
  let bridge = PreviewBridge()
  let preview: PreviewModels

  init() { preview = PreviewModels(bridge: bridge) }

  private func hand(weeks: Int? = nil, language: String = "en") -> Hand {
    Hand(WhyScreen(models: preview.models, weeks: weeks), models: preview.models, language: language)
  }

  @Test("causes are told with their reasons and how sure they are")
  func ready() async throws {
    let hand = hand()
    try await hand.sees("Why they may be heavy")
    try await hand.sees(hand.words.whyHelped)
    let headings = hand.screen.all.filter(\.isHeader).map(\.name)
    for heading in [hand.words.whyReasons, hand.words.whyConfirm, hand.words.whyNow, hand.words.whyHelped] {
      #expect(headings.contains(heading), "\(heading)")
    }
    #expect(headings.contains { $0.contains("Too little recovery") && $0.contains("Fair evidence") })
    #expect(hand.says("You travelled on Monday."))
    #expect(hand.says("What you ate before the run is not known."))
    #expect(hand.nameless == [])
  }

  @Test("causes are asked for over weeks")
  func weeks() async throws {
    let hand = hand(weeks: 4)
    try await hand.eventually("four weeks") { preview.models.review.why.value?.days == 28 }
    #expect(hand.touchable(hand.words.whySpanFourWeeks)?.isSelected == true)
    try await hand.touch(hand.words.whySpanTwelveWeeks)
    try await hand.eventually("twelve weeks") { preview.models.review.why.value?.days == 84 }
  }

  @Test("a cause opens, and leads to the guide and to how one runs")
  func cause() async throws {
    let hand = hand()
    try await hand.sees("Why they may be heavy")
    #expect(!hand.says(hand.words.whyGait))
    try await hand.touch("Possible: how you run")
    #expect(hand.says("Your new shoes are 9 days old.", whole: false))
    #expect(hand.nameless == [])
    try await hand.touch(hand.words.whyGait)
    #expect(preview.models.navigation.path.last == .trends)
    try await hand.touch(hand.words.whyAbout(answer: hand.words.whyGuide, advice: "One change at a time"))
    #expect(preview.models.navigation.path.last == .guide(slug: "biomechanics"))
  }

  @Test("whether an advice helped is asked once it was tried, and written down")
  func advice() async throws {
    let hand = hand()
    let words = hand.words
    let about = { (answer: String) in words.whyAbout(answer: answer, advice: "Sleep longer tonight") }
    try await hand.touch(about(words.whyTried))
    #expect(hand.says(words.whyDidItHelp))
    try await hand.touch(about(words.partsYes))
    try await hand.sees(words.whyNoted)
    #expect(preview.models.review.answered == [.sleepTonight])
    #expect(AccessibilityNotification.Announcement.stageSaid.contains(words.whyNoted))
  }

  @Test("an answer that could not be written is said, and put away")
  func notice() async throws {
    let hand = hand()
    try await hand.sees("Why they may be heavy")
    bridge.fail(with: .Busy)
    try await hand.touch(hand.words.whyAbout(answer: hand.words.whyNotTried, advice: "Sleep longer tonight"))
    try await hand.sees(hand.words.partsNoticeBusy)
    try await hand.touch(hand.words.partsUnderstood)
    #expect(preview.models.review.notice == nil)
  }

  @Test("causes that could not be read are asked for again, over the same time")
  func failed() async throws {
    bridge.fail(with: .Storage(reason: "read"))
    let hand = hand(weeks: 12)
    try await hand.sees(hand.words.partsNoticeStorage)
    #expect(hand.nameless == [])
    bridge.fail(with: nil)
    try await hand.touch(hand.words.partsRetry)
    try await hand.sees("Why they may be heavy")
    #expect(preview.models.review.why.value?.days == 84)
  }

  @Test("causes have all their words in every language", arguments: Hand.languages)
  func languages(language: String) async throws {
    let hand = hand(language: language)
    try await hand.touch("Possible: how you run")
    #expect(hand.wordless == [])
  }
}
