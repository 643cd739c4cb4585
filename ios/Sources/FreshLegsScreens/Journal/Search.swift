import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// How far back a search goes.
enum SearchTime: CaseIterable, Hashable {
  case any
  case fourWeeks
  case threeMonths
  case year

  /// So many days, today among them.
  var days: Int? {
    switch self {
    case .any: nil
    case .fourWeeks: 28
    case .threeMonths: 90
    case .year: 365
    }
  }
}

/// What is looked for.
struct Search: Equatable {
  var text = ""
  var kinds: Set<EntryKind> = []
  var time = SearchTime.any

  /// The kinds of entries, in the order in which they are offered.
  static let every: [EntryKind] = [
    .checkIn, .runCard, .intake, .blood, .activity, .shoes, .symptom, .legsToday, .tag, .reading, .absence,
    .adviceOutcome,
  ]
}

extension JournalModel {
  /// Searches, as far back as is asked from today on.
  func search(_ search: Search) async {
    let first = search.time.days.flatMap { days in
      today.flatMap { CalendarDay($0) }.map { $0.adding(days: 1 - days).text }
    }
    await self.search(search.text, kinds: Search.every.filter { search.kinds.contains($0) }, first: first)
  }
}

/// Narrows the search, by time and by kind.
struct SearchFilters: View {
  @Environment(\.words) private var words
  @State private var isNarrowing = false
  @Binding var search: Search

  var body: some View {
    Section {
      Chips(
        words.journalFilterTime, options: SearchTime.allCases, isChosen: { $0 == search.time },
        label: { words.of($0) }, onChoose: { search.time = $0 })
      DisclosureGroup(isExpanded: $isNarrowing) {
        Chips(
          options: Search.every, isChosen: { search.kinds.contains($0) }, label: { words.of($0) },
          onChoose: { search.kinds.formSymmetricDifference([$0]) })
      } label: {
        TitleAndDetail(words.journalFilterKind, isNarrowing ? nil : chosen)
      }
    }
  }

  private var chosen: String? {
    let names = Search.every.filter { search.kinds.contains($0) }.map { words.of($0) }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }
}

/// What was found; a touch leads to its day.
struct Found: View {
  @Environment(\.words) private var words
  let results: Loadable<[EntryView]>
  let onRetry: @MainActor () async -> Void
  let onDay: @MainActor (NaiveDate) async -> Void

  var body: some View {
    if case .idle = results {
      Nothing(words.journalSearchHint, symbol: "magnifyingglass")
    } else {
      Loaded(results, retry: onRetry) { entries in
        if entries.isEmpty {
          Nothing(words.journalSearchNone, symbol: "magnifyingglass")
        } else {
          Section(words.journalFound(count: entries.count)) {
            ForEach(entries, id: \.id) { FoundRow(entry: $0, onDay: onDay) }
          }
        }
      }
    }
  }
}

private struct FoundRow: View {
  @Environment(\.format) private var format
  @Environment(\.go) private var go
  @Environment(\.words) private var words
  let entry: EntryView
  let onDay: @MainActor (NaiveDate) async -> Void

  var body: some View {
    HStack(spacing: 8) {
      RowButton(entry.title, detail: detail) { Task { await onDay(entry.day) } }
        .buttonStyle(.plain)
      SignButton("pencil", words.journalEdit(title: entry.title), action: edit)
    }
    .swipeActions { Button(words.journalEdit(title: entry.title), systemImage: "pencil", action: edit) }
  }

  private var detail: String {
    ([format.date(entry.day)] + entry.lines + [entry.note].compactMap(\.self)).joined(separator: "\n")
  }

  private func edit() { go(.editEntry(id: entry.id)) }
}

extension Strings {
  fileprivate func of(_ time: SearchTime) -> String {
    switch time {
    case .any: journalTimeAny
    case .fourWeeks: journalTimeFourWeeks
    case .threeMonths: journalTimeThreeMonths
    case .year: journalTimeYear
    }
  }

  fileprivate func of(_ kind: EntryKind) -> String {
    switch kind {
    case .checkIn: journalKindCheckIn
    case .runCard: journalKindRunCard
    case .intake: journalKindIntake
    case .blood: journalKindBlood
    case .activity: journalKindActivity
    case .shoes: journalKindShoes
    case .symptom: journalKindSymptom
    case .legsToday: journalKindLegsToday
    case .tag: journalKindTag
    case .reading: journalKindReading
    case .absence: journalKindAbsence
    case .adviceOutcome: journalKindAdviceOutcome
    }
  }
}
