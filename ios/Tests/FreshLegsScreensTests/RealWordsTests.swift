import Foundation
import FreshLegsKit
import FreshLegsLive
import FreshLegsScreensTesting
import SwiftUI
import Testing

@testable import FreshLegsScreens

/// The screens over the real library, whose words are longer and whose lists are fuller than those of a preview.
@MainActor
@Suite(.timeLimit(.minutes(10)))
struct RealWordsTests {
  /// A store of a week of heavy legs, with a red flag, in the language.
  private func heavyWeek(_ language: Language) async throws -> (folder: URL, models: AppModels) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("freshlegs-\(UUID())")
    let bridge = try await LiveBridge.open(folder: folder.path, key: Data(0..<32))
    try await bridge.saveProfile(
      draft: ProfileDraft(
        restingHeartRateBpm: 52, maximalHeartRateBpm: 186, sex: .unspecified, units: .metric, language: language,
        verbosity: .brief, knocks: true))
    let today = try #require(CalendarDay(try await bridge.localDay()))
    for back in 0..<7 {
      let checkIn = CheckIn(sleepH: 5.5, sleepQuality: 2, legHeaviness: back < 4 ? 7 : 3, fatigue: 4)
      _ = try await bridge.writeEntry(draft: .checkIn(checkIn), day: today.adding(days: -back).text)
    }
    _ = try await bridge.writeEntry(draft: .symptom(Symptom(symptom: .chestPain, level: 6)), day: nil)
    return (folder, PreviewModels(bridge: bridge, language: language).models)
  }

  @Test(
    "today, causes, trends and what to take along have names and words over the real library",
    arguments: [(Language.german, "de"), (.japanese, "ja")])
  func screens(language: Language, tag: String) async throws {
    let (folder, models) = try await heavyWeek(language)
    defer { try? FileManager.default.removeItem(at: folder) }
    let ready: [(any View, @MainActor () -> Bool)] = [
      (TodayScreen(models: models), { models.today.habits.value != nil }),
      (WhyScreen(models: models), { models.review.whatHelped.value != nil && models.review.why.value != nil }),
      (TrendsScreen(models: models), { models.trends.gait.value != nil }),
      (TakeAlongScreen(models: models), { models.today.takeAlong.value != nil }),
    ]
    for (screen, isReady) in ready {
      let hand = Hand(AnyView(screen), models: models, language: tag)
      try await hand.eventually("\(type(of: screen)) is there") { isReady() }
      #expect(hand.nameless == [])
      #expect(hand.wordless == [])
    }
    #expect(models.today.today.value?.flags.isEmpty == false)
  }

  @Test("every page of the guide is found by the name of its topic")
  func guide() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("freshlegs-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let bridge = try await LiveBridge.open(folder: folder.path, key: Data(0..<32))
    let pages = try await bridge.guideContents(language: .english).flatMap(\.pages)
    #expect(pages.count > 40)
    for page in pages {
      #expect(page.topic.slug == page.slug)
      #expect(try await bridge.guideTopic(slug: page.topic.slug) == page.topic)
    }
  }
}
