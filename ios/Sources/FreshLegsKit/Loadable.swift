/// Something that a screen shows once it is there.
public enum Loadable<Value> {
  /// Nobody has asked for it.
  case idle
  /// It is being fetched.
  case loading
  /// Here it is.
  case ready(Value)
  /// It could not be had.
  case failed(Notice)

  /// What is there.
  public var value: Value? {
    guard case .ready(let value) = self else { return nil }
    return value
  }

  /// Why it could not be had.
  public var notice: Notice? {
    guard case .failed(let notice) = self else { return nil }
    return notice
  }

  /// Whether it is being fetched.
  public var isLoading: Bool {
    guard case .loading = self else { return false }
    return true
  }
}

extension Loadable: Sendable where Value: Sendable {}
extension Loadable: Equatable where Value: Equatable {}

extension Loadable where Value: Collection {
  /// Whether it is there and there is nothing in it.
  public var isEmpty: Bool { value?.isEmpty ?? false }
}

/// Numbers requests, so that only the newest is heard.
struct Latest {
  private var generation = 0

  /// Begins a request and gives its number.
  mutating func next() -> Int {
    generation += 1
    return generation
  }

  /// Whether no newer request has begun.
  func isCurrent(_ request: Int) -> Bool { request == generation }
}

extension Loadable {
  /// Fetches a value; `nil` when the task was cancelled meanwhile, which is no failure.
  @MainActor
  static func fetched(_ fetch: () async throws -> Value) async -> Self? where Value: Sendable {
    do {
      return .ready(try await fetch())
    } catch is CancellationError {
      return nil
    } catch {
      return .failed(Notice(error))
    }
  }
}
