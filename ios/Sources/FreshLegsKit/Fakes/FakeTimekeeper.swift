/// One that stands still until it is told to go on.
public final class FakeTimekeeper: Timekeeper {
  private struct Sleeper {
    let id: Int
    let dueS: Double
    let wake: CheckedContinuation<Void, any Error>
  }

  private struct State {
    var nowS = 1_000.0
    var nextId = 0
    var sleepers: [Sleeper] = []
    var cancelled: Set<Int> = []
  }

  private let state = Locked(State())

  public init() {}

  public func nowS() -> Double { state.withLock { $0.nowS } }

  /// How many wait.
  public var sleepers: Int { state.withLock { $0.sleepers.count } }

  /// When the next of them is due.
  public var nextDueS: Double? { state.withLock { $0.sleepers.map(\.dueS).min() } }

  public func sleep(forS seconds: Double) async throws {
    try Task.checkCancellation()
    guard seconds > 0 else { return }
    let id = state.withLock { state in
      state.nextId += 1
      return state.nextId
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let isDone = state.withLock { state in
          if state.cancelled.remove(id) != nil { return true }
          state.sleepers.append(Sleeper(id: id, dueS: state.nowS + seconds, wake: continuation))
          return false
        }
        if isDone { continuation.resume(throwing: CancellationError()) }
      }
    } onCancel: {
      let sleeper = state.withLock { state -> Sleeper? in
        guard let place = state.sleepers.firstIndex(where: { $0.id == id }) else {
          state.cancelled.insert(id)
          return nil
        }
        return state.sleepers.remove(at: place)
      }
      sleeper?.wake.resume(throwing: CancellationError())
    }
  }

  /// Lets time pass at once and wakes whoever is due, in order.
  public func advance(byS seconds: Double) {
    let due = state.withLock { state in
      state.nowS += seconds
      let due = state.sleepers.filter { $0.dueS <= state.nowS + 1e-9 }.sorted { $0.dueS < $1.dueS }
      state.sleepers.removeAll { $0.dueS <= state.nowS + 1e-9 }
      return due
    }
    for sleeper in due { sleeper.wake.resume() }
  }
}
