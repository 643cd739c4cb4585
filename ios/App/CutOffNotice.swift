import Foundation
import FreshLegsKit
import FreshLegsWords
import UserNotifications

/// Tells that the system ended the app during a run. Nothing of ours runs then, so the notice is set beforehand, some
/// minutes ahead, and put off for as long as the run goes on. Who allows no notifications sees none.
@MainActor
final class CutOffNotice {
  /// So far ahead it is set, and so often put off, in seconds.
  static let aheadS = 300.0
  static let everyS = 60.0

  static let identifier = "cut-off"
  /// The key of a notification's link, for whoever opens it.
  static let linkKey = "link"

  private let words: Strings
  private let clock: any Timekeeper
  private var pending: Task<Void, Never>?

  init(words: Strings, clock: any Timekeeper = SystemTimekeeper()) {
    self.words = words
    self.clock = clock
  }

  /// A run is on, or is over.
  func runIs(on: Bool) {
    pending?.cancel()
    pending = nil
    guard on else { return takeAway() }
    pending = Task { [weak self, clock] in
      while !Task.isCancelled {
        self?.set(inS: Self.aheadS)
        guard (try? await clock.sleep(forS: Self.everyS)) != nil else { return }
      }
    }
  }

  /// Tells it now: the app was begun unseen, after a run that does not go on by itself.
  func show() { set(inS: 1) }

  private func set(inS seconds: Double) {
    let content = UNMutableNotificationContent()
    content.title = words.platformRunInterrupted
    content.body = words.platformRunInterruptedText
    content.userInfo = [Self.linkKey: Destination.run.link]
    // One with the same name takes the place of the one before.
    UNUserNotificationCenter.current().add(
      UNNotificationRequest(
        identifier: Self.identifier, content: content,
        trigger: UNTimeIntervalNotificationTrigger(timeInterval: seconds, repeats: false)))
  }

  private func takeAway() {
    let center = UNUserNotificationCenter.current()
    center.removePendingNotificationRequests(withIdentifiers: [Self.identifier])
    center.removeDeliveredNotifications(withIdentifiers: [Self.identifier])
  }
}
