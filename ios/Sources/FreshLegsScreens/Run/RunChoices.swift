import FreshLegsKit
import SwiftUI

extension RunVerdict {
  /// Whether the engine says not to run.
  var holdsBack: Bool { self == .hold || self == .stopUntilSeen }
}

/// What the engine says of running today, where it says anything.
struct RunSuggestion: View {
  @Environment(\.words) private var words
  @Environment(\.go) private var go
  let today: TodayModel

  var body: some View {
    if let view = today.today.value {
      let isCareful = view.mayRun.verdict.holdsBack
      Panel(isCareful ? .alarm : .calm) {
        PanelTitle(view.mayRun.title, symbol: isCareful ? "exclamationmark.triangle" : "sun.max")
        ForEach(view.mayRun.reasons, id: \.self) { Text($0) }
        if !isCareful { Small(view.readiness.suggestionText) }
        WordButton(words.runTodayMore) { go(.today) }
      }
    }
  }
}

/// What sort of run, and what makes it harder today.
struct RunKindSection: View {
  @Environment(\.words) private var words
  @Binding var choice: RunChoice

  private static let kinds: [RunKind] = [.easy, .treadmill, .trail, .intervals, .race, .withFriends]

  var body: some View {
    Section(words.runKind) {
      VStack(alignment: .leading, spacing: 8) {
        Chips(
          options: Self.kinds, isChosen: { $0 == choice.kind }, label: words.run.of(_:),
          onChoose: { choice.kind = $0 })
        if let detail = words.run.detail(of: choice.kind) { Small(detail) }
      }
      Chips(
        words.runConditions, options: RunCondition.allCases, isChosen: { choice.conditions[keyPath: $0.field] },
        label: words.run.of(_:), onChoose: { choice.conditions[keyPath: $0.field].toggle() })
      SwitchRow(words.runAutoPause, isOn: $choice.autoPause)
      SwitchRow(words.runOffersRoutines, isOn: $choice.offersRoutines)
    }
  }
}

/// What the coach watches over.
struct RunAimSection: View {
  @Environment(\.words) private var words
  @Binding var choice: RunChoice
  let models: AppModels

  var body: some View {
    Section(words.runAim) {
      ChoiceRows(aims, chosen: choice.aim, label: words.run.of(_:), detail: detail(of:), onChoose: { choice.aim = $0 })
      AimSteps(aim: $choice.aim)
    }
  }

  /// The run of the plan for today.
  private var planned: PlannedRunView? {
    guard let day = models.today.today.value?.readiness.date else { return nil }
    return models.plan.week.value?.days.first { $0.date == day }?.planned
  }

  private var aims: [RunAim] {
    let profile = models.settings.profile.value
    let all: [RunAim?] = [
      .free,
      planned?.planJson.map { .planned(planJson: $0) },
      startingPace(profile?.units),
      // Zones are counted from the highest heart rate.
      profile?.maximalHeartRateBpm != nil ? .zone(2) : nil,
      .heartRate(lowBpm: 120, highBpm: 145),
      .cadence(lowSpm: 165, highSpm: 175),
    ]
    return all.compactMap(\.self).map { $0.isLike(choice.aim) ? choice.aim : $0 }
  }

  /// Where a form of a pace begins: about what many run easily. The runner changes it.
  private func startingPace(_ units: UnitSystem?) -> RunAim {
    units == .imperial ? .pace(fastestS: 570, slowestS: 630) : .pace(fastestS: 360, slowestS: 390)
  }

  private func detail(of aim: RunAim) -> String? {
    switch aim {
    case .free: words.runAimFreeText
    case .planned: planned.map { [$0.name, $0.length].filter { !$0.isEmpty }.joined(separator: " · ") }
    default: nil
    }
  }
}

extension RunAim {
  /// Whether both watch over the same, whatever its ends.
  fileprivate func isLike(_ other: RunAim) -> Bool {
    switch (self, other) {
    case (.free, .free), (.planned, .planned), (.pace, .pace), (.zone, .zone), (.heartRate, .heartRate),
      (.cadence, .cadence):
      true
    default: false
    }
  }
}

/// The ends of what is watched over.
private struct AimSteps: View {
  @Environment(\.words) private var words
  @Binding var aim: RunAim

  /// A pace is changed by so much, in seconds.
  private static let paceStepS = 5

  var body: some View {
    switch aim {
    case .free, .planned:
      EmptyView()
    case .pace(let fastestS, let slowestS):
      EndRow(words.runPaceFastest, fastestS, in: 90...slowestS, step: Self.paceStepS, text: clock) {
        aim = .pace(fastestS: $0, slowestS: slowestS)
      }
      EndRow(words.runPaceSlowest, slowestS, in: fastestS...1_800, step: Self.paceStepS, text: clock) {
        aim = .pace(fastestS: fastestS, slowestS: $0)
      }
    case .zone(let zone):
      Chips(
        options: Array(1...5), isChosen: { $0 == zone }, label: { words.runZone(number: "\($0)") },
        onChoose: { aim = .zone($0) })
    case .heartRate(let lowBpm, let highBpm):
      EndRow(words.runLow, lowBpm, in: 30...highBpm, text: bpm) { aim = .heartRate(lowBpm: $0, highBpm: highBpm) }
      EndRow(words.runHigh, highBpm, in: lowBpm...240, text: bpm) { aim = .heartRate(lowBpm: lowBpm, highBpm: $0) }
    case .cadence(let lowSpm, let highSpm):
      EndRow(words.runLow, lowSpm, in: 60...highSpm, text: spm) { aim = .cadence(lowSpm: $0, highSpm: highSpm) }
      EndRow(words.runHigh, highSpm, in: lowSpm...240, text: spm) { aim = .cadence(lowSpm: lowSpm, highSpm: $0) }
    }
  }

  private func bpm(_ value: Int) -> String { words.partsBpm(value: "\(value)") }
  private func spm(_ value: Int) -> String { words.partsSpm(value: "\(value)") }
  private func clock(_ seconds: Int) -> String { "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)" }
}

/// One end of a target, which goes up and down.
private struct EndRow: View {
  private let title: String
  private let value: Int
  private let range: ClosedRange<Int>
  private let step: Int
  private let text: (Int) -> String
  private let onChange: @MainActor (Int) -> Void

  init(
    _ title: String, _ value: Int, in range: ClosedRange<Int>, step: Int = 1, text: @escaping (Int) -> String,
    onChange: @escaping @MainActor (Int) -> Void
  ) {
    self.title = title
    self.value = value
    self.range = range
    self.step = step
    self.text = text
    self.onChange = onChange
  }

  var body: some View {
    Stepper {
      VStack(alignment: .leading, spacing: 2) {
        Text(title).font(.subheadline).foregroundStyle(.secondary)
        Text(text(value)).monospacedDigit()
      }
    } onIncrement: {
      onChange(min(value + step, range.upperBound))
    } onDecrement: {
      onChange(max(value - step, range.lowerBound))
    }
    .accessibilityLabel(title)
    .accessibilityValue(text(value))
  }
}
