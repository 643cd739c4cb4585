import Foundation
import FreshLegsKit
import FreshLegsScreensTesting
import FreshLegsWords
import SwiftUI
import Testing

@testable import FreshLegsScreens

@MainActor
struct DataPageTests {
  private let bridge = PreviewBridge()
  private let preview: PreviewModels

  init() { preview = PreviewModels(bridge: bridge) }

  private var models: AppModels { preview.models }

  private func hand(language: String = "en") async throws -> Hand {
    models.navigation.go(.settings(page: .data))
    let hand = Hand(app: models, language: language)
    try await hand.sees(hand.words.settingsBackupWhy)
    return hand
  }

  /// The fields for a passphrase, in their order: a new one, the same again, and that of a backup.
  private func passphrases(_ hand: Hand) -> [StageNode] {
    hand.screen.all.filter { $0.kind == .field && $0.name.contains(hand.words.settingsPassphrase) }
  }

  private func write(_ hand: Hand, _ texts: [String]) async {
    for (place, text) in texts.enumerated() {
      passphrases(hand)[place].set?(text)
      await hand.settle()
    }
  }

  @Test("a backup wants the same passphrase twice, and goes where the runner says")
  func backup() async throws {
    preview.files.target = "/files/backup"
    let hand = try await hand()
    let words = hand.words
    #expect(passphrases(hand).count == 3)
    #expect(hand.touchable(words.settingsBackupSave) == nil)
    await write(hand, ["four small grey owls", "four small"])
    #expect(hand.says(words.settingsPassphraseDiffers))
    #expect(hand.touchable(words.settingsBackupSave) == nil)
    await write(hand, ["four small grey owls", "four small grey owls"])
    #expect(!hand.says(words.settingsPassphraseDiffers))
    // What is written is not to be read over a shoulder.
    #expect(!hand.screen.texts.contains { $0.contains("owls") })
    try await hand.touch(words.settingsBackupSave)
    try await hand.sees(words.settingsMovedWritten)
    #expect(hand.says(words.settingsMovedOut(count: 120)))
    #expect(preview.files.saved.count == 1)
    #expect(preview.files.saved[0].hasPrefix("fresh-legs-"))
    #expect(passphrases(hand).allSatisfy { $0.value == "" })
    try await hand.touch(words.partsUnderstood)
    #expect(models.settings.moved == .idle)
  }

  @Test("a runner who leaves the picker has done nothing")
  func cancelled() async throws {
    let hand = try await hand()
    try await hand.touch(hand.words.settingsExportEverything)
    try await hand.touch(hand.words.settingsImportRuns)
    try await hand.eventually("nothing moves") { models.settings.moved == .idle }
    #expect(preview.files.saved == [])
    #expect(!hand.says(hand.words.settingsMoved))
  }

  @Test("another passphrase than the backup's is said, and nothing was changed")
  func wrongPassphrase() async throws {
    preview.files.picked = "/files/backup"
    let hand = try await hand()
    let words = hand.words
    #expect(hand.touchable(words.settingsRestorePick) == nil)
    passphrases(hand)[2].set?("another one")
    await hand.settle()
    bridge.fail(with: .WrongKey)
    try await hand.touch(words.settingsRestorePick)
    try await hand.sees(words.settingsWrongPassphrase)
    bridge.fail(with: nil)
    passphrases(hand)[2].set?("four small grey owls")
    await hand.settle()
    try await hand.touch(words.settingsRestorePick)
    try await hand.sees(words.settingsMovedNew(count: 120))
    #expect(preview.files.discarded == ["/files/backup", "/files/backup"])
  }

  @Test("a damaged file is said to be one, and what is left of it is taken in only when asked for")
  func damaged() async throws {
    preview.files.picked = "/files/run.fit"
    let hand = try await hand()
    let words = hand.words
    bridge.fail(with: .BadInput(reason: "its check sum is wrong", offset: 12))
    try await hand.touch(words.settingsImportRuns)
    try await hand.sees(words.settingsSalvageWhy)
    #expect(preview.files.discarded == [])
    bridge.fail(with: nil)
    try await hand.touch(words.settingsSalvage)
    try await hand.sees(words.settingsMovedRunNew(run: "").trimmingCharacters(in: .whitespaces), whole: false)
    #expect(preview.files.discarded == ["/files/run.fit"])
  }

  @Test("tables, text and the report are each written as what they are")
  func exports() async throws {
    preview.files.target = FileManager.default.temporaryDirectory.appendingPathComponent("report-\(UUID())").path
    let hand = try await hand()
    let words = hand.words
    for (place, row) in [words.settingsExportTables, words.settingsExportEverything, words.settingsExportReport]
      .enumerated()
    {
      try await hand.touch(row)
      try await hand.eventually("\(row) is written") { preview.files.saved.count == place + 1 }
      try await hand.touch(words.partsUnderstood)
    }
    #expect(preview.files.saved.map { ($0 as NSString).pathExtension } == ["zip", "json", "html"])
    #expect(preview.files.packed.count == 1)
    let report = try String(contentsOfFile: preview.files.target ?? "", encoding: .utf8)
    #expect(report == models.review.report.value)
  }

  @Test("a report that cannot be made is said where it was asked for")
  func noReport() async throws {
    let hand = try await hand()
    bridge.fail(with: .Storage(reason: "read it"))
    try await hand.touch(hand.words.settingsExportReport)
    try await hand.sees(hand.words.partsNoticeStorage)
    #expect(preview.files.saved == [])
  }

  @Test("what another program measured is taken in")
  func journal() async throws {
    preview.files.picked = "/files/readings.csv"
    let hand = try await hand()
    try await hand.touch(hand.words.settingsImportDaily)
    try await hand.sees(hand.words.settingsMovedNew(count: 28))
    #expect(hand.says(hand.words.settingsMovedKnown(count: 2)))
  }

  @Test("everything has a name, and words in every language", arguments: Hand.languages)
  func languages(_ language: String) async throws {
    preview.files.picked = "/files/run.fit"
    let hand = try await hand(language: language)
    #expect(hand.nameless == [])
    #expect(hand.wordless == [])
    try await hand.touch(hand.words.settingsImportRuns)
    try await hand.sees(hand.words.settingsMoved)
    #expect(hand.nameless == [])
    #expect(hand.wordless == [])
  }
}
