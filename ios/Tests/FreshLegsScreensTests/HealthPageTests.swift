import FreshLegsKit
import FreshLegsScreensTesting
import FreshLegsWords
import SwiftUI
import Testing

@testable import FreshLegsScreens

@MainActor
struct HealthPageTests {
  private let bridge = PreviewBridge()
  private let preview: PreviewModels

  init() { preview = PreviewModels(bridge: bridge) }

  private var models: AppModels { preview.models }

  private func hand(language: String = "en") async throws -> Hand {
    models.navigation.go(.settings(page: .health))
    let hand = Hand(app: models, language: language)
    try await hand.sees(hand.words.settingsHealthIn)
    return hand
  }

  @Test("it is asked for here, with the reason, and exchanged when the runner says so")
  func exchanges() async throws {
    await preview.health.set(days: [HealthDay(day: "2026-01-31", sleepH: 7.5)])
    let hand = try await hand()
    let words = hand.words
    try await hand.sees(words.platformPermissionHealth)
    #expect(hand.touchable(words.settingsHealthNow) == nil)
    try await hand.touch(words.settingsPermissionAllow)
    #expect(preview.gate.asked == [.health])
    try await hand.sees(words.iosHealthChange)
    try await hand.touch(words.settingsHealthNow)
    try await hand.sees(words.settingsHealthDone(count: 1))
    let live = try await bridge.runs().filter { $0.origin == .live && $0.summary != nil }
    #expect(await preview.health.workouts.count == live.count)
    #expect(hand.nameless == [])
    // A second time there is nothing more.
    try await hand.touch(words.partsUnderstood)
    try await hand.touch(words.settingsHealthNow)
    try await hand.sees(words.settingsHealthNothing)
  }

  @Test("a refusal leads to the phone's settings")
  func refused() async throws {
    preview.gate.set(.health, .deniedForGood)
    let hand = try await hand()
    try await hand.touch(hand.words.settingsPermissionSystem)
    #expect(preview.gate.settings == 1)
    #expect(hand.touchable(hand.words.settingsHealthNow) == nil)
  }

  @Test("what went wrong is said")
  func fails() async throws {
    preview.gate.set(.health, .granted)
    let hand = try await hand()
    try await hand.eventually("it can be asked for") { hand.touchable(hand.words.settingsHealthNow) != nil }
    bridge.fail(with: .Busy)
    try await hand.touch(hand.words.settingsHealthNow)
    try await hand.sees(hand.words.partsNoticeBusy)
  }

  @Test("everything has a name, and words in every language", arguments: Hand.languages)
  func languages(_ language: String) async throws {
    preview.gate.set(.health, .granted)
    let hand = try await hand(language: language)
    try await hand.sees(hand.words.iosHealthChange)
    #expect(hand.nameless == [])
    #expect(hand.wordless == [])
  }
}
