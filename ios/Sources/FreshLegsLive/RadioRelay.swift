import Foundation
import FreshLegsCore

/// The `Shell` of the radio: hands news of sensors to everybody who asked for them, and returns.
///
/// Unlike a run's, its news have several readers: the screen of the sensors, and the run that they feed.
final class RadioRelay: Shell, @unchecked Sendable {
  private let lock = NSLock()
  private var readers: [Reader] = []

  /// Whoever drops their stream is forgotten.
  private struct Reader {
    weak var post: Post<[SensorEvent]>?
  }

  deinit {
    for reader in readers {
      reader.post?.close()
    }
  }

  /// What becomes of the sensors from now on.
  func events() -> AsyncStream<[SensorEvent]> {
    let post = Post<[SensorEvent]>()
    lock.withLock { readers.append(Reader(post: post)) }
    return post.stream()
  }

  func sensors(events: [SensorEvent]) {
    lock.withLock {
      readers.removeAll { $0.post?.put(events) != true }
    }
  }

  // A radio neither speaks nor shows.
  func speak(cue: CueView) {}
  func hush(cueId: UInt32) {}
  func show(view: LiveView) {}
  func trouble(trouble: Trouble) {}
  func finished(summary: Summary) {}
}
