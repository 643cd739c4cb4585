// What tests do as the phone, its audio, its voices and other apps; no framework of Apple's has any of it.

import Foundation

/// What was asked of the session, and what it answers.
public enum StageAudioSession {
  public enum Order: Equatable, Sendable {
    case category(AVAudioSession.Category, AVAudioSession.Mode, AVAudioSession.CategoryOptions)
    case activate
    case deactivate(AVAudioSession.SetActiveOptions)
    case prefersInterruptionOnRouteDisconnect(Bool)
  }

  public struct Refused: Error {}

  private struct State {
    var orders: [Order] = []
    var outputs: [(AVAudioSession.Port, uid: String)] = [(.builtInSpeaker, "speaker")]
    var isRefused = false
    var refusesSole = false
    var isActive = false
    var options: AVAudioSession.CategoryOptions = []
    var isOtherPlaying = false
    var outputLatencyS = 0.0
  }

  // One phone has one; all of its state is behind the lock.
  nonisolated(unsafe) static let session = AVAudioSession()
  nonisolated(unsafe) private static var state = State()
  private static let lock = NSLock()

  /// As a phone that was just switched on.
  public static func reset() { change { $0 = State() } }

  public static var orders: [Order] { look(\.orders) }
  public static func forgetOrders() { change { $0.orders = [] } }
  public static var isActive: Bool { look(\.isActive) }
  public static var options: AVAudioSession.CategoryOptions { look(\.options) }

  /// Whether another app with a session that does not mix is playing.
  public static var isOtherPlaying: Bool {
    get { look(\.isOtherPlaying) }
    set { change { $0.isOtherPlaying = newValue } }
  }

  /// Whether it cannot be made active: a call is on.
  public static var isRefused: Bool {
    get { look(\.isRefused) }
    set { change { $0.isRefused = newValue } }
  }

  /// Whether it can be made active only to mix: in the background.
  public static var refusesSole: Bool {
    get { look(\.refusesSole) }
    set { change { $0.refusesSole = newValue } }
  }

  public static var outputLatencyS: Double {
    get { look(\.outputLatencyS) }
    set { change { $0.outputLatencyS = newValue } }
  }

  public static var outputs: [(AVAudioSession.Port, uid: String)] {
    get { look(\.outputs) }
    set { change { $0.outputs = newValue } }
  }

  /// Sound comes out elsewhere from now on, and everybody is told.
  public static func route(to port: AVAudioSession.Port, uid: String) {
    outputs = [(port, uid)]
    NotificationCenter.default.post(name: AVAudioSession.routeChangeNotification, object: session)
  }

  /// A call, or another app, takes the sound away.
  public static func interrupt() {
    change { $0.isActive = false }
    interruption(.began, [:])
  }

  /// It is over.
  public static func endInterruption(shouldResume: Bool) {
    let options: AVAudioSession.InterruptionOptions = shouldResume ? .shouldResume : []
    interruption(.ended, [AVAudioSessionInterruptionOptionKey: options.rawValue])
  }

  /// The system's audio has crashed, and runs again.
  public static func restartMediaServices() {
    change { $0.isActive = false }
    NotificationCenter.default.post(name: AVAudioSession.mediaServicesWereResetNotification, object: session)
  }

  /// Another app begins or ceases to play, which only apps in front are told.
  public static func other(isPlaying: Bool) {
    isOtherPlaying = isPlaying
    NotificationCenter.default.post(name: AVAudioSession.silenceSecondaryAudioHintNotification, object: session)
  }

  static func take(_ order: Order) throws {
    try change { state in
      if order == .activate {
        let mixes = state.options.contains(.mixWithOthers) || state.options.contains(.duckOthers)
        if state.isRefused || (state.refusesSole && !mixes) { throw Refused() }
      }
      state.orders.append(order)
      switch order {
      case .category(_, _, let options): state.options = options
      case .activate: state.isActive = true
      case .deactivate: state.isActive = false
      case .prefersInterruptionOnRouteDisconnect: break
      }
    }
  }

  private static func interruption(_ type: AVAudioSession.InterruptionType, _ more: [String: Any]) {
    NotificationCenter.default.post(
      name: AVAudioSession.interruptionNotification, object: session,
      userInfo: more.merging([AVAudioSessionInterruptionTypeKey: type.rawValue]) { first, _ in first })
  }

  private static func look<Value>(_ path: KeyPath<State, Value>) -> Value { change { $0[keyPath: path] } }

  private static func change<Value>(_ how: (inout State) throws -> Value) rethrows -> Value {
    lock.lock()
    defer { lock.unlock() }
    return try how(&state)
  }
}

/// A voice that is on the phone.
public struct StageVoice: Sendable {
  public var name: String
  public var language: String
  public var quality = AVSpeechSynthesisVoiceQuality.default
  public var traits: AVSpeechSynthesisVoice.Traits = []
  public var identifier: String { "\(name).\(language)" }

  public init(
    _ name: String,
    _ language: String,
    quality: AVSpeechSynthesisVoiceQuality = .default,
    traits: AVSpeechSynthesisVoice.Traits = []
  ) {
    self.name = name
    self.language = language
    self.quality = quality
    self.traits = traits
  }
}

/// The voices that are on the phone.
public enum StageSpeech {
  // Tests set them before they ask, one test at a time.
  nonisolated(unsafe) public static var voices: [StageVoice] = []
  nonisolated(unsafe) public static var currentLanguageCode = "en-US"

  /// Which voice the system itself would take for a language, by its name.
  nonisolated(unsafe) public static var systemChoice: [String: String] = [:]

  static func voice(language: String) -> StageVoice? {
    systemChoice[language].flatMap { name in voices.first { $0.name == name } }
  }

  /// Voices came or went.
  public static func become(_ voices: [StageVoice]) {
    self.voices = voices
    NotificationCenter.default.post(name: AVSpeechSynthesizer.availableVoicesDidChangeNotification, object: nil)
  }

  /// The first sound of what is spoken is heard.
  public static func start(_ synthesizer: AVSpeechSynthesizer) {
    guard let utterance = synthesizer.queue.first else { return }
    synthesizer.delegate?.speechSynthesizer(synthesizer, didStart: utterance)
  }

  /// The last word of it has been spoken.
  public static func finish(_ synthesizer: AVSpeechSynthesizer) {
    guard !synthesizer.queue.isEmpty else { return }
    synthesizer.delegate?.speechSynthesizer(synthesizer, didFinish: synthesizer.queue.removeFirst())
  }

  /// The system stops it by itself.
  public static func cancel(_ synthesizer: AVSpeechSynthesizer) { synthesizer.stopSpeaking(at: .immediate) }

  /// What it is to speak.
  public static func utterances(_ synthesizer: AVSpeechSynthesizer) -> [AVSpeechUtterance] { synthesizer.queue }
}
