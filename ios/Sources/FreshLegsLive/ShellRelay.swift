import FreshLegsCore
import FreshLegsKit

/// The kit's, which is told to an app; the library's is one that was kept of a run.

/// The `Shell` that the library calls, on threads of its own: it puts each call into a stream and returns.
///
/// It holds nothing but the stream, so that no run keeps itself alive through its shell. When the library lets go of
/// it the stream ends.
final class ShellRelay: Shell {
  private let post = Post<RunEvent> { new, old in
    if case .show = new, case .show = old { true } else { false }
  }

  deinit {
    post.close()
  }

  /// What the library says, for one reader.
  func events() -> AsyncStream<RunEvent> {
    post.stream()
  }

  func speak(cue: CueView) throws {
    try relay(.speak(cue))
  }

  func hush(cueId: UInt32) throws {
    try relay(.hush(cueId: cueId))
  }

  func show(view: LiveView) throws {
    try relay(.show(view))
  }

  func sensors(events: [SensorEvent]) throws {
    try relay(.sensors(events))
  }

  func trouble(trouble: Trouble) throws {
    try relay(.trouble(trouble))
    if trouble == .broken {
      // The library says no more of a run that a defect has ended.
      post.close()
    }
  }

  func finished(summary: Summary) throws {
    try relay(.finished(summary))
    post.close()
  }

  /// A cue that nobody reads has failed, and the run is told so by this error.
  private func relay(_ event: RunEvent) throws {
    guard post.put(event) else {
      throw ShellError.Failed(reason: "reach the app: nobody listens")
    }
  }
}
