import Foundation
import FreshLegsKit

/// What the widget shows: the word for one day, and nothing else of what is stored.
public struct TodaySnapshot: Codable, Equatable, Sendable {
  /// The day that it is for.
  public var day: NaiveDate
  /// The engine's word for it.
  public var word: String

  public init(day: NaiveDate, word: String) {
    self.day = day
    self.word = word
  }

  /// What stands for today where there is room for a few words: what holds running back, before how ready the body is.
  public static func word(for today: TodayView) -> String {
    let isHeldBack = today.hold != nil || !today.flags.isEmpty
    return isHeldBack ? today.mayRun.title : today.readiness.headline
  }

  /// The word, on its own day only: tomorrow it would be yesterday's.
  public func word(on day: NaiveDate) -> String? { day == self.day ? word : nil }
}

/// The file through which the app tells its widgets. It can be read once the phone was unlocked after it was switched
/// on, as everything else of ours.
public struct TodayBoard: Sendable {
  private let file: URL

  /// In a folder that both can read.
  public init(folder: URL) { file = folder.appendingPathComponent("today.json") }

  /// What was told last; `nil` where nothing may be shown.
  public func read() -> TodaySnapshot? {
    guard let data = try? Data(contentsOf: file) else { return nil }
    return try? JSONDecoder().decode(TodaySnapshot.self, from: data)
  }

  /// Tells this; with `nil` that nothing may be shown.
  public func write(_ snapshot: TodaySnapshot?) throws {
    guard let snapshot else {
      if FileManager.default.fileExists(atPath: file.path) { try FileManager.default.removeItem(at: file) }
      return
    }
    try JSONEncoder().encode(snapshot).write(to: file, options: Self.options)
  }

  private static var options: Data.WritingOptions {
    #if canImport(Darwin)
      [.atomic, .completeFileProtectionUntilFirstUserAuthentication]
    #else
      .atomic
    #endif
  }
}
