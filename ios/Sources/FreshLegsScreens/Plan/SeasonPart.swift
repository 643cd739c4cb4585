import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// What the runner trains for, whether the plan leads there, and the weeks until then.
struct SeasonPart: View {
  @Environment(\.words) private var words
  let season: SeasonView
  /// The day on which a goal is set; `nil` while that is not known.
  let today: NaiveDate?
  let model: PlanModel
  let onChange: @MainActor () -> Void
  let onRemove: @MainActor () -> Void

  var body: some View {
    GoalPanel(season: season, canChange: today != nil, onChange: onChange, onRemove: onRemove)
    if let today, let goal = season.goal {
      // Nearer goals, where the one that is set is out of reach.
      ForEach(season.offers, id: \.self) { offer in
        Panel(.calm) {
          Text(offer.says)
          QuietButton(words.planTakeOffer) {
            await model.setGoal(
              GoalDraft(
                distanceM: offer.distanceM, date: offer.date, setOn: today, daysAWeek: goal.daysAWeek, name: goal.name))
          }
        }
      }
    }
    if let ladder = season.ladder { LadderPanel(ladder: ladder) }
    if !season.weeks.isEmpty { SeasonWeeks(weeks: season.weeks) }
    if !season.reasons.isEmpty {
      Section(words.planReasons) { ForEach(season.reasons, id: \.self) { Text($0) } }
    }
  }
}

private struct GoalPanel: View {
  @Environment(\.format) private var format
  @Environment(\.words) private var words
  let season: SeasonView
  let canChange: Bool
  let onChange: @MainActor () -> Void
  let onRemove: @MainActor () -> Void

  var body: some View {
    let isFar = season.reachesGoal == false
    Panel(isFar ? .care : .plain) {
      PanelTitle(words.planGoal, symbol: isFar ? "exclamationmark.triangle" : "flag.checkered")
      if let goal = season.goal {
        Text(goal.name ?? goal.distance).font(.title3)
        Text(about(goal))
        Small(words.planRunsAWeek(count: Int(goal.daysAWeek)))
      }
      Text(season.says)
      QuietButton(season.goal == nil ? words.planSetGoal : words.planChangeGoal, action: onChange)
        .disabled(!canChange)
      if season.goal != nil { WordButton(words.planRemove, action: onRemove) }
    }
  }

  private func about(_ goal: GoalView) -> String {
    let parts = [format.date(goal.date), words.planDaysLeft(count: Int(goal.daysLeft))]
    return ((goal.name == nil ? [] : [goal.distance]) + parts).joined(separator: " · ")
  }
}

/// The way back after an injury or an illness, or into running: step by step.
private struct LadderPanel: View {
  @Environment(\.format) private var format
  @Environment(\.words) private var words
  let ladder: LadderView

  var body: some View {
    Panel(ladder.isStopped ? .care : .plain) {
      PanelTitle(words.planLadder, symbol: "stairs")
      if ladder.isStopped { PanelTitle(words.planLadderStopped, symbol: "exclamationmark.triangle") }
      Text(ladder.says)
      ForEach(ladder.steps, id: \.number) { LadderStep(step: $0) }
      Small(words.planLadderFrom(date: format.date(ladder.from)))
      ForEach(ladder.rules, id: \.self) { Small($0) }
    }
  }
}

private struct LadderStep: View {
  @Environment(\.words) private var words
  let step: LadderStepView

  var body: some View {
    HStack(alignment: .firstTextBaseline, spacing: 12) {
      Image(systemName: step.isDone ? "checkmark" : step.isNext ? "arrow.forward" : "minus")
        .accessibilityLabel(step.isDone ? words.planStepDone : words.planStepNext)
        .accessibilityHidden(!step.isDone && !step.isNext)
      Text(verbatim: "\(step.number). \(step.text)").fontWeight(step.isNext ? .bold : .regular)
    }
    .accessibilityElement(children: .combine)
  }
}

/// The weeks of the season, each as long as what is run and planned in it.
private struct SeasonWeeks: View {
  /// How many are seen at first: this one, the one before it, and those that come next.
  private static let seen = 6

  @Environment(\.words) private var words
  @State private var isWhole = false
  let weeks: [SeasonWeekView]

  var body: some View {
    let now = weeks.firstIndex { $0.isCurrent } ?? 0
    let near = weeks.dropFirst(max(0, now - 1)).prefix(Self.seen)
    let mostM = weeks.map { $0.runM + $0.plannedM }.max() ?? 0
    Section(words.planSeason) {
      ForEach(isWhole ? weeks : Array(near), id: \.first) { SeasonWeek(week: $0, mostM: mostM) }
      if weeks.count > near.count {
        WordButton(isWhole ? words.planFewerWeeks : words.planAllWeeks(count: weeks.count)) { isWhole.toggle() }
      }
    }
  }
}

private struct SeasonWeek: View {
  @Environment(\.format) private var format
  @Environment(\.words) private var words
  let week: SeasonWeekView
  let mostM: Double

  var body: some View {
    VStack(alignment: .leading, spacing: 6) {
      Ends(words.planWeekFrom(date: format.date(week.first)), length)
        .fontWeight(week.isCurrent ? .bold : .regular)
      WeekBar(week: week, mostM: mostM)
      Small(about.joined(separator: " · "))
    }
    .accessibilityElement(children: .combine)
  }

  private var length: String {
    let run = format.distance(m: week.runM)
    let whole = format.distance(m: week.runM + week.plannedM)
    return week.isPast ? run : week.isCurrent ? words.planRunOf(run: run, whole: whole) : whole
  }

  private var about: [String] {
    let longest = week.longestM > 0 ? words.planLongest(distance: format.distance(m: week.longestM)) : nil
    return [week.isCurrent ? words.planThisWeek : nil, week.phaseName, longest].compactMap(\.self)
  }
}

/// What is run, full, and what is planned, hollow; the text above says both.
private struct WeekBar: View {
  @Environment(\.palette) private var palette
  let week: SeasonWeekView
  let mostM: Double

  var body: some View {
    ZStack {
      Share(from: 0, to: share(week.runM)).fill(palette.accent)
      Share(from: share(week.runM), to: share(week.runM + week.plannedM)).stroke(palette.accent, lineWidth: 2)
    }
    .frame(height: 10)
    .accessibilityHidden(true)
  }

  private func share(_ metres: Double) -> Double { mostM > 0 ? min(max(metres / mostM, 0), 1) : 0 }
}

/// A part of a line: from and to are shares of its width.
private struct Share: Shape {
  let from: Double
  let to: Double

  nonisolated func path(in rect: CGRect) -> Path {
    guard to > from else { return Path() }
    let inner = rect.insetBy(dx: 1, dy: 1)
    return Path(
      roundedRect: CGRect(
        x: inner.minX + inner.width * from, y: inner.minY, width: inner.width * (to - from), height: inner.height),
      cornerRadius: 3)
  }
}
