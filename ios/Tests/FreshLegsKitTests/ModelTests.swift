import Testing

@testable import FreshLegsKit

@Suite struct NoticeTests {
  @Test(arguments: [
    (CompanionError.WrongKey, Notice.wrongKey), (.Busy, .busy), (.StorageFull, .storageFull),
    (.Storage(reason: "x"), .storage), (.TooNew(found: 2, known: 1), .tooNew),
    (.BadInput(reason: "x", offset: 3), .badInput),
    (.BadFields(errors: [FieldError(field: "a", reason: "b")]), .badFields([FieldError(field: "a", reason: "b")])),
    (.NotFound(what: "x"), .notFound), (.Broken, .broken), (.Internal(reason: "x"), .internal),
  ])
  func everyErrorIsANotice(_ error: CompanionError, _ notice: Notice) {
    #expect(Notice(error) == notice)
  }

  @Test func anErrorOfSomebodyElseIsInternal() {
    #expect(Notice(FakePcmSink.Gone()) == .internal)
    #expect(Notice(Notice.notFound) == .notFound)
  }
}

@MainActor
@Suite struct ResourceTests {
  /// Requests that are answered when the test says so.
  @MainActor final class Answers {
    var waiting: [CheckedContinuation<Int, any Error>] = []
    func next() async throws -> Int { try await withCheckedThrowingContinuation { waiting.append($0) } }
  }

  let answers = Answers()
  let resource = Resource<Int>()

  @Test func theNewestRequestWins() async {
    let (resource, answers) = (resource, answers)
    async let first: Void = resource.fetch { try await answers.next() }
    await until { answers.waiting.count == 1 }
    #expect(resource.state == .loading)
    async let second: Void = resource.fetch { try await answers.next() }
    await until { answers.waiting.count == 2 }
    answers.waiting[1].resume(returning: 2)
    await second
    answers.waiting[0].resume(returning: 1)
    await first
    #expect(resource.state == .ready(2))
  }

  @Test func whatIsShownStaysUntilTheNextIsThere() async {
    let (resource, answers) = (resource, answers)
    resource.set(1)
    async let next: Void = resource.fetch { try await answers.next() }
    await until { answers.waiting.count == 1 }
    #expect(resource.state == .ready(1))
    answers.waiting[0].resume(throwing: CompanionError.Storage(reason: "x"))
    await next
    #expect(resource.state == .failed(.storage))
  }

  @Test func aRequestThatIsCancelledChangesNothing() async {
    await resource.fetch { throw CancellationError() }
    #expect(resource.state == .idle)
  }
}

@MainActor
@Suite struct ModelTests {
  let bridge = PreviewBridge()
  let clock = FakeTimekeeper()

  @Test func todayIsFetchedAndASuggestionAnswered() async {
    let model = TodayModel(bridge: bridge)
    #expect(model.today == .idle)
    await model.load()
    #expect(model.today.value?.accepted == nil)
    #expect(model.habits.value?.count == 1)
    #expect(model.reminders.value?.count == 1)
    await model.answerSuggestion(accept: true)
    #expect(model.today.value?.accepted == true)
  }

  @Test func aRedFlagThatIsGoneIsGone() async {
    bridge.set(flags: [.example])
    let model = TodayModel(bridge: bridge)
    await model.load()
    #expect(model.today.value?.flags.count == 1)
    await model.flagIsGone(.painAtNight)
    #expect(model.today.value?.flags.isEmpty == true)
    await model.flagWasSeen(.painAtNight)
    #expect(model.notice == .notFound)
  }

  @Test func remindersAreShownOnceAndCanBeSwitchedOff() async {
    let model = TodayModel(bridge: bridge)
    await model.load()
    await model.reminderWasShown(.example)
    #expect(model.reminders.isEmpty)
    await model.switchReminderOff(.didItHelp)
    #expect(model.notice == nil)
    await model.loadTakeAlong()
    #expect(model.takeAlong.value?.sections.count == 1)
  }

  @Test func aFailureIsSaidWhereTheValueWouldBe() async {
    bridge.fail(with: .Storage(reason: "read"))
    let today = TodayModel(bridge: bridge)
    await today.load()
    #expect(today.today == .failed(.storage))
    await today.answerAdvice(.easyDay, tried: true, helped: true)
    #expect(today.notice == .storage)
  }

  @Test func aSearchThatIsEmptyIsOver() async {
    let model = JournalModel(bridge: bridge)
    await model.search("stairs")
    #expect(model.results.value?.count == 1)
    await model.search("nothing like it")
    #expect(model.results.isEmpty)
    await model.search("")
    #expect(model.results == .idle)
  }

  @Test func theCalendarTurnsItsMonths() async {
    let model = JournalModel(bridge: bridge)
    await model.load()
    #expect(model.selected == PreviewBridge.today)
    #expect(model.month.value?.days.count == 30)
    await model.turn(months: -1)
    #expect(model.selected == "2026-05-17")
    #expect(model.month.value?.days.count == 31)
    #expect(model.day.value?.emptyText != nil)
    await model.loadWeek()
    #expect(model.week.value?.days.count == 7)
  }

  @Test func anEntryThatWasDeletedCanBeBroughtBack() async {
    let model = JournalModel(bridge: bridge)
    await model.load()
    await model.delete("entry-2")
    #expect(model.day.value?.entries.isEmpty == true)
    #expect(model.deleted?.id == "entry-2")
    await model.undoDelete()
    #expect(model.day.value?.entries.count == 1)
    #expect(model.deleted == nil)
  }

  @Test func anEntryThatCannotBeBroughtBackCanStillBe() async {
    let model = JournalModel(bridge: bridge)
    await model.load()
    await model.delete("entry-2")
    bridge.fail(with: .StorageFull)
    await model.undoDelete()
    #expect(model.notice == .storageFull)
    #expect(model.deleted?.id == "entry-2")
    await model.delete("entry-1")
    #expect(model.deleted?.id == "entry-2")
  }

  @Test func aTrendGoesBackAsFarAsIsChosen() async {
    let model = TrendsModel(bridge: bridge)
    await model.show(.sleep)
    #expect(model.trend.value?.points.count == 90)
    #expect(model.trend.value?.metric == .sleep)
    await model.show(.fourWeeks)
    #expect(model.trend.value?.first == "2026-05-21")
    #expect(model.trend.value?.last == PreviewBridge.today)
    await model.loadLoad()
    #expect(model.loadDays.value?.count == 7)
    await model.loadGait()
    #expect(model.gait.value != nil)
  }

  @Test func aRunThatIsDeletedIsDeletedElsewhereToo() async {
    var left: [[String]] = []
    let model = ReviewModel(bridge: bridge, onRunsChanged: { left.append($0.map(\.id)) })
    await model.load()
    await model.loadRuns()
    let id = RunRow.examples[0].id
    await model.open(id)
    #expect(model.run.value != nil)
    await model.openDetail(id)
    #expect(model.detail.value?.beats == 6_345)
    await model.delete(id)
    #expect(left == [[RunRow.examples[1].id]])
    #expect(model.runs.value?.count == 1)
    #expect(model.run == .idle)
    await model.delete(id)
    #expect(model.notice == .notFound)
    #expect(left.count == 1)
  }

  @Test func causesAreAskedForTodayOrForWeeks() async {
    let model = ReviewModel(bridge: bridge)
    await model.ask()
    #expect(model.why.value?.days == 0)
    await model.ask(weeks: 4)
    #expect(model.why.value?.days == 28)
    await model.answerAdvice(.easyDay, tried: false, helped: true)
    #expect(model.notice?.reasonFor("helped") != nil)
    #expect(model.answered.isEmpty)
    await model.answerAdvice(.easyDay, tried: true, helped: true)
    #expect(model.answered == [.easyDay])
    await model.makeReport()
    #expect(model.report.value != nil)
  }

  @Test func aGoalThatIsWrongNamesItsField() async {
    let model = PlanModel(bridge: bridge)
    await model.load()
    #expect(model.season.value?.goal == nil)
    var goal = GoalDraft(distanceM: 21_097.5, date: "2026-09-13", setOn: PreviewBridge.today, daysAWeek: 9)
    #expect(await !model.setGoal(goal))
    #expect(model.reasonFor("days_a_week") != nil)
    goal.daysAWeek = 4
    #expect(await model.setGoal(goal))
    #expect(model.reasonFor("days_a_week") == nil)
    #expect(model.season.value?.goal?.daysAWeek == 4)
    await model.answerSuggestion(accept: true)
    #expect(model.week.value?.proposal == nil)
    #expect(await model.setStartAnswers(StartDraft(givenOn: "2026-06-17", longestRunM: 9_000, runsAWeek: 3)))
  }

  @Test func settingsThatAreWrongLeaveTheOldOnes() async {
    let model = SettingsModel(bridge: bridge)
    await model.load()
    #expect(model.version == "0.0.0-preview")
    var draft = ProfileDraft.example
    draft.restingHeartRateBpm = 300
    #expect(await !model.save(draft))
    #expect(model.reasonFor("resting_heart_rate_bpm") != nil)
    #expect(model.profile == .ready(.example))
    draft.restingHeartRateBpm = 50
    #expect(model.kept == 0)
    #expect(await model.save(draft))
    #expect(model.kept == 1)
    #expect(model.profile == .ready(draft))
    #expect(await model.save(BackgroundDraft(asthma: true)))
    #expect(model.background.value?.asthma == true)
    #expect(await model.save(JournalSettings(bodyMass: true, cycle: false)))
    #expect(await model.save([HabitChoice(habit: .mobility)]))
    #expect(await model.save(ReminderSettingsDraft.example))
  }

  @Test func whatCameOfABackupIsSaidUntilItWasRead() async {
    let model = SettingsModel(bridge: bridge)
    await model.backup(to: "/tmp/x", passphrase: "")
    #expect(model.moved == .failed(.badInput))
    await model.backup(to: "/tmp/x", passphrase: "correct horse")
    #expect(model.moved == .ready(.things(.example)))
    model.movedWasRead()
    #expect(model.moved == .idle)
    await model.importFile(from: "/tmp/run.fit")
    guard case .ready(.runs(let runs)) = model.moved else {
      Issue.record("no runs")
      return
    }
    #expect(runs.sessions.count == 1)
    await model.importJournal(from: "/tmp/days.csv")
    await model.deleteEverything()
    #expect(model.moved == .ready(.everythingDeleted))
  }

  @Test func aKeyThatIsChangedIsTheVaultsFromThenOn() async throws {
    let model = SettingsModel(bridge: bridge)
    let vault = KeyVault(secrets: FakeSecrets())
    let old = try vault.key()
    await model.changeKey(vault)
    #expect(model.moved == .ready(.keyChanged))
    #expect(try vault.key() != old)
    #expect(try vault.pending() == nil)
  }

  @Test func aChangeOfTheKeyThatFailsKeepsBoth() async throws {
    let model = SettingsModel(bridge: bridge)
    let vault = KeyVault(secrets: FakeSecrets())
    let old = try vault.key()
    bridge.fail(with: .StorageFull)
    await model.changeKey(vault)
    #expect(model.moved == .failed(.storageFull))
    #expect(try vault.key() == old)
    #expect(try vault.pending() != nil)
  }

  @Test func whatWentWrongIsGoneOnceItWasSeen() async {
    let model = TodayModel(bridge: bridge)
    bridge.fail(with: .Busy)
    await model.answerSuggestion(accept: true)
    #expect(model.notice == .busy)
    model.noticeWasSeen()
    #expect(model.notice == nil)
  }

  @Test func aPageOfTheGuideIsOpenedByTopicOrByName() async {
    let model = GuideModel(bridge: bridge, language: .english)
    await model.load()
    #expect(model.contents.value?.count == 1)
    await model.open(.whatToDoNow)
    #expect(model.page.value?.slug == "what-to-do-now")
    await model.open(slug: "what-are-heavy-legs")
    #expect(model.page.value?.topic == .whatAreHeavyLegs)
    await model.open(slug: "no-such-page")
    #expect(model.page == .failed(.notFound))
    await model.search("heavy")
    #expect(model.results.value?.count == 1)
    await model.search("")
    #expect(model.results == .idle)
  }
}
