import AVFoundation
import FreshLegsKit
import MediaPlayer

/// The button of the headset, by MPRemoteCommandCenter, and on the lock screen the button that goes with it.
///
/// iOS gives a press to the app that is playing now: one with commands, with something in the centre of what is playing,
/// and that plays in a session which does not mix (developer.apple.com/documentation/mediaplayer/
/// becoming-a-now-playable-app). So while the button is ours the session does not mix, and plays silence between cues.
/// It is only ours where nobody else plays, and as soon as somebody does the session mixes again.
@MainActor
public final class SystemHeadset: HeadsetSource {
  /// After so long it is sure whether who has interrupted us is playing.
  static let sureAfterS = 2.0

  private let session: SoundSession
  private let focus: any AudioFocus
  private let title: String
  private let clock: any Timekeeper
  private let silence = Silence()
  private var targets: [(command: MPRemoteCommand, token: Any)] = []
  private var reader: AsyncStream<HeadsetEvent>.Continuation?
  /// What is heard in other threads, on its way to the reader.
  private let told: AsyncStream<HeadsetEvent>.Continuation
  private let observers: Observers
  private var relaying: Task<Void, Never>?
  private var listening: Task<Void, Never>?

  /// `title` is what the lock screen calls that which is playing.
  public init(
    session: SoundSession,
    focus: any AudioFocus,
    title: String,
    clock: any Timekeeper = SystemTimekeeper()
  ) {
    self.session = session
    self.focus = focus
    self.title = title
    self.clock = clock
    let heard: AsyncStream<HeadsetEvent>
    (heard, told) = AsyncStream.makeStream()
    observers = Observers([AVAudioSession.silenceSecondaryAudioHintNotification]) { [told] _ in told.yield(.changed) }
    relaying = Task { [weak self] in
      for await event in heard { self?.reader?.yield(event) }
    }
    let changes = focus.changes
    listening = Task { [weak self] in
      for await change in changes { self?.follow(change) }
    }
  }

  deinit {
    listening?.cancel()
    relaying?.cancel()
  }

  public var isConnected: Bool { focus.route == .bluetooth || focus.route == .wired }

  // What mixes has no claim on the button: a word of a map's, a message.
  public var isOtherAudioPlaying: Bool { AVAudioSession.sharedInstance().secondaryAudioShouldBeSilencedHint }

  public func claim() {
    guard targets.isEmpty else { return }
    let center = MPRemoteCommandCenter.shared()
    // Which of the three it is depends on the headset, and on what it believes to be playing.
    for command in [center.togglePlayPauseCommand, center.playCommand, center.pauseCommand] {
      command.isEnabled = true
      // In no actor: MediaPlayer calls it in a thread of its choice.
      let token = command.addTarget { @Sendable [told] _ in
        told.yield(.pressed)
        return .success
      }
      targets.append((command, token))
    }
    session.claim()
    silence.play()
    MPNowPlayingInfoCenter.default().nowPlayingInfo = [
      MPMediaItemPropertyTitle: title,
      MPNowPlayingInfoPropertyIsLiveStream: true,
      MPNowPlayingInfoPropertyPlaybackRate: 1.0,
    ]
  }

  public func release() {
    guard !targets.isEmpty else { return }
    for (command, token) in targets {
      command.removeTarget(token)
      command.isEnabled = false
    }
    targets = []
    MPNowPlayingInfoCenter.default().nowPlayingInfo = nil
    silence.stop()
    session.release()
  }

  public var events: AsyncStream<HeadsetEvent> {
    let (events, reader) = AsyncStream<HeadsetEvent>.makeStream()
    self.reader = reader
    return events
  }

  private func follow(_ change: AudioChange) {
    reader?.yield(.changed)
    switch change {
    case .interrupted:
      silence.stop()
      // Whoever it is may not play yet; and behind a locked screen nobody tells when.
      Task { [weak self, clock] in
        try? await clock.sleep(forS: Self.sureAfterS)
        self?.reader?.yield(.changed)
      }
    case .resumed, .reset:
      if !targets.isEmpty { silence.play() }
    case .routeChanged:
      break
    }
  }
}
