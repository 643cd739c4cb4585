import AudioToolbox
import FreshLegsKit

/// The phone's motor, by the system's own vibration.
///
/// Haptics cannot do it: feedback generators and Core Haptics are for an app in front with the screen on, and a cue is to
/// be felt in a pocket, behind a locked screen. `kSystemSoundID_Vibrate` is felt there too, as long as the app is running,
/// which a run's location and sound see to; through a belt it is also the strongest that there is. Its price is that
/// every motion is equally long, about 0.4 s: how many there are and the rests are as the cue has them, how long each is
/// it is not. Nothing is felt on an iPad, which has no motor, nor where the runner has switched vibration off in the
/// system's settings.
///
/// Pages: developer.apple.com/documentation/audiotoolbox/audioservicesplaysystemsound(_:), and ksystemsoundid_vibrate.
@MainActor
public final class SystemVibrator: Vibrator {
  /// How long one motion of the system's is; another that began within would be lost.
  static let motionS = 0.4
  /// Below it two motions are felt as one.
  static let leastRestS = 0.2

  private let clock: any Timekeeper
  private var shaking: Task<Void, Never>?

  public init(clock: any Timekeeper = SystemTimekeeper()) { self.clock = clock }

  public func vibrate(patternMs: [UInt16]) {
    stop()
    let turns = Self.turns(patternMs)
    guard !turns.isEmpty else { return }
    shaking = Task { [clock] in
      for turn in turns {
        if turn.moves { AudioServicesPlaySystemSound(kSystemSoundID_Vibrate) }
        guard (try? await clock.sleep(forS: turn.lastsS)) != nil else { return }
      }
    }
  }

  /// What moves now moves to its end: the system does not stop it.
  public func stop() {
    shaking?.cancel()
    shaking = nil
  }

  /// Each motion with the rest that follows it; one of no length is a rest only.
  static func turns(_ patternMs: [UInt16]) -> [(moves: Bool, lastsS: Double)] {
    stride(from: 0, to: patternMs.count, by: 2).map { at in
      let movingS = Double(patternMs[at]) / 1_000
      let restS = at + 1 < patternMs.count ? Double(patternMs[at + 1]) / 1_000 : 0
      guard movingS > 0 else { return (false, restS) }
      return (true, max(motionS, movingS) + max(leastRestS, restS))
    }
  }
}
