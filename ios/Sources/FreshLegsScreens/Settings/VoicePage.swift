import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// How a run sounds on this phone.
struct VoicePage: View {
  @Environment(\.words) private var words
  let models: AppModels

  var body: some View {
    Page(words.settingsVoice) {
      VoiceSection(models: models, cues: models.settings.profile.value?.language)
      SoundVolumeSection(models: models)
      SoundWithoutHeadphonesSection(way: models.preferenceBinding(\.withoutHeadphones))
      SoundTrimSection(trimMs: models.preferenceBinding(\.soundTrimMs))
    }
  }
}

/// Which voice speaks, and how fast. iOS opens no page with its voices to an app: the way there is said in words.
private struct VoiceSection: View {
  @Environment(\.format) private var format
  @Environment(\.words) private var words
  let models: AppModels
  /// The language of the cues, once it is known.
  let cues: Language?

  var body: some View {
    if let cues, !models.speech.hasVoice(language: cues.tag) {
      Panel(.care) {
        PanelTitle(words.settingsVoiceMissing(language: cues.nameInItself), symbol: "speaker.slash")
        Small(words.iosVoicesDetail)
      }
    }
    Block(words.settingsVoiceHeading) {
      SoundLevelRow(
        words.settingsVoiceRate, models.preferenceBinding(\.speechRate), in: 0.5...2,
        said: "\(format.number(models.preferences.values.speechRate, decimals: 1)) ×")
      let voices = cues.map { models.speech.voices(language: $0.tag) } ?? []
      if !voices.isEmpty {
        Picker(words.settingsVoiceWhich, selection: voice(among: voices)) {
          Text(words.settingsVoiceOwn).tag(String?.none)
          ForEach(voices, id: \.self) { Text($0).tag(String?.some($0)) }
        }
        // A phone may have dozens of them.
        .pickerStyle(.navigationLink)
      }
      VoiceTrial(speech: models.speech, values: models.preferences.values)
      VStack(alignment: .leading, spacing: 2) {
        Text(words.settingsVoiceSystem)
        Small(words.iosVoicesDetail).foregroundStyle(.secondary)
      }
      .accessibilityElement(children: .combine)
    }
  }

  /// The voice that was chosen, as far as it speaks the language of the cues.
  private func voice(among voices: [String]) -> Binding<String?> {
    let chosen = models.preferenceBinding(\.voice)
    return Binding(
      get: { chosen.wrappedValue.flatMap { voices.contains($0) ? $0 : nil } }, set: { chosen.wrappedValue = $0 })
  }
}

/// Lets the runner hear the voice as it is chosen now; pressed again it begins anew.
private struct VoiceTrial: View {
  /// What of the preferences a voice has to know.
  private struct Wish: Equatable {
    let rate: Double
    let voice: String?
  }

  @Environment(\.words) private var words
  @State private var spoken: Task<Void, Never>?
  @State private var hasFailed = false
  let speech: any SpeechEngine
  let values: PreferenceValues

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      QuietButton(words.settingsVoiceTry, symbol: "play", action: listen)
      if hasFailed { Small(words.settingsVoiceFailed) }
    }
    .onChange(of: Wish(rate: values.speechRate, voice: values.voice), initial: true) { _, wish in
      speech.prefer(rate: wish.rate, voice: wish.voice)
    }
    .onDisappear { silence() }
  }

  private func listen() {
    silence()
    hasFailed = false
    spoken = Task {
      var isSilent = false
      do {
        try await speech.speak(words.settingsVoiceSample, language: words.settingsVoiceSampleLanguage) {}
      } catch {
        // What was stopped has not failed.
        isSilent = !(error is CancellationError)
      }
      // It was begun anew, or the page was left: another one is spoken, or none.
      guard !Task.isCancelled else { return }
      hasFailed = isSilent
      spoken = nil
    }
  }

  /// Ends an example that is spoken still; whatever else is spoken is not ours to end.
  private func silence() {
    guard let spoken else { return }
    self.spoken = nil
    spoken.cancel()
    speech.stop()
  }
}
