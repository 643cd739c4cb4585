import Foundation
import FreshLegsKit
import SwiftUI

/// Units, the language of the voice, and heart rates for who knows them.
struct AboutYouStep: View {
  @Environment(\.words) private var words
  @State private var units = PhoneSays().units
  @State private var language = PhoneSays().language
  @State private var resting = ""
  @State private var maximal = ""
  @State private var isSaving = false
  let models: AppModels
  let onNext: @MainActor () async -> Void

  var body: some View {
    let model = models.settings
    OnboardingStepPage(
      step: .you, title: words.onboardingYou, next: words.partsNext, canGoOn: !isSaving && isRead,
      onNext: saveAll, onSkip: saveChoices
    ) {
      NoticePanel(model.notice, onRead: model.noticeWasSeen)
      if model.profile.value == nil { Loaded(model.profile, retry: model.load) { _ in EmptyView() } }
      Block(words.onboardingUnits) {
        Chips(options: [UnitSystem.metric, .imperial]) {
          $0 == units
        } label: {
          $0 == .metric ? words.onboardingKilometres : words.onboardingMiles
        } onChoose: {
          units = $0
        }
      }
      Block(words.onboardingLanguage) {
        Small(words.onboardingLanguageNote)
        Picker(words.onboardingLanguage, selection: $language) {
          ForEach(Language.offered, id: \.self) { Text($0.nameInItself).tag($0) }
        }
      }
      Block(words.onboardingHeart) {
        Small(words.onboardingHeartNote)
        ProfileNumber(words.onboardingResting, $resting, refused: model.reasonFor("resting_heart_rate_bpm"))
        ProfileNumber(words.onboardingMaximal, $maximal, refused: model.reasonFor("maximal_heart_rate_bpm"))
      }
    }
  }

  private var isRead: Bool { !ProfileForm.isWrong(resting) && !ProfileForm.isWrong(maximal) }

  private func saveAll() async { await save(withPulse: true) }

  /// Without the heart rates, of which there may be only a half.
  private func saveChoices() async { await save(withPulse: false) }

  private func save(withPulse: Bool) async {
    guard !isSaving else { return }
    isSaving = true
    defer { isSaving = false }
    // Without a profile there is nothing to be saved over: the settings have the same form.
    guard var profile = models.settings.profile.value else { return await onNext() }
    profile.units = units
    profile.language = language
    if withPulse {
      profile.restingHeartRateBpm = ProfileForm.number(resting) ?? profile.restingHeartRateBpm
      profile.maximalHeartRateBpm = ProfileForm.number(maximal) ?? profile.maximalHeartRateBpm
    }
    if await models.settings.save(profile) { await onNext() }
  }
}

/// Units and language as this phone is set: a suggestion, which the runner changes.
struct PhoneSays {
  let units: UnitSystem
  let language: Language

  init(_ locale: Locale = .current) {
    // Where miles are run: in the United States and in Britain, as the phone's measures say.
    units = locale.measurementSystem == .metric ? .metric : .imperial
    language = Language.offered.first { $0.tag == locale.language.languageCode?.identifier } ?? .english
  }
}

extension AppModels {
  /// Keeps what can be known without asking.
  func keepWhatThePhoneSays() async {
    guard var profile = settings.profile.value else { return }
    let said = PhoneSays()
    profile.units = said.units
    profile.language = said.language
    await settings.save(profile)
  }
}
