import Foundation
import FreshLegsKit
import Testing

@testable import FreshLegsApp

@Suite struct StoreDoorTests {
  let secrets = FakeSecrets()
  let place: Place

  init() throws { place = try Place() }

  private var folder: URL { place.folder.appendingPathComponent("journal") }

  private func door(refusal: CompanionError? = nil) -> StoreDoor {
    let folder = folder
    let vault = KeyVault(secrets: secrets) { FileManager.default.fileExists(atPath: folder.path) }
    return StoreDoor(
      vault: vault,
      prepare: { folder.path },
      setAside: {},
      open: { path, key in
        if let refusal { throw refusal }
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try key.write(to: URL(fileURLWithPath: path).appendingPathComponent("opened-with"))
        return PreviewBridge()
      })
  }

  private func because(_ opened: Opened) -> ClosedBecause? {
    if case .not(let because) = opened { because } else { nil }
  }

  @Test("what can be opened is opened")
  func opens() async {
    #expect(because(await door().enter()) == nil)
    #expect(FileManager.default.fileExists(atPath: folder.path))
  }

  @Test("each refusal says what a runner can do")
  func refusals() async {
    let reasons: [(CompanionError, ClosedBecause)] = [
      (.WrongKey, .wrongKey), (.TooNew(found: 9, known: 8), .tooNew), (.StorageFull, .full),
      (.Storage(reason: "read the folder"), .failed), (.Busy, .failed),
    ]
    for (refusal, reason) in reasons { #expect(because(await door(refusal: refusal).enter()) == reason) }
  }

  @Test("a key that is gone or cannot be read now ends nothing")
  func keys() async throws {
    _ = await door().enter()
    secrets.set(isLocked: true)
    #expect(because(await door().enter()) == .locked)
    secrets.set(isLocked: false)
    try secrets.forget(named: "database-key")
    #expect(because(await door().enter()) == .wrongKey)
    try secrets.keep(Data([1]), named: "database-key")
    #expect(because(await door().enter()) == .failed)
  }

  @Test("only what a backup would mend offers to begin anew")
  func helped() {
    let all: [ClosedBecause] = [.wrongKey, .tooNew, .full, .locked, .failed]
    #expect(all.filter(\.isHelpedByBackup) == [.wrongKey, .failed])
  }

  @Test("a change of key that was cut off opens with either key")
  func pendingKey() async throws {
    let old = try KeyVault(secrets: secrets).key()
    let new = Data(repeating: 7, count: 32)
    try KeyVault(secrets: secrets).prepare(new)
    let folder = folder
    let changed = StoreDoor(
      vault: KeyVault(secrets: secrets), prepare: { folder.path }, setAside: {},
      open: { _, key in
        if key == old { throw CompanionError.WrongKey }
        return PreviewBridge()
      })
    #expect(because(await changed.enter()) == nil)
    #expect(try KeyVault(secrets: secrets).key() == new)
  }
}
