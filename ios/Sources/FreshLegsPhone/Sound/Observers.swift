import Foundation

/// Hears notifications as long as it is held.
///
/// It is never told in the main thread's stead: `take` runs in whatever thread has posted, and has to leave at once.
final class Observers {
  private let tokens: [any NSObjectProtocol]

  init(_ names: [NSNotification.Name], of object: AnyObject? = nil, take: @escaping @Sendable (Notification) -> Void) {
    tokens = names.map { NotificationCenter.default.addObserver(forName: $0, object: object, queue: nil, using: take) }
  }

  deinit {
    for token in tokens { NotificationCenter.default.removeObserver(token) }
  }
}
