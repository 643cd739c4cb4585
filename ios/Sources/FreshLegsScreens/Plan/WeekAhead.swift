import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// The next seven days: what today would become with its question, today by itself, the others below each other.
struct WeekAhead: View {
  @Environment(\.go) private var go
  @Environment(\.words) private var words
  let week: WeekAheadView
  let phaseName: String?
  let onAnswer: @MainActor (Bool) async -> Void

  var body: some View {
    if let proposal = week.proposal { proposed(proposal) }
    if let today = week.days.first {
      Section(words.planToday) {
        VStack(alignment: .leading, spacing: 12) {
          DayAhead(day: today, font: .title2)
          if today.planned?.isRun == true { MainButton(words.planRun, symbol: "figure.run") { go(.run) } }
        }
        .padding(.vertical, 4)
      }
      Section {
        ForEach(week.days.dropFirst(), id: \.date) { day in
          DayAhead(day: day, font: .headline).accessibilityElement(children: .combine)
        }
      } header: {
        Text(words.planNextDays)
      } footer: {
        if let phaseName { Text(phaseName) }
      }
    }
    if !week.heavyOptions.isEmpty { heavy }
  }

  /// What today would become, and the question that goes with it.
  private func proposed(_ proposal: PlannedRunView) -> some View {
    Panel(.calm) {
      PanelTitle(week.suggestionName, symbol: "sun.max")
      if let changed = proposal.changed { Text(changed) }
      Text(joined(proposal.name, proposal.length))
      if let says = week.proposalSays { Small(says) }
      QuietButton(words.planAccept) { await onAnswer(true) }
      QuietButton(words.planKeep) { await onAnswer(false) }
    }
  }

  /// What can be made of heavy legs before today's run.
  private var heavy: some View {
    Panel {
      PanelTitle(words.planHeavy)
      ForEach(week.heavyOptions, id: \.choice) { Point(joined($0.name, $0.run.length)) }
      QuietButton(words.planSayLegs) { go(.checkIn(kind: .legsToday)) }
    }
  }

  private func joined(_ name: String, _ length: String) -> String {
    [name, length].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

/// A day with what is planned for it, and what was run already.
private struct DayAhead: View {
  @Environment(\.format) private var format
  @Environment(\.words) private var words
  let day: DayAheadView
  let font: Font

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      Text(verbatim: "\(day.weekday) · \(format.date(day.date))").font(.subheadline).foregroundStyle(.secondary)
      if let planned = day.planned { PlannedRun(run: planned, font: font) }
      if day.runM > 0 || day.runMinutes > 0 { Noted("checkmark", words.planDone(what: done)) }
      if let strength = day.strength { Noted("dumbbell", strength) }
    }
    .frame(maxWidth: .infinity, alignment: .leading)
  }

  private var done: String { "\(format.distance(m: day.runM)) · \(format.duration(s: day.runMinutes * 60))" }
}

private struct PlannedRun: View {
  let run: PlannedRunView
  let font: Font

  var body: some View {
    HStack(alignment: .firstTextBaseline, spacing: 12) {
      Image(systemName: run.kind.symbol).foregroundStyle(.tint).accessibilityHidden(true)
      VStack(alignment: .leading, spacing: 2) {
        Text(run.name).font(font)
        if !run.length.isEmpty { Text(run.length) }
        Small(run.purpose)
        if let changed = run.changed { Noted("pencil", changed) }
      }
    }
  }
}

/// Something beside the plan, with its sign.
private struct Noted: View {
  private let symbol: String
  private let text: String

  init(_ symbol: String, _ text: String) {
    self.symbol = symbol
    self.text = text
  }

  var body: some View {
    HStack(alignment: .firstTextBaseline, spacing: 8) {
      Image(systemName: symbol).accessibilityHidden(true)
      Text(text)
    }
    .font(.subheadline)
  }
}

extension PlannedRunView {
  fileprivate var isRun: Bool { kind != .rest && kind != .walk }
}

extension PlannedKind {
  fileprivate var symbol: String {
    switch self {
    case .rest: "bed.double"
    case .walk: "figure.walk"
    case .walkRun, .easy, .long: "figure.run"
    case .steady, .intervals: "chart.line.uptrend.xyaxis"
    case .race: "flag.checkered"
    }
  }
}
