import FreshLegsKit
import SwiftUI

/// The first screen: red flags first, then how ready the body is, what that suggests, and the ways on from there.
struct TodayScreen: View {
  @Environment(\.words) private var words
  let models: AppModels

  var body: some View {
    let today = models.today
    Page(words.appToday) {
      NoticePanel(today.notice) { today.noticeWasSeen() }
      NoticePanel(models.run.notice) { models.run.noticeWasSeen() }
      if let day = today.today.value {
        Day(today: day, models: models)
      } else {
        Loaded(today.today, retry: { await today.load() }, content: { _ in EmptyView() })
        WaysOn()
      }
      Habits(habits: today.habits) { await today.load() }
    }
    .refreshable { await models.today.load() }
    // What holds running back is answered before a run: with each answer the day looks different.
    .task(id: hold) { await models.today.load() }
    .task { await models.run.prepare() }
  }

  private var hold: HoldView? {
    guard case .before(let readiness) = models.run.phase else { return nil }
    return readiness.value?.hold
  }
}

private struct Day: View {
  @Environment(\.words) private var words
  @Environment(\.go) private var go
  let today: TodayView
  let models: AppModels

  var body: some View {
    ForEach(today.flags, id: \.kind) { FlagPanel(flag: $0, models: models) }
    if let hold = today.hold { HoldPanel(hold: hold, run: models.run) }
    if !today.flags.isEmpty {
      Section {
        RowButton(words.todayTakeAlong, symbol: "doc.text") { go(.takeAlong) }
      }
    }
    ReadinessPanel(today: today, model: models.today)
    WaysOn()
    if let question = today.adviceQuestion { AdvicePanel(question: question, model: models.today) }
    Reasons(today: today)
  }
}

/// What holds running back since a red flag in a run, with its answers.
private struct HoldPanel: View {
  @Environment(\.words) private var words
  let hold: HoldView
  let run: RunModel

  var body: some View {
    Panel(.alarm) {
      PanelTitle(hold.title, symbol: "exclamationmark.triangle.fill")
      ForEach(hold.lines, id: \.self) { Text($0) }
      if !hold.reviewed { Small(words.todayUnreviewed) }
      ForEach(hold.answers, id: \.answer) { choice in
        QuietButton(choice.label) { await run.answerFollowUp(choice.answer) }
      }
    }
  }
}

/// The question whether an advice helped.
private struct AdvicePanel: View {
  @Environment(\.words) private var words
  let question: AdviceQuestionView
  let model: TodayModel

  var body: some View {
    Panel {
      PanelTitle(question.text, symbol: "questionmark.circle")
      answer(words.todayHelpedYes, tried: true, helped: true)
      answer(words.todayHelpedNo, tried: true, helped: false)
      answer(words.todayHelpedUnsure, tried: true, helped: nil)
      answer(words.todayNotTried, tried: false, helped: nil)
    }
  }

  private func answer(_ text: String, tried: Bool, helped: Bool?) -> some View {
    QuietButton(text) { await model.answerAdvice(question.advice, tried: tried, helped: helped) }
  }
}

/// The ways on from today.
private struct WaysOn: View {
  @Environment(\.words) private var words
  @Environment(\.go) private var go

  var body: some View {
    Section {
      RowButton(words.appCheckIn, detail: words.todayToCheckIn, symbol: "square.and.pencil") { go(.checkIn()) }
      RowButton(words.appRun, detail: words.todayToRun, symbol: "figure.run") { go(.run) }
      RowButton(words.appWhy, detail: words.todayToWhy, symbol: "questionmark.circle") { go(.why()) }
    }
  }
}
