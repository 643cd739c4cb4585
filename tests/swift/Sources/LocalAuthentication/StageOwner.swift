import Foundation

/// Who holds the phone.
public final class StageOwner: @unchecked Sendable {
  public struct Cancelled: Error {}

  public static let shared = StageOwner()

  private let lock = NSLock()
  private var state = (isSet: true, isThere: true, reasons: [String]())

  /// Whether the phone has a code.
  public var isSet: Bool {
    get { lock.withLock { state.isSet } }
    set { lock.withLock { state.isSet = newValue } }
  }

  /// Whether it is the owner.
  public var isThere: Bool {
    get { lock.withLock { state.isThere } }
    set { lock.withLock { state.isThere = newValue } }
  }

  /// The reasons that were shown.
  public var reasons: [String] { lock.withLock { state.reasons } }

  func answer(_ reason: String) -> Bool {
    lock.withLock {
      state.reasons.append(reason)
      return state.isThere
    }
  }
}
