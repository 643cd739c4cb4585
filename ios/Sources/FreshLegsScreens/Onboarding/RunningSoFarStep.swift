import FreshLegsKit
import SwiftUI

/// The three answers of day one, and what the runner trains for, on the forms that the plan has too.
struct RunningSoFarStep: View {
  private enum Form: Identifiable {
    case answers
    case goal

    var id: Self { self }
  }

  @Environment(\.format) private var format
  @Environment(\.words) private var words
  @State private var form: Form?
  @State private var isAnswered = false
  /// How often something was kept before the form was opened.
  @State private var keptBefore = 0
  let models: AppModels
  let onNext: @MainActor () async -> Void

  var body: some View {
    let model = models.plan
    let goal = model.season.value?.goal
    OnboardingStepPage(step: .running, title: words.onboardingRunning, next: words.partsNext, onNext: onNext) {
      Section { Text(words.onboardingRunningNote) }
      if today == nil {
        Loaded(model.week, retry: model.load) { _ in EmptyView() }
      } else {
        Section {
          RowButton(
            words.onboardingAnswers, detail: isAnswered ? words.onboardingKept : words.onboardingAnswersDetail,
            symbol: isAnswered ? "checkmark" : "figure.run"
          ) { open(.answers) }
          RowButton(
            words.onboardingGoal,
            detail: goal.map { "\($0.distance), \(format.date($0.date))" } ?? words.onboardingGoalDetail,
            symbol: goal == nil ? "flag" : "checkmark"
          ) { open(.goal) }
        }
      }
    }
    .sheet(item: $form, onDismiss: { model.noticeWasSeen() }) { form in
      if let today {
        switch form {
        case .answers: StartForm(models: models, today: today)
        case .goal: GoalForm(models: models, today: today)
        }
      }
    }
    .onChange(of: form) { left, _ in if left == .answers, model.kept > keptBefore { isAnswered = true } }
    .task { await model.load() }
  }

  private func open(_ form: Form) {
    keptBefore = models.plan.kept
    self.form = form
  }

  /// The engine says which day it is.
  private var today: NaiveDate? { models.plan.week.value?.days.first?.date }
}
