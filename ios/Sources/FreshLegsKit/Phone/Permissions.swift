import Observation

/// Something that the system lets us do only if the runner agrees.
public enum Permission: Equatable, Hashable, Sendable, CaseIterable {
  /// To use Bluetooth: asked when the first sensor is added.
  case bluetooth
  /// To know where the phone is, during a run: asked before the first one outdoors.
  case location
  /// To count steps and feel knocks: asked before the first run.
  case activity
  /// To remind, and to have an action on the lock screen: asked when a reminder is switched on, or after a run.
  case notifications
  /// To read sleep, pulse and workouts, and to write runs: asked when it is switched on.
  case health
}

/// How it stands with a permission.
public enum PermissionState: Equatable, Sendable {
  /// The runner was never asked.
  case notAsked
  /// The system's question is on the screen.
  case asking
  case granted
  /// The runner said no, and may be asked again: on Android once.
  case denied
  /// The runner said no, and only the system's settings can change that: always on iOS.
  case deniedForGood
  /// Somebody else has forbidden it: a parent, a company.
  case restricted

  /// Whether the system would ask.
  public var mayAsk: Bool { self == .notAsked || self == .denied }
}

/// The system's permissions. Implemented by `SystemPermissions` on CBManager, CLLocationManager, CMPedometer,
/// UNUserNotificationCenter and HKHealthStore.
public protocol PermissionGate: Sendable {
  /// How it stands now; never `asking`.
  func state(_ permission: Permission) async -> PermissionState
  /// Asks, and says how it stands then.
  func ask(_ permission: Permission) async -> PermissionState
  /// Opens the page of the system's settings on which all this can be changed.
  @MainActor func openSettings()
}

/// Each permission as a state machine; asked in context, one at a time, and never twice for nothing.
@MainActor
@Observable
public final class Permissions {
  /// How it stands with each; those that are absent were not looked at yet.
  public private(set) var states: [Permission: PermissionState] = [:]
  @ObservationIgnored private let gate: any PermissionGate
  @ObservationIgnored private var asking: Task<Void, Never>?

  public init(gate: any PermissionGate) { self.gate = gate }

  /// Where it is; `notAsked` until `refresh`.
  public func state(_ permission: Permission) -> PermissionState { states[permission] ?? .notAsked }

  /// Looks at all of them: at the start, and whenever the app comes to the front.
  public func refresh() async {
    for permission in Permission.allCases where state(permission) != .asking {
      let state = await gate.state(permission)
      // A question may have come up meanwhile; its answer counts.
      if self.state(permission) != .asking { states[permission] = state }
    }
  }

  /// Asks where the system would, and says where the permission is then. Questions do not cover each other.
  @discardableResult
  public func ask(_ permission: Permission) async -> PermissionState {
    while let asking { await asking.value }
    states[permission] = await gate.state(permission)
    while let asking { await asking.value }
    guard state(permission).mayAsk else { return state(permission) }
    states[permission] = .asking
    let question = Task {
      let state = await gate.ask(permission)
      // A question that was put away unanswered counts as a no, or it would be put again and again.
      states[permission] = state == .notAsked ? .denied : state
      asking = nil
    }
    asking = question
    await question.value
    return state(permission)
  }

  /// Opens the system's settings, where only they can change it.
  public func openSettings() { gate.openSettings() }
}
