import AppIntents

/// What Siri, a shortcut, the Action button, a widget or the Live Activity wants of the app.
public enum IntentWish: Equatable, Sendable {
  case heavy
  case undo
  case pause
  case resume
  /// An easy run, begun at once where nothing has to be asked first.
  case easyRun
  /// Today's check-in.
  case checkIn
  /// The screen of the run.
  case run
}

/// Where intents are answered: the app adds one to what its intents depend on, before any of them is performed.
@MainActor
public final class IntentDesk {
  private let answer: @MainActor (IntentWish) async -> String

  /// `answer` does what is wanted and says what came of it, in the runner's language.
  public init(_ answer: @escaping @MainActor (IntentWish) async -> String) { self.answer = answer }

  /// Does what is wanted, and says what came of it.
  public func take(_ wish: IntentWish) async -> String { await answer(wish) }
}

extension IntentDesk {
  /// Lets intents find it.
  public func add() { AppDependencyManager.shared.add(dependency: self) }
}
