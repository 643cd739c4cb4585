import Foundation
import FreshLegsKit

/// Why what is stored cannot be opened, by what a runner can do about it.
enum ClosedBecause: Equatable, Sendable {
  /// The key does not fit, or is gone: only a backup helps.
  case wrongKey
  /// A newer version has been here: update.
  case tooNew
  /// The phone is full.
  case full
  /// The phone was not unlocked since it was switched on: the key comes with that.
  case locked
  /// Anything else: try again.
  case failed

  init(_ error: any Error) {
    switch error {
    case CompanionError.WrongKey: self = .wrongKey
    case CompanionError.TooNew: self = .tooNew
    case CompanionError.StorageFull: self = .full
    case KeyVault.Failure.locked: self = .locked
    default: self = .failed
    }
  }

  /// Whether to begin anew with a backup is of any use.
  var isHelpedByBackup: Bool { self == .wrongKey || self == .failed }
}

/// What came of opening.
enum Opened: Sendable {
  case with(any CoachBridge)
  case not(ClosedBecause)
}

/// Opens what is stored. Whatever cannot be opened stays as it is: nothing is ever deleted here.
struct StoreDoor: Sendable {
  /// Who keeps the key.
  let vault: KeyVault
  /// Makes the folder of the database, protected and left out of backups, and says where it is.
  let prepare: @Sendable () throws -> String
  /// Puts what is stored, and its keys, aside under names that are free, so that a backup can be restored.
  let setAside: @Sendable () throws -> Void
  let open: @Sendable (_ folder: String, _ key: Data) async throws -> any CoachBridge

  func enter() async -> Opened {
    do {
      let folder = try prepare()
      return .with(try await vault.open { key in Held(bridge: try await open(folder, key)) }.bridge)
    } catch {
      return .not(ClosedBecause(error))
    }
  }

  /// `KeyVault.open` gives one concrete type.
  private struct Held: Sendable {
    let bridge: any CoachBridge
  }
}
