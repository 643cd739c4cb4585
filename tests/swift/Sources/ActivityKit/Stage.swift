// For tests: what the lock screen shows.

import Foundation

/// What became of one Live Activity.
public final class StageActivity<Attributes: ActivityAttributes> {
  public let id = UUID().uuidString
  public let attributes: Attributes
  public private(set) var content: ActivityContent<Attributes.ContentState>
  public private(set) var state = ActivityState.active
  /// How often it was changed, and with which alerts.
  public private(set) var updates = 0
  public private(set) var alerts: [AlertConfiguration] = []

  init(_ attributes: Attributes, _ content: ActivityContent<Attributes.ContentState>) {
    self.attributes = attributes
    self.content = content
  }

  func take(_ content: ActivityContent<Attributes.ContentState>, _ alert: AlertConfiguration?) {
    self.content = content
    updates += 1
    if let alert { alerts.append(alert) }
  }

  func end(_ policy: ActivityUIDismissalPolicy) { state = policy == .immediate ? .dismissed : .ended }
}

/// The lock screen. Each test that looks at it begins with `reset`, and such tests run one after the other.
public enum StageActivities {
  private struct State {
    var areEnabled = true
    var isInFront = true
    var all: [Any] = []
  }

  private static let lock = NSLock()
  nonisolated(unsafe) private static var state = State()  // Only with the lock.

  /// Whether the runner lets the app show any.
  public static var areEnabled: Bool {
    get { lock.withLock { state.areEnabled } }
    set { lock.withLock { state.areEnabled = newValue } }
  }

  /// Whether the app is seen: the system lets only such an app begin one.
  public static var isInFront: Bool {
    get { lock.withLock { state.isInFront } }
    set { lock.withLock { state.isInFront = newValue } }
  }

  public static func reset() { lock.withLock { state = State() } }

  public static func all<Attributes>(of: Attributes.Type) -> [StageActivity<Attributes>] {
    lock.withLock { state.all.compactMap { $0 as? StageActivity<Attributes> } }
  }

  static func add<Attributes>(
    _ attributes: Attributes,
    _ content: ActivityContent<Attributes.ContentState>
  ) -> StageActivity<Attributes> {
    let activity = StageActivity(attributes, content)
    lock.withLock { state.all.append(activity) }
    return activity
  }
}
