import FreshLegsKit
import FreshLegsScreensTesting
import SwiftUI
import Testing

@testable import FreshLegsScreens

@MainActor
struct GuideTests {
  let bridge = PreviewBridge()
  let preview: PreviewModels

  init() { preview = PreviewModels(bridge: bridge) }

  private func hand(slug: String? = nil, language: String = "en") -> Hand {
    Hand(GuideScreen(models: preview.models, slug: slug), models: preview.models, language: language)
  }

  @Test("the contents are grouped, and lead to their pages")
  func contents() async throws {
    let hand = hand()
    try await hand.sees("Questions")
    #expect(hand.screen.all.contains { $0.isHeader && $0.name == "Questions" })
    #expect(hand.nameless == [])
    try await hand.touch("What to do now")
    #expect(preview.models.navigation.path.last == .guide(slug: "what-to-do-now"))
  }

  @Test("a search shows what it found, says where it found nothing, and is put away again")
  func search() async throws {
    let hand = hand()
    let words = hand.words
    try await hand.sees("Questions")
    try await hand.write("heavy", into: words.guideSearch)
    try await hand.sees(words.guideFound(count: 1))
    #expect(hand.says("What are heavy legs?"))
    #expect(!hand.says("What to do now"))
    try await hand.eventually("it is announced") {
      AccessibilityNotification.Announcement.stageSaid.contains(words.guideFound(count: 1))
    }
    try await hand.write("zz ", into: words.guideSearch)
    try await hand.sees(words.guideFoundNothing(text: "zz"))
    try await hand.write("", into: words.guideSearch)
    try await hand.sees("Questions")
  }

  @Test("a page says how sure it is")
  func page() async throws {
    let hand = hand(slug: "what-to-do-now")
    try await hand.sees("Slow down for a minute.")
    #expect(hand.says("Fair evidence"))
    #expect(hand.nameless == [])
  }

  @Test("a page that could not be read is tried again")
  func failed() async throws {
    bridge.fail(with: .Storage(reason: "read"))
    let hand = hand(slug: "what-to-do-now")
    try await hand.sees(hand.words.partsNoticeStorage)
    bridge.fail(with: nil)
    try await hand.touch(hand.words.partsRetry)
    try await hand.sees("Slow down for a minute.")
  }

  @Test("a page that is not there says so")
  func unknown() async throws {
    let hand = hand(slug: "nowhere")
    try await hand.sees(hand.words.partsNoticeNotFound)
  }

  @Test("contents that could not be read are tried again")
  func contentsFailed() async throws {
    bridge.fail(with: .Storage(reason: "read"))
    let hand = hand()
    try await hand.sees(hand.words.partsNoticeStorage)
    bridge.fail(with: nil)
    try await hand.touch(hand.words.partsRetry)
    try await hand.sees("Questions")
  }

  @Test("a topic is the name of its page in kebab case")
  func slugs() {
    #expect(Topic.sleep.slug == "sleep")
    #expect(Topic.whatAreHeavyLegs.slug == "what-are-heavy-legs")
    #expect(Topic.ironRichFoods.slug == "iron-rich-foods")
  }

  @Test("the guide has all its words in every language", arguments: Hand.languages)
  func languages(language: String) async throws {
    let hand = hand(language: language)
    try await hand.write("heavy", into: hand.words.guideSearch)
    try await hand.sees("What are heavy legs?")
    #expect(hand.wordless == [])
    let page = self.hand(slug: "what-to-do-now", language: language)
    try await page.sees("Slow down for a minute.")
    #expect(page.wordless == [])
  }
}
