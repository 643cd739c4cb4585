// Follows Apple's documentation: User Notifications › "UNTimeIntervalNotificationTrigger".
import Foundation

open class UNTimeIntervalNotificationTrigger: UNNotificationTrigger {
  public let timeInterval: TimeInterval

  public init(timeInterval: TimeInterval, repeats: Bool) { self.timeInterval = timeInterval }
}
