import Foundation
import FreshLegsKit
import Testing

@testable import FreshLegsGlance

@Suite struct TodaySnapshotTests {
  @Test("what is told is read, and nothing is left of it where nothing may be shown")
  func board() throws {
    let place = try Place()
    let board = TodayBoard(folder: place.folder)
    #expect(board.read() == nil)
    let snapshot = TodaySnapshot(day: "2026-06-17", word: "Ready")
    try board.write(snapshot)
    #expect(board.read() == snapshot)
    try board.write(nil)
    #expect(board.read() == nil)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.folder.path).isEmpty)
    try board.write(nil)
  }

  @Test("a word is for its own day")
  func day() {
    let snapshot = TodaySnapshot(day: "2026-06-17", word: "Ready")
    #expect(snapshot.word(on: "2026-06-17") == "Ready")
    #expect(snapshot.word(on: "2026-06-18") == nil)
  }

  @Test("what holds running back stands before how ready the body is")
  func word() async throws {
    let bridge = PreviewBridge()
    let today = try await bridge.today()
    #expect(TodaySnapshot.word(for: today) == today.readiness.headline)
  }

  @Test("values fill their places, and only those")
  func filled() {
    #expect(BundleCatalogue.fill("%2$@ of %1$@", ["5", "3"]) == "3 of 5")
    #expect(BundleCatalogue.fill("%1$@ %%", ["100"]) == "100 %")
    #expect(BundleCatalogue.fill("%3$@ %x", ["1"]) == "%3$@ %x")
    #expect(BundleCatalogue.fill("%1$@", ["%1$@ %%"]) == "%1$@ %%")
  }
}
