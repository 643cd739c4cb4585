import FreshLegsKit
import FreshLegsScreensTesting
import SwiftUI
import Testing

@testable import FreshLegsScreens

@MainActor
struct TrendsTests {
  let bridge = PreviewBridge()
  let preview: PreviewModels

  init() { preview = PreviewModels(bridge: bridge) }

  private func hand(language: String = "en") -> Hand {
    Hand(TrendsScreen(models: preview.models), models: preview.models, language: language)
  }

  @Test("trends say whether legs get fresher, one trend, load, and how one runs")
  func ready() async throws {
    let hand = hand()
    try await hand.sees("How you run")
    let headings = hand.screen.all.filter(\.isHeader).map(\.name)
    for heading in ["Your legs are getting fresher.", "Heaviness", hand.words.trendsGroupLoad, hand.words.trendsSplit] {
      #expect(headings.contains(heading), "\(heading)")
    }
    #expect(hand.nameless == [])
  }

  @Test("another trend and another time are asked for")
  func choice() async throws {
    #expect(Set(MetricGroup.allCases.flatMap(\.metrics)).count == 15)
    let hand = hand()
    let trends = preview.models.trends
    try await hand.sees("How you run")
    try await hand.touch(hand.words.trendsGroupRecovery)
    try await hand.eventually("sleep") { trends.trend.value?.metric == .sleep }
    try await hand.touch(hand.words.trendsMetricHrv)
    try await hand.eventually("variability") { trends.trend.value?.metric == .hrv }
    try await hand.touch(hand.words.trendsRangeYear)
    try await hand.eventually("a year") { trends.trend.value?.points.count == 365 }
    #expect(hand.touchable(hand.words.trendsRangeYear)?.isSelected == true)
    try await hand.eventually("load goes back as far") { bridge.calls.filter { $0 == "loadDays" }.count == 2 }
  }

  @Test("a chart says in words what there is to see, and shows its numbers")
  func numbers() async throws {
    let hand = hand()
    try await hand.sees("How you run")
    let trend = try #require(preview.models.trends.trend.value)
    let values = trend.points.compactMap(\.value)
    let format = Formatting(locale: Locale(identifier: "en"), units: .metric)
    let latest = "\(Int(try #require(values.last))) of 10"
    let summary = hand.words.trendsSummary(
      what: trend.title, first: format.date("2026-03-20"), last: format.date("2026-06-17"), latest: latest,
      low: "\(Int(try #require(values.min()))) of 10", high: "\(Int(try #require(values.max()))) of 10")
    #expect(hand.says(summary))
    #expect(!hand.says("\(format.date("2026-06-17")): \(latest)", whole: false))
    try await hand.touch(hand.words.trendsNumbersShow)
    #expect(hand.says("\(format.date("2026-06-17")): \(latest)", whole: false))
    #expect(hand.nameless == [])
    try await hand.touch(hand.words.trendsNumbersHide)
    #expect(!hand.says("\(format.date("2026-06-17")): \(latest)", whole: false))
  }

  @Test("where there is no number yet it says why and what to do")
  func none() async throws {
    let hand = hand()
    try await hand.touch(hand.words.trendsGroupRunning)
    try await hand.sees(hand.words.trendsNone)
    #expect(hand.says("Nothing is known of this time."))
    #expect(hand.nameless == [])
    try await hand.touch(hand.words.trendsWrite)
    #expect(preview.models.navigation.path.last == .checkIn())
  }

  @Test("weeks are bars, and the causes of weeks are one touch away")
  func weeks() async throws {
    let hand = hand()
    await preview.models.trends.show(.weeklyMinutes)
    try await hand.sees("WeeklyMinutes")
    #expect(hand.nameless == [])
    try await hand.touch(hand.words.appWhy)
    #expect(preview.models.navigation.path.last == .why(weeks: 4))
  }

  @Test("what could not be read is tried again, each part by itself")
  func failed() async throws {
    bridge.fail(with: .Storage(reason: "read"))
    let hand = hand()
    let retries = { hand.screen.all.filter { $0.press != nil && $0.name == hand.words.partsRetry }.count }
    try await hand.eventually("four parts failed") { retries() == 4 }
    #expect(hand.nameless == [])
    bridge.fail(with: nil)
    try await hand.touch(hand.words.partsRetry)
    try await hand.sees("Your legs are getting fresher.")
    try await hand.eventually("three are left") { retries() == 3 }
  }

  @Test("with the largest letters on a wide screen everything is there, and has a name")
  func largest() async throws {
    let hand = hand()
    hand.screen.environment.dynamicTypeSize = .accessibility5
    hand.screen.environment.horizontalSizeClass = .regular
    try await hand.sees("How you run")
    await preview.models.trends.show(.weeklyDistance)
    try await hand.sees("WeeklyDistance")
    #expect(hand.nameless == [])
  }

  @Test("trends have all their words in every language", arguments: Hand.languages)
  func languages(language: String) async throws {
    let hand = hand(language: language)
    try await hand.sees("How you run")
    try await hand.touch(hand.words.trendsNumbersShow)
    #expect(hand.wordless == [])
    for group in [hand.words.trendsGroupRunning, hand.words.trendsGroupRecovery, hand.words.trendsGroupLoad] {
      try await hand.touch(group)
      #expect(hand.wordless == [])
    }
  }
}
