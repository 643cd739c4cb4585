import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// What is ahead: today's question, the week, the goal and the season that leads there.
struct PlanScreen: View {
  @Environment(\.go) private var go
  @Environment(\.words) private var words
  @State private var form: PlanForm?
  @State private var isRemoving = false
  let models: AppModels

  var body: some View {
    let model = models.plan
    let week = model.week.value
    let today = week?.days.first?.date
    Page(words.appPlan) {
      // What is wrong with a form is said on the form.
      if form == nil { NoticePanel(model.notice, onRead: model.noticeWasSeen) }
      Loaded(model.week, retry: model.load) { week in
        WeekAhead(week: week, phaseName: model.season.value?.weeks.first { $0.isCurrent }?.phaseName) { accept in
          await model.answerSuggestion(accept: accept)
        }
      }
      // What fails or is awaited for both is said once.
      if week != nil || model.season.value != nil {
        Loaded(model.season, retry: model.load) { season in
          SeasonPart(season: season, today: today, model: model) {
            form = .goal
          } onRemove: {
            isRemoving = true
          }
        }
      }
      if today != nil {
        Section(words.planStart) {
          RowButton(words.planStartChange, detail: words.planStartDetail) { form = .start }
        }
      }
    }
    .refreshable { await model.load() }
    .question(
      words.planRemoveTitle, text: words.planRemoveText, isAsked: $isRemoving, yes: words.planRemove,
      no: words.partsCancel
    ) { await model.setGoal(nil) }
    .sheet(item: $form, onDismiss: { model.noticeWasSeen() }) { form in
      if let today {
        switch form {
        case .goal: GoalForm(models: models, today: today)
        case .start: StartForm(models: models, today: today)
        }
      }
    }
    .task { await model.load() }
  }
}

/// What is asked on a sheet.
private enum PlanForm: Identifiable {
  case goal
  case start

  var id: Self { self }
}
