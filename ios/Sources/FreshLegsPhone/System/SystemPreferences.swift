import Foundation
import FreshLegsKit
import Observation

/// Preferences of this phone, in the app's own user defaults: nothing of the runner's body is among them.
@MainActor
@Observable
public final class SystemPreferences: Preferences, LanguageMemory {
  public private(set) var values: PreferenceValues

  @ObservationIgnored private let kept: UserDefaults

  public init(_ kept: UserDefaults = .standard) {
    self.kept = kept
    values = PreferenceValues { kept.object(forKey: Self.prefix + $0) }
  }

  public func change(_ how: (inout PreferenceValues) -> Void) {
    how(&values)
    for (name, value) in values.named { kept.set(value, forKey: Self.prefix + name) }
  }

  public var last: Language? {
    get { kept.string(forKey: Self.language).map { Language(tag: $0) } }
    set { kept.set(newValue?.tag, forKey: Self.language) }
  }

  private static let prefix = "preference."
  private static let language = "last-language"
}

extension PreferenceValues {
  /// Each value by the name under which it is kept; what was never chosen is `nil`.
  fileprivate var named: [(String, Any?)] {
    [
      ("welcomed", isWelcomed),
      ("appearance", appearance.rawValue),
      ("high-contrast", highContrast),
      ("app-lock", appLock),
      ("hides-screens", hidesScreens),
      ("without-headphones", withoutHeadphones?.rawValue),
      ("speech-rate", speechRate),
      ("voice", voice),
      ("sound-trim-ms", Int(soundTrimMs)),
      ("breath-volume", breathVolume),
      ("metronome-volume", metronomeVolume),
      ("earcon-volume", earconVolume),
    ]
  }

  /// What is not there, or cannot be read, is as at the beginning.
  fileprivate init(_ kept: (_ name: String) -> Any?) {
    self.init()
    isWelcomed = kept("welcomed") as? Bool ?? isWelcomed
    appearance = (kept("appearance") as? String).flatMap { Appearance(rawValue: $0) } ?? appearance
    highContrast = kept("high-contrast") as? Bool ?? highContrast
    appLock = kept("app-lock") as? Bool ?? appLock
    hidesScreens = kept("hides-screens") as? Bool ?? hidesScreens
    withoutHeadphones = (kept("without-headphones") as? String).flatMap { WithoutHeadphones(rawValue: $0) }
    speechRate = Self.number(kept("speech-rate"), within: 0.5...2) ?? speechRate
    voice = kept("voice") as? String
    soundTrimMs = Self.number(kept("sound-trim-ms"), within: -300...300).map { Int32($0) } ?? soundTrimMs
    breathVolume = Self.number(kept("breath-volume"), within: 0...1) ?? breathVolume
    metronomeVolume = Self.number(kept("metronome-volume"), within: 0...1) ?? metronomeVolume
    earconVolume = Self.number(kept("earcon-volume"), within: 0...1) ?? earconVolume
  }

  private static func number(_ kept: Any?, within range: ClosedRange<Double>) -> Double? {
    (kept as? NSNumber).map(\.doubleValue).flatMap { range.contains($0) ? $0 : nil }
  }
}
