import Foundation

/// Where everything is stored: a folder of the app's own that no other app, no Finder and no backup sees. The way to
/// another phone is the encrypted backup file.
public struct StoreFolder: Sendable {
  /// The folder of the database: what the core opens.
  public let journal: URL
  /// The folder of the logs, in which nothing of the runner's is.
  public let logs: URL

  private let base: URL
  private let protection: any FileProtection

  /// `base` is the app's own "Application Support" where `nil`, as it is but in tests.
  public init(base: URL? = nil, protection: any FileProtection = SystemFileProtection()) {
    let base = base ?? FileManager.default.urls(for: .applicationSupportDirectory, in: .userDomainMask)[0]
    self.base = base.appendingPathComponent("FreshLegs", isDirectory: true)
    self.protection = protection
    journal = self.base.appendingPathComponent("journal", isDirectory: true)
    logs = self.base.appendingPathComponent("logs", isDirectory: true)
  }

  /// Makes the folders where they are not, and has everything within protected and left out of backups: at each start,
  /// before anything is opened.
  public func prepare() throws {
    let files = FileManager.default
    for folder in [base, journal, logs] {
      try files.createDirectory(at: folder, withIntermediateDirectories: true)
      try protection.protect(folder)
      try protection.leaveOutOfBackups(folder)
      for file in try files.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
        try protection.protect(file)
      }
    }
  }

  /// Whether anything is stored that only the right key opens. What cannot be looked at counts: a key that was drawn
  /// for nothing is a smaller loss than one that was drawn in the place of another.
  public var isAnythingStored: Bool {
    guard FileManager.default.fileExists(atPath: journal.path) else { return false }
    return (try? FileManager.default.contentsOfDirectory(atPath: journal.path).isEmpty) != true
  }

  /// Puts what is stored, and its keys, aside under names that are free, so that a backup can be restored. Nothing is
  /// deleted. The folder goes first: without it the keys that are still there open nothing, and do no harm.
  public func setAside(_ keys: Keychain) throws {
    var number = 1
    while try isTaken(number, keys) { number += 1 }
    if FileManager.default.fileExists(atPath: journal.path) {
      try FileManager.default.moveItem(at: journal, to: aside(number))
    }
    try keys.setAside(as: String(number))
    try prepare()
  }

  private func isTaken(_ number: Int, _ keys: Keychain) throws -> Bool {
    if FileManager.default.fileExists(atPath: aside(number).path) { return true }
    return try keys.hasAside(String(number))
  }

  private func aside(_ number: Int) -> URL {
    base.appendingPathComponent("journal-aside-\(number)", isDirectory: true)
  }
}
