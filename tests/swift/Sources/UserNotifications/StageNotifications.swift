import Foundation

/// The notifications of a phone.
public final class StageNotifications: @unchecked Sendable {
  public struct NotAllowed: Error {}

  public static let shared = StageNotifications()

  private let lock = NSLock()
  private var status = UNAuthorizationStatus.notDetermined
  private var previews = UNShowPreviewsSetting.whenAuthenticated
  private var allows = true
  private var waiting: [UNNotificationRequest] = []
  private var shown: [UNNotification] = []
  private var groups: Set<UNNotificationCategory> = []
  private weak var listener: (any UNUserNotificationCenterDelegate)?

  var delegate: (any UNUserNotificationCenterDelegate)? {
    get { lock.withLock { listener } }
    set { lock.withLock { listener = newValue } }
  }

  var settings: UNNotificationSettings { lock.withLock { UNNotificationSettings(status, previews) } }

  /// What is still to come, and what was shown and is still there.
  public var pending: [UNNotificationRequest] { lock.withLock { waiting } }
  public var delivered: [UNNotification] { lock.withLock { shown } }
  public var categories: Set<UNNotificationCategory> { lock.withLock { groups } }

  /// A phone on which this was decided, without notifications; `allows` is what the runner will say when asked.
  public func set(
    _ status: UNAuthorizationStatus,
    previews: UNShowPreviewsSetting = .whenAuthenticated,
    allows: Bool = true
  ) {
    lock.withLock {
      (self.status, self.previews, self.allows) = (status, previews, allows)
      (waiting, shown) = ([], [])
    }
  }

  /// The time has come for all that waits.
  public func comeDue() {
    lock.withLock {
      shown += waiting.map { UNNotification(request: $0) }
      waiting = []
    }
  }

  /// A press on what is shown.
  @MainActor public func press(_ identifier: String, action: String = UNNotificationDefaultActionIdentifier) async {
    guard let notification = delivered.first(where: { $0.request.identifier == identifier }) else { return }
    removeDelivered([identifier])
    let center = UNUserNotificationCenter.current()
    await withCheckedContinuation { continuation in
      delegate?.userNotificationCenter(center, didReceive: UNNotificationResponse(notification, action)) {
        continuation.resume()
      }
    }
  }

  func wasAsked() -> Bool {
    lock.withLock {
      if status == .notDetermined { status = allows ? .authorized : .denied }
      return status == .authorized
    }
  }

  func set(_ categories: Set<UNNotificationCategory>) { lock.withLock { groups = categories } }

  func add(_ request: UNNotificationRequest) -> (any Error)? {
    lock.withLock {
      guard status == .authorized || status == .provisional else { return NotAllowed() }
      waiting.removeAll { $0.identifier == request.identifier }
      waiting.append(request)
      return nil
    }
  }

  func removePending(_ identifiers: [String]) {
    lock.withLock { waiting.removeAll { identifiers.contains($0.identifier) } }
  }

  func removeDelivered(_ identifiers: [String]) {
    lock.withLock { shown.removeAll { identifiers.contains($0.request.identifier) } }
  }
}
