import FreshLegsKit
import FreshLegsScreensTesting
import FreshLegsWords
import SwiftUI
import Testing

@testable import FreshLegsScreens

@MainActor
struct PrivacyPageTests {
  private let bridge = PreviewBridge()
  private let preview: PreviewModels

  init() { preview = PreviewModels(bridge: bridge) }

  private var models: AppModels { preview.models }

  private func hand(language: String = "en") async throws -> Hand {
    models.navigation.go(.settings(page: .privacy))
    let hand = Hand(app: models, language: language)
    try await hand.sees(hand.words.iosWhereNetwork)
    return hand
  }

  @Test("the lock is chosen, and left, only by who can open it")
  func lock() async throws {
    let hand = try await hand()
    preview.unlock.opens = false
    try await hand.touch(hand.words.settingsPrivacyLock)
    #expect(preview.unlock.asked == 1)
    #expect(!preview.preferences.values.appLock)
    preview.unlock.opens = true
    try await hand.touch(hand.words.settingsPrivacyLock)
    #expect(preview.preferences.values.appLock)
    preview.unlock.opens = false
    try await hand.touch(hand.words.settingsPrivacyLock)
    #expect(preview.preferences.values.appLock)
    #expect(preview.unlock.asked == 3)
  }

  @Test("the screens are hidden in the list of apps for who wants it")
  func hides() async throws {
    let hand = try await hand()
    try await hand.touch(hand.words.settingsPrivacyHide)
    #expect(preview.preferences.values.hidesScreens)
    #expect(hand.touchable(hand.words.settingsPrivacyHide)?.isSelected == true)
    try await hand.touch(hand.words.settingsPrivacyHide)
    #expect(!preview.preferences.values.hidesScreens)
  }

  @Test("everything is deleted after two questions, and the app begins anew")
  func deletes() async throws {
    let hand = try await hand()
    let words = hand.words
    preview.preferences.change { $0.voice = "Anna" }
    try await hand.touch(words.settingsDelete)
    try await hand.sees(words.settingsDeleteFirstText)
    try await hand.touch(words.settingsDeleteFirstYes)
    try await hand.sees(words.settingsDeleteSecondText)
    #expect(try await !bridge.runs().isEmpty)
    try await hand.touch(words.partsDelete)
    try await hand.sees(words.settingsDeleted)
    #expect(try await bridge.runs().isEmpty)
    #expect(hand.nameless == [])
    try await hand.touch(words.settingsStartAgain)
    #expect(!preview.preferences.values.isWelcomed)
    #expect(preview.preferences.values.voice == nil)
    try await hand.sees(words.onboardingWelcome)
  }

  @Test("either question can be answered with no")
  func keeps() async throws {
    let hand = try await hand()
    let words = hand.words
    try await hand.touch(words.settingsDelete)
    try await hand.touch(words.partsCancel)
    try await hand.touch(words.settingsDelete)
    try await hand.touch(words.settingsDeleteFirstYes)
    try await hand.touch(words.partsCancel)
    await hand.settle()
    #expect(models.settings.moved == .idle)
    #expect(try await !bridge.runs().isEmpty)
  }

  @Test("what could not be deleted is said")
  func fails() async throws {
    let hand = try await hand()
    let words = hand.words
    bridge.fail(with: .Busy)
    try await hand.touch(words.settingsDelete)
    try await hand.touch(words.settingsDeleteFirstYes)
    try await hand.touch(words.partsDelete)
    try await hand.sees(words.partsNoticeBusy)
    try await hand.touch(words.partsUnderstood)
    #expect(models.settings.moved == .idle)
  }

  @Test("a backup is one touch away")
  func backup() async throws {
    let hand = try await hand()
    try await hand.touch(hand.words.settingsBackupWhy)
    #expect(models.navigation.path.last == .settings(page: .data))
  }

  @Test("everything has a name, and words in every language", arguments: Hand.languages)
  func languages(_ language: String) async throws {
    let hand = try await hand(language: language)
    #expect(hand.nameless == [])
    #expect(hand.wordless == [])
  }
}
