import AppIntents

// Titles are keys of the String Catalog, as Xcode's extraction of intents wants them: plain literals. What is performed
// here is performed in the app's own process, which the system starts for it if need be.

/// "My legs are heavy": by voice, by the Action button, and on the lock screen.
public struct HeavyIntent: LiveActivityIntent {
  public static let title: LocalizedStringResource = "platform_shortcut_heavy_long"

  @Dependency private var desk: IntentDesk

  public init() {}

  public func perform() async throws -> some IntentResult & ProvidesDialog {
    .result(dialog: IntentDialog(stringLiteral: await desk.take(.heavy)))
  }
}

/// Takes back that the legs are heavy.
public struct UndoIntent: LiveActivityIntent {
  public static let title: LocalizedStringResource = "platform_run_undo"
  // It means something for a few seconds only, where its button is.
  public static let isDiscoverable = false

  @Dependency private var desk: IntentDesk

  public init() {}

  public func perform() async throws -> some IntentResult & ProvidesDialog {
    .result(dialog: IntentDialog(stringLiteral: await desk.take(.undo)))
  }
}

/// Pauses the run.
public struct PauseIntent: LiveActivityIntent {
  public static let title: LocalizedStringResource = "ios_intent_pause"

  @Dependency private var desk: IntentDesk

  public init() {}

  public func perform() async throws -> some IntentResult & ProvidesDialog {
    .result(dialog: IntentDialog(stringLiteral: await desk.take(.pause)))
  }
}

/// Goes on with the run.
public struct ResumeIntent: LiveActivityIntent {
  public static let title: LocalizedStringResource = "ios_intent_resume"

  @Dependency private var desk: IntentDesk

  public init() {}

  public func perform() async throws -> some IntentResult & ProvidesDialog {
    .result(dialog: IntentDialog(stringLiteral: await desk.take(.resume)))
  }
}
