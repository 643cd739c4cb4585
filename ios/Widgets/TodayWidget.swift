import Foundation
import FreshLegsGlance
import FreshLegsKit
import FreshLegsWords
import SwiftUI
import WidgetKit

/// Today on the home screen and the lock screen: the engine's word for it, and a button that starts a run. No numbers.
struct TodayWidget: Widget {
  static let kind = "today"

  private let words = Strings(BundleCatalogue())

  var body: some WidgetConfiguration {
    StaticConfiguration(kind: Self.kind, provider: TodayTimeline(board: AppGroup.folder.map { TodayBoard(folder: $0) }))
    {
      TodayWidgetView(word: $0.word, words: words)
    }
    .configurationDisplayName(words.platformWidgetToday)
    .description(words.platformWidgetAbout)
    .supportedFamilies([.systemSmall, .systemMedium, .accessoryRectangular, .accessoryInline])
  }
}

/// What is shown from some moment on.
struct TodayEntry: TimelineEntry, Equatable {
  let date: Date
  /// `nil` where nothing may be shown, or nothing is known of the day.
  let word: String?
}

/// The word as the app told it last; from midnight on none, since a new day has none yet.
struct TodayTimeline: TimelineProvider {
  /// `nil` where the system gives no folder to share.
  let board: TodayBoard?
  var calendar = Calendar(identifier: .gregorian)

  func placeholder(in context: Context) -> TodayEntry { TodayEntry(date: .now, word: nil) }

  func getSnapshot(in context: Context, completion: @escaping (TodayEntry) -> Void) {
    completion(entries(at: .now)[0])
  }

  func getTimeline(in context: Context, completion: @escaping (Timeline<TodayEntry>) -> Void) {
    // The app has it drawn anew whenever the word changes.
    completion(Timeline(entries: entries(at: .now), policy: .never))
  }

  func entries(at now: Date) -> [TodayEntry] {
    let parts = calendar.dateComponents([.year, .month, .day], from: now)
    let offsetS = Int32(calendar.timeZone.secondsFromGMT(for: now))
    let today = CalendarDay.local(utcMs: Int64(now.timeIntervalSince1970 * 1_000), utcOffsetS: offsetS).text
    let first = TodayEntry(date: now, word: board?.read()?.word(on: today))
    guard first.word != nil,
      let midnight = calendar.date(from: parts).map({ calendar.date(byAdding: .day, value: 1, to: $0) })
    else { return [first] }
    return [first] + (midnight.map { [TodayEntry(date: $0, word: nil)] } ?? [])
  }
}
