import Foundation
import FreshLegsKit
import FreshLegsScreensTesting
import Testing

@testable import FreshLegsScreens

@MainActor
struct SettingsRemindersTests {
  private let bridge = PreviewBridge()
  private let preview: PreviewModels

  init() { preview = PreviewModels(bridge: bridge) }

  private var models: AppModels { preview.models }

  /// The whole app, at the page about reminders.
  private func hand() async throws -> Hand {
    models.navigation.go(.settings(page: .reminders))
    let hand = Hand(app: models)
    try await hand.sees(hand.words.settingsRemindersWhy)
    return hand
  }

  /// Turns a time of day, as its picker does: on whatever day, counted in Greenwich.
  private func choose(_ hand: Hand, _ name: String, minute: Int) async throws {
    try await hand.eventually("there is a time “\(name)”") { hand.field(name) != nil }
    hand.field(name)?.set?(Date(timeIntervalSince1970: 86_400 * 20_000 + Double(minute) * 60))
    await hand.settle()
  }

  @Test("each reminder is switched as it is touched, and has its time while it is on")
  func switches() async throws {
    let hand = try await hand()
    let words = hand.words
    #expect(hand.field(words.settingsRemindersMorningAt) == nil)
    #expect(hand.field(words.settingsRemindersHelpedAt) != nil)
    for name in [words.settingsRemindersCard, words.settingsRemindersMorning, words.settingsRemindersHelpedDetail] {
      try await hand.touch(name)
    }
    try await hand.eventually("all are kept") { models.settings.kept == 3 }
    let kept = try await bridge.reminderSettings()
    #expect(!kept.afterRunCard)
    #expect(kept.morningCheckIn)
    #expect(!kept.didItHelp)
    #expect(hand.field(words.settingsRemindersMorningAt) != nil)
    #expect(hand.field(words.settingsRemindersHelpedAt) == nil)
  }

  @Test("times of day are chosen, whatever the day and the place")
  func times() async throws {
    let hand = try await hand()
    let words = hand.words
    try await hand.touch(words.settingsRemindersMorning)
    try await choose(hand, words.settingsRemindersMorningAt, minute: 0)
    try await choose(hand, words.settingsRemindersHelpedAt, minute: 1_439)
    try await choose(hand, words.settingsRemindersQuietFrom, minute: 1_320)
    try await choose(hand, words.settingsRemindersQuietTo, minute: 390)
    try await hand.eventually("all are kept") { models.settings.kept == 5 }
    let kept = try await bridge.reminderSettings()
    #expect(kept.morningAtMin == 0)
    #expect(kept.didItHelpAtMin == 1_439)
    #expect(kept.quietFromMin == 1_320)
    #expect(kept.quietToMin == 390)
  }

  @Test("a time that is refused stays, beside the reason")
  func refused() async throws {
    let hand = try await hand()
    bridge.fail(with: .BadFields(errors: [FieldError(field: "quiet_from_min", reason: "must not be so early")]))
    try await choose(hand, hand.words.settingsRemindersQuietFrom, minute: 60)
    try await hand.sees(hand.words.partsNoticeBadFields)
    #expect(hand.screen.all.filter { $0.text == "must not be so early" }.count == 2)
    #expect(hand.field(hand.words.settingsRemindersQuietFrom)?.value?.contains("01:00") == true)
    bridge.fail(with: nil)
    try await choose(hand, hand.words.settingsRemindersQuietFrom, minute: 1_300)
    try await hand.eventually("it is kept") { models.settings.kept == 1 }
    #expect(!hand.says(hand.words.partsNoticeBadFields))
    #expect(try await bridge.reminderSettings().quietFromMin == 1_300)
  }

  @Test("quick touches are all kept, in their order")
  func quick() async throws {
    let hand = try await hand()
    for _ in 0..<3 { hand.touchable(hand.words.settingsRemindersCard)?.press?() }
    hand.touchable(hand.words.settingsRemindersMorning)?.press?()
    try await hand.eventually("all are kept") { models.settings.kept == 4 }
    let kept = try await bridge.reminderSettings()
    #expect(!kept.afterRunCard)
    #expect(kept.morningCheckIn)
  }

  @Test("the permission is asked for here, as long as a reminder is wanted")
  func permission() async throws {
    let hand = try await hand()
    let words = hand.words
    try await hand.sees(words.platformPermissionNotifications)
    try await hand.touch(words.settingsPermissionAllow)
    #expect(preview.gate.asked == [.notifications])
    try await hand.eventually("nothing is asked any more") { !hand.says(words.settingsPermissionMissing) }
  }

  @Test("while the system asks, nobody asks again")
  func asking() async throws {
    preview.gate.hold()
    let hand = try await hand()
    try await hand.touch(hand.words.settingsPermissionAllow)
    try await hand.eventually("it is asked") { models.permissions.state(.notifications) == .asking }
    #expect(hand.touchable(hand.words.settingsPermissionAllow) == nil)
    preview.gate.release()
    try await hand.eventually("it is allowed") { models.permissions.state(.notifications) == .granted }
  }

  @Test("who wants no reminder is asked for nothing")
  func none() async throws {
    try await bridge.saveReminderSettings(
      settings: ReminderSettingsDraft(
        afterRunCard: false, morningCheckIn: false, didItHelp: false, morningAtMin: 420, didItHelpAtMin: 1_140,
        quietFromMin: 1_260, quietToMin: 420))
    let hand = try await hand()
    try await hand.eventually("permissions are looked at") { models.permissions.states[.notifications] != nil }
    #expect(!hand.says(hand.words.settingsPermissionMissing))
  }

  @Test("where notifications are forbidden, only the system's settings lead on")
  func forbidden() async throws {
    preview.gate.set(.notifications, .deniedForGood)
    let hand = try await hand()
    try await hand.touch(hand.words.settingsPermissionSystem)
    #expect(preview.gate.settings == 1)
    #expect(hand.touchable(hand.words.settingsPermissionAllow) == nil)
  }

  @Test("where somebody else forbids them, that is said")
  func restricted() async throws {
    preview.gate.set(.notifications, .restricted)
    let hand = try await hand()
    try await hand.sees(hand.words.settingsPermissionRestricted)
    #expect(hand.touchable(hand.words.settingsPermissionAllow) == nil)
    #expect(hand.touchable(hand.words.settingsPermissionSystem) == nil)
    #expect(hand.nameless == [])
  }
}
