import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// All runs, month by month, the newest first.
struct RunsScreen: View {
  @Environment(\.format) private var format
  @Environment(\.go) private var go
  @Environment(\.words) private var words
  @State private var isDeleting = false
  @State private var isAsked = false
  @State private var asked: RunRow?
  let models: AppModels

  var body: some View {
    let model = models.review
    Page(words.appRuns) {
      NoticePanel(model.notice, onRead: model.noticeWasSeen)
      Loaded(model.runs, retry: model.loadRuns) { runs in
        if runs.isEmpty {
          Nothing(words.reviewNoRuns, symbol: "figure.run", action: (words.reviewFirstRun, { go(.run) }))
        }
        ForEach(runs.filter { $0.summary == nil }, id: \.id) { Unfinished(run: $0) }
        ForEach(months(runs)) { month in
          Section(words.reviewMonth(month: format.month("\(month.id)-01"), year: String(month.id.prefix(4)))) {
            ForEach(month.runs, id: \.id) { run in
              RunsRow(run: run, isDeleting: isDeleting) {
                asked = run
                isAsked = true
              }
            }
          }
        }
      }
    }
    .refreshable { await model.loadRuns() }
    .toolbar {
      ToolbarItem(placement: .primaryAction) {
        if !(model.runs.value ?? []).isEmpty {
          SignButton(
            isDeleting ? "checkmark" : "trash", isDeleting ? words.reviewDeleteDone : words.reviewDeleteSome
          ) { isDeleting.toggle() }
        }
      }
    }
    .questionOfDeleting(asked.map { words.name($0, format) } ?? "", isAsked: $isAsked, words: words) {
      if let asked { await model.delete(asked.id) }
    }
    .task { await model.loadRuns() }
  }

  private func months(_ runs: [RunRow]) -> [Month] {
    var months: [Month] = []
    for run in runs where run.summary != nil {
      let day = CalendarDay.local(utcMs: run.startedAtUtcMs, utcOffsetS: run.utcOffsetS).text
      let id = String(day.prefix(7))
      if months.last?.id == id {
        months[months.count - 1].runs.append(run)
      } else {
        months.append(Month(id: id, runs: [run]))
      }
    }
    return months
  }
}

/// The runs of a month, whose `id` is such as "2026-06".
private struct Month: Identifiable {
  let id: String
  var runs: [RunRow]
}

/// A run that was cut off: the screen of a run resumes or closes it.
private struct Unfinished: View {
  @Environment(\.format) private var format
  @Environment(\.go) private var go
  @Environment(\.words) private var words
  let run: RunRow

  var body: some View {
    Panel(.care) {
      PanelTitle(words.reviewUnfinished, symbol: "exclamationmark.triangle")
      Small(words.name(run, format))
      QuietButton(words.reviewUnfinishedAction) { go(.run) }
    }
  }
}

/// A run, which is deleted by a swipe, from its menu, or by the sign that the page's own sign brings up.
private struct RunsRow: View {
  @Environment(\.format) private var format
  @Environment(\.go) private var go
  @Environment(\.words) private var words
  let run: RunRow
  let isDeleting: Bool
  let onDelete: @MainActor () -> Void

  var body: some View {
    HStack(spacing: 8) {
      RowButton(
        "\(words.of(run.kind)) · \(format.distance(m: run.summary?.distanceM))", detail: detail, symbol: "figure.run"
      ) { go(.runReview(id: run.id)) }
      .buttonStyle(.plain)
      if isDeleting { SignButton("trash", deleteName, action: onDelete) }
    }
    .swipeActions(allowsFullSwipe: false) {
      // It is asked first: the row stays until the answer is there, which the role would not let it.
      Button(words.partsDelete, systemImage: "trash", action: onDelete).tint(.red)
    }
    .contextMenu { Button(deleteName, systemImage: "trash", role: .destructive, action: onDelete) }
  }

  private var deleteName: String { words.reviewDeleteNamed(run: words.name(run, format)) }

  private var detail: String {
    let day = CalendarDay.local(utcMs: run.startedAtUtcMs, utcOffsetS: run.utcOffsetS).text
    let when = format.dateAndTime(utcMs: run.startedAtUtcMs, utcOffsetS: run.utcOffsetS)
    let numbers = [
      format.duration(s: run.summary?.movingS),
      run.summary?.paceAvgSPerKm.map { format.pace(sPerKm: $0) },
      run.summary?.heartRateAvgBpm.map { words.partsBpm(value: format.number($0, decimals: 0)) },
    ]
    return [
      "\(format.weekday(day)), \(when)", numbers.compactMap(\.self).joined(separator: " · "), words.of(run.origin),
    ].compactMap(\.self).joined(separator: "\n")
  }
}
