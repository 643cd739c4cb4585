import Foundation
import FreshLegsCore
import FreshLegsKit

/// The kit's bridge on the real library: what the app uses, where previews and tests use `PreviewBridge`.
///
/// Every call goes to the library off the main thread, on a queue of its own, and fails with a `CompanionError` or not
/// at all. What goes on (a run, the sensors) is a handle, whose calls return at once.
public final class LiveBridge: CoachBridge, Sendable {
  private let companion: Companion
  private let queue: WorkQueue
  private let relay = RadioRelay()

  private init(_ companion: Companion, _ queue: WorkQueue) {
    self.companion = companion
    self.queue = queue
  }

  /// Opens what is stored in `folder`, which is made where it does not exist, with a key of 32 bytes.
  ///
  /// Throws `WrongKey`, `Busy` and `TooNew`, which touch nothing; `BadInput` when the key has not 32 bytes,
  /// `StorageFull`, `Storage`.
  public static func open(folder: String, key: Data) async throws -> LiveBridge {
    let queue = WorkQueue()
    return try await queue.work { LiveBridge(try Companion(folder: folder, key: key), queue) }
  }

  /// Has the library keep logs in this folder, in which nothing of the runner's is; from the first time on that is asked.
  public static func keepLogs(in folder: String) throws {
    _ = try asked { try startLogs(options: LogOptions(level: .info, folder: folder)) }
  }

  /// Asks the library something that has an answer.
  func library<Answer: Sendable>(
    _ call: @escaping @Sendable (Companion) throws -> Answer
  ) async throws -> Answer {
    try await queue.work { [companion] in try call(companion) }
  }

  /// Begins a run that tells what it does to the stream of its handle.
  func begin(
    _ start: @escaping @Sendable (Companion, any Shell) throws -> LiveRun
  ) async throws -> any RunHandle {
    try await library { companion in
      let relay = ShellRelay()
      return LiveRunHandle(try start(companion, relay), relay.events())
    }
  }

  /// The radio. There is one, which tells everybody who opened it.
  func openRadio(_ options: SensorOptions) async throws -> any SensorsHandle {
    try await library { [queue, relay] companion in
      LiveSensorsHandle(try companion.openSensors(options: options, shell: relay), relay, queue)
    }
  }
}
