import Foundation
import FreshLegsGlance
import FreshLegsKit
import Observation
import Testing
import UserNotifications

@testable import FreshLegsApp

/// What the app does by itself, while nobody looks.
@MainActor
@Suite(.serialized) struct AloneTests {
  private var pending: [UNNotificationRequest] { StageNotifications.shared.pending }

  @Test("a run that the system ends is told of by a notice that was put off until then")
  func cutOff() async {
    StageNotifications.shared.set(.authorized)
    let clock = FakeTimekeeper()
    let notice = CutOffNotice(words: .names, clock: clock)
    notice.runIs(on: true)
    await until { clock.sleepers == 1 }
    #expect(pending.map(\.identifier) == [CutOffNotice.identifier])
    #expect(pending.first?.content.title == "platform_run_interrupted")
    #expect(pending.first?.content.userInfo["link"] as? String == Destination.run.link)
    let trigger = pending.first?.trigger as? UNTimeIntervalNotificationTrigger
    #expect(trigger?.timeInterval == CutOffNotice.aheadS)
    notice.runIs(on: false)
    #expect(pending.isEmpty)
  }

  @Test("the notice comes later than the next time it is put off")
  func putOff() {
    #expect(CutOffNotice.aheadS > 3 * CutOffNotice.everyS)
  }

  @Test("widgets are told today's word, and nothing where the app is locked")
  func widgets() async throws {
    let place = try Place()
    let board = TodayBoard(folder: place.folder)
    let preferences = FakePreferences(.ready)
    var news = WidgetNews(bridge: PreviewBridge(), preferences: preferences)
    news.board = board
    await news.write()
    #expect(board.read()?.day == PreviewBridge.today)
    preferences.change { $0.appLock = true }
    await news.write()
    #expect(board.read() == nil)
    preferences.change {
      $0.appLock = false
      $0.hidesScreens = true
    }
    await news.write()
    #expect(board.read() == nil)
  }

  @Test("what is followed is told once for each change, and no more once it ends")
  func following() async {
    let preferences = FakePreferences()
    let following = Following()
    var seen: [Bool] = []
    following.follow({ preferences.values.isWelcomed }, then: { seen.append($0) })
    #expect(seen == [false])
    preferences.change { $0.soundTrimMs = 40 }
    await settle()
    #expect(seen == [false])
    preferences.change { $0.isWelcomed = true }
    await until { seen == [false, true] }
    following.stop()
    preferences.change { $0.isWelcomed = false }
    await settle()
    #expect(seen == [false, true])
  }

  @Test("the app shows its screens over a core of cardboard where it is asked to")
  func preview() async {
    let asked = await PreviewStart.of(["--preview", "--running", "--open", "freshlegs://plan", "--appearance", "dark"])
    #expect(asked.models.run.phase.isOn)
    #expect(asked.models.navigation.path.last == .plan)
    #expect(asked.preferences.values.appearance == .dark)
    let newcomer = await PreviewStart.of(["--preview", "--newcomer"])
    #expect(!newcomer.preferences.values.isWelcomed)
    #expect(await PreviewStart.asked == nil)
  }

  @Test("words are looked up in the language that the system has chosen")
  func surroundings() {
    let surroundings = Surroundings(.main, current: Locale(identifier: "de_AT"))
    #expect(surroundings.language == .english)
    #expect(surroundings.locale.identifier == "en")
  }
}
