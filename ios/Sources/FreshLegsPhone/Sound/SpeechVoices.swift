import AVFoundation
import FreshLegsKit

/// The voices that are on this phone, best first. To ask for them is slow, so they are kept until others come or go.
@MainActor
final class SpeechVoices {
  private var kept: [AVSpeechSynthesisVoice]?
  /// How often they have changed; and when they were asked for, of that count.
  private let changes = Locked(0)
  private var askedAt = 0
  private let observers: Observers

  init() {
    observers = Observers([AVSpeechSynthesizer.availableVoicesDidChangeNotification]) { [changes] _ in
      changes.withLock { $0 += 1 }
    }
  }

  /// The preferred one where it speaks the language, or the best; `nil` where there is none.
  func best(language: String, preferred: String?) -> AVSpeechSynthesisVoice? {
    let named = named(language: language)
    // It may have been chosen before another of that name came.
    let liked = named.first { $0.name == preferred } ?? named.first { $0.voice.name == preferred }
    return (liked ?? named.first)?.voice
  }

  /// What they are called, the best first.
  func names(language: String) -> [String] { named(language: language).map(\.name) }

  /// A voice bears the name that the system's settings show, and its region where others are called the same.
  private func named(language: String) -> [(name: String, voice: AVSpeechSynthesisVoice)] {
    let voices = ranked(language: language)
    let counts = Dictionary(voices.map { ($0.name, 1) }, uniquingKeysWith: +)
    return voices.map { voice in
      (counts[voice.name] == 1 ? voice.name : "\(voice.name) (\(voice.language))", voice)
    }
  }

  /// By quality; among equals the system's own choice, then those of the phone's region, then by name. Jokes and the
  /// runner's own voice are not offered.
  private func ranked(language: String) -> [AVSpeechSynthesisVoice] {
    let spoken = Self.primary(language)
    let here = AVSpeechSynthesisVoice.currentLanguageCode()
    let own = AVSpeechSynthesisVoice(language: Self.primary(here) == spoken ? here : language)?.identifier
    return installed()
      .filter { Self.primary($0.language) == spoken }
      .sorted { left, right in
        if left.quality != right.quality { return left.quality.rawValue > right.quality.rawValue }
        let isLeftOwn = left.identifier == own
        if isLeftOwn != (right.identifier == own) { return isLeftOwn }
        let isLeftHere = left.language == here
        if isLeftHere != (right.language == here) { return isLeftHere }
        return (left.name, left.identifier) < (right.name, right.identifier)
      }
  }

  private func installed() -> [AVSpeechSynthesisVoice] {
    let now = changes.withLock { $0 }
    if let kept, askedAt == now { return kept }
    let voices = AVSpeechSynthesisVoice.speechVoices().filter {
      $0.voiceTraits.isDisjoint(with: [.isNoveltyVoice, .isPersonalVoice])
    }
    kept = voices
    askedAt = now
    return voices
  }

  /// "pt" of "pt-BR".
  private static func primary(_ tag: String) -> String {
    String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased()
  }
}
