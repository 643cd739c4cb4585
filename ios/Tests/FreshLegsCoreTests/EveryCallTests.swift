import Foundation
import FreshLegsCore
import FreshLegsKit
import FreshLegsLive
import Testing

/// Everything that the kit may ask is asked once of the library, which answers.
@Suite(.timeLimit(.minutes(10))) struct EveryCall {
  @Test("the journal is written, read, changed and looked back on")
  func journal() async throws {
    let scratch = try Scratch()
    let bridge = try await LiveBridge.open(folder: scratch.path, key: key)
    let day = try await bridge.localDay()
    let draft = Draft.checkIn(CheckIn(sleepH: 7, legHeaviness: 6, note: "stairs"))
    try await bridge.checkEntry(draft: draft, day: nil)
    let entry = try await bridge.writeEntry(draft: draft, day: day)
    let changed = try await bridge.editEntry(
      id: entry.id, draft: .checkIn(CheckIn(sleepH: 8, note: "stairs")), day: nil)
    #expect(try await bridge.entry(id: entry.id) == changed)
    #expect(try await bridge.entries(first: day, last: day) == [changed])
    #expect(try await bridge.searchEntries(text: "stairs", kinds: [], first: nil, last: nil).count == 1)
    #expect(try await bridge.questionsAbout(draft: draft).isEmpty)
    #expect(try await bridge.day(date: day).date == day)
    _ = try await (bridge.week(date: day), bridge.month(date: day))
    try await bridge.deleteEntry(id: entry.id)
    await #expect(throws: CompanionError.self) { try await bridge.entry(id: entry.id) }
  }

  @Test("today, trends, review and plan answer on an empty journal too")
  func looks() async throws {
    let scratch = try Scratch()
    let bridge = try await LiveBridge.open(folder: scratch.path, key: key)
    let day = try await bridge.localDay()
    #expect(try await bridge.hold() == nil)
    await #expect(throws: CompanionError.self) { try await bridge.answerFollowUp(answer: .gone) }
    #expect(try await bridge.unfinished().isEmpty)
    _ = try await (bridge.today(), bridge.takeAlong(), bridge.habits(), bridge.reminders())
    try await bridge.answerSuggestion(accept: false)
    _ = try await bridge.answerAdvice(advice: .sleepTonight, tried: true, helped: true)
    #expect(try await bridge.whatHelped().count == 1)
    _ = try? await bridge.flagWasSeen(kind: .swelling)
    _ = try? await bridge.flagIsGone(kind: .swelling)
    _ = try await (bridge.trend(metric: .sleep, first: nil, last: nil), bridge.load())
    _ = try await (bridge.loadDays(first: day, last: day), bridge.gaitSummary())
    _ = try await (bridge.review(), bridge.why(weeks: nil), bridge.why(weeks: 4))
    #expect(try await bridge.reportHtml(first: nil, last: nil).contains("<html"))
    try await bridge.setStartAnswers(
      answers: StartDraft(givenOn: day, longestRunM: 8_000, runsAWeek: 3, easyPaceSPerKm: 390))
    _ = try await (bridge.season(), bridge.weekAhead())
    try await bridge.setGoal(goal: nil)
  }

  @Test("settings are kept, and what is stored goes out and comes back")
  func settings() async throws {
    let scratch = try Scratch()
    let bridge = try await LiveBridge.open(folder: scratch.path + "/store", key: key)
    var profile = try await bridge.profile()
    profile.maximalHeartRateBpm = 188
    try await bridge.saveProfile(draft: profile)
    try await bridge.saveBackground(draft: BackgroundDraft(birthYear: 1984, asthma: true))
    #expect(try await bridge.background().birthYear == 1984)
    try await bridge.saveJournalSettings(settings: try await bridge.journalSettings())
    try await bridge.chooseHabits(choices: try await bridge.habitChoices())
    try await bridge.saveReminderSettings(settings: try await bridge.reminderSettings())
    try await bridge.switchReminderOff(kind: .morningCheckIn)
    _ = try await bridge.writeEntry(draft: .checkIn(CheckIn(mood: 4)), day: nil)
    let (backup, json) = (scratch.path + "/a.freshlegs", scratch.path + "/all.json")
    _ = try await bridge.backup(path: backup, passphrase: "correct horse battery")
    _ = try await (bridge.exportJson(path: json), bridge.exportCsv(folder: scratch.path + "/tables"))
    try await bridge.changeKey(key: Data(32..<64))
    try await bridge.deleteEverything()
    #expect(try await bridge.profile().maximalHeartRateBpm == nil)
    _ = try await bridge.restore(path: backup, passphrase: "correct horse battery")
    #expect(try await bridge.profile().maximalHeartRateBpm == 188)
    _ = try await bridge.importJson(path: json)
    let day = try await bridge.localDay()
    #expect(try await bridge.entries(first: day, last: day).count == 1)
    await #expect(throws: CompanionError.self) { try await bridge.importFile(path: json, salvage: false) }
    await #expect(throws: CompanionError.self) { try await bridge.importJournal(path: scratch.path + "/none") }
    #expect(try await bridge.coreVersion() == coreVersion())
    #expect(try await bridge.setAside() == nil)
  }

  @Test("sensors are named, ordered and forgotten only where they are known")
  func sensors() async throws {
    let scratch = try Scratch()
    let bridge = try await LiveBridge.open(folder: scratch.path, key: key)
    #expect(try await bridge.pairedSensors().isEmpty)
    await #expect(throws: CompanionError.self) { try await bridge.renameSensor(identity: "none", name: "x") }
    await #expect(throws: CompanionError.self) { try await bridge.forgetSensor(identity: "none") }
    try await bridge.setCadenceFactor(identity: "none", factor: nil)
    try await bridge.orderSensors(identities: [])
  }

  @Test("the guide is read without a store's help")
  func guide() async throws {
    let scratch = try Scratch()
    let bridge = try await LiveBridge.open(folder: scratch.path, key: key)
    let groups = try await bridge.guideContents(language: .english)
    let first = try #require(groups.first?.pages.first)
    #expect(try await bridge.guideTopic(slug: first.slug) == first.topic)
    #expect(try await !bridge.guidePage(language: .english, topic: first.topic).title.isEmpty)
    #expect(try await !bridge.searchGuide(language: .english, text: "iron").isEmpty)
  }

  @Test("a run that was cut off is found by the bridge, resumed and closed")
  func unfinished() async throws {
    let scratch = try Scratch()
    let bridge = try await LiveBridge.open(folder: scratch.path, key: key)
    var run: (any RunHandle)? = try await bridge.startRun(options: .easy())
    let id = try #require(run?.id)
    run = nil
    // Its last second is written on a thread of its own: until then it counts as being recorded.
    try await untilUnfinished(id, bridge)
    run = try await bridge.resumeRun(id: id)
    #expect(run?.id == id)
    run = nil
    try await untilUnfinished(id, bridge)
    #expect(try await bridge.closeUnfinished(id: id).elapsedS >= 0)
    #expect(try await bridge.unfinished().isEmpty)
  }

  private func untilUnfinished(_ id: String, _ bridge: LiveBridge) async throws {
    for _ in 0..<longMs / 10 {
      if try await bridge.unfinished().map(\.id) == [id] {
        return
      }
      try await Task.sleep(for: .milliseconds(10))
    }
    Issue.record("the run is not found")
  }
}
