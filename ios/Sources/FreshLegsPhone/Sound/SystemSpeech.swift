import AVFoundation
import FreshLegsKit

/// The phone's own voices, by AVSpeechSynthesizer, heard in the app's own session: it softens music, and goes on behind a
/// locked screen.
@MainActor
public final class SystemSpeech: SpeechEngine {
  /// Why nothing is spoken. A voice that fails otherwise does not say so; who asked it waits only so long.
  public enum Failure: Error {
    /// There is no voice for the language.
    case noVoice
  }

  /// Slower and faster than its own speed, as the kit has it.
  static let rates = 0.5...2.0

  let synthesizer = AVSpeechSynthesizer()
  private let listener = SpeechListener()
  private let silence = Silence()
  private let installed = SpeechVoices()
  private var rate = 1.0
  private var preferred: String?
  /// What is spoken now.
  private var spoken: AVSpeechUtterance?

  public init() {
    synthesizer.usesApplicationAudioSession = true
    synthesizer.delegate = listener
  }

  public func hasVoice(language: String) -> Bool { installed.best(language: language, preferred: nil) != nil }

  public func speak(_ text: String, language: String, onStart: @escaping @MainActor () -> Void) async throws {
    guard let voice = installed.best(language: language, preferred: preferred) else { throw Failure.noVoice }
    try Task.checkCancellation()
    let utterance = AVSpeechUtterance(string: text)
    utterance.voice = voice
    utterance.rate = Self.speechRate(rate)
    let events = listener.events(of: utterance)
    defer { listener.forget(utterance) }
    spoken = utterance
    synthesizer.speak(utterance)
    for await event in events {
      switch event {
      case .started: onStart()
      case .finished: return
      case .cancelled: throw CancellationError()
      }
    }
    // The task was cancelled, or `stop` was called. The next one may speak already, and goes on.
    if spoken === utterance { synthesizer.stopSpeaking(at: .immediate) }
    throw CancellationError()
  }

  public func playSilence(forS seconds: Double) { silence.play(forS: seconds) }

  public func stop() {
    spoken = nil
    silence.stop()
    synthesizer.stopSpeaking(at: .immediate)
    // One that had not begun is not always told to be cancelled.
    listener.endAll()
  }

  public func voices(language: String) -> [String] { installed.names(language: language) }

  public func prefer(rate: Double, voice: String?) {
    self.rate = min(max(rate, Self.rates.lowerBound), Self.rates.upperBound)
    preferred = voice
  }

  /// Apple's rate for a multiple of a voice's own speed, 0.5 to 2. Apple names the least, the default and the greatest
  /// only, on a scale that it does not explain (avspeechutterancemaximumspeechrate): above the default the greatest is
  /// taken as four times its speed, so that twice is still understood, and below it the scale as even.
  static func speechRate(_ multiple: Double) -> Float {
    let own = AVSpeechUtteranceDefaultSpeechRate
    let multiple = Float(min(max(multiple, rates.lowerBound), rates.upperBound))
    return multiple >= 1
      ? own + (AVSpeechUtteranceMaximumSpeechRate - own) * (multiple - 1) / 3
      : own - (own - AVSpeechUtteranceMinimumSpeechRate) * (1 - multiple)
  }
}

/// Hears what becomes of what is spoken, in whatever thread, and passes it on in order.
final class SpeechListener: NSObject, AVSpeechSynthesizerDelegate, Sendable {
  enum Event: Sendable {
    case started
    case finished
    case cancelled
  }

  private let readers = Locked<[ObjectIdentifier: AsyncStream<Event>.Continuation]>([:])

  func events(of utterance: AVSpeechUtterance) -> AsyncStream<Event> {
    let (events, reader) = AsyncStream<Event>.makeStream()
    let id = ObjectIdentifier(utterance)
    readers.withLock { $0[id] = reader }
    return events
  }

  func forget(_ utterance: AVSpeechUtterance) {
    let id = ObjectIdentifier(utterance)
    readers.withLock { $0[id] = nil }
  }

  func endAll() {
    for reader in readers.withLock({ Array($0.values) }) { reader.finish() }
  }

  func speechSynthesizer(_ synthesizer: AVSpeechSynthesizer, didStart utterance: AVSpeechUtterance) {
    tell(.started, of: utterance)
  }

  func speechSynthesizer(_ synthesizer: AVSpeechSynthesizer, didFinish utterance: AVSpeechUtterance) {
    tell(.finished, of: utterance)
  }

  func speechSynthesizer(_ synthesizer: AVSpeechSynthesizer, didCancel utterance: AVSpeechUtterance) {
    tell(.cancelled, of: utterance)
  }

  private func tell(_ event: Event, of utterance: AVSpeechUtterance) {
    let id = ObjectIdentifier(utterance)
    readers.withLock { $0[id] }?.yield(event)
  }
}
