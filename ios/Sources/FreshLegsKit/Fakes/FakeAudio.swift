/// A voice that speaks when it is told to.
@MainActor
public final class FakeSpeechEngine: SpeechEngine {
  /// What happened, in order.
  public enum Event: Equatable, Sendable {
    case speak(String)
    case silence(Double)
    case stop
  }

  public struct Failure: Error {}

  public private(set) var events: [Event] = []
  /// Languages that have a voice; all where `nil`.
  public var languages: Set<String>?
  /// How fast it is to speak.
  public private(set) var rate = 1.0
  /// By which voice; its own choice where `nil`.
  public private(set) var voice: String?
  /// Whether every word is spoken at once.
  public var isInstant = false
  /// Whether `stop` and cancelling leave it speaking, as a broken voice does.
  public var isStuck = false
  private var current: (onStart: @MainActor () -> Void, end: CheckedContinuation<Void, any Error>)?

  public init() {}

  public var isSpeaking: Bool { current != nil }

  public func hasVoice(language: String) -> Bool { languages?.contains(language) ?? true }

  public func speak(_ text: String, language: String, onStart: @escaping @MainActor () -> Void) async throws {
    events.append(.speak(text))
    if isInstant {
      onStart()
      return
    }
    try await withCheckedThrowingContinuation { current = (onStart, $0) }
  }

  public func playSilence(forS seconds: Double) { events.append(.silence(seconds)) }

  public func stop() {
    events.append(.stop)
    if !isStuck { end(throwing: CancellationError()) }
  }

  public func voices(language: String) -> [String] { hasVoice(language: language) ? ["anna", "ben"] : [] }

  public func prefer(rate: Double, voice: String?) {
    self.rate = rate
    self.voice = voice
  }

  /// The first sound is heard.
  public func start() { current?.onStart() }

  /// The last word has been spoken.
  public func finish() { end(throwing: nil) }

  /// It goes wrong.
  public func fail() { end(throwing: Failure()) }

  private func end(throwing error: (any Error)?) {
    guard let ended = current else { return }
    current = nil
    if let error { ended.end.resume(throwing: error) } else { ended.end.resume() }
  }
}

/// The right to be heard, as it was taken and given back.
@MainActor
public final class FakeAudioFocus: AudioFocus {
  public struct Refused: Error {}

  public private(set) var isTaken = false
  public private(set) var taken = 0
  public private(set) var given = 0
  public var isRefused = false
  public var route = AudioRoute.speaker
  private var readers: [AsyncStream<AudioChange>.Continuation] = []

  public init() {}

  public func take() throws {
    if isRefused { throw Refused() }
    isTaken = true
    taken += 1
  }

  public func give() {
    isTaken = false
    given += 1
  }

  public var changes: AsyncStream<AudioChange> {
    let (stream, reader) = AsyncStream<AudioChange>.makeStream()
    readers.append(reader)
    return stream
  }

  /// Lets the system do something to our sound.
  public func change(_ change: AudioChange) {
    if case .routeChanged(let route) = change { self.route = route }
    for reader in readers { reader.yield(change) }
  }
}
