import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// Everything of one day.
struct DayPart: View {
  @Environment(\.format) private var format
  @Environment(\.go) private var go
  @Environment(\.words) private var words
  let day: DayView
  let today: NaiveDate?
  let journal: JournalModel

  var body: some View {
    if let text = day.absenceText { Panel(.care) { PanelTitle(text, symbol: "info.circle") } }
    Section {
      DayFigures(day: day.day)
      if let text = day.emptyText { Text(text) }
      // Nothing can be known of a day that has not begun.
      if let today, day.date > today {
        Small(words.journalFuture)
      } else {
        MainButton(words.journalAdd, symbol: "plus") { go(.checkIn(day: day.date)) }
      }
    } header: {
      Text(day.title)
    }
    if !day.runs.isEmpty {
      Section(words.journalRuns) {
        ForEach(day.runs, id: \.id) { run in
          let time = format.time(utcMs: run.startedAtUtcMs, utcOffsetS: run.utcOffsetS)
          RowButton(run.title, detail: ([time] + run.lines).joined(separator: "\n"), symbol: "figure.run") {
            go(.runReview(id: run.id))
          }
        }
      }
    }
    if !day.entries.isEmpty {
      Section(words.journalEntries) {
        ForEach(day.entries, id: \.id) { entry in
          EntryRow(entry: entry) { await journal.delete(entry.id) }
        }
      }
    }
  }
}

/// The numbers of a day, as far as they are known.
private struct DayFigures: View {
  @Environment(\.format) private var format
  @Environment(\.words) private var words
  let day: CalendarDayView

  var body: some View {
    if !figures.isEmpty {
      Flow(spacing: 24) {
        ForEach(figures, id: \.label) { Figure($0.label, $0.value) }
      }
    }
  }

  private var figures: [(label: String, value: String)] {
    var figures: [(label: String, value: String)] = []
    if let heaviness = day.heaviness {
      let heavy = day.isHeavy == true ? ", \(words.journalDayHeavy)" : ""
      figures.append((words.journalFigureLegs, words.journalOfTen(value: "\(heaviness)") + heavy))
    }
    if let sleepH = day.sleepH {
      figures.append((words.journalFigureSleep, words.journalHours(value: format.number(sleepH, decimals: 1))))
    }
    if day.runs > 0 { figures.append((words.journalFigureRun, format.distance(m: day.distanceM))) }
    return figures
  }
}

/// An entry of a day, which is changed and deleted by its signs, by a swipe, or from its menu.
private struct EntryRow: View {
  @Environment(\.dynamicTypeSize) private var typeSize
  @Environment(\.format) private var format
  @Environment(\.go) private var go
  @Environment(\.words) private var words
  let entry: EntryView
  let onDelete: @MainActor () async -> Void

  var body: some View {
    Group {
      // The largest letters leave no room for signs beside them.
      if typeSize.isAccessibilitySize {
        VStack(alignment: .leading, spacing: 8) {
          texts
          HStack(spacing: 8) { signs }
        }
      } else {
        HStack(alignment: .top, spacing: 8) {
          texts
          Spacer(minLength: 0)
          signs
        }
      }
    }
    .swipeActions {
      Button(words.partsDelete, systemImage: "trash", role: .destructive, action: delete)
      Button(words.journalEdit(title: entry.title), systemImage: "pencil", action: edit)
    }
    .contextMenu {
      Button(words.journalEdit(title: entry.title), systemImage: "pencil", action: edit)
      Button(words.journalDelete(title: entry.title), systemImage: "trash", role: .destructive, action: delete)
    }
  }

  private var texts: some View {
    VStack(alignment: .leading, spacing: 4) {
      Text(entry.title).font(.headline)
      Text(source).font(.caption).foregroundStyle(.secondary)
      if !entry.lines.isEmpty { Text(entry.lines.joined(separator: "\n")) }
      if let note = entry.note { Small(note) }
    }
    .accessibilityElement(children: .combine)
  }

  @ViewBuilder
  private var signs: some View {
    SignButton("pencil", words.journalEdit(title: entry.title), action: edit)
    SignButton("trash", words.journalDelete(title: entry.title), action: delete)
  }

  private var source: String {
    let time = format.time(utcMs: entry.atUtcMs, utcOffsetS: entry.utcOffsetS)
    return [time, entry.importedFrom.map { words.journalFrom(program: $0) }].compactMap(\.self)
      .joined(separator: ", ")
  }

  private func edit() { go(.editEntry(id: entry.id)) }

  private func delete() { Task { await onDelete() } }
}
