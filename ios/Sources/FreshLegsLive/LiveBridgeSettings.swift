import Foundation
import FreshLegsCore
import FreshLegsKit

// Settings, what is kept, and the guide.

extension LiveBridge: SettingsBridge {
  public func profile() async throws -> ProfileDraft { try await library { try $0.profile() } }
  public func saveProfile(draft: ProfileDraft) async throws { try await library { try $0.saveProfile(draft: draft) } }
  public func background() async throws -> BackgroundDraft { try await library { try $0.background() } }
  public func saveBackground(draft: BackgroundDraft) async throws {
    try await library { try $0.saveBackground(draft: draft) }
  }
  public func journalSettings() async throws -> JournalSettings { try await library { try $0.journalSettings() } }
  public func saveJournalSettings(settings: JournalSettings) async throws {
    try await library { try $0.saveJournalSettings(settings: settings) }
  }
  public func habitChoices() async throws -> [HabitChoice] { try await library { try $0.habitChoices() } }
  public func chooseHabits(choices: [HabitChoice]) async throws {
    try await library { try $0.chooseHabits(choices: choices) }
  }
  public func reminderSettings() async throws -> ReminderSettingsDraft {
    try await library { try $0.reminderSettings() }
  }
  public func saveReminderSettings(settings: ReminderSettingsDraft) async throws {
    try await library { try $0.saveReminderSettings(settings: settings) }
  }
  public func backup(path: String, passphrase: String) async throws -> Transfer {
    try await library { try $0.backup(path: path, passphrase: passphrase) }
  }
  public func restore(path: String, passphrase: String) async throws -> Transfer {
    try await library { try $0.restore(path: path, passphrase: passphrase) }
  }
  public func exportJson(path: String) async throws -> Transfer { try await library { try $0.exportJson(path: path) } }
  public func exportCsv(folder: String) async throws -> Transfer {
    try await library { try $0.exportCsv(folder: folder) }
  }
  public func importFile(path: String, salvage: Bool) async throws -> FileImport {
    try await library { try $0.importFile(path: path, salvage: salvage) }
  }
  public func importJournal(path: String) async throws -> JournalImport {
    try await library { try $0.importJournal(path: path) }
  }
  public func importJson(path: String) async throws -> Transfer { try await library { try $0.importJson(path: path) } }
  public func changeKey(key: Data) async throws { try await library { try $0.changeKey(key: key) } }
  public func deleteEverything() async throws { try await library { try $0.deleteEverything() } }
  public func coreVersion() async throws -> String { try await library { _ in FreshLegsCore.coreVersion() } }
  public func setAside() async throws -> SetAside? { try await library { $0.setAside() } }
}

extension LiveBridge: GuideBridge {
  public func guideContents(language: Language) async throws -> [GuideGroupView] {
    try await library { _ in FreshLegsCore.guideContents(language: language) }
  }
  public func guidePage(language: Language, topic: Topic) async throws -> GuidePageView {
    try await library { _ in FreshLegsCore.guidePage(language: language, topic: topic) }
  }
  public func guideTopic(slug: String) async throws -> Topic? {
    try await library { _ in FreshLegsCore.guideTopic(slug: slug) }
  }
  public func searchGuide(language: Language, text: String) async throws -> [GuidePageView] {
    try await library { _ in FreshLegsCore.searchGuide(language: language, text: text) }
  }
}
