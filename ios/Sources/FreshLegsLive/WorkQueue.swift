import Dispatch

/// Where calls wait for the disk, so that neither the main thread nor Swift's own pool of threads does.
///
/// Several at a time: a run shall begin while a report is being written. The library takes calls from any thread.
final class WorkQueue: Sendable {
  private let queue = DispatchQueue(label: "freshlegs.bridge", qos: .userInitiated, attributes: .concurrent)

  /// What `call` gives, called off the caller's thread; every failure is a `CompanionError`.
  func work<Answer: Sendable>(_ call: @escaping @Sendable () throws -> Answer) async throws -> Answer {
    try await withCheckedThrowingContinuation { continuation in
      queue.async {
        continuation.resume(with: Result { try asked(call) })
      }
    }
  }

  /// Lets go of something whose end may take a while.
  func release(_ object: any AnyObject & Sendable) {
    queue.async { _ = object }
  }
}
