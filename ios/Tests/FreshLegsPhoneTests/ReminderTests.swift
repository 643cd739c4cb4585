import Foundation
import FreshLegsKit
import Testing
import UserNotifications

@testable import FreshLegsPhone

extension PhoneTests {
  @MainActor
  @Suite(.serialized) struct ReminderTests {
    @MainActor final class Wall {
      var now = Date(timeIntervalSince1970: 1_781_700_000)
    }

    let suite = UUID().uuidString
    let phone = StageNotifications.shared
    let wall = Wall()
    let reminders: SystemReminders

    init() {
      phone.set(.authorized)
      reminders = Self.make(suite, wall)
    }

    static func make(_ suite: String, _ wall: Wall) -> SystemReminders {
      SystemReminders(
        words: { ReminderWords(hidden: "A reminder of your journal", switchOff: "No more of these") },
        kept: UserDefaults(suiteName: suite)!, now: { wall.now })
    }

    func reminder(_ kind: ReminderKind = .didItHelp, run: String? = nil) -> ScheduledReminderView {
      ScheduledReminderView(
        kind: kind, run: run, advice: nil, day: "2026-06-17", minuteOfDay: 1_140, atLocalMs: 0,
        title: "Did it help?", body: "The easy day of yesterday.")
    }

    func set(_ reminder: ScheduledReminderView, inS: TimeInterval) {
      reminders.set(reminder, atUtcMs: (wall.now + inS).utcMs)
    }

    /// So much later; what was set for until then is shown.
    func pass(_ seconds: TimeInterval) {
      wall.now += seconds
      phone.comeDue()
    }

    @Test func itIsSetForItsTimeUnderANameThatStays() async throws {
      await reminders.look()
      set(reminder(), inS: 3_600)
      set(reminder(), inS: 7_200)
      let request = try #require(phone.pending.first)
      #expect(phone.pending.count == 1)
      let trigger = try #require(request.trigger as? UNCalendarNotificationTrigger)
      #expect(trigger.nextTriggerDate() == wall.now + 7_200)
      #expect(request.content.title == "Did it help?")
      #expect(request.content.body == "The easy day of yesterday.")
    }

    @Test func aLockedScreenShowsNoWordOfIt() async throws {
      await reminders.look()
      let category = try #require(phone.categories.first)
      #expect(category.hiddenPreviewsBodyPlaceholder == "A reminder of your journal")
      #expect(!category.options.contains(.hiddenPreviewsShowTitle))
      #expect(category.actions.map(\.title) == ["No more of these"])
      set(reminder(), inS: 3_600)
      #expect(phone.pending.first?.content.categoryIdentifier == category.identifier)
    }

    @Test func whereEverythingIsShownOnALockedScreenItHoldsNoWordAtAll() async {
      phone.set(.authorized, previews: .always)
      await reminders.look()
      set(reminder(), inS: 3_600)
      #expect(phone.pending.map(\.content.title) == ["A reminder of your journal"])
      #expect(phone.pending.map(\.content.body) == [""])
    }

    @Test func beforeItWasLookedWhatIsAllowedNoWordIsGivenAway() {
      set(reminder(), inS: 3_600)
      #expect(phone.pending.map(\.content.body) == [""])
      #expect(!reminders.isSeen)
    }

    @Test func whatIsNoLongerDueIsTakenBack() {
      set(reminder(), inS: 3_600)
      set(reminder(.afterRunCard, run: "run-1"), inS: 1_800)
      reminders.cancel()
      #expect(phone.pending.isEmpty)
      set(reminder(), inS: 3_600)
      #expect(phone.pending.count == 1)
    }

    @Test func itWasShownOnceItsTimeHasComeEvenIfItWasPutAway() async {
      set(reminder(), inS: 3_600)
      #expect(await !reminders.wasShown(reminder()))
      pass(3_600)
      await phone.press("none of ours")
      #expect(await reminders.wasShown(reminder()))
      #expect(await !reminders.wasShown(reminder(.morningCheckIn)))
      phone.removeAll()
      #expect(await Self.make(suite, wall).wasShown(reminder()))
    }

    @Test func whatWasShownIsNotSetAgain() async {
      set(reminder(), inS: 3_600)
      pass(3_600)
      reminders.cancel()
      set(reminder(), inS: 900)
      #expect(phone.pending.isEmpty)
      #expect(await reminders.wasShown(reminder()))
    }

    @Test func whatTheSystemDoesNotTakeWasNotShown() async {
      phone.set(.denied)
      await reminders.look()
      #expect(!reminders.isSeen)
      set(reminder(), inS: 3_600)
      for _ in 0..<50 { await Task.yield() }
      pass(3_600)
      #expect(await !reminders.wasShown(reminder()))
    }

    @Test func aKindThatIsSwitchedOffDisappearsAndNoOther() {
      set(reminder(.afterRunCard, run: "run-1"), inS: 60)
      pass(60)
      set(reminder(.afterRunCard, run: "run-2"), inS: 60)
      set(reminder(), inS: 60)
      reminders.remove(.afterRunCard)
      #expect(phone.delivered.isEmpty)
      #expect(phone.pending.count == 1)
    }

    @Test func aPressLeadsToWhereItIsAnsweredAndTheButtonSwitchesItOff() async throws {
      var opened: [Destination] = []
      var off: [ReminderKind] = []
      let presses = ReminderPresses(open: { opened.append($0) }, switchOff: { off.append($0) })
      presses.listen()
      for (kind, run) in [(ReminderKind.afterRunCard, "run-1"), (.morningCheckIn, nil), (.didItHelp, nil)] {
        set(reminder(kind, run: run), inS: 60)
        pass(60)
        let id = try #require(phone.delivered.first).request.identifier
        await phone.press(id)
      }
      #expect(opened == [.runReview(id: "run-1"), .checkIn(), .today])
      set(reminder(.didItHelp, run: "again"), inS: 60)
      pass(60)
      await phone.press(try #require(phone.delivered.first).request.identifier, action: "switch-off")
      #expect(off == [.didItHelp])
      #expect(opened.count == 3)
    }

    @Test func theScheduleOfTheKitIsSetAndTold() async {
      await reminders.look()
      let bridge = PreviewBridge()
      let schedule = ReminderSchedule(bridge: bridge, alarms: reminders, board: reminders) { [wall] in
        .init(utcMs: wall.now.utcMs, zone: .gmt)
      }
      await schedule.arm()
      #expect(phone.pending.count == 1)
      pass(2 * 86_400)
      await schedule.ring()
      #expect(bridge.calls.contains("reminderWasShown"))
    }
  }
}

extension StageNotifications {
  fileprivate func removeAll() {
    let center = UNUserNotificationCenter.current()
    center.removeDeliveredNotifications(withIdentifiers: delivered.map(\.request.identifier))
  }
}
