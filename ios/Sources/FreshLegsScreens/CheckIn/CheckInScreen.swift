import FreshLegsKit
import SwiftUI

/// An entry of the journal: a new one of `kind`, the morning check-in where that is `nil`, for `day` or today; or the
/// one with the id `editing`, changed.
struct CheckInScreen: View {
  /// What a symptom has to be asked about.
  private struct Asked: Equatable {
    let symptom: SymptomKind
    let part: BodyPart?
    let side: BodySide?
  }

  @Environment(\.words) private var words
  @Environment(\.dismiss) private var dismiss
  @Environment(\.go) private var go
  @State private var isBegun = false
  /// Whether the runner has said what the entry is about.
  @State private var isSaid = false
  @State private var asksToDelete = false
  @State private var hasOpenedRadio = false
  /// What was on the form when another screen was put over this one: all forms have one model.
  @State private var aside: (draft: Draft, day: NaiveDate?)?
  let models: AppModels
  let kind: EntryKind?
  let day: NaiveDate?
  let editing: String?

  init(models: AppModels, kind: EntryKind? = nil, day: NaiveDate? = nil, editing: String? = nil) {
    self.models = models
    self.kind = kind
    self.day = day
    self.editing = editing
  }

  private var model: CheckInModel { models.checkIn }
  /// The local day, from the first screen's view of it.
  private var today: NaiveDate? { models.today.today.value?.readiness.date }
  /// Whether it is only for a reading, which is no form.
  private var isReading: Bool { kind == .reading && editing == nil }
  /// Whether the form says what this screen is for, and not what another one over it is for.
  private var isOurs: Bool {
    isBegun && (editing == nil ? model.draft.kind == (kind ?? .checkIn).newDraft.kind : model.editing == editing)
  }
  private var isChosen: Bool { isSaid || !model.draft.beginsWithChoice }

  private var asked: Asked? {
    guard isOurs, isSaid, case .symptom(let symptom) = model.draft else { return nil }
    return Asked(symptom: symptom.symptom, part: symptom.part, side: symptom.side)
  }

  var body: some View {
    ScrollViewReader { scroll in
      Page(editing == nil ? words.checkin(kind ?? .checkIn) : words.checkinEdit) {
        NoticePanel(model.notice, onRead: model.noticeWasSeen)
        NoticePanel(models.journal.notice, onRead: models.journal.noticeWasSeen)
        if isOurs, let today { entry(today) } else { waiting }
      }
      .scrollDismissesKeyboard(.interactively)
      .toolbar {
        ToolbarItem(placement: .confirmationAction) {
          if isOurs, !isReading, today != nil {
            Button(words.partsSave) { Task { await save(scroll) } }.disabled(model.isSaving || !isChosen)
          }
        }
      }
    }
    .navigationBarTitleDisplayMode(.inline)
    .question(
      words.checkinDeleteQuestion, text: words.checkinDeleteDetail, isAsked: $asksToDelete, yes: words.partsDelete,
      no: words.partsCancel, onYes: delete
    )
    .task { await begin() }
    .task(id: asked) { if asked != nil { await model.loadQuestions() } }
    .onDisappear { letGo() }
  }

  /// The first row, under what went wrong.
  private static let top = "top"

  @ViewBuilder private func entry(_ today: NaiveDate) -> some View {
    if !isReading {
      Section {
        DayField(words.checkinDay, day: model.day ?? today, last: today) { models.checkIn.day = $0 }.id(Self.top)
      }
    }
    if editing == nil, isReading || model.draft.kind == .checkIn {
      MorningReadingPanel(models: models, isWanted: isReading, onOpened: { hasOpenedRadio = true }, go: leave)
    }
    if !isReading {
      EntryForm(models: models, isSaid: $isSaid, day: model.day ?? today, today: today)
    }
    if editing != nil {
      Section { QuietButton(words.partsDelete, symbol: "trash", role: .destructive) { asksToDelete = true } }
    } else if kind == nil || kind == .checkIn {
      Block(words.checkinOther) {
        ForEach(EntryKind.besideTheMorning, id: \.self) { kind in
          RowButton(words.checkin(kind)) { leave(.checkIn(kind: kind, day: day)) }
        }
      }
    }
  }

  @ViewBuilder private var waiting: some View {
    if editing != nil, !isOurs {
      Loaded(models.journal.entry, retry: begin) { _ in EmptyView() }
    } else {
      Loaded(models.today.today, retry: models.today.load) { _ in EmptyView() }
    }
  }

  /// Puts the entry on the form; again where another screen has used the form meanwhile.
  private func begin() async {
    let kind = kind ?? .checkIn
    if let editing {
      if !isOurs { await open(editing) }
    } else if let aside {
      model.begin(aside.draft, day: aside.day)
      self.aside = nil
    } else if !isOurs || model.editing != nil {
      model.begin(kind.newDraft, day: day)
      isBegun = true
    }
    if kind == .checkIn || kind == .reading, editing == nil { await models.sensors.load() }
    if today == nil { await models.today.load() }
    await models.review.loadRuns()
  }

  private func open(_ id: String) async {
    await models.journal.open(id)
    guard let entry = models.journal.entry.value, entry.id == id else { return }
    model.edit(entry)
    isSaid = true
    isBegun = true
  }

  private func save(_ scroll: ScrollViewProxy) async {
    if await model.save() { dismiss() } else { scroll.scrollTo(Self.top, anchor: .bottom) }
  }

  private func delete() async {
    guard let editing else { return }
    await models.journal.delete(editing)
    if models.journal.deleted?.id == editing { dismiss() }
  }

  private func leave(_ destination: Destination) {
    aside = (model.draft, model.day)
    go(destination)
  }

  /// A reading ends with its screen, and so does the radio that was opened for it.
  private func letGo() {
    model.cancelReading()
    if hasOpenedRadio { models.sensors.close() }
    hasOpenedRadio = false
  }
}

/// The form that fits what is on it.
private struct EntryForm: View {
  let models: AppModels
  @Binding var isSaid: Bool
  let day: NaiveDate
  let today: NaiveDate

  var body: some View {
    @Bindable var model = models.checkIn
    let reasons: FieldReasons = { [model] in model.reasonFor($0) }
    let units = models.settings.profile.value?.units ?? .metric
    let runs = (models.review.runs.value ?? []).filter { $0.localDay == day }
    switch model.draft {
    case .checkIn: MorningForm(form: $model.checkIn, reasons: reasons)
    case .runCard: RunCardEntryForm(form: $model.runCard, runs: runs, reasons: reasons)
    case .intake: IntakeForm(form: $model.intake, runs: runs, units: units, reasons: reasons)
    case .blood: BloodForm(form: $model.blood, reasons: reasons)
    case .activity: ActivityForm(form: $model.activity, isSaid: $isSaid, units: units, reasons: reasons)
    case .shoes: ShoesForm(form: $model.shoes, reasons: reasons)
    case .symptom:
      SymptomForm(form: $model.symptom, isSaid: $isSaid, model: models.checkIn, day: day, today: today)
    case .legsToday: LegsTodayForm(form: $model.legsToday, isSaid: $isSaid)
    case .tag: TagForm(form: $model.tag, isSaid: $isSaid, reasons: reasons)
    case .absence: AbsenceForm(form: $model.absence, isSaid: $isSaid, day: day, reasons: reasons)
    case .adviceOutcome: AdviceForm(form: $model.adviceOutcome)
    case .reading(let reading): KeptReading(reading: reading)
    }
  }
}

extension EntryKind {
  /// What else is written on a form of its own.
  fileprivate static let besideTheMorning = all.filter { ![.checkIn, .reading, .adviceOutcome].contains($0) }
}
