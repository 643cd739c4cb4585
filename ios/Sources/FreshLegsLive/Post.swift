import Foundation

/// What waits to be read. Whoever puts something in never waits; whoever reads gets it in order.
///
/// There is no bound but that of the library, which says one thing at a time. What comes many times over, as views do,
/// takes the place of the one before where nobody has read that yet: a reader who sleeps for an hour does not find an
/// hour of them.
final class Post<Item: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private let replaces: @Sendable (_ new: Item, _ old: Item) -> Bool
  private var waiting: [Item] = []
  private var reader: CheckedContinuation<Item?, Never>?
  private var state = State.open

  private enum State {
    case open
    /// Nothing follows; what waits can still be read.
    case closed
    /// Nobody reads any more.
    case abandoned
  }

  /// `replaces` says whether an item takes the place of the one before it.
  init(replaces: @escaping @Sendable (_ new: Item, _ old: Item) -> Bool = { _, _ in false }) {
    self.replaces = replaces
  }

  /// What is put in, to be read once. Ends when it was closed and everything was read.
  func stream() -> AsyncStream<Item> {
    AsyncStream(unfolding: { await self.next() }, onCancel: { self.leave(.abandoned) })
  }

  /// Whether somebody may still read it.
  func put(_ item: Item) -> Bool {
    lock.lock()
    guard state == .open else {
      defer { lock.unlock() }
      return state == .closed
    }
    let reader = self.reader
    self.reader = nil
    if reader == nil {
      if let last = waiting.last, replaces(item, last) {
        waiting.removeLast()
      }
      waiting.append(item)
    }
    lock.unlock()
    reader?.resume(returning: item)
    return true
  }

  /// Nothing follows.
  func close() {
    leave(.closed)
  }

  private func leave(_ next: State) {
    lock.lock()
    if state != .abandoned {
      state = next
    }
    if next == .abandoned {
      waiting.removeAll()
    }
    let reader = self.reader
    self.reader = nil
    lock.unlock()
    reader?.resume(returning: nil)
  }

  private func next() async -> Item? {
    await withCheckedContinuation { continuation in
      lock.lock()
      if !waiting.isEmpty {
        let item = waiting.removeFirst()
        lock.unlock()
        continuation.resume(returning: item)
      } else if state == .open {
        // One reads at a time; another one who comes in between ends the one before.
        let before = reader
        reader = continuation
        lock.unlock()
        before?.resume(returning: nil)
      } else {
        lock.unlock()
        continuation.resume(returning: nil)
      }
    }
  }
}
