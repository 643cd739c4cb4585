import Foundation
import FreshLegsKit
import UserNotifications

/// A press on a reminder.
enum ReminderPress: Equatable, Sendable {
  case open(Destination)
  case switchOff(ReminderKind)

  static let switchOffName = "switch-off"
  static let linkName = "link"
  static let kindName = "kind"

  /// `nil` where it is none, or was only put away.
  init?(_ response: UNNotificationResponse) {
    let about = response.notification.request.content.userInfo
    switch response.actionIdentifier {
    case Self.switchOffName:
      guard let kind = (about[Self.kindName] as? String).flatMap({ ReminderKind(name: $0) }) else { return nil }
      self = .switchOff(kind)
    case UNNotificationDefaultActionIdentifier:
      guard let place = (about[Self.linkName] as? String).flatMap({ Destination.ofLink($0) }) else { return nil }
      self = .open(place)
    default: return nil
    }
  }
}

/// Takes presses on reminders. It has to listen before the app has finished launching, or the press that launched it
/// is lost.
@MainActor
public final class ReminderPresses: NSObject, UNUserNotificationCenterDelegate {
  private let open: (Destination) -> Void
  private let switchOff: (ReminderKind) async -> Void

  /// `open` shows a screen, `switchOff` switches a kind off for good: `ReminderSchedule.switchOff`.
  public init(open: @escaping (Destination) -> Void, switchOff: @escaping (ReminderKind) async -> Void) {
    (self.open, self.switchOff) = (open, switchOff)
    super.init()
  }

  /// Listens as long as it is held.
  public func listen() { UNUserNotificationCenter.current().delegate = self }

  public nonisolated func userNotificationCenter(
    _ center: UNUserNotificationCenter,
    willPresent notification: UNNotification,
    withCompletionHandler completionHandler: @escaping (UNNotificationPresentationOptions) -> Void
  ) { completionHandler([.banner, .list]) }

  public nonisolated func userNotificationCenter(
    _ center: UNUserNotificationCenter,
    didReceive response: UNNotificationResponse,
    withCompletionHandler completionHandler: @escaping () -> Void
  ) {
    let press = ReminderPress(response)
    let done = Done(say: completionHandler)
    Task { @MainActor in
      switch press {
      case .open(let destination)?: open(destination)
      case .switchOff(let kind)?: await switchOff(kind)
      case nil: break
      }
      done.say()
    }
  }
}

/// What the system has to be told at the end of a press: UIKit wants it on the main thread.
///
/// Unchecked: it is made once, goes to the main thread and is called there, once.
private struct Done: @unchecked Sendable {
  let say: () -> Void
}
