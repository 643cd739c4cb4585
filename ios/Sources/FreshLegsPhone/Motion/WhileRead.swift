extension AsyncStream where Element: Sendable {
  /// A stream for which something is on as long as it is read: `hold` switches it on, waits for the end, and switches it
  /// off again.
  static func whileRead(
    _ hold: @escaping @Sendable (_ told: Continuation, _ end: @Sendable () async -> Void) async -> Void
  ) -> AsyncStream {
    let (ended, end) = AsyncStream<Void>.makeStream()
    return AsyncStream { told in
      told.onTermination = { _ in end.finish() }
      Task { await hold(told) { for await _ in ended {} } }
    }
  }
}
