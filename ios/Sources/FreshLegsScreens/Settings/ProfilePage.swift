import FreshLegsKit
import SwiftUI

/// About the runner: units, heart rate, language of the cues, and what advice has to be careful about.
struct ProfilePage: View {
  @Environment(\.words) private var words
  let models: AppModels

  var body: some View {
    let model = models.settings
    if let profile = model.profile.value, let history = model.background.value {
      ProfileFields(models: models, kept: ProfileForm(profile, history))
    } else {
      Page(words.settingsProfile) {
        Loaded(model.profile, retry: model.load) { _ in
          Loaded(model.background, retry: model.load) { _ in EmptyView() }
        }
      }
    }
  }
}

/// The form, which is saved by its button, and not left by mistake before that.
private struct ProfileFields: View {
  @Environment(\.dismiss) private var dismiss
  @Environment(\.words) private var words
  @State private var form: ProfileForm
  @State private var isLeaving = false
  @State private var isSaving = false
  @State private var wasSaved = false
  private let models: AppModels
  private let kept: ProfileForm

  init(models: AppModels, kept: ProfileForm) {
    self.models = models
    self.kept = kept
    _form = State(initialValue: kept)
  }

  private var model: SettingsModel { models.settings }
  private var isChanged: Bool { form != kept }

  var body: some View {
    Page(words.settingsProfile) {
      NoticePanel(model.notice, onRead: model.noticeWasSeen)
      if wasSaved, !isChanged {
        Section { Label(words.settingsSaved, systemImage: "checkmark.circle") }
      }
      Section {
        ProfileChoices(profile: $form.profile)
      }
      ProfilePulse(form: $form, model: model)
      HealthHistory(form: $form, model: model)
    }
    .scrollDismissesKeyboard(.interactively)
    .navigationBarBackButtonHidden(isChanged)
    .toolbar {
      ToolbarItem(placement: .cancellationAction) {
        if isChanged { Button(words.partsCancel) { isLeaving = true } }
      }
      ToolbarItem(placement: .confirmationAction) {
        if isChanged {
          Button(words.partsSave) { Task { await save() } }.disabled(isSaving || form.drafts == nil)
        }
      }
    }
    .question(
      words.settingsLeave, text: words.settingsLeaveText, isAsked: $isLeaving, yes: words.settingsLeaveYes,
      no: words.partsCancel
    ) { dismiss() }
    // What was kept elsewhere meanwhile is taken over; what the runner has typed stays.
    .onChange(of: kept) { before, now in if form == before { form = now } }
  }

  private func save() async {
    guard let drafts = form.drafts, !isSaving else { return }
    isSaving = true
    defer { isSaving = false }
    let sent = form
    guard await model.save(drafts.profile, drafts.history) else { return }
    // Numbers as they are kept, unless the runner has typed on.
    if form == sent { form = ProfileForm(drafts.profile, drafts.history) }
    wasSaved = true
    AccessibilityNotification.Announcement(words.settingsSaved).post()
  }
}

private struct ProfileChoices: View {
  @Environment(\.words) private var words
  @Binding var profile: ProfileDraft

  var body: some View {
    Picker(words.settingsProfileUnits, selection: $profile.units) {
      Text(words.settingsProfileMetric).tag(UnitSystem.metric)
      Text(words.settingsProfileImperial).tag(UnitSystem.imperial)
    }
    Picker(words.settingsProfileLanguage, selection: $profile.language) {
      ForEach(Language.offered, id: \.self) { Text($0.nameInItself).tag($0) }
    }
  }
}

private struct ProfilePulse: View {
  @Environment(\.words) private var words
  @Binding var form: ProfileForm
  let model: SettingsModel

  var body: some View {
    Block(words.settingsProfileHeart) {
      Small(words.settingsProfileHeartWhy)
      ProfileNumber(
        words.settingsProfileResting, $form.resting, refused: model.reasonFor("resting_heart_rate_bpm"),
        hint: words.settingsProfileBeats)
      ProfileNumber(
        words.settingsProfileMaximal, $form.maximal, refused: model.reasonFor("maximal_heart_rate_bpm"),
        hint: words.settingsProfileBeats)
      Picker(words.settingsProfileSex, selection: $form.profile.sex) {
        Text(words.settingsProfileFemale).tag(Sex.female)
        Text(words.settingsProfileMale).tag(Sex.male)
        Text(words.settingsProfileSexUnsaid).tag(Sex.unspecified)
      }
    }
  }
}

private struct HealthHistory: View {
  @Environment(\.words) private var words
  @Binding var form: ProfileForm
  let model: SettingsModel

  var body: some View {
    let said = form.history
    Block(words.settingsBackground) {
      Small(words.settingsBackgroundWhy)
      ProfileNumber(words.settingsBackgroundBirthYear, $form.birthYear, refused: model.reasonFor("birth_year"))
      SwitchRow(words.settingsBackgroundHeart, isOn: $form.history.heartCondition)
      SwitchRow(words.settingsBackgroundRhythm, isOn: $form.history.rhythmDisorder)
      SwitchRow(words.settingsBackgroundMedicine, isOn: $form.history.pulseMedicine)
      SwitchRow(words.settingsBackgroundAsthma, isOn: $form.history.asthma)
      SwitchRow(words.settingsBackgroundDiabetes, isOn: $form.history.diabetes)
      SwitchRow(words.settingsBackgroundSmoking, isOn: $form.history.smoking)
      SwitchRow(words.settingsBackgroundPregnancy, isOn: $form.history.pregnancyOrRecentBirth)
      SwitchRow(words.settingsBackgroundBone, isOn: $form.history.boneStressInjury)
      SwitchRow(words.settingsBackgroundAnaemia, isOn: $form.history.anaemia)
      if said.asthma || said.pregnancyOrRecentBirth {
        SwitchRow(
          words.settingsBackgroundBreathGuide, detail: words.settingsBackgroundBreathGuideWhy,
          isOn: $form.history.wantsBreathGuide)
      }
    }
  }
}

/// A field for a whole number, which is kept as it was typed.
struct ProfileNumber: View {
  @Environment(\.words) private var words
  private let label: String
  private let text: Binding<String>
  private let refused: String?
  private let hint: String?

  init(_ label: String, _ text: Binding<String>, refused: String?, hint: String? = nil) {
    self.label = label
    self.text = text
    self.refused = refused
    self.hint = hint
  }

  var body: some View {
    TextLine(
      label, text: text, wrong: ProfileForm.isWrong(text.wrappedValue) ? words.settingsNumberWrong : refused,
      hint: hint, keyboard: .numberPad)
  }
}
