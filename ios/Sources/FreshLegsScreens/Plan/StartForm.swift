import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// The three answers of day one: what the plan begins with until it knows the runner's own runs.
struct StartForm: View {
  private static let usualRuns = 3
  private static let runsAWeek = 0...14

  @Environment(\.format) private var format
  @Environment(\.locale) private var locale
  @Environment(\.words) private var words
  @State private var longest = ""
  @State private var runs = Self.usualRuns
  @State private var pace = ""
  @State private var isChecked = false
  let models: AppModels
  let today: NaiveDate

  var body: some View {
    let model = models.plan
    let unit = words.unitName(of: models)
    PlanFormPage(words.planStart, model: model, onSave: save) {
      Text(words.planStartIntro)
      TextLine(
        words.planLongestRunIn(unit: unit), text: $longest,
        wrong: isChecked && longestM == nil ? words.planNoNumber : model.reasonFor("longest_run_m"),
        hint: words.planLongestRunHint, keyboard: .decimalPad)
      VStack(alignment: .leading, spacing: 4) {
        Stepper(value: $runs, in: Self.runsAWeek) {
          LabeledContent(words.planRunsQuestion, value: format.number(Double(runs), decimals: 0))
        }
        Wrong(model.reasonFor("runs_a_week"))
      }
      TextLine(
        words.planEasyPaceIn(unit: unit), text: $pace,
        wrong: isChecked && !isPaceRead ? words.planNoPace : model.reasonFor("easy_pace_s_per_km"),
        hint: words.planEasyPaceHint, keyboard: .numbersAndPunctuation)
    }
  }

  private var longestM: Double? { models.typed(locale).metres(longest) }

  private var paceSPerKm: Double? { models.typed(locale).secondsPerKm(pace) }

  private var isPaceRead: Bool { pace.allSatisfy(\.isWhitespace) || paceSPerKm != nil }

  private func save() async -> Bool {
    isChecked = true
    guard let longestM, isPaceRead else { return false }
    return await models.plan.setStartAnswers(
      StartDraft(givenOn: today, longestRunM: longestM, runsAWeek: UInt8(runs), easyPaceSPerKm: paceSPerKm))
  }
}
