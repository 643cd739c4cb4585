#if DEBUG
  import Foundation
  import FreshLegsKit

  /// Begins the app over a core and a phone of cardboard, for pictures of its screens; see UITests. Not in a release.
  ///
  /// `--preview` asks for it; `--open LINK` shows a screen, `--newcomer` the first ones, `--running` a run that is on,
  /// `--appearance light|dark` chooses the colours.
  @MainActor
  enum PreviewStart {
    /// `nil` where it is not asked for.
    static var asked: PreviewModels? {
      get async {
        let arguments = ProcessInfo.processInfo.arguments
        return arguments.contains("--preview") ? await of(arguments) : nil
      }
    }

    static func of(_ arguments: [String]) async -> PreviewModels {
      var values = PreferenceValues(isWelcomed: !arguments.contains("--newcomer"), withoutHeadphones: .speaker)
      values.appearance = value(of: "--appearance", in: arguments).flatMap { Appearance(rawValue: $0) } ?? .system
      let preview = PreviewModels(language: Surroundings().language, preferences: values)
      if arguments.contains("--running") { await preview.models.run.start(RunOptions(kind: .easy)) }
      if let place = value(of: "--open", in: arguments).flatMap({ Destination.ofLink($0) }) {
        preview.models.navigation.go(place)
      }
      return preview
    }

    private static func value(of name: String, in arguments: [String]) -> String? {
      guard let place = arguments.firstIndex(of: name), place + 1 < arguments.count else { return nil }
      return arguments[place + 1]
    }
  }
#endif
