// Follows Apple's documentation: User Notifications › "UNUserNotificationCenter", "UNUserNotificationCenterDelegate",
// "UNNotificationSettings", "UNAuthorizationStatus", "UNAuthorizationOptions", "UNShowPreviewsSetting",
// "UNNotificationPresentationOptions".
import Foundation

public enum UNAuthorizationStatus: Int, @unchecked Sendable {
  case notDetermined = 0
  case denied = 1
  case authorized = 2
  case provisional = 3
  case ephemeral = 4
}

public enum UNShowPreviewsSetting: Int, @unchecked Sendable {
  case always = 0
  case whenAuthenticated = 1
  case never = 2
}

public struct UNAuthorizationOptions: OptionSet, Sendable {
  public let rawValue: UInt

  public init(rawValue: UInt) { self.rawValue = rawValue }

  public static let badge = Self(rawValue: 1)
  public static let sound = Self(rawValue: 2)
  public static let alert = Self(rawValue: 4)
}

public struct UNNotificationPresentationOptions: OptionSet, Sendable {
  public let rawValue: UInt

  public init(rawValue: UInt) { self.rawValue = rawValue }

  public static let sound = Self(rawValue: 2)
  public static let list = Self(rawValue: 8)
  public static let banner = Self(rawValue: 16)
}

open class UNNotificationSettings: NSObject {
  public let authorizationStatus: UNAuthorizationStatus
  public let showPreviewsSetting: UNShowPreviewsSetting

  init(_ authorizationStatus: UNAuthorizationStatus, _ showPreviewsSetting: UNShowPreviewsSetting) {
    (self.authorizationStatus, self.showPreviewsSetting) = (authorizationStatus, showPreviewsSetting)
  }
}

open class UNUserNotificationCenter: NSObject {
  weak open var delegate: (any UNUserNotificationCenterDelegate)? {
    get { StageNotifications.shared.delegate }
    set { StageNotifications.shared.delegate = newValue }
  }

  open class func current() -> UNUserNotificationCenter { UNUserNotificationCenter() }

  open func requestAuthorization(
    options: UNAuthorizationOptions = [],
    completionHandler: @escaping @Sendable (Bool, (any Error)?) -> Void
  ) { completionHandler(StageNotifications.shared.wasAsked(), nil) }

  @discardableResult
  open func requestAuthorization(options: UNAuthorizationOptions = []) async throws -> Bool {
    StageNotifications.shared.wasAsked()
  }

  open func notificationSettings() async -> UNNotificationSettings { StageNotifications.shared.settings }

  open func getNotificationSettings(completionHandler: @escaping @Sendable (UNNotificationSettings) -> Void) {
    completionHandler(StageNotifications.shared.settings)
  }

  open func setNotificationCategories(_ categories: Set<UNNotificationCategory>) {
    StageNotifications.shared.set(categories)
  }

  open func add(
    _ request: UNNotificationRequest,
    withCompletionHandler completionHandler: (@Sendable ((any Error)?) -> Void)? = nil
  ) {
    let error = StageNotifications.shared.add(request)
    completionHandler?(error)
  }

  open func add(_ request: UNNotificationRequest) async throws {
    if let error = StageNotifications.shared.add(request) { throw error }
  }

  open func getPendingNotificationRequests(completionHandler: @escaping @Sendable ([UNNotificationRequest]) -> Void) {
    completionHandler(StageNotifications.shared.pending)
  }

  open func pendingNotificationRequests() async -> [UNNotificationRequest] { StageNotifications.shared.pending }

  open func removePendingNotificationRequests(withIdentifiers identifiers: [String]) {
    StageNotifications.shared.removePending(identifiers)
  }

  open func getDeliveredNotifications(completionHandler: @escaping @Sendable ([UNNotification]) -> Void) {
    completionHandler(StageNotifications.shared.delivered)
  }

  open func deliveredNotifications() async -> [UNNotification] { StageNotifications.shared.delivered }

  open func removeDeliveredNotifications(withIdentifiers identifiers: [String]) {
    StageNotifications.shared.removeDelivered(identifiers)
  }
}

public protocol UNUserNotificationCenterDelegate: NSObjectProtocol {
  func userNotificationCenter(
    _ center: UNUserNotificationCenter,
    willPresent notification: UNNotification,
    withCompletionHandler completionHandler: @escaping (UNNotificationPresentationOptions) -> Void
  )

  func userNotificationCenter(
    _ center: UNUserNotificationCenter,
    didReceive response: UNNotificationResponse,
    withCompletionHandler completionHandler: @escaping () -> Void
  )
}
