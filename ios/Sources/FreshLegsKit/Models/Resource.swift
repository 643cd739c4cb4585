import Observation

/// Something that a model fetches again and again: the newest request wins, and what is shown stays until the next
/// is there.
@MainActor
@Observable
final class Resource<Value: Sendable> {
  private(set) var state: Loadable<Value> = .idle
  @ObservationIgnored private var latest = Latest()

  /// Fetches it. A request that was cancelled changes nothing.
  func fetch(_ work: () async throws -> Value) async {
    let request = latest.next()
    let before = state
    if state.value == nil { state = .loading }
    let fetched = await Loadable.fetched(work)
    guard latest.isCurrent(request) else { return }
    state = fetched ?? before
  }

  /// Shows this, whatever is under way.
  func set(_ value: Value) {
    _ = latest.next()
    state = .ready(value)
  }

  /// Shows nothing, whatever is under way.
  func clear() {
    _ = latest.next()
    state = .idle
  }
}

/// Lets one after the other do something, in the order in which they came.
@MainActor
final class Turn {
  private var isTaken = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func take<Value: Sendable>(_ work: () async throws -> Value) async rethrows -> Value {
    if isTaken { await withCheckedContinuation { waiting.append($0) } }
    isTaken = true
    defer {
      // Whoever is next has it at once: nobody comes between.
      if waiting.isEmpty { isTaken = false } else { waiting.removeFirst().resume() }
    }
    return try await work()
  }
}

/// What stands behind a screen, and does things that may fail.
@MainActor
public protocol Model: AnyObject {
  /// What went wrong with the last thing that was asked.
  var notice: Notice? { get set }
}

extension Model {
  /// The runner has seen what went wrong.
  public func noticeWasSeen() { notice = nil }

  /// Does something; `nil` where it failed, which is then said, or was cancelled.
  @discardableResult
  func attempt<Value: Sendable>(_ work: () async throws -> Value) async -> Value? {
    do {
      let value = try await work()
      notice = nil
      return value
    } catch is CancellationError {
      return nil
    } catch {
      notice = Notice(error)
      return nil
    }
  }
}
