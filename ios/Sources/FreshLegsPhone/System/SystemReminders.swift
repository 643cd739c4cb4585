import Foundation
import FreshLegsKit
import UserNotifications

/// What stands around the engine's words on a reminder, in the language of the app.
public struct ReminderWords: Sendable {
  /// What stands on a locked screen, where the engine's words are hidden.
  public var hidden: String
  /// The button that switches this kind off.
  public var switchOff: String

  public init(hidden: String, switchOff: String) { (self.hidden, self.switchOff) = (hidden, switchOff) }
}

/// Reminders as local notifications, which the system shows by itself. A locked screen tells only that there is one:
/// the system hides their words there, and where the runner lets it show everything they are not in them at all.
@MainActor
public final class SystemReminders: ReminderAlarms, ReminderBoard {
  public private(set) var isSeen = false

  private let words: () -> ReminderWords
  private let kept: UserDefaults
  private let now: () -> Date
  private var mayHoldWords = false

  public init(
    words: @escaping () -> ReminderWords,
    kept: UserDefaults = .standard,
    now: @escaping () -> Date = { .now }
  ) {
    (self.words, self.kept, self.now) = (words, kept, now)
  }

  /// Looks at what the runner allows, and tells the system the words of our button: at the start and whenever the app
  /// comes to the front or leaves it, before reminders are set.
  public func look() async {
    (isSeen, mayHoldWords) = await withCheckedContinuation { answer in
      UNUserNotificationCenter.current().getNotificationSettings { @Sendable settings in
        let isSeen = [.authorized, .provisional, .ephemeral].contains(settings.authorizationStatus)
        answer.resume(returning: (isSeen, settings.showPreviewsSetting != .always))
      }
    }
    let words = words()
    let off = UNNotificationAction(identifier: ReminderPress.switchOffName, title: words.switchOff, options: [])
    UNUserNotificationCenter.current().setNotificationCategories([
      UNNotificationCategory(
        identifier: Self.category, actions: [off], intentIdentifiers: [],
        hiddenPreviewsBodyPlaceholder: words.hidden, options: [])
    ])
  }

  public func set(_ reminder: ScheduledReminderView, atUtcMs: Int64) {
    let id = reminder.id
    // It was shown, and the engine was not told yet: not once more.
    guard !isPast(due[id]) else { return }
    due[id] = atUtcMs
    let request = UNNotificationRequest(identifier: id, content: content(of: reminder), trigger: trigger(atUtcMs))
    UNUserNotificationCenter.current().add(request) { @Sendable [weak self] error in
      if error != nil { Task { @MainActor in self?.due[id] = nil } }
    }
  }

  public func cancel() {
    let coming = due.filter { !isPast($0.value) }.map(\.key)
    UNUserNotificationCenter.current().removePendingNotificationRequests(withIdentifiers: coming)
    let oldest = now().utcMs - Self.rememberedMs
    due = due.filter { isPast($0.value) && $0.value >= oldest }
  }

  public func wasShown(_ reminder: ScheduledReminderView) async -> Bool {
    let id = reminder.id
    guard isPast(due[id]) else { return false }
    let waits = await withCheckedContinuation { answer in
      UNUserNotificationCenter.current().getPendingNotificationRequests { @Sendable requests in
        answer.resume(returning: requests.contains { $0.identifier == id })
      }
    }
    // Whether it is still there does not matter: whoever has pressed it or put it away has seen it.
    return !waits
  }

  public func remove(_ kind: ReminderKind) {
    let ids = due.keys.filter { $0.hasPrefix(kind.idPrefix) }
    UNUserNotificationCenter.current().removePendingNotificationRequests(withIdentifiers: ids)
    UNUserNotificationCenter.current().removeDeliveredNotifications(withIdentifiers: ids)
    due = due.filter { isPast($0.value) || !$0.key.hasPrefix(kind.idPrefix) }
  }

  private static let category = "reminder"
  private static let dueName = "reminders.due"
  /// So long it is remembered that one was shown.
  private static let rememberedMs: Int64 = 30 * 86_400_000

  /// When each is shown, or was, in milliseconds since 1970-01-01 UTC, by the notification's identifier.
  private var due: [String: Int64] {
    get { (kept.dictionary(forKey: Self.dueName) ?? [:]).compactMapValues { ($0 as? NSNumber)?.int64Value } }
    set { kept.set(newValue.mapValues { NSNumber(value: $0) }, forKey: Self.dueName) }
  }

  private func isPast(_ utcMs: Int64?) -> Bool { utcMs.map { $0 <= now().utcMs } ?? false }

  private func content(of reminder: ScheduledReminderView) -> UNNotificationContent {
    let content = UNMutableNotificationContent()
    content.title = mayHoldWords ? reminder.title : words().hidden
    content.body = mayHoldWords ? reminder.body : ""
    content.categoryIdentifier = Self.category
    content.threadIdentifier = reminder.kind.name
    content.sound = .default
    content.userInfo = [
      ReminderPress.linkName: reminder.destination.link, ReminderPress.kindName: reminder.kind.name,
    ]
    return content
  }

  /// By the calendar of which the parts are, whatever calendar the phone shows.
  private func trigger(_ atUtcMs: Int64) -> UNNotificationTrigger {
    let calendar = Calendar(identifier: .gregorian)
    var parts = calendar.dateComponents(
      [.year, .month, .day, .hour, .minute, .second], from: Date(utcMs: atUtcMs))
    parts.calendar = calendar
    return UNCalendarNotificationTrigger(dateMatching: parts, repeats: false)
  }
}

extension ScheduledReminderView {
  /// Where it is answered.
  public var destination: Destination {
    switch kind {
    case .afterRunCard: run.map { .runReview(id: $0) } ?? .runs
    case .morningCheckIn: .checkIn()
    case .didItHelp: .today
    }
  }

  /// The same for the same reminder, however often it is set.
  fileprivate var id: String {
    let about = run ?? advice.map { String(describing: $0) } ?? ""
    return "\(kind.idPrefix)\(day).\(about)"
  }
}

extension ReminderKind {
  fileprivate var idPrefix: String { "reminder.\(name)." }

  /// As a notification carries it.
  var name: String {
    switch self {
    case .afterRunCard: "after-run-card"
    case .morningCheckIn: "morning-check-in"
    case .didItHelp: "did-it-help"
    }
  }

  init?(name: String) {
    guard let kind = [Self.afterRunCard, .morningCheckIn, .didItHelp].first(where: { $0.name == name }) else {
      return nil
    }
    self = kind
  }
}
