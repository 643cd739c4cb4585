import Foundation
import FreshLegsKit
import FreshLegsWords
import Testing

@testable import FreshLegsApp

/// Lets everything that is under way go on until this is so. The deadline is only there so that a test that fails also
/// ends.
@MainActor
func until(sourceLocation: SourceLocation = #_sourceLocation, _ condition: () -> Bool) async {
  let began = ContinuousClock.now
  while ContinuousClock.now < began + .seconds(20) {
    if condition() { return }
    await Task.yield()
  }
  Issue.record("it never came to that", sourceLocation: sourceLocation)
}

/// Lets everything that is under way go on for a while, to see that nothing comes of it.
@MainActor
func settle() async {
  for _ in 0..<300 { await Task.yield() }
}

/// Words that are their own names.
struct Names: Catalogue {
  func text(_ name: String, _ values: [String]) -> String { ([name] + values).joined(separator: " ") }
  func counted(_ name: String, _ count: Int, _ values: [String]) -> String { "\(count) \(name)" }
}

extension Strings {
  static let names = Strings(Names())
}

extension PreferenceValues {
  /// Of a runner who has nothing to be asked any more.
  static let ready = PreferenceValues(isWelcomed: true, withoutHeadphones: .speaker)
}

/// A folder that is gone afterwards.
final class Place: Sendable {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(at: folder) }
}
