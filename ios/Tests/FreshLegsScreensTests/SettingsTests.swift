import FreshLegsKit
import FreshLegsScreensTesting
import FreshLegsWords
import SwiftUI
import Testing

@testable import FreshLegsScreens

@MainActor
struct SettingsTests {
  private let bridge = PreviewBridge()
  private let preview: PreviewModels

  init() { preview = PreviewModels(bridge: bridge) }

  private var models: AppModels { preview.models }

  /// The whole app, at a page of the settings.
  private func hand(at page: SettingsPage?, language: String = "en") -> Hand {
    models.navigation.go(.settings(page: page))
    return Hand(app: models, language: language)
  }

  @Test("every page is reached by a touch, named by its title, and left again")
  func pages() async throws {
    let hand = hand(at: nil)
    await hand.settle()
    try await hand.eventually("everything is loaded") { !models.settings.version.isEmpty }
    #expect(hand.nameless == [])
    for page in SettingsPage.allCases {
      try await hand.touch(page.title(hand.words))
      #expect(models.navigation.path == [.today, .settings(), .settings(page: page)])
      #expect(hand.screen.all.contains { $0.isHeader && $0.name == page.title(hand.words) }, "\(page)")
      #expect(hand.nameless == [], "\(page)")
      try await hand.touch("Back")
      #expect(models.navigation.path == [.today, .settings()])
    }
  }

  @Test("every page has its words in every language", arguments: Hand.languages)
  func languages(_ language: String) async throws {
    preview.gate.set(.notifications, .deniedForGood)
    preview.speech.languages = []
    var background = try await bridge.background()
    background.asthma = true
    try await bridge.saveBackground(draft: background)
    let hand = hand(at: nil, language: language)
    await hand.settle()
    try await hand.eventually("everything is loaded") { !models.settings.version.isEmpty }
    #expect(hand.wordless == [])
    for page in SettingsPage.allCases {
      models.navigation.go(.settings(page: page))
      try await hand.sees(page.title(hand.words))
      await hand.settle()
      #expect(hand.wordless == [], "\(page)")
      #expect(hand.nameless == [], "\(page)")
      models.navigation.back()
    }
  }

  @Test("colours and contrast are kept as they are touched")
  func appearance() async throws {
    let hand = hand(at: .appearance)
    try await hand.touch(hand.words.settingsAppearanceDark)
    #expect(preview.preferences.values.appearance == .dark)
    #expect(hand.touchable(hand.words.settingsAppearanceDark)?.isSelected == true)
    #expect(hand.touchable(hand.words.settingsAppearanceSystem)?.isSelected == false)
    try await hand.touch(hand.words.settingsAppearanceLight)
    #expect(preview.preferences.values.appearance == .light)
    try await hand.touch(hand.words.settingsAppearanceContrast)
    #expect(preview.preferences.values.highContrast)
  }

  @Test("the language of the app is the system's to change")
  func language() async throws {
    let hand = hand(at: .appearance)
    try await hand.touch(hand.words.settingsAppearanceLanguage)
    #expect(preview.pages.opened == ["language"])
  }

  @Test("how much the coach says is kept as it is touched")
  func coaching() async throws {
    let hand = hand(at: .coaching)
    try await hand.touch(hand.words.settingsCoachingChatty)
    try await hand.touch(hand.words.settingsCoachingKnocks)
    try await hand.eventually("both are kept") { models.settings.kept == 2 }
    let profile = try await bridge.profile()
    #expect(profile.verbosity == .chatty)
    #expect(!profile.knocks)
    // What is so already is not kept again.
    try await hand.touch(hand.words.settingsCoachingChatty)
    #expect(models.settings.kept == 2)
  }

  @Test("what is chosen elsewhere is one touch away")
  func elsewhere() async throws {
    let hand = hand(at: .coaching)
    for (detail, destination) in [
      (hand.words.settingsCoachingRun, Destination.run), (hand.words.settingsCoachingPlan, .plan),
      (hand.words.settingsProfileHeartWhy, .settings(page: .profile)),
      (hand.words.settingsCoachingSensors, .sensors),
    ] {
      models.navigation.go(.today)
      models.navigation.go(.settings(page: .coaching))
      try await hand.touch(detail)
      #expect(models.navigation.path.last == destination)
    }
  }

  @Test("a touch that could not be saved is taken back, and that is said")
  func lost() async throws {
    let hand = hand(at: .coaching)
    try await hand.sees(hand.words.settingsCoachingKnocks, whole: false)
    bridge.fail(with: .Busy)
    try await hand.touch(hand.words.settingsCoachingKnocks)
    try await hand.sees(hand.words.partsNoticeBusy)
    #expect(hand.touchable(hand.words.settingsCoachingKnocks)?.isSelected == true)
    bridge.fail(with: nil)
    try await hand.touch(hand.words.partsUnderstood)
    #expect(!hand.says(hand.words.partsNoticeBusy))
  }

  @Test("what went wrong on one page is no news on another")
  func otherPage() async throws {
    let hand = hand(at: .coaching)
    try await hand.sees(hand.words.settingsCoachingKnocks, whole: false)
    bridge.fail(with: .Busy)
    try await hand.touch(hand.words.settingsCoachingKnocks)
    try await hand.sees(hand.words.partsNoticeBusy)
    models.navigation.go(.settings(page: .journal))
    try await hand.eventually("it is forgotten") { !hand.says(hand.words.partsNoticeBusy) }
  }

  @Test("what the journal asks for is kept as it is touched")
  func journalFields() async throws {
    let hand = hand(at: .journal)
    try await hand.touch(hand.words.settingsJournalMass)
    try await hand.touch(hand.words.settingsJournalCycle)
    try await hand.eventually("both are kept") { models.settings.kept == 2 }
    #expect(try await bridge.journalSettings() == JournalSettings(bodyMass: true, cycle: true))
  }

  @Test("habits are followed and left, and counted where the engine counts them")
  func habits() async throws {
    let hand = hand(at: .journal)
    let words = hand.words
    try await hand.touch(words.settingsHabitMobility)
    try await hand.touch(words.settingsHabitSleep)
    let mobility = words.settingsHabitTimes(habit: words.settingsHabitMobility)
    try await hand.eventually("there is a choice of times") { hand.picker(mobility) != nil }
    #expect(hand.picker(mobility)?.value == words.settingsHabitUsual)
    #expect(hand.picker(words.settingsHabitTimes(habit: words.settingsHabitStrength))?.value == "2")
    #expect(hand.picker(words.settingsHabitTimes(habit: words.settingsHabitSleep)) == nil)
    hand.picker(mobility)?.set?(UInt8?.some(3) as Any)
    await hand.settle()
    try await hand.eventually("all is kept") { models.settings.kept == 3 }
    #expect(
      try await bridge.habitChoices() == [
        HabitChoice(habit: .strength, timesAWeek: 2), HabitChoice(habit: .mobility, timesAWeek: 3),
      ])
    try await hand.touch(words.settingsHabitStrength)
    try await hand.eventually("it is left") { models.settings.kept == 4 }
    #expect(try await bridge.habitChoices() == [HabitChoice(habit: .mobility, timesAWeek: 3)])
  }

  @Test("what could not be fetched is said once, and fetched again")
  func failed() async throws {
    bridge.fail(with: .Storage(reason: "read it"))
    for page in [SettingsPage.profile, .coaching, .reminders, .journal] {
      let hand = hand(at: page)
      try await hand.sees(hand.words.partsRetry)
      #expect(hand.screen.all.filter { $0.press != nil && $0.name == hand.words.partsRetry }.count == 1, "\(page)")
      #expect(hand.nameless == [], "\(page)")
      hand.screen.leave()
      models.navigation.back()
    }
    bridge.fail(with: nil)
    let hand = hand(at: .journal)
    try await hand.sees(hand.words.settingsHabitSleep)
  }

  @Test("the app says which version it is, what it is not, and what it is made of")
  func about() async throws {
    let hand = hand(at: .about)
    try await hand.sees(hand.words.settingsAboutVersion(version: "0.0.0-preview"))
    #expect(hand.says(hand.words.settingsAboutMedical))
    try await hand.touch(hand.words.settingsLicences)
    #expect(hand.nameless == [])
    try await hand.touch(hand.words.partsClose)
    try await hand.eventually("the licences are put away") { hand.touchable(hand.words.partsClose) == nil }
  }
}

extension Hand {
  /// A choice of several, by its exact name or the beginning of it.
  func picker(_ name: String) -> StageNode? {
    screen.all.first { $0.kind == .picker && $0.name.hasPrefix(name) }
  }
}
