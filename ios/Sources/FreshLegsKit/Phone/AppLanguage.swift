extension Language {
  /// The BCP 47 tag of a language in which there are words.
  public var tag: String {
    switch self {
    case .english: "en"
    case .german: "de"
    case .french: "fr"
    case .spanish: "es"
    case .portuguese: "pt"
    case .italian: "it"
    case .dutch: "nl"
    case .japanese: "ja"
    }
  }

  /// The language of a tag such as "pt-BR"; English where there are no words in it.
  public init(tag: String) {
    let first = tag.lowercased().prefix { $0 != "-" && $0 != "_" }
    self = Self.all.first { $0.tag == first } ?? .english
  }

  private static let all: [Language] = [
    .english, .german, .french, .spanish, .portuguese, .italian, .dutch, .japanese,
  ]
}

/// Which language the app spoke last. Implemented on UserDefaults.
@MainActor
public protocol LanguageMemory: AnyObject {
  /// `nil` before the first time.
  var last: Language? { get set }
}

/// Lets the coach speak the language of the app as soon as that changes, and at the first start. Between changes the
/// runner may choose another one for the cues.
@MainActor
public final class AppLanguage {
  private let bridge: any SettingsBridge
  private let memory: any LanguageMemory

  public init(bridge: any SettingsBridge, memory: any LanguageMemory) {
    self.bridge = bridge
    self.memory = memory
  }

  /// The app is shown in this language now. Whether the coach's was changed.
  @discardableResult
  public func becomes(_ language: Language) async -> Bool {
    guard memory.last != language else { return false }
    do {
      var profile = try await bridge.profile()
      if profile.language != language {
        profile.language = language
        try await bridge.saveProfile(draft: profile)
      }
      memory.last = language
      return true
    } catch {
      // It is tried again at the next start.
      return false
    }
  }
}
