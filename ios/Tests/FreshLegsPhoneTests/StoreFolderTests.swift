import Foundation
import FreshLegsKit
import FreshLegsPhone
import Testing

extension PhoneTests {
  @Suite(.serialized) struct StoreFolderTests {
    /// Writes down what was asked of the file system.
    final class Asked: FileProtection, @unchecked Sendable {
      var protected: [String] = []
      var leftOut: [String] = []

      func protect(_ url: URL) { protected.append(url.lastPathComponent) }
      func leaveOutOfBackups(_ url: URL) { leftOut.append(url.lastPathComponent) }
    }

    let base = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    let asked = Asked()
    let keys = Keychain(service: UUID().uuidString)
    let folder: StoreFolder

    init() { folder = StoreFolder(base: base, protection: asked) }

    func store(_ text: String) throws {
      try Data(text.utf8).write(to: folder.journal.appendingPathComponent("freshlegs.db"))
    }

    @Test func itIsProtectedAndLeftOutOfBackupsAtEachStart() throws {
      try folder.prepare()
      #expect(asked.leftOut == ["FreshLegs", "journal", "logs"])
      try store("pages")
      asked.leftOut = []
      try folder.prepare()
      #expect(asked.leftOut == ["FreshLegs", "journal", "logs"])
      #expect(asked.protected.contains("freshlegs.db"))
    }

    @Test func foundationTakesTheCallsThatProtectIt() throws {
      let folder = StoreFolder(base: base.appendingPathComponent("real"))
      try folder.prepare()
      #expect(FileManager.default.fileExists(atPath: folder.logs.path))
    }

    @Test func nothingIsStoredUntilSomethingIs() throws {
      #expect(!folder.isAnythingStored)
      try folder.prepare()
      #expect(!folder.isAnythingStored)
      try store("pages")
      #expect(folder.isAnythingStored)
    }

    @Test func whatCannotBeOpenedIsSetAsideWithItsKeyAndNothingIsDeleted() throws {
      for number in 1...2 {
        try folder.prepare()
        try store("pages \(number)")
        try keys.keep(Data([UInt8(number)]), named: "database-key")
        try folder.setAside(keys)
        #expect(!folder.isAnythingStored)
        #expect(try keys.secret(named: "database-key") == nil)
      }
      for number in 1...2 {
        let kept = base.appendingPathComponent("FreshLegs/journal-aside-\(number)/freshlegs.db")
        #expect(try String(contentsOf: kept, encoding: .utf8) == "pages \(number)")
        #expect(try keys.secret(named: "database-key-aside-\(number)") == Data([UInt8(number)]))
      }
    }
  }
}
