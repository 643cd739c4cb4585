import Foundation
import FreshLegsKit
import FreshLegsLive
import FreshLegsScreensTesting
import SwiftUI
import Testing

@testable import FreshLegsScreens

@MainActor
struct SettingsProfileTests {
  private let bridge = PreviewBridge()
  private let models: AppModels

  init() { models = PreviewModels(bridge: bridge).models }

  /// The whole app, at the page about the runner.
  private func hand() async throws -> Hand {
    models.navigation.go(.settings(page: .profile))
    let hand = Hand(app: models)
    try await hand.sees(hand.words.settingsProfileHeart)
    return hand
  }

  @Test("everything is filled in, and kept by one touch")
  func save() async throws {
    let hand = try await hand()
    let words = hand.words
    #expect(hand.field(words.settingsProfileResting)?.value == "52")
    #expect(hand.touchable(words.partsSave) == nil)
    try await hand.write(" 49 ", into: words.settingsProfileResting)
    try await hand.write("", into: words.settingsProfileMaximal)
    try await hand.write("1980", into: words.settingsBackgroundBirthYear)
    for name in [
      words.settingsProfileImperial, words.settingsProfileFemale, "Deutsch", words.settingsBackgroundSmoking,
      words.settingsBackgroundBone,
    ] {
      try await hand.touch(name)
    }
    #expect(!bridge.calls.contains("saveProfile"))
    try await hand.touch(words.partsSave)
    try await hand.sees(words.settingsSaved)
    let profile = try await bridge.profile()
    #expect(profile.restingHeartRateBpm == 49)
    #expect(profile.maximalHeartRateBpm == nil)
    #expect(profile.units == .imperial)
    #expect(profile.sex == .female)
    #expect(profile.language == .german)
    let history = try await bridge.background()
    #expect(history == BackgroundDraft(birthYear: 1980, smoking: true, boneStressInjury: true))
    // Numbers stand as they are kept, and there is nothing to save any more.
    #expect(hand.field(words.settingsProfileResting)?.value == "49")
    #expect(hand.touchable(words.partsSave) == nil)
    #expect(hand.touchable("Back") != nil)
  }

  @Test("each part of a health background is kept")
  func background() async throws {
    let hand = try await hand()
    let words = hand.words
    #expect(!hand.says(words.settingsBackgroundBreathGuide, whole: false))
    for name in [
      words.settingsBackgroundHeart, words.settingsBackgroundRhythm, words.settingsBackgroundMedicine,
      words.settingsBackgroundAsthma, words.settingsBackgroundDiabetes, words.settingsBackgroundSmoking,
      words.settingsBackgroundPregnancy, words.settingsBackgroundBone, words.settingsBackgroundAnaemia,
      words.settingsBackgroundBreathGuide,
    ] {
      try await hand.touch(name)
    }
    try await hand.touch(words.partsSave)
    try await hand.sees(words.settingsSaved)
    #expect(
      try await bridge.background()
        == BackgroundDraft(
          birthYear: nil, heartCondition: true, rhythmDisorder: true, pulseMedicine: true, asthma: true, diabetes: true,
          smoking: true, pregnancyOrRecentBirth: true, boneStressInjury: true, anaemia: true, wantsBreathGuide: true))
  }

  @Test(
    "what is no whole number is said beside its field, and cannot be saved",
    arguments: ["fifty", "49.5", "-49", "70000"])
  func noNumber(_ text: String) async throws {
    let hand = try await hand()
    let words = hand.words
    for field in [
      words.settingsProfileResting, words.settingsProfileMaximal, words.settingsBackgroundBirthYear,
    ] {
      let before = hand.field(field)?.value ?? ""
      try await hand.write(text, into: field)
      #expect(hand.says(words.settingsNumberWrong))
      #expect(hand.touchable(words.partsSave) == nil)
      try await hand.write(before, into: field)
      #expect(!hand.says(words.settingsNumberWrong))
    }
    #expect(!bridge.calls.contains("saveProfile"))
  }

  @Test("what the engine refuses stays as it was typed, beside the reason, until it is right")
  func refused() async throws {
    let hand = try await hand()
    try await hand.write("12", into: hand.words.settingsProfileResting)
    try await hand.touch(hand.words.partsSave)
    try await hand.sees(hand.words.partsNoticeBadFields)
    #expect(hand.screen.all.filter { $0.text == "must be 25 to 120 beats per minute" }.count == 2)
    #expect(hand.field(hand.words.settingsProfileResting)?.value == "12")
    try await hand.write("60", into: hand.words.settingsProfileResting)
    try await hand.touch(hand.words.partsSave)
    try await hand.sees(hand.words.settingsSaved)
    #expect(!hand.says(hand.words.partsNoticeBadFields))
    #expect(try await bridge.profile().restingHeartRateBpm == 60)
  }

  @Test("a form that was changed is left only after a question")
  func leave() async throws {
    let hand = try await hand()
    let words = hand.words
    #expect(hand.touchable(words.partsCancel) == nil)
    try await hand.touch(words.settingsBackgroundHeart)
    try await hand.touch(words.partsCancel)
    try await hand.sees(words.settingsLeaveText)
    // The answer that stays, not the button that asks.
    hand.screen.all.last { $0.press != nil && $0.name == words.partsCancel }?.press?()
    await hand.settle()
    #expect(hand.touchable(words.settingsBackgroundHeart)?.isSelected == true)
    #expect(models.navigation.path.last == .settings(page: .profile))
    try await hand.touch(words.partsCancel)
    try await hand.touch(words.settingsLeaveYes)
    try await hand.eventually("the page is left") { models.navigation.path == [.today] }
    #expect(!bridge.calls.contains("saveBackground"))
  }

  @Test("what is changed elsewhere is taken over, but nothing that was typed is lost to it")
  func elsewhere() async throws {
    let hand = try await hand()
    var profile = try await bridge.profile()
    profile.restingHeartRateBpm = 55
    await models.settings.save(profile)
    try await hand.eventually("it is taken over") {
      hand.field(hand.words.settingsProfileResting)?.value == "55"
    }
    try await hand.write("50", into: hand.words.settingsProfileResting)
    profile.restingHeartRateBpm = 56
    await models.settings.save(profile)
    await hand.settle()
    #expect(hand.field(hand.words.settingsProfileResting)?.value == "50")
  }

  @Test("the engine's own reasons stand beside heart rates and year of birth, in the runner's language")
  func engine() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("freshlegs-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let bridge = try await LiveBridge.open(folder: folder.path, key: Data(0..<32))
    var profile = try await bridge.profile()
    profile.language = .german
    try await bridge.saveProfile(draft: profile)
    let models = PreviewModels(bridge: bridge, language: .german).models
    models.navigation.go(.settings(page: .profile))
    let hand = Hand(app: models, language: "de")
    let words = hand.words
    for (field, name, wrong) in [
      (words.settingsProfileResting, "resting_heart_rate_bpm", "12"),
      (words.settingsProfileMaximal, "maximal_heart_rate_bpm", "900"),
      (words.settingsBackgroundBirthYear, "birth_year", "1066"),
    ] {
      try await hand.write(wrong, into: field)
      try await hand.touch(words.partsSave)
      try await hand.eventually("\(name) is refused") { models.settings.reasonFor(name) != nil }
      let reason = try #require(models.settings.reasonFor(name))
      #expect(hand.screen.all.filter { $0.text == reason }.count == 2, "\(reason)")
      #expect(hand.field(field)?.value == wrong)
      try await hand.write("", into: field)
    }
    try await hand.write("58", into: words.settingsProfileResting)
    try await hand.touch(words.partsSave)
    try await hand.sees(words.settingsSaved)
    #expect(try await bridge.profile().restingHeartRateBpm == 58)
  }
}
