import Foundation

/// Health data of cardboard.
public actor FakeHealthStore: HealthStore {
  public private(set) var days: [HealthDay]
  public private(set) var workouts: [HealthWorkout]

  public init(days: [HealthDay] = [], workouts: [HealthWorkout] = []) {
    self.days = days
    self.workouts = workouts
  }

  public func set(days: [HealthDay]) { self.days = days }

  public func days(first: NaiveDate, last: NaiveDate) -> [HealthDay] { days }
  public func workouts(first: NaiveDate, last: NaiveDate) -> [HealthWorkout] { workouts }

  public func write(_ workout: HealthWorkout) {
    workouts.removeAll { $0.id == workout.id }
    workouts.append(workout)
  }

  public func delete(id: String) { workouts.removeAll { $0.id == id && $0.isOurs } }
}

/// What was exchanged, in memory.
public actor FakeHealthMemory: HealthMemory {
  public private(set) var given: Set<String> = []
  private var entries: [String: String] = [:]

  public init() {}

  public func entryOf(_ recordId: String) -> String? { entries[recordId] }
  public func took(_ recordId: String, entryId: String) { entries[recordId] = entryId }
  public func gave(_ runIds: Set<String>) { given = runIds }
}

/// Permissions that answer as they are told to.
public final class FakePermissionGate: PermissionGate {
  private struct State {
    var status: [Permission: PermissionState] = [:]
    var answers: [Permission: PermissionState] = [:]
    var asked: [Permission] = []
    var waiting: [CheckedContinuation<Void, Never>] = []
    var isHeld = false
    var settings = 0
  }

  private let state = Locked(State())

  public init() {}

  /// What was asked, in order.
  public var asked: [Permission] { state.withLock { $0.asked } }
  /// How often the system's settings were opened.
  public var settings: Int { state.withLock { $0.settings } }

  public func set(_ permission: Permission, _ status: PermissionState) {
    state.withLock { $0.status[permission] = status }
  }

  /// What the runner will answer.
  public func answer(_ permission: Permission, _ status: PermissionState) {
    state.withLock { $0.answers[permission] = status }
  }

  /// Leaves questions on the screen until `release`.
  public func hold() { state.withLock { $0.isHeld = true } }

  public func release() {
    let waiting = state.withLock { state in
      defer { state.waiting = [] }
      state.isHeld = false
      return state.waiting
    }
    for question in waiting { question.resume() }
  }

  public func state(_ permission: Permission) async -> PermissionState {
    state.withLock { $0.status[permission] ?? .notAsked }
  }

  public func ask(_ permission: Permission) async -> PermissionState {
    await withCheckedContinuation { continuation in
      let goesOn = state.withLock { state in
        state.asked.append(permission)
        if state.isHeld { state.waiting.append(continuation) }
        return !state.isHeld
      }
      if goesOn { continuation.resume() }
    }
    return state.withLock { state in
      let answer = state.answers[permission] ?? .granted
      state.status[permission] = answer
      return answer
    }
  }

  public func openSettings() { state.withLock { $0.settings += 1 } }
}

/// A keychain in memory.
public final class FakeSecrets: SecretStore {
  public struct NotNow: Error {}

  private struct State {
    var secrets: [String: Data] = [:]
    var isLocked = false
    var forgets = false
  }

  private let state = Locked(State())

  public init() {}

  /// What is kept.
  public var kept: [Data] { state.withLock { Array($0.secrets.values) } }

  /// As before the first unlock.
  public func set(isLocked: Bool) { state.withLock { $0.isLocked = isLocked } }

  /// Keeps nothing from now on, and says nothing of it.
  public func set(forgets: Bool) { state.withLock { $0.forgets = forgets } }

  public func secret(named name: String) throws -> Data? {
    try state.withLock {
      if $0.isLocked { throw NotNow() }
      return $0.secrets[name]
    }
  }

  public func keep(_ secret: Data, named name: String) throws {
    try state.withLock {
      if $0.isLocked { throw NotNow() }
      if !$0.forgets { $0.secrets[name] = secret }
    }
  }

  public func forget(named name: String) throws { _ = state.withLock { $0.secrets.removeValue(forKey: name) } }
}
