/// Which colours the app wears.
public enum Appearance: String, Equatable, Sendable, CaseIterable {
  /// Those of the system.
  case system
  case light
  case dark
}

/// How a run speaks where no headphones are.
public enum WithoutHeadphones: String, Equatable, Sendable, CaseIterable {
  /// Aloud, for everybody around.
  case speaker
  /// By vibration; words are on the screen.
  case vibration
  /// Not at all; words are on the screen. A runner chooses this, it is never where one begins.
  case silent
}

/// What this phone alone has to know: how the app looks and sounds here. All else is in the store.
public struct PreferenceValues: Equatable, Sendable {
  /// Whether the runner has been through the first screens.
  public var isWelcomed = false
  public var appearance = Appearance.system
  public var highContrast = false
  /// Whether the screens ask for a finger, a face or the phone's code.
  public var appLock = false
  /// Whether pictures of the screens are kept from the list of apps, and from screenshots.
  public var hidesScreens = false
  /// `nil` until the runner was asked, which a run without headphones does.
  public var withoutHeadphones: WithoutHeadphones?
  /// How fast the voice speaks: 1 is its own speed, 0.5 to 2.
  public var speechRate = 1.0
  /// The platform's name of the voice; its own choice for the language where `nil`.
  public var voice: String?
  /// The runner's correction of the sound's latency, −300 to 300 ms.
  public var soundTrimMs: Int32 = 0
  /// How loud breath, metronome and earcons are, each 0 to 1.
  public var breathVolume = 1.0
  public var metronomeVolume = 1.0
  public var earconVolume = 1.0

  public init(
    isWelcomed: Bool = false,
    appLock: Bool = false,
    withoutHeadphones: WithoutHeadphones? = nil
  ) {
    self.isWelcomed = isWelcomed
    self.appLock = appLock
    self.withoutHeadphones = withoutHeadphones
  }
}

/// Where `PreferenceValues` are kept. Implemented by `SystemPreferences` on UserDefaults, and observable, so that who
/// looks at `values` sees them change.
@MainActor
public protocol Preferences: AnyObject {
  var values: PreferenceValues { get }
  /// Changes some of them; it is kept at once.
  func change(_ how: (inout PreferenceValues) -> Void)
}
