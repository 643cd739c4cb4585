import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// The settings: one of their pages, or their contents where `page` is `nil`.
struct SettingsScreen: View {
  let models: AppModels
  var page: SettingsPage?

  var body: some View {
    content
      // What went wrong on one page is no news on another.
      .onAppear { models.settings.noticeWasSeen() }
      .task { await models.settings.load() }
  }

  @ViewBuilder private var content: some View {
    switch page {
    case nil: SettingsContents()
    case .profile: ProfilePage(models: models)
    case .voice: VoicePage(models: models)
    case .coaching: CoachingPage(models: models)
    case .appearance: AppearancePage(models: models)
    case .privacy: PrivacyPage(models: models)
    case .reminders: RemindersPage(models: models)
    case .journal: JournalPage(models: models)
    case .data: DataPage(models: models)
    case .health: HealthPage(models: models)
    case .about: AboutPage(models: models)
    }
  }
}

private struct SettingsContents: View {
  @Environment(\.go) private var go
  @Environment(\.words) private var words

  var body: some View {
    Page(words.appSettings) {
      ForEach(SettingsPage.allCases, id: \.self) { page in
        RowButton(page.title(words), detail: page.detail(words), symbol: page.symbol) { go(.settings(page: page)) }
      }
    }
  }
}

extension SettingsPage {
  /// What it is called.
  func title(_ words: Strings) -> String {
    switch self {
    case .profile: words.settingsProfile
    case .voice: words.settingsVoice
    case .coaching: words.settingsCoaching
    case .appearance: words.settingsAppearance
    case .privacy: words.settingsPrivacy
    case .reminders: words.settingsReminders
    case .journal: words.settingsJournal
    case .data: words.settingsData
    case .health: words.settingsHealth
    case .about: words.settingsAbout
    }
  }

  fileprivate func detail(_ words: Strings) -> String {
    switch self {
    case .profile: words.settingsProfileDetail
    case .voice: words.settingsVoiceDetail
    case .coaching: words.settingsCoachingDetail
    case .appearance: words.settingsAppearanceDetail
    case .privacy: words.settingsPrivacyDetail
    case .reminders: words.settingsRemindersDetail
    case .journal: words.settingsJournalDetail
    case .data: words.settingsDataDetail
    case .health: words.settingsHealthDetail
    case .about: words.settingsAboutDetail
    }
  }

  fileprivate var symbol: String {
    switch self {
    case .profile: "person.crop.circle"
    case .voice: "speaker.wave.2"
    case .coaching: "person.wave.2"
    case .appearance: "circle.lefthalf.filled"
    case .privacy: "lock"
    case .reminders: "bell"
    case .journal: "book.closed"
    case .data: "folder"
    case .health: "heart"
    case .about: "info.circle"
    }
  }
}
