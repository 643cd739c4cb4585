import FreshLegsKit
import SwiftUI

/// How ready the body is, whether to run, and what that suggests.
struct ReadinessPanel: View {
  @Environment(\.words) private var words
  @Environment(\.format) private var format
  let today: TodayView
  let model: TodayModel

  var body: some View {
    let readiness = today.readiness
    let verdict = today.mayRun.verdict
    Panel(verdict.tone) {
      Small("\(format.weekday(readiness.date)), \(format.date(readiness.date))")
      HStack(alignment: .firstTextBaseline, spacing: 12) {
        LevelSign(readiness.level)
        Text(readiness.headline)
      }
      .font(.title2)
      .accessibilityElement(children: .combine)
      .accessibilityAddTraits(.isHeader)
      Small(readiness.confidence)
      Divider()
      if verdict != .run {
        PanelTitle(today.mayRun.title, symbol: "exclamationmark.triangle")
        ForEach(today.mayRun.reasons, id: \.self) { Text($0) }
      }
      // While running has to wait, a run is not suggested.
      if verdict != .stopUntilSeen {
        PanelTitle(readiness.suggestionTitle)
        Text(readiness.suggestionText)
        if readiness.suggestion != .asPlanned { answer }
      }
    }
  }

  @ViewBuilder
  private var answer: some View {
    if let accepted = today.accepted {
      Label(accepted ? words.todayAccepted : words.todayKept, systemImage: "checkmark")
        .font(.subheadline)
      QuietButton(accepted ? words.todayKeep : words.todayAccept) {
        await model.answerSuggestion(accept: !accepted)
      }
    } else {
      MainButton(words.todayAccept) { await model.answerSuggestion(accept: true) }
      QuietButton(words.todayKeep) { await model.answerSuggestion(accept: false) }
    }
  }
}

extension RunVerdict {
  fileprivate var tone: Tone {
    switch self {
    case .run: .calm
    case .runHalf, .hold: .care
    case .stopUntilSeen: .alarm
    }
  }
}

/// Why it is so: the reasons, the signs one by one with how strong the evidence is, and what is not known yet.
struct Reasons: View {
  @Environment(\.words) private var words
  let today: TodayView

  var body: some View {
    let readiness = today.readiness
    if !readiness.why.isEmpty {
      Block(words.todayWhySo) { ForEach(readiness.why, id: \.self) { ReasonRow(reason: $0) } }
    }
    if !readiness.factors.isEmpty {
      Block(words.todaySigns) { ForEach(readiness.factors, id: \.factor) { FactorRow(factor: $0) } }
    }
    if !readiness.missing.isEmpty {
      Block(words.todayMissing) { ForEach(readiness.missing, id: \.self) { Small($0) } }
    }
    if today.legsRuns < today.legsRunsNeeded {
      Baseline(runs: Int(today.legsRuns), needed: Int(today.legsRunsNeeded))
    }
  }
}

private struct ReasonRow: View {
  @Environment(\.go) private var go
  let reason: ReadinessReasonView

  var body: some View {
    Button {
      go(.guide(slug: reason.topic))
    } label: {
      HStack(alignment: .firstTextBaseline, spacing: 12) {
        LevelSign(reason.level)
        Text(reason.text)
        Spacer(minLength: 8)
        Image(systemName: "chevron.forward").foregroundStyle(.tertiary).accessibilityHidden(true)
      }
      .frame(minHeight: 44)
      .contentShape(.rect)
    }
    .foregroundStyle(.primary)
  }
}

/// One of the signs; what it says opens beneath it.
private struct FactorRow: View {
  let factor: ReadinessFactorView

  var body: some View {
    DisclosureGroup {
      ForEach(factor.reasons, id: \.self) { ReasonRow(reason: $0) }
      ForEach(factor.missing, id: \.self) { Small($0) }
    } label: {
      HStack(alignment: .firstTextBaseline, spacing: 12) {
        LevelSign(factor.level)
        TitleAndDetail(factor.title, "\(factor.levelText) · \(factor.evidence)")
      }
      .frame(minHeight: 44)
    }
  }
}

/// How much is known of what is usual for the runner's legs.
private struct Baseline: View {
  @Environment(\.words) private var words
  let runs: Int
  let needed: Int

  var body: some View {
    let count = words.todayBaselineRuns(runs: "\(runs)", needed: "\(needed)")
    Panel {
      PanelTitle(words.todayBaseline)
      Bar(Double(runs) / Double(max(needed, 1)), count)
      Text(count).accessibilityHidden(true)
      Small(words.todayBaselineDetail)
    }
  }
}

/// A level as a sign: of four steps as many are filled as the body is ready; none where nothing is known. The words
/// beside it say the same.
struct LevelSign: View {
  private let level: ReadinessLevel

  init(_ level: ReadinessLevel) { self.level = level }

  var body: some View {
    Image(systemName: "cellularbars", variableValue: share)
      .accessibilityHidden(true)
  }

  /// In the middle between two steps: how the system rounds does not matter.
  private var share: Double {
    switch level {
    case .missing: 0
    case .low: 0.125
    case .reduced: 0.375
    case .watch: 0.625
    case .good: 1
    }
  }
}
