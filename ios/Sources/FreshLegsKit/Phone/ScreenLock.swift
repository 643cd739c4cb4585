import Observation

/// The system's question for a finger, a face or the phone's code. Implemented by `SystemUnlock` on LAContext.
@MainActor
public protocol UnlockGate: AnyObject {
  /// Whether this phone has any of them.
  var isAvailable: Bool { get }
  /// Asks; whether it is the runner.
  func ask() async -> Bool
}

/// Hides the screens until the runner has shown to be the one. It guards the screens and never the key: a run goes on
/// behind it, and its own screen stays open, so that whoever runs can say "heavy".
@MainActor
@Observable
public final class ScreenLock {
  /// Whether the screens are hidden.
  public private(set) var isLocked: Bool

  @ObservationIgnored private let gate: any UnlockGate
  @ObservationIgnored private let preferences: any Preferences
  @ObservationIgnored private let isRunOn: () -> Bool
  @ObservationIgnored private var isAsking = false

  public init(gate: any UnlockGate, preferences: any Preferences, isRunOn: @escaping () -> Bool) {
    self.gate = gate
    self.preferences = preferences
    self.isRunOn = isRunOn
    isLocked = preferences.values.appLock && gate.isAvailable
  }

  /// Whether there is anything to lock with.
  public var isAvailable: Bool { gate.isAvailable }

  /// The app is not seen any more.
  public func wasLeft() {
    if preferences.values.appLock && gate.isAvailable && !isRunOn() && !isAsking { isLocked = true }
  }

  /// Asks the runner, once at a time.
  public func unlock() async {
    guard isLocked, await isTheRunner() else { return }
    isLocked = false
  }

  /// Locks the app from now on, or not; both only for who can unlock it.
  public func choose(appLock: Bool) async {
    guard appLock != preferences.values.appLock, await isTheRunner() else { return }
    preferences.change { $0.appLock = appLock }
  }

  private func isTheRunner() async -> Bool {
    guard !isAsking else { return false }
    isAsking = true
    defer { isAsking = false }
    return await gate.ask()
  }
}
