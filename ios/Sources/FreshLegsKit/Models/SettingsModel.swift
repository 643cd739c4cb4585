import Foundation
import Observation

/// What came of moving things in or out.
public enum Moved: Equatable, Sendable {
  case transfer(Transfer)
  case runs(FileImport)
  case journal(JournalImport)
  case everythingDeleted
}

/// Settings, and what is kept: backup, export, import, the key.
@MainActor
@Observable
public final class SettingsModel: Attempting {
  /// What went wrong with the last thing that was asked; wrong fields are named in it.
  public var notice: Notice?
  /// What was found damaged and has been set aside; tell the runner.
  public private(set) var setAside: SetAside?
  public private(set) var version = ""

  private let person = Resource<ProfileDraft>()
  private let health = Resource<BackgroundDraft>()
  private let journal = Resource<JournalSettings>()
  private let habits = Resource<[HabitChoice]>()
  private let reminding = Resource<ReminderSettingsDraft>()
  private let moving = Resource<Moved>()
  @ObservationIgnored private let bridge: any SettingsBridge

  public init(bridge: any SettingsBridge) { self.bridge = bridge }

  public var profile: Loadable<ProfileDraft> { person.state }
  public var background: Loadable<BackgroundDraft> { health.state }
  public var journalSettings: Loadable<JournalSettings> { journal.state }
  public var habitChoices: Loadable<[HabitChoice]> { habits.state }
  public var reminders: Loadable<ReminderSettingsDraft> { reminding.state }
  /// What comes of moving things in or out; `loading` meanwhile.
  public var moved: Loadable<Moved> { moving.state }

  /// What is wrong with this field, to be shown next to it.
  public func reason(for field: String) -> String? { notice?.reason(for: field) }

  public func load() async {
    await person.fetch { try await bridge.profile() }
    await health.fetch { try await bridge.background() }
    await journal.fetch { try await bridge.journalSettings() }
    await habits.fetch { try await bridge.habitChoices() }
    await reminding.fetch { try await bridge.reminderSettings() }
    await attempt {
      version = try await bridge.coreVersion()
      setAside = try await bridge.setAside()
    }
  }

  /// Saves the profile; `false` where it was not, and what was saved before stands.
  @discardableResult
  public func save(_ draft: ProfileDraft) async -> Bool {
    await save(draft, to: person) { try await bridge.saveProfile(draft: draft) }
  }

  @discardableResult
  public func save(_ draft: BackgroundDraft) async -> Bool {
    await save(draft, to: health) { try await bridge.saveBackground(draft: draft) }
  }

  @discardableResult
  public func save(_ settings: JournalSettings) async -> Bool {
    await save(settings, to: journal) { try await bridge.saveJournalSettings(settings: settings) }
  }

  @discardableResult
  public func save(_ choices: [HabitChoice]) async -> Bool {
    await save(choices, to: habits) { try await bridge.chooseHabits(choices: choices) }
  }

  @discardableResult
  public func save(_ settings: ReminderSettingsDraft) async -> Bool {
    await save(settings, to: reminding) { try await bridge.saveReminderSettings(settings: settings) }
  }

  /// Writes everything into one file that a passphrase opens.
  public func backup(to path: String, passphrase: String) async {
    await move { .transfer(try await bridge.backup(path: path, passphrase: passphrase)) }
  }

  /// Takes a backup in.
  public func restore(from path: String, passphrase: String) async {
    await move { .transfer(try await bridge.restore(path: path, passphrase: passphrase)) }
  }

  public func exportJson(to path: String) async { await move { .transfer(try await bridge.exportJson(path: path)) } }
  public func exportCsv(to folder: String) async {
    await move { .transfer(try await bridge.exportCsv(folder: folder)) }
  }
  public func importJson(from path: String) async { await move { .transfer(try await bridge.importJson(path: path)) } }

  /// Takes a recorded run in; with `salvage` what can be read of a damaged file.
  public func importFile(from path: String, salvage: Bool = false) async {
    await move { .runs(try await bridge.importFile(path: path, salvage: salvage)) }
  }

  /// Takes a daily export of another program in.
  public func importJournal(from path: String) async {
    await move { .journal(try await bridge.importJournal(path: path)) }
  }

  /// Deletes everything; the screen has asked twice.
  public func deleteEverything() async {
    await move {
      try await bridge.deleteEverything()
      return .everythingDeleted
    }
  }

  /// What came of it has been read.
  public func movedWasRead() { moving.clear() }

  private func move(_ work: () async throws -> Moved) async {
    guard !moving.state.isLoading else { return }
    moving.clear()
    await moving.fetch(work)
    if moved.value != nil { await load() }
  }

  private func save<Value: Sendable>(
    _ value: Value,
    to resource: Resource<Value>,
    _ work: () async throws -> Void
  ) async -> Bool {
    guard await attempt(work) != nil else { return false }
    resource.set(value)
    return true
  }
}
