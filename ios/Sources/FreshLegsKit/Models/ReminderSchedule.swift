import Foundation

/// The system's own clock for reminders. Implemented by `SystemReminders` on UNUserNotificationCenter.
///
/// iOS wakes no app for this: it shows by itself what was set, at its time.
@MainActor
public protocol ReminderAlarms: AnyObject {
  /// Shows this at about this time, in milliseconds since 1970-01-01 UTC.
  func set(_ reminder: ScheduledReminderView, atUtcMs: Int64)
  /// Shows nothing that was set before and is still to come.
  func cancel()
}

/// Where reminders are shown: notifications, whose words the lock screen hides.
@MainActor
public protocol ReminderBoard: AnyObject {
  /// Whether anything that is shown would be seen.
  var isSeen: Bool { get }
  /// Whether the system has shown it.
  func wasShown(_ reminder: ScheduledReminderView) async -> Bool
  /// Takes away what is shown of this kind.
  func remove(_ kind: ReminderKind)
}

/// Hands the engine's reminders to the system, and tells the engine what came of them. Whatever is written down sets
/// them anew, so that nothing is said that has been done meanwhile.
@MainActor
public final class ReminderSchedule {
  /// So much ahead an alarm is at least, in milliseconds.
  public nonisolated static let leastAheadMs: Int64 = 15 * 60_000

  /// The wall clock, with the zone in which the phone is now.
  public struct Clock: Equatable, Sendable {
    public var utcMs: Int64
    public var zone: TimeZone

    public init(utcMs: Int64, zone: TimeZone) {
      self.utcMs = utcMs
      self.zone = zone
    }

    /// The phone's.
    public static var system: Clock {
      Clock(utcMs: Int64(Date.now.timeIntervalSince1970 * 1_000), zone: .current)
    }
  }

  private let bridge: any TodayBridge
  private let alarms: any ReminderAlarms
  private let board: any ReminderBoard
  private let clock: () -> Clock
  private var looks = Latest()

  public init(
    bridge: any TodayBridge,
    alarms: any ReminderAlarms,
    board: any ReminderBoard,
    clock: @escaping () -> Clock = { .system }
  ) {
    self.bridge = bridge
    self.alarms = alarms
    self.board = board
    self.clock = clock
  }

  /// Sets them anew: after a run or an entry, in another time zone, whenever the app leaves the front.
  public func arm() async {
    let look = looks.next()
    let coming = await coming()
    // Whoever looked later knows better.
    guard looks.isCurrent(look) else { return }
    alarms.cancel()
    for reminder in coming { alarms.set(reminder, atUtcMs: utcMs(of: reminder)) }
  }

  /// One was shown, or the app comes to the front: tells the engine what was shown, and sets the others anew.
  public func ring() async {
    // What nobody can see has not been shown.
    if board.isSeen {
      for reminder in await coming() where await board.wasShown(reminder) {
        await tryTo { try await bridge.reminderWasShown(reminder: reminder) }
      }
    }
    await arm()
  }

  /// No more reminders of this kind: the one touch on it.
  public func switchOff(_ kind: ReminderKind) async {
    board.remove(kind)
    await tryTo { try await bridge.switchReminderOff(kind: kind) }
    await arm()
  }

  private func coming() async -> [ScheduledReminderView] {
    var reminders: [ScheduledReminderView] = []
    await tryTo { reminders = try await bridge.reminders() }
    return reminders
  }

  /// When it is shown. What is open already waits a little: whoever is in the app may be doing it.
  private func utcMs(of reminder: ScheduledReminderView) -> Int64 {
    let clock = clock()
    // The same hour and minute by the clocks of the place where the phone is.
    var utc = Calendar(identifier: .gregorian)
    utc.timeZone = .gmt
    var local = utc
    local.timeZone = clock.zone
    let written = Date(timeIntervalSince1970: Double(reminder.atLocalMs) / 1_000)
    let parts = utc.dateComponents([.year, .month, .day, .hour, .minute, .second], from: written)
    let atUtcMs = local.date(from: parts).map { Int64($0.timeIntervalSince1970 * 1_000) } ?? reminder.atLocalMs
    return max(atUtcMs, clock.utcMs + Self.leastAheadMs)
  }

  /// A reminder is worth no trouble: the next look finds it.
  private func tryTo(_ work: () async throws -> Void) async { try? await work() }
}
