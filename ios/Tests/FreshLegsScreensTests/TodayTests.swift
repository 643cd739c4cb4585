import FreshLegsKit
import FreshLegsScreensTesting
import SwiftUI
import Testing

@testable import FreshLegsScreens

@MainActor
struct TodayTests {
  let bridge = PreviewBridge()
  let preview: PreviewModels

  init() { preview = PreviewModels(bridge: bridge) }

  private func hand(language: String = "en") -> Hand {
    Hand(TodayScreen(models: preview.models), models: preview.models, language: language)
  }

  @Test("today says how ready the body is, why, and what that suggests")
  func ready() async throws {
    let hand = hand()
    try await hand.sees(hand.words.todayHabits)
    let headings = hand.screen.all.filter(\.isHeader).map(\.name)
    for heading in ["Somewhat tired", "Easy", hand.words.todayWhySo, hand.words.todayHabits] {
      #expect(headings.contains(heading), "\(heading)")
    }
    #expect(hand.says(hand.words.todayBaselineRuns(runs: "5", needed: "8")))
    #expect(hand.nameless == [])
  }

  @Test("a suggestion is taken, and the plan is kept after all")
  func suggestion() async throws {
    let hand = hand()
    try await hand.touch(hand.words.todayAccept)
    try await hand.sees(hand.words.todayAccepted)
    try await hand.touch(hand.words.todayKeep)
    try await hand.sees(hand.words.todayKept)
    #expect(bridge.calls.filter { $0 == "answerSuggestion" }.count == 2)
  }

  @Test("a red flag stands first, and is gone only once that was asked again")
  func flag() async throws {
    bridge.set(flags: [.example])
    let hand = hand()
    try await hand.sees("Pain at night")
    let texts = hand.screen.texts
    #expect(try #require(texts.firstIndex(of: "Pain at night")) < #require(texts.firstIndex(of: "Somewhat tired")))
    #expect(!hand.says(hand.words.todayShownBecause))
    try await hand.touch(hand.words.todayMore)
    #expect(hand.says("You wrote it down on Sunday.", whole: false))
    #expect(hand.nameless == [])
    try await hand.touch(hand.words.todayGone)
    try await hand.sees(hand.words.todayGoneQuestion)
    #expect(!bridge.calls.contains("flagIsGone"))
    try await hand.touch(hand.words.partsNo)
    #expect(hand.says("Pain at night"))
    try await hand.touch(hand.words.todayGone)
    try await hand.touch(hand.words.partsYes)
    try await hand.eventually("the flag is gone") { !hand.says("Pain at night") }
    #expect(bridge.calls.contains("flagIsGone"))
  }

  @Test("a professional has seen a red flag only once that was asked again")
  func flagSeen() async throws {
    bridge.set(flags: [.example])
    let hand = hand()
    try await hand.touch(hand.words.todaySeen)
    try await hand.sees(hand.words.todaySeenDetail)
    try await hand.touch(hand.words.partsYes)
    try await hand.eventually("the flag is closed") { bridge.calls.contains("flagWasSeen") }
  }

  @Test("a red flag leads to the guide, to what to take along, and to the emergency number")
  func flagLeads() async throws {
    bridge.set(flags: [.emergency])
    let hand = hand()
    try await hand.touch(hand.words.todayMore)
    #expect(hand.says(hand.words.todayUnreviewed))
    let number = emergencyNumber(Locale.current.region?.identifier ?? "")
    try await hand.touch(hand.words.todayCall(number: number))
    #expect(preview.pages.opened == ["dial \(number)"])
    try await hand.touch(hand.words.todayGuide)
    #expect(preview.models.navigation.path.last == .guide(slug: "systemic-symptoms"))
    try await hand.touch(hand.words.todayTakeAlong)
    #expect(preview.models.navigation.path.last == .takeAlong)
    #expect(!hand.says(hand.words.todayGone))
  }

  @Test("what holds running back is answered here too")
  func hold() async throws {
    bridge.set(hold: .example)
    let hand = hand()
    try await hand.sees("Have your chest looked at before you run.")
    #expect(hand.nameless == [])
    try await hand.touch("I have been cleared")
    try await hand.eventually("nothing holds running back") { !hand.says("Have your chest looked at before you run.") }
    #expect(bridge.calls.contains("answerFollowUp"))
  }

  @Test("whether an advice helped is answered")
  func advice() async throws {
    let hand = hand()
    try await hand.touch(hand.words.todayHelpedUnsure)
    try await hand.eventually("the answer is written") { bridge.calls.contains("writeEntry") }
  }

  @Test("a habit opens, tells its days, and leads to the guide")
  func habit() async throws {
    let hand = hand()
    try await hand.sees(hand.words.todayDayDone(day: "Wednesday"), whole: false)
    #expect(!hand.says("Legs recover at night."))
    try await hand.touch("2 nights in a row")
    #expect(hand.says("Legs recover at night."))
    try await hand.touch(hand.words.todayGuide)
    #expect(preview.models.navigation.path.last == .guide(slug: "sleep"))
  }

  @Test("the check-in, a run and the causes are one touch away")
  func waysOn() async throws {
    let hand = hand()
    try await hand.touch(hand.words.appCheckIn)
    #expect(preview.models.navigation.path.last == .checkIn())
    try await hand.touch(hand.words.appWhy)
    #expect(preview.models.navigation.path.last == .why())
    try await hand.touch(hand.words.appRun)
    #expect(preview.models.navigation.path.last == .run)
  }

  @Test("what could not be read is tried again, and the ways on are there all the same")
  func failed() async throws {
    bridge.fail(with: .Storage(reason: "read"))
    let hand = hand()
    try await hand.sees(hand.words.partsNoticeStorage)
    #expect(hand.touchable(hand.words.appCheckIn) != nil)
    #expect(hand.nameless == [])
    bridge.fail(with: nil)
    try await hand.touch(hand.words.partsRetry)
    try await hand.sees("Somewhat tired")
  }

  @Test("what went wrong with an answer is said, and put away")
  func notice() async throws {
    let hand = hand()
    try await hand.sees("Somewhat tired")
    bridge.fail(with: .Busy)
    try await hand.touch(hand.words.todayAccept)
    try await hand.sees(hand.words.partsNoticeBusy)
    try await hand.touch(hand.words.partsUnderstood)
    #expect(preview.models.today.notice == nil)
  }

  @Test("what to take along says when it was made, and can be asked for again")
  func takeAlong() async throws {
    bridge.fail(with: .Storage(reason: "read"))
    let hand = Hand(TakeAlongScreen(models: preview.models), models: preview.models)
    try await hand.sees(hand.words.partsNoticeStorage)
    bridge.fail(with: nil)
    try await hand.touch(hand.words.partsRetry)
    try await hand.sees("Heavy on 6 of the last 28 days.")
    let format = Formatting(locale: Locale(identifier: "en"), units: .metric)
    #expect(hand.says(hand.words.todayMadeOn(day: format.date(PreviewBridge.today))))
    #expect(hand.nameless == [])
  }

  @Test("today has all its words in every language", arguments: Hand.languages)
  func languages(language: String) async throws {
    bridge.set(flags: [.emergency])
    bridge.set(hold: .example)
    let hand = hand(language: language)
    try await hand.touch(hand.words.todayMore)
    #expect(hand.wordless == [])
    let paper = Hand(TakeAlongScreen(models: preview.models), models: preview.models, language: language)
    try await paper.sees("To take along", whole: false)
    #expect(paper.wordless == [])
  }
}

extension FlagView {
  fileprivate static let emergency = FlagView(
    kind: .chestPain, urgency: .emergency, urgencyText: "Stop now and call the emergency number", waitsForAYes: false,
    title: "Pain or pressure in the chest", lines: ["Call the emergency number now, or let somebody call."],
    reasons: ["You entered it today."], ask: ["What did you do before?"], topic: .systemicSymptoms,
    firstDay: PreviewBridge.today, lastDay: PreviewBridge.today, offersEmergencyNumber: true, setAside: .byEntry,
    endsWhenGone: false, reviewedByAClinician: false)
}
