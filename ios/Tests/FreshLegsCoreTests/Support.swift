import Foundation
import FreshLegsCore

/// How long anything may take before a test gives it up, in milliseconds: far more than it should.
let longMs: UInt64 = 300_000

let key = Data(0..<32)

/// What stands beside the checkout, and what cargo has built in it.
enum Beside {
  /// The terminal program.
  static let terminal = folder("FRESHLEGS_PROGRAMS", "target/debug") + "/freshlegs"
  /// A run recorded by a watch and a foot pod.
  static let recording = folder("FRESHLEGS_DATA", "../shared/data") + "/runs/Fr955v19.28andStryd.fit"
  static let hasRecording = FileManager.default.fileExists(atPath: recording)

  private static func folder(_ variable: String, _ fallback: String) -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..")
    return ProcessInfo.processInfo.environment[variable]
      ?? root.appendingPathComponent(fallback).standardizedFileURL.path
  }
}

/// A folder of a test's own, which goes when it goes.
final class Scratch: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("freshlegs-\(UUID())").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The store in it.
  func open() throws -> Companion {
    try Companion(folder: path, key: key)
  }
}

/// Something that several threads look at.
final class Shared<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var held: Value

  init(_ value: Value) {
    held = value
  }

  var value: Value { lock.withLock { held } }

  @discardableResult
  func change<Answer>(_ body: (inout Value) throws -> Answer) rethrows -> Answer {
    try lock.withLock { try body(&held) }
  }
}

/// A shell that keeps what it is told, and does with it what a test wants.
final class Listener: Shell {
  struct Heard: Sendable {
    var lines: [String] = []
    var cues: [CueView] = []
    var views: [LiveView] = []
    var troubles: [Trouble] = []
    var sensorEvents: [SensorEvent] = []
    var threads: Set<Int> = []
    var isOver = false
  }

  let heard = Shared(Heard())
  private let onCall: @Sendable () throws -> Void

  /// `onCall` is called with each call of the library, after what it brought was kept.
  init(onCall: @escaping @Sendable () throws -> Void = {}) {
    self.onCall = onCall
  }

  func speak(cue: CueView) throws {
    try hear {
      $0.lines.append(cueJsonLine(cue: cue))
      $0.cues.append(cue)
    }
  }

  func hush(cueId: UInt32) throws { try hear { _ in } }
  func show(view: LiveView) throws { try hear { $0.views.append(view) } }
  func sensors(events: [SensorEvent]) throws { try hear { $0.sensorEvents += events } }
  func trouble(trouble: Trouble) throws { try hear { $0.troubles.append(trouble) } }

  func finished(summary: Summary) throws {
    try hear {
      $0.lines.append(summaryJsonLine(summary: summary))
      $0.isOver = true
    }
  }

  private func hear(_ keep: (inout Heard) -> Void) throws {
    heard.change {
      keep(&$0)
      $0.threads.insert(currentThread())
    }
    try onCall()
  }
}

/// The thread that this is called on, as a number.
func currentThread() -> Int {
  Int(bitPattern: Unmanaged.passUnretained(Thread.current).toOpaque())
}

extension RunOptions {
  /// An easy run without a plan, as the terminal program begins it.
  static func easy() -> RunOptions {
    RunOptions(kind: .easy, conditions: Conditions(hot: false, humid: false, hilly: false), autoPause: true)
  }
}

extension SimulationOptions {
  static func minutes(_ minutes: UInt32?, seed: UInt64 = 5) -> SimulationOptions {
    SimulationOptions(run: .easy(), seed: seed, minutes: minutes)
  }
}

/// What the terminal program prints, told apart by lines.
func terminal(_ words: String...) throws -> [String] {
  let scratch = try Scratch()
  let process = Process()
  let pipe = Pipe()
  process.executableURL = URL(fileURLWithPath: Beside.terminal)
  process.arguments = words + ["--data", "\(scratch.path)/data", "--key-file", "\(scratch.path)/key"]
  process.standardOutput = pipe
  try process.run()
  let said = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  guard process.terminationStatus == 0, let text = String(data: said, encoding: .utf8) else {
    throw TerminalFailed(code: process.terminationStatus)
  }
  return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).dropLast(1)
}

struct TerminalFailed: Error {
  let code: Int32
}

/// What something throws. (Testing's own closure that looks at an error crashes the compiler of Swift 6.0.)
func failure<Answer>(_ body: () throws -> Answer) -> (any Error)? {
  do {
    _ = try body()
    return nil
  } catch {
    return error
  }
}

extension Error {
  var isBadInput: Bool { if case CompanionError.BadInput? = self as? CompanionError { true } else { false } }
  var isNotFound: Bool { if case CompanionError.NotFound? = self as? CompanionError { true } else { false } }

  /// The names of the fields that were refused.
  var wrongFields: [String] {
    if case CompanionError.BadFields(let errors)? = self as? CompanionError { errors.map(\.field) } else { [] }
  }
}

/// Waits until something is so, or for a generous while.
func eventually(_ isSo: () throws -> Bool) rethrows {
  for _ in 0..<longMs / 10 {
    if try isSo() {
      return
    }
    Thread.sleep(forTimeInterval: 0.01)
  }
}
