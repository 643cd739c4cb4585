import Foundation
import FreshLegsKit
import FreshLegsScreensTesting
import FreshLegsWords
import SwiftUI
import Testing

@testable import FreshLegsScreens

@MainActor
struct OnboardingTests {
  private let bridge = PreviewBridge()
  private let preview: PreviewModels

  init() { preview = PreviewModels(bridge: bridge, preferences: PreferenceValues()) }

  private var models: AppModels { preview.models }

  /// The whole app at its first launch, with the settings loaded.
  private func hand(language: String = "en") async throws -> Hand {
    let hand = Hand(app: models, language: language)
    try await hand.sees(hand.words.onboardingWhat)
    try await hand.eventually("the settings are loaded") { models.settings.profile.value != nil }
    return hand
  }

  /// At a step, by way of those before it.
  private func hand(at step: OnboardingStep) async throws -> Hand {
    let hand = try await hand()
    try await hand.touch(hand.words.onboardingBegin)
    for before in OnboardingStep.allCases where before.rawValue < step.rawValue {
      try await hand.sees(title(before, hand.words))
      try await hand.touch(hand.words.partsNext)
    }
    try await hand.sees(title(step, hand.words))
    return hand
  }

  private func title(_ step: OnboardingStep, _ words: Strings) -> String {
    switch step {
    case .you: words.onboardingYou
    case .running: words.onboardingRunning
    case .sensor: words.onboardingSensor
    case .ready: words.onboardingReady
    }
  }

  @Test("who wants to begin at once keeps what the phone says, and is asked nothing")
  func later() async throws {
    let hand = try await hand()
    try await hand.touch(hand.words.onboardingLater)
    try await hand.eventually("the app is there") { preview.preferences.values.isWelcomed }
    #expect(models.navigation.path == [.today])
    #expect(try await bridge.profile().language == PhoneSays().language)
    #expect(preview.gate.asked == [])
  }

  @Test("who has a backup is led to where it is taken in")
  func backup() async throws {
    let hand = try await hand()
    try await hand.touch(hand.words.onboardingBackup)
    #expect(models.navigation.path.last == .settings(page: .data))
    try await hand.sees(hand.words.settingsRestoreWhy)
  }

  @Test("the phone's measures and language are suggested")
  func phone() {
    #expect(PhoneSays(Locale(identifier: "en_US")).units == .imperial)
    #expect(PhoneSays(Locale(identifier: "en_GB")).units == .imperial)
    #expect(PhoneSays(Locale(identifier: "de_CH")).units == .metric)
    #expect(PhoneSays(Locale(identifier: "ja_JP")).language == .japanese)
    #expect(PhoneSays(Locale(identifier: "sv_SE")).language == .english)
  }

  @Test("units, language and heart rates are kept by going on")
  func you() async throws {
    let hand = try await hand(at: .you)
    let words = hand.words
    try await hand.touch(words.onboardingMiles)
    hand.picker(words.onboardingLanguage)?.set?(Language.dutch)
    try await hand.write("48", into: words.onboardingResting)
    try await hand.write("191", into: words.onboardingMaximal)
    try await hand.touch(words.partsNext)
    try await hand.sees(words.onboardingRunning)
    let kept = try await bridge.profile()
    #expect(kept.units == .imperial)
    #expect(kept.language == .dutch)
    #expect(kept.restingHeartRateBpm == 48)
    #expect(kept.maximalHeartRateBpm == 191)
  }

  @Test("who skips keeps units and language, and no half a heart rate")
  func skips() async throws {
    let before = try await bridge.profile()
    let hand = try await hand(at: .you)
    try await hand.touch(hand.words.onboardingKilometres)
    try await hand.write("4", into: hand.words.onboardingResting)
    try await hand.touch(hand.words.onboardingSkip)
    try await hand.sees(hand.words.onboardingRunning)
    let kept = try await bridge.profile()
    #expect(kept.units == .metric)
    #expect(kept.restingHeartRateBpm == before.restingHeartRateBpm)
  }

  @Test("what is no number is said, and so is what the engine refuses; neither goes on")
  func wrong() async throws {
    let hand = try await hand(at: .you)
    let words = hand.words
    try await hand.write("slow", into: words.onboardingResting)
    #expect(hand.says(words.settingsNumberWrong))
    #expect(hand.touchable(words.partsNext) == nil)
    try await hand.write("7", into: words.onboardingResting)
    try await hand.touch(words.partsNext)
    try await hand.sees("must be 25 to 120 beats per minute")
    #expect(hand.says(words.onboardingYou))
    try await hand.write("50", into: words.onboardingResting)
    try await hand.touch(words.partsNext)
    try await hand.sees(words.onboardingRunning)
  }

  @Test("the three answers and a goal are given on the plan's own forms")
  func running() async throws {
    let hand = try await hand(at: .running)
    let words = hand.words
    try await hand.touch(words.onboardingAnswers)
    try await hand.write("8", into: words.planLongestRunIn(unit: "").trimmingCharacters(in: .punctuationCharacters))
    try await hand.touch(words.partsSave)
    try await hand.sees(words.onboardingKept, whole: false)
    try await hand.touch(words.onboardingGoal)
    try await hand.sees(words.partsCancel)
    try await hand.touch(words.partsCancel)
    try await hand.touch(words.partsNext)
    try await hand.sees(words.onboardingSensor)
  }

  @Test("Bluetooth is asked for only by who wants a sensor")
  func sensor() async throws {
    let hand = try await hand(at: .sensor)
    #expect(preview.gate.asked == [])
    try await hand.touch(hand.words.sensorsAllow)
    #expect(preview.gate.asked == [.bluetooth])
    #expect(hand.nameless == [])
    try await hand.touch(hand.words.partsNext)
    try await hand.sees(hand.words.iosReadyNote)
  }

  @Test("what other apps know is taken in for who wants it, and the app begins")
  func ready() async throws {
    await preview.health.set(days: [HealthDay(day: "2026-01-31", sleepH: 7.5)])
    let hand = try await hand(at: .ready)
    #expect(preview.gate.asked == [])
    try await hand.touch(hand.words.onboardingHealthTake)
    try await hand.sees(hand.words.onboardingHealthTook(count: 1))
    #expect(preview.gate.asked == [.health])
    try await hand.touch(hand.words.onboardingFinish)
    #expect(preview.preferences.values.isWelcomed)
    #expect(models.settings.moved == .idle)
    #expect(models.navigation.path == [.today])
  }

  @Test("a refusal is taken as one")
  func refused() async throws {
    preview.gate.answer(.health, .deniedForGood)
    let hand = try await hand(at: .ready)
    try await hand.touch(hand.words.onboardingHealthTake)
    try await hand.sees(hand.words.onboardingHealthDenied)
    #expect(hand.touchable(hand.words.onboardingHealthTake) == nil)
  }

  @Test("who wants to read first is led to what heavy legs are")
  func guide() async throws {
    let hand = try await hand(at: .ready)
    try await hand.touch(hand.words.onboardingGuide)
    #expect(models.navigation.path.last == .guide(slug: "what-are-heavy-legs"))
    #expect(preview.preferences.values.isWelcomed)
  }

  @Test("a store that cannot be read is said, and holds nobody up")
  func broken() async throws {
    bridge.fail(with: .Storage(reason: "read it"))
    let hand = Hand(app: models)
    try await hand.touch(hand.words.onboardingBegin)
    try await hand.sees(hand.words.partsRetry)
    try await hand.touch(hand.words.partsNext)
    try await hand.sees(hand.words.onboardingRunning)
    try await hand.touch("Back")
    try await hand.sees(hand.words.onboardingYou)
  }

  @Test("every step has names, and words in every language", arguments: Hand.languages)
  func languages(_ language: String) async throws {
    let hand = try await hand(language: language)
    let words = hand.words
    #expect(hand.nameless == [] && hand.wordless == [])
    try await hand.touch(words.onboardingBegin)
    for step in OnboardingStep.allCases {
      try await hand.sees(title(step, words))
      await hand.settle()
      #expect(hand.nameless == [], "\(step)")
      #expect(hand.wordless == [], "\(step)")
      if step != .ready { try await hand.touch(words.partsNext) }
    }
  }
}
