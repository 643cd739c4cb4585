import Observation

/// A way of saying "heavy" without words.
public enum HeavyWay: Equatable, Sendable, CaseIterable {
  /// The big button on the screen.
  case screen
  /// The button of the headset.
  case headset
  /// The action of the notification, or of the Live Activity, on the lock screen.
  case notification
  /// Two knocks on the phone.
  case knock
}

/// What the headset, and whoever else plays, does.
public enum HeadsetEvent: Equatable, Sendable {
  /// Its button was pressed, and it is ours.
  case pressed
  /// It came or went, or another app began or ceased to play.
  case changed
}

/// The system's remote control. Implemented by `SystemHeadset` on MPRemoteCommandCenter and AVAudioSession.
@MainActor
public protocol HeadsetSource: AnyObject {
  /// Whether there is one with a button.
  var isConnected: Bool { get }
  /// Whether another app plays: then play and pause are its own.
  var isOtherAudioPlaying: Bool { get }
  /// Takes its button.
  func claim()
  /// Gives its button back.
  func release()
  /// What happens to it. For one reader at a time.
  var events: AsyncStream<HeadsetEvent> { get }
}

/// Knows which ways of saying "heavy" work now, and takes the headset's button while a run is on; never once another app
/// has played in that run, whose play and pause it is: the press after a pause is meant to go on with the music.
@MainActor
@Observable
public final class HeadsetButtons {
  /// The ways that work now; the screen's always does.
  public private(set) var ways: [HeavyWay] = [.screen]
  /// Whether knocks on the phone are heard: the profile says whether they are wanted.
  public var hearsKnocks = false { didSet { refresh() } }
  /// Whether notifications are shown.
  public var showsNotifications = false { didSet { refresh() } }

  @ObservationIgnored private let source: any HeadsetSource
  @ObservationIgnored private var onHeavy: (() -> Void)?
  @ObservationIgnored private var listening: Task<Void, Never>?
  @ObservationIgnored private var isClaimed = false
  @ObservationIgnored private var hasOtherPlayed = false

  public init(source: any HeadsetSource) {
    self.source = source
    refresh()
  }

  /// Passes presses on from now on.
  public func start(onHeavy: @escaping () -> Void) {
    stop()
    self.onHeavy = onHeavy
    let events = source.events
    listening = Task { [weak self] in
      for await event in events {
        guard let self, !Task.isCancelled else { return }
        refresh()
        if event == .pressed && isClaimed { self.onHeavy?() }
      }
    }
    refresh()
  }

  /// Gives the button back.
  public func stop() {
    listening?.cancel()
    listening = nil
    onHeavy = nil
    hasOtherPlayed = false
    refresh()
  }

  /// Looks anew at what works: also before a run, so that the runner knows.
  public func refresh() {
    let isOtherPlaying = source.isOtherAudioPlaying
    if isOtherPlaying && onHeavy != nil { hasOtherPlayed = true }
    let isFree = source.isConnected && !isOtherPlaying && !hasOtherPlayed
    let isWanted = isFree && onHeavy != nil
    if isWanted != isClaimed {
      isClaimed = isWanted
      if isWanted { source.claim() } else { source.release() }
    }
    let works: [(HeavyWay, Bool)] = [
      (.screen, true), (.headset, isFree), (.notification, showsNotifications), (.knock, hearsKnocks),
    ]
    ways = works.filter(\.1).map(\.0)
  }
}
