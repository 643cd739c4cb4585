import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// What the runner trains for.
struct GoalForm: View {
  /// Distances of the usual races, in metres.
  private static let races = [5_000.0, 10_000, 21_097.5, 42_195]
  /// Weeks until a goal where none is set yet: a day to begin with, which the runner changes.
  private static let weeksAhead = 12
  /// A goal may be set so many years ahead.
  private static let yearsAhead = 2

  @Environment(\.format) private var format
  @Environment(\.locale) private var locale
  @Environment(\.words) private var words
  @State private var name = ""
  @State private var distance = ""
  @State private var date: NaiveDate
  @State private var days = 3
  @State private var isUnread = false
  @State private var isFilled = false
  let models: AppModels
  let today: NaiveDate

  init(models: AppModels, today: NaiveDate) {
    self.models = models
    self.today = today
    _date = State(initialValue: CalendarDay(today)?.adding(days: 7 * Self.weeksAhead).text ?? today)
  }

  var body: some View {
    let model = models.plan
    let typed = models.typed(locale)
    let isNew = model.season.value?.goal == nil
    PlanFormPage(isNew ? words.planSetGoal : words.planChangeGoal, model: model, onSave: save) {
      Chips(
        words.planDistance, options: Self.races, isChosen: { typed.distance($0) == distance }, label: { race($0) },
        onChoose: { distance = typed.distance($0) })
      TextLine(
        words.planDistanceIn(unit: words.unitName(of: models)), text: $distance,
        wrong: isUnread ? words.planNoNumber : model.reasonFor("distance_m"), keyboard: .decimalPad)
      VStack(alignment: .leading, spacing: 4) {
        DayField(words.planDate, day: date, first: today, last: lastDay) { date = $0 }
        Wrong(model.reasonFor("date"))
      }
      VStack(alignment: .leading, spacing: 4) {
        Chips(
          words.planDaysQuestion, options: Array(2...7), isChosen: { $0 == days },
          label: { format.number(Double($0), decimals: 0) }, onChoose: { days = $0 })
        Wrong(model.reasonFor("days_a_week"))
      }
      TextLine(words.planName, text: $name, wrong: model.reasonFor("name"), hint: words.planNameHint)
    }
    .onAppear(perform: fill)
  }

  /// Begins with the goal that is set.
  private func fill() {
    guard !isFilled else { return }
    isFilled = true
    guard let goal = models.plan.season.value?.goal else { return }
    name = goal.name ?? ""
    distance = models.typed(locale).distance(goal.distanceM)
    date = goal.date
    days = Int(goal.daysAWeek)
  }

  private func save() async -> Bool {
    let metres = models.typed(locale).metres(distance)
    isUnread = metres == nil
    guard let metres else { return false }
    let named = name.trimmingCharacters(in: .whitespacesAndNewlines)
    return await models.plan.setGoal(
      GoalDraft(
        distanceM: metres, date: date, setOn: today, daysAWeek: UInt8(days), name: named.isEmpty ? nil : named))
  }

  private var lastDay: NaiveDate? {
    CalendarDay(today).flatMap { CalendarDay("\($0.year + Self.yearsAhead)-12-31") }?.text
  }

  /// What a race is called; one of round kilometres is called so by who counts in miles, too.
  private func race(_ metres: Double) -> String {
    switch metres {
    case Self.races[2]: words.planHalfMarathon
    case Self.races[3]: words.planMarathon
    default: "\(format.number(metres / 1_000, decimals: 0)) \(words.partsUnitKilometre)"
    }
  }
}

extension AppModels {
  /// What the runner counts in; kilometres as long as that is not known.
  var units: UnitSystem { settings.profile.value?.units ?? .metric }
}

extension Strings {
  /// The name of a kilometre or a mile, whichever the runner counts in.
  @MainActor
  func unitName(of models: AppModels) -> String { models.units == .imperial ? partsUnitMile : partsUnitKilometre }
}
