import Foundation

/// A value that several threads change, one at a time. (Synchronization's `Mutex` needs iOS 18.)
package final class Locked<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var value: Value

  package init(_ value: Value) { self.value = value }

  /// Looks at the value, or changes it, while nobody else does. Short, and without waiting for anything.
  package func withLock<Result>(_ work: (inout Value) throws -> Result) rethrows -> Result {
    lock.lock()
    defer { lock.unlock() }
    return try work(&value)
  }
}
