import AVFoundation
import FreshLegsKit

/// The right to be heard above music, by AVAudioSession: others are softened while it is held, and only then.
@MainActor
public final class SystemAudioFocus: AudioFocus {
  private let session: SoundSession
  private let readers = Locked<[UUID: AsyncStream<AudioChange>.Continuation]>([:])
  private var listening: Task<Void, Never>?
  /// What sound comes out of, exactly: other headphones of the same kind have another latency.
  private var outputs: [String]
  private let observers: Observers

  public init(session: SoundSession) {
    self.session = session
    outputs = Self.outputs
    let (events, told) = AsyncStream<SessionEvent>.makeStream()
    observers = Observers(SessionEvent.names) { notification in
      if let event = SessionEvent(notification) { told.yield(event) }
    }
    // Headphones that go are no reason to stop: the runner has said how a run is heard without.
    try? AVAudioSession.sharedInstance().setPrefersInterruptionOnRouteDisconnect(false)
    listening = Task { [weak self] in for await event in events { self?.take(event) } }
  }

  deinit {
    listening?.cancel()
    for reader in readers.withLock({ Array($0.values) }) { reader.finish() }
  }

  public var route: AudioRoute {
    AudioRoute(ports: AVAudioSession.sharedInstance().currentRoute.outputs.map(\.portType))
  }

  public var changes: AsyncStream<AudioChange> {
    let (stream, reader) = AsyncStream<AudioChange>.makeStream()
    let id = UUID()
    readers.withLock { $0[id] = reader }
    reader.onTermination = { [readers] _ in readers.withLock { $0[id] = nil } }
    return stream
  }

  public func take() throws { try session.takeForCues() }

  public func give() { session.giveFromCues() }

  private func take(_ event: SessionEvent) {
    switch event {
    case .began:
      session.wasInterrupted()
      tell(.interrupted)
    case .ended(let shouldResume):
      session.interruptionEnded(shouldResume: shouldResume)
      // Where it should not, the next cue and the next beat of a guide ask by themselves.
      if shouldResume { tell(.resumed) }
    case .rerouted:
      // Most reasons for which the system tells this change nothing: our own options, above all.
      let outputs = Self.outputs
      guard outputs != self.outputs else { return }
      self.outputs = outputs
      tell(.routeChanged(route))
    case .reset:
      session.wasReset()
      tell(.reset)
    }
  }

  private func tell(_ change: AudioChange) {
    for reader in readers.withLock({ Array($0.values) }) { reader.yield(change) }
  }

  private static var outputs: [String] {
    AVAudioSession.sharedInstance().currentRoute.outputs.map { "\($0.portType.rawValue) \($0.uid)" }
  }
}

/// What the session tells, apart from its notifications, which no other thread may have.
enum SessionEvent: Equatable, Sendable {
  case began
  case ended(shouldResume: Bool)
  case rerouted
  case reset

  static let names = [
    AVAudioSession.interruptionNotification, AVAudioSession.routeChangeNotification,
    AVAudioSession.mediaServicesWereResetNotification,
  ]

  init?(_ notification: Notification) {
    switch notification.name {
    case AVAudioSession.interruptionNotification:
      guard let type = notification.userInfo?[AVAudioSessionInterruptionTypeKey] as? UInt else { return nil }
      if type == AVAudioSession.InterruptionType.began.rawValue {
        self = .began
      } else {
        let options = notification.userInfo?[AVAudioSessionInterruptionOptionKey] as? UInt ?? 0
        self = .ended(
          shouldResume: AVAudioSession.InterruptionOptions(rawValue: options).contains(.shouldResume))
      }
    case AVAudioSession.routeChangeNotification: self = .rerouted
    case AVAudioSession.mediaServicesWereResetNotification: self = .reset
    default: return nil
    }
  }
}

extension AudioRoute {
  /// Sound goes to what is nearest to the ear.
  init(ports: [AVAudioSession.Port]) {
    let ports = Set(ports)
    if !ports.isDisjoint(with: [.bluetoothA2DP, .bluetoothHFP, .bluetoothLE]) {
      self = .bluetooth
    } else if !ports.isDisjoint(with: [.headphones, .usbAudio]) {
      self = .wired
    } else if !ports.isDisjoint(with: [.builtInSpeaker, .builtInReceiver]) {
      self = .speaker
    } else {
      self = .other
    }
  }
}
