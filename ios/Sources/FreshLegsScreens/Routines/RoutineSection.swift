import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// A routine as it would be today: what for, how long, what it needs, what is left out and why.
struct RoutineSection: View {
  @Environment(\.words) private var words
  let routine: RoutineInfo
  let model: RoutineModel

  private var canStart: Bool { routine.parts > 0 }
  private var minutes: Int { max(1, Int((Double(routine.aboutS) / 60).rounded())) }

  var body: some View {
    Section {
      VStack(alignment: .leading, spacing: 8) {
        PanelTitle(routine.name)
        Text(routine.why)
        if canStart {
          Flow(spacing: 16) {
            Label(words.routinesMinutes(count: minutes), systemImage: "clock")
            Label(words.routinesExercises(count: Int(routine.parts)), systemImage: "list.number")
          }
          .font(.subheadline.weight(.semibold))
        }
        if !routine.equipment.isEmpty {
          Small(words.routinesNeeds(things: routine.equipment.map(words.of).joined(separator: ", ")))
        }
        if let withheld = routine.withheld { Small(words.of(withheld)) }
      }
      .padding(.vertical, 4)
      if !routine.evidence.isEmpty {
        DisclosureGroup(words.routinesKnown) {
          ForEach(Array(routine.evidence.enumerated()), id: \.offset) { Known(evidence: $0.element) }
        }
      }
      if canStart {
        MainButton(words.routinesStart, symbol: "play.fill") { await model.start(routine.key) }
          .accessibilityLabel(words.routinesStartNamed(name: routine.name))
      } else {
        Small(words.routinesNothingLeft)
      }
    }
  }
}

/// What is known of one of its effects.
private struct Known: View {
  @Environment(\.words) private var words
  let evidence: Evidence

  var body: some View {
    VStack(alignment: .leading, spacing: 2) {
      Small(words.routinesEvidence(outcome: words.of(evidence.outcome), grade: words.of(evidence.grade)))
      Text([evidence.source, evidence.doi.map { "doi:\($0)" }].compactMap(\.self).joined(separator: " "))
        .font(.caption)
        .foregroundStyle(.secondary)
    }
    .accessibilityElement(children: .combine)
  }
}

extension Strings {
  fileprivate func of(_ equipment: Equipment) -> String {
    switch equipment {
    case .mat: routinesMat
    case .support: routinesSupport
    case .step: routinesBlock
    case .roller: routinesRoller
    case .anchor: routinesAnchor
    }
  }

  fileprivate func of(_ withheld: Withheld) -> String {
    switch withheld {
    case .heavyLegs: routinesWithheldLegs
    case .pain: routinesWithheldPain
    case .hardRun: routinesWithheldHardRun
    }
  }

  fileprivate func of(_ outcome: Outcome) -> String {
    switch outcome {
    case .performance: routinesForPerformance
    case .recovery: routinesForRecovery
    case .soreness: routinesForSoreness
    case .range: routinesForRange
    case .economy: routinesForEconomy
    case .strength: routinesForStrength
    case .injury: routinesForInjury
    }
  }

  fileprivate func of(_ grade: EvidenceGrade) -> String {
    switch grade {
    case .strong: routinesGradeStrong
    case .moderate: routinesGradeModerate
    case .weak: routinesGradeWeak
    case .contested: routinesGradeContested
    }
  }
}
