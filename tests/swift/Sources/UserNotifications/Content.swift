// Follows Apple's documentation: User Notifications › "UNNotificationContent", "UNMutableNotificationContent",
// "UNNotificationRequest", "UNCalendarNotificationTrigger", "UNNotificationCategory", "UNNotificationAction",
// "UNNotificationSound", "UNNotificationInterruptionLevel", "UNNotification", "UNNotificationResponse".
import Foundation

open class UNNotificationSound: NSObject {
  open class var `default`: UNNotificationSound { UNNotificationSound() }
}

public enum UNNotificationInterruptionLevel: UInt, @unchecked Sendable {
  case passive = 0
  case active = 1
  case timeSensitive = 2
  case critical = 3
}

/// Apple's mutable content is its descendant, whose properties replace the ones that can only be read.
open class UNNotificationContent: NSObject {
  fileprivate var held = Held()

  fileprivate struct Held {
    var title = ""
    var body = ""
    var categoryIdentifier = ""
    var threadIdentifier = ""
    var userInfo: [AnyHashable: Any] = [:]
    var sound: UNNotificationSound?
    var interruptionLevel = UNNotificationInterruptionLevel.active
  }

  open var title: String { held.title }
  open var body: String { held.body }
  open var categoryIdentifier: String { held.categoryIdentifier }
  open var threadIdentifier: String { held.threadIdentifier }
  open var userInfo: [AnyHashable: Any] { held.userInfo }
  open var sound: UNNotificationSound? { held.sound }
  open var interruptionLevel: UNNotificationInterruptionLevel { held.interruptionLevel }
}

open class UNMutableNotificationContent: UNNotificationContent {
  public override init() { super.init() }

  open override var title: String {
    get { held.title }
    set { held.title = newValue }
  }
  open override var body: String {
    get { held.body }
    set { held.body = newValue }
  }
  open override var categoryIdentifier: String {
    get { held.categoryIdentifier }
    set { held.categoryIdentifier = newValue }
  }
  open override var threadIdentifier: String {
    get { held.threadIdentifier }
    set { held.threadIdentifier = newValue }
  }
  open override var userInfo: [AnyHashable: Any] {
    get { held.userInfo }
    set { held.userInfo = newValue }
  }
  open override var sound: UNNotificationSound? {
    get { held.sound }
    set { held.sound = newValue }
  }
  open override var interruptionLevel: UNNotificationInterruptionLevel {
    get { held.interruptionLevel }
    set { held.interruptionLevel = newValue }
  }
}

open class UNNotificationTrigger: NSObject {}

open class UNCalendarNotificationTrigger: UNNotificationTrigger {
  public let dateComponents: DateComponents

  public init(dateMatching dateComponents: DateComponents, repeats: Bool) { self.dateComponents = dateComponents }

  open func nextTriggerDate() -> Date? { (dateComponents.calendar ?? .current).date(from: dateComponents) }
}

open class UNNotificationRequest: NSObject {
  public let identifier: String
  public let content: UNNotificationContent
  public let trigger: UNNotificationTrigger?

  public init(identifier: String, content: UNNotificationContent, trigger: UNNotificationTrigger?) {
    (self.identifier, self.content, self.trigger) = (identifier, content, trigger)
  }
}

public struct UNNotificationActionOptions: OptionSet, Sendable {
  public let rawValue: UInt

  public init(rawValue: UInt) { self.rawValue = rawValue }

  public static let authenticationRequired = Self(rawValue: 1)
  public static let destructive = Self(rawValue: 2)
  public static let foreground = Self(rawValue: 4)
}

open class UNNotificationAction: NSObject {
  public let identifier: String
  public let title: String

  public init(identifier: String, title: String, options: UNNotificationActionOptions = []) {
    (self.identifier, self.title) = (identifier, title)
  }
}

public struct UNNotificationCategoryOptions: OptionSet, Sendable {
  public let rawValue: UInt

  public init(rawValue: UInt) { self.rawValue = rawValue }

  public static let customDismissAction = Self(rawValue: 1)
  public static let hiddenPreviewsShowTitle = Self(rawValue: 4)
}

open class UNNotificationCategory: NSObject {
  public let identifier: String
  public let actions: [UNNotificationAction]
  public let hiddenPreviewsBodyPlaceholder: String
  public let options: UNNotificationCategoryOptions

  public init(
    identifier: String,
    actions: [UNNotificationAction],
    intentIdentifiers: [String],
    hiddenPreviewsBodyPlaceholder: String,
    options: UNNotificationCategoryOptions = []
  ) {
    (self.identifier, self.actions, self.options) = (identifier, actions, options)
    self.hiddenPreviewsBodyPlaceholder = hiddenPreviewsBodyPlaceholder
  }
}

open class UNNotification: NSObject {
  public let request: UNNotificationRequest

  init(request: UNNotificationRequest) { self.request = request }
}

open class UNNotificationResponse: NSObject {
  public let notification: UNNotification
  public let actionIdentifier: String

  init(_ notification: UNNotification, _ actionIdentifier: String) {
    (self.notification, self.actionIdentifier) = (notification, actionIdentifier)
  }
}

public let UNNotificationDefaultActionIdentifier: String = "com.apple.UNNotificationDefaultActionIdentifier"
public let UNNotificationDismissActionIdentifier: String = "com.apple.UNNotificationDismissActionIdentifier"
