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

/// A model that does things that may fail.
@MainActor
protocol Attempting: AnyObject {
  /// What went wrong with the last thing that was asked.
  var notice: Notice? { get set }
}

extension Attempting {
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
