import Foundation

/// What looking ahead says.
enum PlanExamples {
  /// Above it a goal is out of reach.
  private static let reachM = 25_000.0
  private static let monday = CalendarDay("2026-05-25")!
  private static let today = CalendarDay(PreviewBridge.today)!
  private static let weekdays = [
    "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday",
  ]

  private static let rest = planned(.rest, "Rest", nil, "", "Rest is when the legs take in what they did.")
  private static let steady = planned(
    .steady, "Steady run", 40, "6 km, about 40 minutes", "The middle part is brisk.")
  private static let long = planned(.long, "Long run", 75, "11 km, about 75 minutes", "Time on the legs.")
  private static let walk = planned(.walk, "Walk", 30, "30 minutes", "Easy movement on tired legs.")
  private static let easy = easy(changed: nil)

  static func season(_ goal: GoalDraft?) -> SeasonView {
    let reaches = goal.map { $0.distanceM <= reachM }
    return SeasonView(
      goal: goal.map(goalView), reachesGoal: reaches, says: says(goal),
      offers: reaches == false ? goal.map { [offer($0)] } ?? [] : [], weeks: (0..<12).map(week), ladder: nil,
      reasons: ["Your longest run of the last 30 days was 11 km.", "Every fourth week is easier."])
  }

  static func weekAhead(accepted: Bool?) -> WeekAheadView {
    let less = easy(changed: "Easier than planned, because you are somewhat tired.")
    let first = accepted == true ? less : steady
    let days = [first, rest, easy, rest, long, walk, easy].enumerated().map { index, run in
      DayAheadView(
        date: today.adding(days: index).text, weekday: weekdays[index], phase: .building, runM: 0, runMinutes: 0,
        planned: run, strength: index == 2 ? "A good day for strength: no hard or long run." : nil)
    }
    return WeekAheadView(
      days: days, suggestion: .easy, suggestionName: "An easy run", proposal: accepted == nil ? less : nil,
      proposalSays: accepted == nil ? "Today suggests less. Take it, or keep the plan?" : nil,
      heavyOptions: [
        HeavyOptionView(choice: .easyVersion, name: "An easy version", run: easy),
        HeavyOptionView(choice: .walk, name: "A walk", run: walk),
      ])
  }

  private static func goalView(_ goal: GoalDraft) -> GoalView {
    let left = CalendarDay(goal.date).map { $0.date.timeIntervalSince(today.date) / 86_400 } ?? 0
    return GoalView(
      name: goal.name, distanceM: goal.distanceM, distance: distance(goal.distanceM), date: goal.date,
      daysLeft: UInt32(max(0, left.rounded())), daysAWeek: goal.daysAWeek)
  }

  private static func says(_ goal: GoalDraft?) -> String {
    guard let goal else { return "There is no goal ahead. These weeks keep what you have." }
    return goal.distanceM <= reachM
      ? "The plan leads to \(distance(goal.distanceM))."
      : "\(distance(goal.distanceM)) is too soon for a gradual build."
  }

  private static func offer(_ goal: GoalDraft) -> OfferView {
    OfferView(distanceM: reachM, date: goal.date, says: "\(distance(reachM)) on the same day can be reached.")
  }

  private static func distance(_ metres: Double) -> String { "\(Int(metres / 1_000)) km" }

  private static func week(_ number: Int) -> SeasonWeekView {
    let first = monday.adding(days: 7 * number)
    let isPast = first.adding(days: 6) < today
    let isCurrent = !isPast && first <= today
    let isEasy = number % 4 == 2
    let length = 22_000 + 1_200 * Double(number) - (isEasy ? 6_000 : 0)
    let run = isPast ? length : isCurrent ? 12_500 : 0
    return SeasonWeekView(
      first: first.text, phase: isEasy ? .easy : .building,
      phaseName: isPast ? "Past week" : isEasy ? "Easy week" : "Building week", plannedM: isPast ? 0 : length - run,
      runM: run, longestM: length * 0.4, isCurrent: isCurrent, isPast: isPast)
  }

  private static func easy(changed: String?) -> PlannedRunView {
    PlannedRunView(
      kind: .easy, name: "Easy run", minutes: 35, metres: nil, length: "5 km, about 35 minutes",
      purpose: "Easy enough to talk.", changed: changed, planJson: nil)
  }

  private static func planned(
    _ kind: PlannedKind, _ name: String, _ minutes: UInt32?, _ length: String, _ purpose: String
  ) -> PlannedRunView {
    PlannedRunView(
      kind: kind, name: name, minutes: minutes, metres: nil, length: length, purpose: purpose, changed: nil,
      planJson: nil)
  }
}
