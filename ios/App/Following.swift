import Observation

/// Follows observed models without a screen: does something with what is read, now and whenever that has changed.
@MainActor
final class Following {
  private var isOn = true

  /// Ends all of it.
  func stop() { isOn = false }

  /// Reads, and does something with what was read where it is not what it was. Once after several changes at once.
  func follow<Value: Equatable>(
    _ read: @escaping @MainActor () -> Value,
    then act: @escaping @MainActor (Value) -> Void
  ) {
    look(read, act, before: nil)
  }

  private func look<Value: Equatable>(
    _ read: @escaping @MainActor () -> Value,
    _ act: @escaping @MainActor (Value) -> Void,
    before: Value?
  ) {
    guard isOn else { return }
    // What is observed tells that it will change: it is read again afterwards.
    let again = Again<Value>()
    let value = withObservationTracking(read) {
      Task { @MainActor [weak self] in self?.look(read, act, before: again.value) }
    }
    again.value = value
    if value != before { act(value) }
  }

  /// What was read last, for who reads next.
  @MainActor
  private final class Again<Value> {
    var value: Value?
    nonisolated init() {}
  }
}
