import FreshLegsKit
import FreshLegsScreensTesting
import SwiftUI
import Testing

@testable import FreshLegsScreens

@MainActor
struct SettingsVoiceTests {
  private let bridge = PreviewBridge()
  private let preview: PreviewModels

  init() { preview = PreviewModels(bridge: bridge) }

  private var models: AppModels { preview.models }
  private var values: PreferenceValues { preview.preferences.values }

  /// The whole app, at the page about the voice.
  private func hand() async throws -> Hand {
    models.navigation.go(.settings(page: .voice))
    let hand = Hand(app: models)
    try await hand.eventually("the voices are there") { hand.picker(hand.words.settingsVoiceWhich) != nil }
    return hand
  }

  @Test("the voice is tried out as it is chosen, and anew by a second touch")
  func tryOut() async throws {
    let hand = try await hand()
    let sample = hand.words.settingsVoiceSample
    try await hand.touch(hand.words.settingsVoiceTry)
    try await hand.eventually("it speaks") { preview.speech.isSpeaking }
    try await hand.touch(hand.words.settingsVoiceTry)
    try await hand.eventually("it speaks anew") {
      preview.speech.events == [.speak(sample), .stop, .speak(sample)]
    }
    preview.speech.finish()
    await hand.settle()
    #expect(!hand.says(hand.words.settingsVoiceFailed))
    // Nothing of it is spoken any more: the next one ends nothing.
    try await hand.touch(hand.words.settingsVoiceTry)
    try await hand.eventually("it speaks again") { preview.speech.isSpeaking }
    #expect(preview.speech.events.filter { $0 == .stop }.count == 1)
    preview.speech.finish()
  }

  @Test("a voice that cannot speak says so, until it can")
  func failure() async throws {
    let hand = try await hand()
    try await hand.touch(hand.words.settingsVoiceTry)
    try await hand.eventually("it speaks") { preview.speech.isSpeaking }
    preview.speech.fail()
    try await hand.sees(hand.words.settingsVoiceFailed)
    preview.speech.isInstant = true
    try await hand.touch(hand.words.settingsVoiceTry)
    try await hand.eventually("it has spoken") { !hand.says(hand.words.settingsVoiceFailed) }
  }

  @Test("which voice, and how fast, is kept and heard at once")
  func voice() async throws {
    let hand = try await hand()
    #expect(hand.picker(hand.words.settingsVoiceWhich)?.value == hand.words.settingsVoiceOwn)
    try await hand.touch("ben")
    #expect(values.voice == "ben")
    hand.slider(hand.words.settingsVoiceRate)?.increment?()
    await hand.settle()
    #expect(values.speechRate == 1.1)
    #expect(hand.slider(hand.words.settingsVoiceRate)?.value == "1.1 ×")
    try await hand.eventually("it is heard") { preview.speech.rate == 1.1 && preview.speech.voice == "ben" }
    try await hand.touch(hand.words.settingsVoiceOwn)
    #expect(values.voice == nil)
  }

  @Test("a speed has its ends")
  func ends() async throws {
    let hand = try await hand()
    for _ in 0..<30 { hand.slider(hand.words.settingsVoiceRate)?.decrement?() }
    #expect(values.speechRate == 0.5)
    for _ in 0..<30 { hand.slider(hand.words.settingsVoiceRate)?.increment?() }
    #expect(values.speechRate == 2)
  }

  @Test("a voice of another language is not shown as chosen")
  func otherLanguage() async throws {
    preview.preferences.change { $0.voice = "zoé" }
    let hand = try await hand()
    #expect(hand.picker(hand.words.settingsVoiceWhich)?.value == hand.words.settingsVoiceOwn)
  }

  @Test("a language without a voice is named, with the way to one")
  func missing() async throws {
    var profile = try await bridge.profile()
    profile.language = .portuguese
    try await bridge.saveProfile(draft: profile)
    preview.speech.languages = ["en"]
    models.navigation.go(.settings(page: .voice))
    let hand = Hand(app: models)
    try await hand.sees(hand.words.settingsVoiceMissing(language: "Português"))
    #expect(hand.says(hand.words.iosVoicesDetail))
    #expect(hand.picker(hand.words.settingsVoiceWhich) == nil)
    #expect(hand.nameless == [])
    #expect(preview.pages.opened.isEmpty)
  }

  @Test("each sound has its own volume, which is said")
  func volumes() async throws {
    let hand = try await hand()
    let words = hand.words
    for (name, volume) in [
      (words.settingsVolumeBreath, \PreferenceValues.breathVolume),
      (words.settingsVolumeMetronome, \.metronomeVolume), (words.settingsVolumeSignals, \.earconVolume),
    ] {
      #expect(hand.slider(name)?.value == words.settingsVolumePercent(value: "100"))
      hand.slider(name)?.decrement?()
      hand.slider(name)?.decrement?()
      hand.slider(name)?.decrement?()
      await hand.settle()
      #expect(values[keyPath: volume] == 0.7)
      #expect(hand.slider(name)?.value == words.settingsVolumePercent(value: "70"))
      hand.slider(name)?.set?(0.0)
      await hand.settle()
      #expect(hand.slider(name)?.value == words.settingsVolumeOff)
    }
  }

  @Test("how a run is heard without headphones is not chosen for the runner")
  func withoutHeadphones() async throws {
    let hand = try await hand()
    let words = hand.words
    let names = [
      words.settingsWithoutHeadphonesSpeaker, words.settingsWithoutHeadphonesVibration,
      words.settingsWithoutHeadphonesSilent,
    ]
    for name in names { #expect(hand.touchable(name)?.isSelected == false) }
    for (name, way) in zip(names, WithoutHeadphones.allCases) {
      try await hand.touch(name)
      #expect(values.withoutHeadphones == way)
      #expect(hand.touchable(name)?.isSelected == true)
    }
  }

  @Test("the beat is moved by tenths of a tenth of a second, up to its ends")
  func trim() async throws {
    let hand = try await hand()
    let words = hand.words
    let trim = { hand.screen.all.first { $0.kind == .stepper && $0.name == words.settingsTrimTitle } }
    #expect(trim()?.value == words.settingsTrimValue(ms: "0"))
    trim()?.increment?()
    await hand.settle()
    #expect(values.soundTrimMs == 10)
    #expect(trim()?.value == words.settingsTrimValue(ms: "+10"))
    for _ in 0..<2 {
      trim()?.decrement?()
      await hand.settle()
    }
    #expect(trim()?.value == words.settingsTrimValue(ms: "−10"))
    preview.preferences.change { $0.soundTrimMs = -300 }
    await hand.settle()
    trim()?.decrement?()
    #expect(values.soundTrimMs == -300)
  }
}

extension Hand {
  /// Something that is dragged, and turned up and down by a screen reader.
  fileprivate func slider(_ name: String) -> StageNode? {
    screen.all.first { $0.kind == .slider && $0.name == name }
  }
}
