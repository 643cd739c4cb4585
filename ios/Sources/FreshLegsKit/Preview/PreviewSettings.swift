import Foundation

// Settings, and what is kept.

extension PreviewBridge {
  public func profile() async throws -> ProfileDraft { try answer { $0.profile } }

  public func saveProfile(draft: ProfileDraft) async throws {
    try answer { state in
      if let bpm = draft.restingHeartRateBpm, !(25...120).contains(bpm) {
        throw CompanionError.BadFields(errors: [
          FieldError(field: "resting_heart_rate_bpm", reason: "must be 25 to 120 beats per minute")
        ])
      }
      state.profile = draft
    }
  }

  public func background() async throws -> BackgroundDraft { try answer { $0.background } }
  public func saveBackground(draft: BackgroundDraft) async throws { try answer { $0.background = draft } }
  public func journalSettings() async throws -> JournalSettings { try answer { $0.journalSettings } }

  public func saveJournalSettings(settings: JournalSettings) async throws {
    try answer { $0.journalSettings = settings }
  }

  public func habitChoices() async throws -> [HabitChoice] { try answer { $0.habitChoices } }
  public func chooseHabits(choices: [HabitChoice]) async throws { try answer { $0.habitChoices = choices } }
  public func reminderSettings() async throws -> ReminderSettingsDraft { try answer { $0.reminderSettings } }

  public func saveReminderSettings(settings: ReminderSettingsDraft) async throws {
    try answer { $0.reminderSettings = settings }
  }

  public func backup(path: String, passphrase: String) async throws -> Transfer {
    try answer { _ in
      guard !passphrase.isEmpty else { throw CompanionError.BadInput(reason: "use an empty passphrase", offset: nil) }
      return .example
    }
  }

  public func restore(path: String, passphrase: String) async throws -> Transfer { try answer { _ in .example } }
  public func exportJson(path: String) async throws -> Transfer { try answer { _ in .example } }
  public func exportCsv(folder: String) async throws -> Transfer { try answer { _ in .example } }
  public func importJson(path: String) async throws -> Transfer { try answer { _ in .example } }

  public func importFile(path: String, salvage: Bool) async throws -> FileImport {
    try answer { _ in
      FileImport(
        format: "fit", sessions: [SessionImport(sport: "running", summary: .example, fate: .new(id: "imported-1"))],
        faults: [])
    }
  }

  public func importJournal(path: String) async throws -> JournalImport {
    try answer { _ in JournalImport(format: "HRV4Training", days: 30, new: 28, known: 2, faults: []) }
  }

  public func changeKey(key: Data) async throws {
    try answer { _ in
      guard key.count == 32 else {
        throw CompanionError.BadInput(reason: "change the key: it must have 32 bytes", offset: nil)
      }
    }
  }

  public func deleteEverything() async throws {
    try answer { state in
      state.entries = []
      state.runs = []
      state.known = []
      state.goal = nil
    }
  }

  public func coreVersion() async throws -> String { try answer { _ in "0.0.0-preview" } }
  public func setAside() async throws -> SetAside? { try answer { _ in nil } }
}
