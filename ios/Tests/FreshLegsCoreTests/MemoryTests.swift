import Foundation
import FreshLegsCore
import XCTest

/// What is made and let go leaves nothing behind. These stand apart from the other tests, whose threads would be seen
/// in the figures: XCTest runs in a process of its own, one test after the other.
final class MemoryTests: XCTestCase {
  func testTenThousandProbesLeaveNothingBehind() throws {
    try leavesNothingBehind(rounds: 10_000) {
      XCTAssertEqual(Probe().count(), 1)
    }
  }

  func testTenThousandShellsLeaveNothingBehind() throws {
    let probe = Probe()
    let view = try anyView()
    try leavesNothingBehind(rounds: 10_000) {
      try probe.show(shell: Deaf(), view: view, times: 1)
    }
  }

  func testTenThousandErrorsLeaveNothingBehind() throws {
    let probe = Probe()
    try leavesNothingBehind(rounds: 10_000) {
      for number in 0..<probe.failures() {
        XCTAssertThrowsError(try probe.fail(number: number))
      }
    }
  }

  func testTenThousandReadingsAndFeedsLeaveNothingBehind() throws {
    let scratch = try Scratch()
    let companion = try scratch.open()
    let run = try companion.startRun(options: .easy(), shell: Deaf())
    try leavesNothingBehind(rounds: 10_000) {
      let feed = try run.soundFeed(format: SoundFormat(sampleRateHz: 8_000))
      XCTAssertEqual(feed.render(frames: 80, heardAtUs: feed.nowUs()).count, 160)
    }
    try leavesNothingBehind(rounds: 2_000) {
      let reading = try companion.startReading(measureS: nil)
      reading.finish()
      XCTAssertTrue(reading.isOver())
    }
    try run.finish()
    XCTAssertTrue(try run.waitUntilOver(timeoutMs: longMs))
  }

  func testHundredsOfCompanionsLeaveNothingBehind() throws {
    let scratch = try Scratch()
    try leavesNothingBehind(rounds: 300) {
      let companion = try scratch.open()
      XCTAssertNil(companion.setAside())
      _ = try companion.profile()
    }
  }

  func testDozensOfRunsLeaveNothingBehind() throws {
    let scratch = try Scratch()
    let companion = try scratch.open()
    try leavesNothingBehind(rounds: 60) {
      let run = try companion.startSimulation(options: .minutes(1), shell: Deaf())
      XCTAssertTrue(try run.waitUntilOver(timeoutMs: longMs))
      try companion.deleteRun(id: run.id())
    }
  }

  /// Compares memory after a fifth of the rounds, when every pool and arena has its size, with memory at the end.
  private func leavesNothingBehind(rounds: Int, _ round: () throws -> Void) throws {
    guard FileManager.default.fileExists(atPath: "/proc/self/statm") else {
      throw XCTSkip("no /proc here to read how much memory is used")
    }
    for _ in 0..<rounds / 5 {
      try round()
    }
    let before = try residentBytes()
    for _ in rounds / 5..<rounds {
      try round()
    }
    let grown = try residentBytes() - before
    XCTAssertLessThan(grown, 4 << 20, "\(rounds) rounds left \(grown) bytes behind")
  }

  private func residentBytes() throws -> Int {
    let pages = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
    return (Int(pages[1]) ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE)))
  }
}

/// A shell that keeps nothing.
private final class Deaf: Shell {
  func speak(cue: CueView) {}
  func hush(cueId: UInt32) {}
  func show(view: LiveView) {}
  func sensors(events: [SensorEvent]) {}
  func trouble(trouble: Trouble) {}
  func finished(summary: Summary) {}
}
