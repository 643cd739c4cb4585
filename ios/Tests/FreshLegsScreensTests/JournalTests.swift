import FreshLegsScreensTesting
import Testing

@testable import FreshLegsKit
@testable import FreshLegsScreens

@MainActor
struct JournalTests {
  private let bridge: PreviewBridge
  private let models: AppModels

  init() {
    bridge = PreviewBridge()
    models = PreviewModels(bridge: bridge).models
  }

  private func hand(_ language: String = "en") -> Hand {
    Hand(JournalScreen(models: models), models: models, language: language)
  }

  @Test("everything in the journal has a name, and its parts are headings")
  func named() async throws {
    let hand = hand()
    try await hand.sees("June 2026")
    try await hand.sees(hand.words.journalEntries)
    #expect(hand.nameless == [])
    let headings = hand.screen.all.filter(\.isHeader).map(\.name)
    for heading in [hand.words.appJournal, "June 2026", "Wednesday, 17 June", hand.words.journalEntries] {
      #expect(headings.contains(heading), "\(heading)")
    }
  }

  @Test("a day of the calendar says what its signs mean, and is looked at by a touch")
  func days() async throws {
    let hand = hand()
    try await hand.eventually("today is described") {
      hand.touchable("Wednesday, Jun 17, 2026, today, legs 2 of 10, 1 run, 1 entry")?.isSelected == true
    }
    try await hand.touch("Tuesday, Jun 16, 2026, legs 4 of 10, 1 run, 1 entry")
    #expect(models.journal.selected == "2026-06-16")
    try await hand.sees("Stairs felt long.", whole: false)
    try await hand.touch(hand.words.journalToToday)
    #expect(models.journal.selected == PreviewBridge.today)
    #expect(hand.touchable(hand.words.journalToToday) == nil)
  }

  @Test("months are turned, and nothing is added to a day to come")
  func months() async throws {
    let hand = hand()
    try await hand.touch(hand.words.journalLater)
    #expect(models.journal.selected == "2026-07-17")
    try await hand.sees(hand.words.journalFuture)
    #expect(hand.touchable(hand.words.journalAdd) == nil)
    try await hand.touch(hand.words.journalEarlier)
    try await hand.touch(hand.words.journalAdd)
    #expect(models.navigation.path.last == .checkIn(day: PreviewBridge.today))
  }

  @Test("an entry is changed, and deleted and brought back")
  func entries() async throws {
    let hand = hand()
    try await hand.touch(hand.words.journalDelete(title: "Morning"))
    try await hand.sees(hand.words.journalDeleted)
    #expect(bridge.calls.contains("deleteEntry"))
    #expect(hand.nameless == [])
    try await hand.eventually("the entry is gone") {
      hand.touchable(hand.words.journalEdit(title: "Morning")) == nil
    }
    try await hand.touch(hand.words.partsUndo)
    try await hand.touch(hand.words.journalEdit(title: "Morning"))
    #expect(bridge.calls.contains("writeEntry"))
    #expect(!hand.says(hand.words.journalDeleted))
    guard case .editEntry = models.navigation.path.last else {
      Issue.record("\(models.navigation.path)")
      return
    }
  }

  @Test("what was deleted stays so where the offer to undo is put away")
  func forget() async throws {
    let hand = hand()
    try await hand.touch(hand.words.journalDelete(title: "Morning"))
    try await hand.touch(hand.words.partsClose)
    #expect(models.journal.deleted == nil)
    #expect(!hand.says(hand.words.journalDeleted))
  }

  @Test("in the largest letters an entry is still changed and deleted")
  func largest() async throws {
    let hand = hand()
    hand.screen.environment.dynamicTypeSize = .accessibility5
    try await hand.sees(hand.words.journalEntries)
    #expect(hand.nameless == [])
    try await hand.touch(hand.words.journalDelete(title: "Morning"))
    try await hand.sees(hand.words.journalDeleted)
  }

  @Test("a run of the day leads to its review")
  func runs() async throws {
    let hand = hand()
    try await hand.touch("Easy run")
    #expect(models.navigation.path.last == .runReview(id: RunRow.examples[0].id))
  }

  @Test("a week and the sums of a month say what their bars show, and the week is that of the day")
  func sums() async throws {
    let hand = hand()
    try await hand.touch(hand.words.journalViewWeek)
    try await hand.sees("15 June to 21 June")
    try await hand.sees("Tuesday 45", whole: false)
    #expect(hand.nameless == [])
    try await hand.touch("Tuesday, Jun 9, 2026")
    try await hand.sees("8 June to 14 June")
    try await hand.touch(hand.words.journalViewMonth)
    try await hand.sees(hand.words.journalMonthLegs, whole: false)
    try await hand.sees("21.00 km in 2:06:00", whole: false)
    #expect(hand.nameless == [])
  }

  @Test("a search finds a word, leads to its day, and says what to do where nothing is found")
  func search() async throws {
    let hand = hand()
    try await hand.touch(hand.words.journalSearch)
    try await hand.sees(hand.words.journalSearchHint)
    #expect(hand.nameless == [])
    try await hand.touch(hand.words.journalFilterKind)
    try await hand.touch(hand.words.journalKindBlood)
    try await hand.sees(hand.words.journalSearchNone)
    try await hand.touch(hand.words.journalKindBlood)
    try await hand.write("morning", into: hand.words.journalSearchWords)
    try await hand.sees(hand.words.journalFound(count: 2))
    #expect(hand.nameless == [])
    try await hand.write("stairs", into: hand.words.journalSearchWords)
    try await hand.sees(hand.words.journalFound(count: 1))
    try await hand.touch("Stairs felt long.")
    try await hand.eventually("the day is looked at") { models.journal.selected == "2026-06-16" }
    try await hand.sees("June 2026")
  }

  @Test("who ends the search is at the calendar again, and who changes what was found leaves it too")
  func leaveSearch() async throws {
    let hand = hand()
    try await hand.touch(hand.words.journalSearch)
    try await hand.touch(hand.words.journalSearchEnd)
    try await hand.sees("June 2026")
    try await hand.touch(hand.words.journalSearch)
    try await hand.write("stairs", into: hand.words.journalSearchWords)
    try await hand.touch(hand.words.journalEdit(title: "Morning"))
    #expect(models.navigation.path.last == .editEntry(id: "entry-1"))
    try await hand.sees("June 2026")
  }

  @Test("what failed is said, tried again, and put away")
  func failure() async throws {
    bridge.fail(with: .Busy)
    let hand = hand()
    try await hand.sees(hand.words.partsNoticeBusy)
    #expect(hand.nameless == [])
    bridge.fail(with: nil)
    try await hand.touch(hand.words.partsRetry)
    try await hand.sees("June 2026")
    bridge.fail(with: .StorageFull)
    try await hand.touch(hand.words.journalDelete(title: "Morning"))
    try await hand.sees(hand.words.partsNoticeStorageFull)
    try await hand.touch(hand.words.partsUnderstood)
    #expect(!hand.says(hand.words.partsNoticeStorageFull))
  }

  @Test("the journal has its words in every language", arguments: Hand.languages)
  func languages(_ language: String) async throws {
    let hand = hand(language)
    try await hand.sees("June 2026")
    try await hand.sees(hand.words.journalEntries)
    #expect(hand.wordless == [])
    for span in [hand.words.journalViewWeek, hand.words.journalViewMonth] {
      try await hand.touch(span)
      #expect(hand.wordless == [])
    }
    try await hand.touch(hand.words.journalSearch)
    try await hand.touch(hand.words.journalFilterKind)
    #expect(hand.wordless == [])
  }
}
