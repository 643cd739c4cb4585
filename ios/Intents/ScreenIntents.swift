import AppIntents

// These open the app, where the rest is done behind its lock.

/// "Start an easy run".
public struct EasyRunIntent: AppIntent {
  public static let title: LocalizedStringResource = "platform_shortcut_easy_long"
  public static let openAppWhenRun = true

  @Dependency private var desk: IntentDesk

  public init() {}

  public func perform() async throws -> some IntentResult {
    _ = await desk.take(.easyRun)
    return .result()
  }
}

/// "Check in".
public struct CheckInIntent: AppIntent {
  public static let title: LocalizedStringResource = "platform_shortcut_check_in_long"
  public static let openAppWhenRun = true

  @Dependency private var desk: IntentDesk

  public init() {}

  public func perform() async throws -> some IntentResult {
    _ = await desk.take(.checkIn)
    return .result()
  }
}

/// The button of the widget.
public struct OpenRunIntent: AppIntent {
  public static let title: LocalizedStringResource = "platform_widget_start"
  public static let openAppWhenRun = true
  public static let isDiscoverable = false

  @Dependency private var desk: IntentDesk

  public init() {}

  public func perform() async throws -> some IntentResult {
    _ = await desk.take(.run)
    return .result()
  }
}
