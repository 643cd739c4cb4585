import FreshLegsKit
import SwiftUI

/// A symptom: what, then what has to be asked about it, then the rest.
struct SymptomForm: View {
  @Environment(\.words) private var words
  @Binding var form: Symptom
  @Binding var isSaid: Bool
  let model: CheckInModel
  let day: NaiveDate
  let today: NaiveDate

  var body: some View {
    KindSection(form: $form, isSaid: $isSaid)
    // What has to be asked depends on what it is.
    if isSaid {
      Questions(model: model)
      Section {
        Scale(
          words.checkinHowMuch, $form.level, 0...10, lowest: words.checkinGone, highest: words.checkinUnbearable,
          wrong: model.reasonFor("level"))
      }
      Block(words.checkinWhere) {
        // A symptom is in one part, on one side or on both.
        PlacesPicker(words.checkinWhere, form.place.map { [$0] } ?? [], level: { _ in form.level.map { Int($0) } }) {
          form = form.placed($0)
        }
        Wrong(model.reasonFor("part") ?? model.reasonFor("side"))
      }
      Section { days }
      Section {
        Chips(
          words.checkinCircumstances, options: Circumstance.all, isChosen: { form.circumstances.contains($0) },
          label: { words.checkin($0) }, onChoose: { form.circumstances = form.circumstances.toggling($0) })
        NoteField($form.note, wrong: model.reasonFor("note"))
      }
    }
  }

  @ViewBuilder private var days: some View {
    OpenDayField(
      words.checkinSince, day: form.since, none: words.checkinSinceDay, usual: day, last: day,
      wrong: model.reasonFor("since")
    ) { form.since = $0 }
    OpenDayField(
      words.checkinUntil, day: form.until, none: words.checkinStillThere, usual: today, first: form.since,
      last: today, wrong: model.reasonFor("until")
    ) { form.until = $0 }
  }
}

/// What is felt: a list until something is chosen.
private struct KindSection: View {
  @Environment(\.words) private var words
  @State private var isOpen = false
  @Binding private var form: Symptom
  @Binding private var isSaid: Bool

  init(form: Binding<Symptom>, isSaid: Binding<Bool>) {
    _form = form
    _isSaid = isSaid
  }

  var body: some View {
    Block(words.checkinFelt) {
      if isSaid, !isOpen {
        Text(words.checkin(form.symptom))
        WordButton(words.checkinChange) { isOpen = true }
      } else {
        ChoiceRows(SymptomKind.all, chosen: isSaid ? form.symptom : nil, label: { words.checkin($0) }) {
          isOpen = false
          isSaid = true
          form.symptom = $0
        }
      }
    }
  }
}

/// What has to be asked about it, so that no red flag is missed.
private struct Questions: View {
  @Environment(\.words) private var words
  /// The questions that were answered with a no: an answer, though it adds nothing.
  @State private var noes: Set<String> = []
  private let model: CheckInModel

  init(model: CheckInModel) { self.model = model }

  var body: some View {
    if model.questions.value?.isEmpty != true {
      Panel(.care) {
        PanelTitle(words.checkinQuestions, symbol: "exclamationmark.triangle")
        switch model.questions {
        case .idle, .loading:
          ProgressView(words.partsLoading)
        case .failed(let notice):
          Text(words.of(notice))
          QuietButton(words.partsRetry, symbol: "arrow.clockwise") { await model.loadQuestions() }
        case .ready(let questions):
          ForEach(questions, id: \.text) { question in
            YesNo(question.text, value: answer(question)) { answered(question, $0) }
          }
        }
      }
      .onChange(of: model.symptom.symptom) { noes = [] }
    }
  }

  private func answer(_ question: QuestionToAskView) -> Bool? {
    let isYes =
      question.circumstance.map { model.symptom.circumstances.contains($0) } ?? false
      || question.symptom.map { model.further.contains($0) } ?? false
    return isYes ? true : noes.contains(question.text) ? false : nil
  }

  private func answered(_ question: QuestionToAskView, _ answer: Bool?) {
    if answer == false { noes.insert(question.text) } else { noes.remove(question.text) }
    model.answer(question, yes: answer == true)
  }
}

extension Symptom {
  fileprivate var place: BodyPlace? { part.map { BodyPlace(part: $0, side: side ?? .both) } }

  /// With a place marked or taken back: the other side of the same part makes it both.
  fileprivate func placed(_ touched: BodyPlace) -> Symptom {
    let next: BodyPlace? =
      switch place {
      case let now? where now.part != touched.part: touched
      case touched: nil
      case let now? where now.side == .both: touched.opposite
      case _?: BodyPlace(part: touched.part, side: .both)
      case nil: touched
      }
    var symptom = self
    symptom.part = next?.part
    symptom.side = next?.side
    return symptom
  }
}
