import Observation

/// Something that the system lets us do only if the runner agrees.
public enum Permission: Equatable, Hashable, Sendable, CaseIterable {
  /// To use Bluetooth: asked when the first sensor is added.
  case bluetooth
  /// To know where the phone is, during a run: asked before the first one outdoors.
  case location
  /// To count steps and feel knocks: asked before the first run.
  case motion
  /// To remind, and to have an action on the lock screen: asked when a reminder is switched on, or after a run.
  case notifications
  /// To read sleep, pulse and workouts, and to write runs: asked when it is switched on.
  case health
}

/// What the system says of it.
public enum PermissionStatus: Equatable, Sendable {
  /// Never asked.
  case undetermined
  case granted
  /// The runner said no, and may be asked again: on Android once.
  case denied
  /// The runner said no, and only the system's settings can change that: always on iOS.
  case deniedForGood
  /// Somebody else has forbidden it: a parent, a company.
  case restricted
}

/// Where a permission is.
public enum PermissionState: Equatable, Sendable {
  case notAsked
  /// The system's question is on the screen.
  case asking
  case granted
  case denied
  case deniedForGood
  case restricted

  init(_ status: PermissionStatus) {
    self =
      switch status {
      case .undetermined: .notAsked
      case .granted: .granted
      case .denied: .denied
      case .deniedForGood: .deniedForGood
      case .restricted: .restricted
      }
  }

  /// Whether the system would ask.
  public var canBeAsked: Bool { self == .notAsked || self == .denied }
}

/// The system's permissions. Implemented by `SystemPermissions` on CBManager, CLLocationManager, CMPedometer,
/// UNUserNotificationCenter and HKHealthStore.
public protocol PermissionSource: Sendable {
  /// What the system says.
  func status(of permission: Permission) async -> PermissionStatus
  /// Asks, and says what came of it.
  func ask(_ permission: Permission) async -> PermissionStatus
  /// Opens the page of the system's settings on which all this can be changed.
  @MainActor func openSettings()
}

/// Each permission as a state machine; asked in context, one at a time, and never twice for nothing.
@MainActor
@Observable
public final class Permissions {
  private var states: [Permission: PermissionState] = [:]
  @ObservationIgnored private let source: any PermissionSource
  @ObservationIgnored private var asking: Task<Void, Never>?

  public init(source: any PermissionSource) { self.source = source }

  /// Where it is; `notAsked` until `refresh`.
  public func state(of permission: Permission) -> PermissionState { states[permission] ?? .notAsked }

  /// Looks at all of them: at the start, and whenever the app comes to the front.
  public func refresh() async {
    for permission in Permission.allCases where state(of: permission) != .asking {
      let status = await source.status(of: permission)
      // A question may have come up meanwhile; its answer counts.
      if state(of: permission) != .asking { states[permission] = PermissionState(status) }
    }
  }

  /// Asks where the system would, and says where the permission is then. Questions do not cover each other.
  @discardableResult
  public func ask(_ permission: Permission) async -> PermissionState {
    while let asking { await asking.value }
    states[permission] = PermissionState(await source.status(of: permission))
    while let asking { await asking.value }
    guard state(of: permission).canBeAsked else { return state(of: permission) }
    states[permission] = .asking
    let question = Task {
      let status = await source.ask(permission)
      // A question that was put away unanswered counts as a no, or it would be put again and again.
      states[permission] = status == .undetermined ? .denied : PermissionState(status)
      asking = nil
    }
    asking = question
    await question.value
    return state(of: permission)
  }

  /// Opens the system's settings, where only they can change it.
  public func openSettings() { source.openSettings() }
}
