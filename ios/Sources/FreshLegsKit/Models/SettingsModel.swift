import Foundation
import Observation

/// What came of moving things in or out.
public enum Moved: Equatable, Sendable {
  /// Things were taken in, or written where only a path was given.
  case things(Transfer)
  /// A file is where the runner wanted it; without a `Transfer` where it holds no things of their own.
  case written(Transfer?)
  case runs(FileImport)
  case journal(JournalImport)
  case everythingDeleted
  case keyChanged
  /// Health data was exchanged with other apps; so many entries were written or changed by it.
  case exchanged(entries: Int)
}

/// Settings, and what is kept: backup, export, import, the key.
@MainActor
@Observable
public final class SettingsModel: Model {
  /// What went wrong with the last thing that was asked; wrong fields are named in it.
  public var notice: Notice?
  /// What was found damaged and has been set aside; tell the runner.
  public private(set) var setAside: SetAside?
  public private(set) var version = ""
  /// How often something was kept: a form closes when it has changed.
  public private(set) var kept = 0
  /// A file of runs that is damaged, and of which some may be had: see `salvage`.
  public internal(set) var damaged: String?

  private let person = Resource<ProfileDraft>()
  private let health = Resource<BackgroundDraft>()
  private let journal = Resource<JournalSettings>()
  private let habits = Resource<[HabitChoice]>()
  private let reminding = Resource<ReminderSettingsDraft>()
  private let moving = Resource<Moved>()
  @ObservationIgnored let bridge: any SettingsBridge
  @ObservationIgnored private let turn = Turn()

  public init(bridge: any SettingsBridge) { self.bridge = bridge }

  public var profile: Loadable<ProfileDraft> { person.state }
  public var background: Loadable<BackgroundDraft> { health.state }
  public var journalSettings: Loadable<JournalSettings> { journal.state }
  public var habitChoices: Loadable<[HabitChoice]> { habits.state }
  public var reminders: Loadable<ReminderSettingsDraft> { reminding.state }
  /// What comes of moving things in or out; `loading` meanwhile.
  public var moved: Loadable<Moved> { moving.state }

  /// What is wrong with this field, to be shown next to it.
  public func reasonFor(_ field: String) -> String? { notice?.reasonFor(field) }

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

  /// Saves both, one after the other: what comes after something that is not accepted is not saved.
  @discardableResult
  public func save(_ draft: ProfileDraft, _ history: BackgroundDraft) async -> Bool {
    let (profileBefore, historyBefore) = (profile.value, background.value)
    let saved: Void? = await attempt {
      try await turn.take {
        if draft != profileBefore {
          try await bridge.saveProfile(draft: draft)
          person.set(draft)
        }
        if history != historyBefore {
          try await bridge.saveBackground(draft: history)
          health.set(history)
        }
      }
    }
    guard saved != nil else { return false }
    kept += 1
    return true
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
    await move { .things(try await bridge.backup(path: path, passphrase: passphrase)) }
  }

  /// Takes a backup in.
  public func restore(from path: String, passphrase: String) async {
    await move { .things(try await bridge.restore(path: path, passphrase: passphrase)) }
  }

  public func exportJson(to path: String) async { await move { .things(try await bridge.exportJson(path: path)) } }
  public func exportCsv(to folder: String) async {
    await move { .things(try await bridge.exportCsv(folder: folder)) }
  }
  public func importJson(from path: String) async { await move { .things(try await bridge.importJson(path: path)) } }

  /// Takes a recorded run in; with `salvage` what can be read of a damaged file.
  public func importFile(from path: String, salvage: Bool = false) async {
    await move { .runs(try await bridge.importFile(path: path, salvage: salvage)) }
  }

  /// Takes a daily export of another program in.
  public func importJournal(from path: String) async {
    await move { .journal(try await bridge.importJournal(path: path)) }
  }

  /// Encrypts everything with a new key, which the vault keeps from then on.
  public func changeKey(_ vault: KeyVault) async {
    await move {
      let key = KeyVault.draw()
      // Until it is settled both are kept: whichever it is, the vault opens with it.
      try vault.prepare(key)
      try await bridge.changeKey(key: key)
      try vault.settle(key)
      return .keyChanged
    }
  }

  /// Deletes everything; the screen has asked twice.
  public func deleteEverything() async {
    await move {
      try await bridge.deleteEverything()
      return .everythingDeleted
    }
  }

  /// What came of it has been read.
  public func movedWasRead() {
    if !moved.isLoading { moving.clear() }
  }

  /// One after the other: nothing is moved while something is. Where `work` gives `nil`, the runner left it.
  func move(_ work: () async throws -> Moved?) async {
    guard !moving.state.isLoading else { return }
    moving.clear()
    await moving.fetch {
      guard let moved = try await work() else { throw CancellationError() }
      return moved
    }
    if moved.value != nil { await load() }
  }

  private func save<Value: Sendable>(
    _ value: Value,
    to resource: Resource<Value>,
    _ work: () async throws -> Void
  ) async -> Bool {
    // In the order in which it was asked for: the last touch of a switch is what stays.
    guard await attempt({ try await turn.take(work) }) != nil else { return false }
    resource.set(value)
    kept += 1
    return true
  }
}
