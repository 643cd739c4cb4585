import Foundation

/// What the phone's file system does for our files.
public protocol FileProtection: Sendable {
  /// Encrypts a file or a folder until the phone is unlocked for the first time after it started: a run goes on while
  /// the screen is locked. What is made in a folder later is protected as the folder is.
  func protect(_ url: URL) throws
  /// Leaves a file or a folder out of backups. The system forgets it when the file is replaced: say it at each start.
  func leaveOutOfBackups(_ url: URL) throws
}

/// That of iOS. (Elsewhere Foundation takes these calls, and nothing comes of them.)
public struct SystemFileProtection: FileProtection {
  public init() {}

  public func protect(_ url: URL) throws {
    try FileManager.default.setAttributes(
      [.protectionKey: FileProtectionType.completeUntilFirstUserAuthentication], ofItemAtPath: url.path)
  }

  public func leaveOutOfBackups(_ url: URL) throws {
    var values = URLResourceValues()
    values.isExcludedFromBackup = true
    var url = url
    try url.setResourceValues(values)
  }
}
