import Foundation

// What takes its time with files, apart from the main thread.
extension SystemFiles {
  nonisolated static func takeAway(_ folder: URL) async { try? FileManager.default.removeItem(at: folder) }

  /// Copies a file of another app, and takes it away where the system had copied it for us; whether it is all there.
  nonisolated static func copied(_ source: URL, to copy: URL) async -> Bool {
    let isCopied = read(source) { source in
      let files = FileManager.default
      let size = (try? files.attributesOfItem(atPath: source.path))?[.size] as? NSNumber
      guard let size, size.intValue <= mostBytes else { return false }
      return (try? files.copyItem(at: source, to: copy)) != nil
    }
    if isInbox(source.deletingLastPathComponent()) { try? FileManager.default.removeItem(at: source) }
    return isCopied
  }

  /// Where the system puts copies for us: "Documents/Inbox", or a folder "…-Inbox" among the temporary ones.
  private nonisolated static func isInbox(_ folder: URL) -> Bool {
    let home = URL(fileURLWithPath: NSHomeDirectory()).standardizedFileURL.path
    return folder.lastPathComponent.hasSuffix("Inbox") && folder.standardizedFileURL.path.hasPrefix(home + "/")
  }

  // Another app's file has to be asked for, and may be written or fetched from a cloud just now. Linux has neither of
  // both, and compiles what stands after `else`.
  #if canImport(Darwin)
    private nonisolated static func read(_ url: URL, _ work: (URL) -> Bool) -> Bool {
      let isLent = url.startAccessingSecurityScopedResource()
      defer { if isLent { url.stopAccessingSecurityScopedResource() } }
      var isRead = false
      NSFileCoordinator().coordinate(readingItemAt: url, options: [], error: nil) { isRead = work($0) }
      return isRead
    }

    /// Packs a folder into one file: the system does it for whoever reads a folder in order to send it.
    nonisolated static func packed(_ folder: URL, into path: URL) async throws {
      var refused: NSError?
      var outcome = Result<Void, any Error>.success(())
      NSFileCoordinator().coordinate(readingItemAt: folder, options: .forUploading, error: &refused) { zip in
        outcome = Result { try FileManager.default.copyItem(at: zip, to: path) }
      }
      if let refused { throw refused }
      try outcome.get()
    }
  #else
    private nonisolated static func read(_ url: URL, _ work: (URL) -> Bool) -> Bool { work(url) }

    nonisolated static func packed(_ folder: URL, into path: URL) async throws {
      throw CocoaError(.featureUnsupported)
    }
  #endif
}
