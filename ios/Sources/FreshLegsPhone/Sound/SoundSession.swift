import AVFoundation
import FreshLegsKit

/// The app's one audio session, and what it is used for now. All that sounds shares it: the category and its options
/// belong to the whole app, and each use wants others.
///
/// - A cue softens music, and pauses an audiobook or a podcast, whose words would be lost under ours: `.duckOthers` and
///   `.interruptSpokenAudioAndMixWithOthers`, which is what Apple names for exercise apps.
/// - Tones alone mix with music as loud as it is: `.mixWithOthers`. As long as they go on the session stays active, and
///   the app alive behind a locked screen.
/// - The headset's button is given by iOS to who plays without mixing; see `SystemHeadset`.
///
/// Music becomes loud again, and a podcast goes on, only when the session is made inactive with
/// `.notifyOthersOnDeactivation`: so it is after each cue, and made active again where tones go on. Everything mixes, for
/// another reason too: behind a locked screen no app may begin to play that would interrupt others.
///
/// Pages: developer.apple.com/documentation/avfaudio/avaudiosession/categoryoptions-swift.struct, and
/// setactive(_:options:) there.
public final class SoundSession: Sendable {
  static let cueOptions: AVAudioSession.CategoryOptions = [.duckOthers, .interruptSpokenAudioAndMixWithOthers]
  static let toneOptions: AVAudioSession.CategoryOptions = [.mixWithOthers]
  /// Interrupts others, and is interrupted by them.
  static let soleOptions: AVAudioSession.CategoryOptions = []

  private struct Uses {
    var cues = false
    var tones = false
    var isClaimed = false
    /// Whether somebody has taken the sound away from who has claimed the button.
    var isInterrupted = false
    /// With which options it is active; `nil` where it is not.
    var current: AVAudioSession.CategoryOptions?

    var wanted: AVAudioSession.CategoryOptions? {
      if isClaimed && !isInterrupted { return SoundSession.soleOptions }
      if cues { return SoundSession.cueOptions }
      return tones ? SoundSession.toneOptions : nil
    }

    /// Whether others are to be told that they may be loud again.
    var isToBeLeft: Bool {
      guard let current else { return false }
      guard let wanted else { return true }
      return current.contains(.duckOthers) && !wanted.contains(.duckOthers)
    }
  }

  private let uses = Locked(Uses())
  private let halts = Locked<[@Sendable () -> Void]>([])

  public init() {}

  /// What plays by itself says here how to stop it: a session should not be made inactive under what plays. It begins
  /// again by itself with the next samples.
  func whenLeft(_ halt: @escaping @Sendable () -> Void) { halts.withLock { $0.append(halt) } }

  /// A cue is to be heard. Throws where that is refused, as during a call.
  func takeForCues() throws {
    do {
      try change { $0.cues = true }
    } catch {
      try? change { $0.cues = false }
      throw error
    }
  }

  func giveFromCues() { try? change { $0.cues = false } }

  /// Tones are to be heard. Throws where that is refused.
  func takeForTones() throws {
    do {
      try change { $0.tones = true }
    } catch {
      try? change { $0.tones = false }
      throw error
    }
  }

  func giveFromTones() { try? change { $0.tones = false } }

  /// The button is wanted: nobody else plays.
  func claim() {
    try? change {
      $0.isClaimed = true
      $0.isInterrupted = false
    }
  }

  func release() { try? change { $0.isClaimed = false } }

  /// The system has made it inactive. Whoever was heard asks anew.
  func wasInterrupted() {
    uses.withLock {
      $0.current = nil
      $0.cues = false
      $0.tones = false
      $0.isInterrupted = $0.isClaimed
    }
  }

  /// It may be active again. Where it should not resume, another app is what the runner hears now.
  func interruptionEnded(shouldResume: Bool) {
    guard shouldResume else { return }
    try? change { $0.isInterrupted = false }
  }

  /// The system's audio was restarted, and has forgotten everything.
  func wasReset() {
    wasInterrupted()
    try? change { $0.isInterrupted = false }
  }

  private func change(_ how: @Sendable (inout Uses) -> Void) throws {
    let isToBeLeft = uses.withLock {
      how(&$0)
      return $0.isToBeLeft
    }
    // Not under the lock: who is stopped may be asking for the session at this moment.
    if isToBeLeft { for halt in halts.withLock({ $0 }) { halt() } }
    try uses.withLock { try Self.apply(&$0) }
  }

  private static func apply(_ uses: inout Uses) throws {
    let wanted = uses.wanted
    guard wanted != uses.current else { return }
    if uses.isToBeLeft {
      // It fails where something still plays, and is left all the same.
      try? AVAudioSession.sharedInstance().setActive(false, options: .notifyOthersOnDeactivation)
    }
    uses.current = nil
    guard let wanted else { return }
    do {
      try activate(wanted)
      uses.current = wanted
    } catch {
      guard wanted == soleOptions else { throw error }
      // Behind a locked screen it must mix, or is refused; the button is another's then.
      let mixing = uses.cues ? cueOptions : toneOptions
      try activate(mixing)
      uses.current = mixing
    }
  }

  private static func activate(_ options: AVAudioSession.CategoryOptions) throws {
    let session = AVAudioSession.sharedInstance()
    try session.setCategory(.playback, mode: .voicePrompt, options: options)
    try session.setActive(true)
  }
}
