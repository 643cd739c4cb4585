import Testing

/// Lets everything that is under way go on until this is so. No real time is needed for it; the deadline is only
/// there so that a test that fails also ends.
@MainActor
func until(
  _ what: Comment? = nil,
  sourceLocation: SourceLocation = #_sourceLocation,
  _ condition: () async -> Bool
) async {
  let began = ContinuousClock.now
  while ContinuousClock.now < began + .seconds(20) {
    if await condition() { return }
    await Task.yield()
  }
  Issue.record(what ?? "it never came to that", sourceLocation: sourceLocation)
}

/// Lets everything that is under way go on for a while, to see that nothing comes of it.
@MainActor
func settle() async {
  for _ in 0..<200 { await Task.yield() }
}
