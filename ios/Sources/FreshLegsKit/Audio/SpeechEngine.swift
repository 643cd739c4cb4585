/// What speaks. Implemented by `SystemSpeech` on AVSpeechSynthesizer.
@MainActor
public protocol SpeechEngine: AnyObject {
  /// Whether there is a voice for a language, a BCP 47 tag such as "pt".
  func hasVoice(language: String) -> Bool
  /// Speaks, calls `onStart` with the first sound, and returns after the last word.
  ///
  /// Throws when it cannot, and `CancellationError` when it was stopped.
  func speak(_ text: String, language: String, onStart: @escaping @MainActor () -> Void) async throws
  /// Plays silence, so that headphones that have gone to sleep miss no word. Returns at once.
  func playSilence(forS seconds: Double)
  /// Stops at once.
  func stop()
  /// The names of the voices on this phone that speak a language, the platform's own choice first.
  func voices(language: String) -> [String]
  /// How fast it speaks from now on, where 1 is its own speed, and by which of the platform's voices; by its own choice
  /// where `voice` is `nil`, or speaks another language than a cue.
  func prefer(rate: Double, voice: String?)
}

/// Where sound comes out.
public enum AudioRoute: Equatable, Sendable {
  case speaker
  case wired
  case bluetooth
  case other

  /// Whether it goes to sleep between words.
  var fallsAsleep: Bool { self == .bluetooth }
}

/// What the system does to our sound.
public enum AudioChange: Equatable, Sendable {
  /// A call or an alarm has taken it.
  case interrupted
  /// It is ours again.
  case resumed
  /// It comes out elsewhere now.
  case routeChanged(AudioRoute)
  /// The system's audio was restarted: everything is to be opened anew.
  case reset
}

/// The right to be heard above music. Implemented by `SystemAudioFocus` on AVAudioSession, with `.duckOthers`, and
/// `notifyOthersOnDeactivation` when given back.
@MainActor
public protocol AudioFocus: AnyObject {
  /// Makes other sound softer until `give`. Throws where that is refused, as during a call.
  func take() throws
  /// Lets other sound be as loud as it was. Harmless where nothing was taken.
  func give()
  /// Where sound comes out now.
  var route: AudioRoute { get }
  /// What the system does to it. For any number of readers.
  var changes: AsyncStream<AudioChange> { get }
}
