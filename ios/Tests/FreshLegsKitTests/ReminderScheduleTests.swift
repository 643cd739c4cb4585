import Foundation
import Testing

@testable import FreshLegsKit

@MainActor
@Suite struct ReminderScheduleTests {
  @MainActor final class System: ReminderAlarms, ReminderBoard {
    var set: [ReminderKind: Int64] = [:]
    var shown: Set<ReminderKind> = []
    var isSeen = true

    func set(_ reminder: ScheduledReminderView, atUtcMs: Int64) { set[reminder.kind] = atUtcMs }
    func cancel() { set = [:] }
    func wasShown(_ reminder: ScheduledReminderView) async -> Bool { shown.contains(reminder.kind) }
    func remove(_ kind: ReminderKind) { shown.remove(kind) }
  }

  @MainActor final class Wall {
    var clock = ReminderSchedule.Clock(utcMs: 0, zone: .gmt)
  }

  static let dayMs: Int64 = 1_781_654_400_000
  static let eveningMs: Int64 = dayMs + 19 * 3_600_000

  let bridge = PreviewBridge()
  let system = System()
  let wall = Wall()
  let schedule: ReminderSchedule

  init() throws {
    let wall = wall
    schedule = ReminderSchedule(bridge: bridge, alarms: system, board: system) { wall.clock }
    wall.clock = .init(utcMs: Self.dayMs, zone: try #require(TimeZone(identifier: "Europe/Berlin")))
  }

  @Test func aReminderIsSetForItsHourInTheZoneWhereThePhoneIs() async throws {
    await schedule.arm()
    #expect(system.set == [.didItHelp: Self.eveningMs - 2 * 3_600_000])
    wall.clock.zone = try #require(TimeZone(identifier: "America/New_York"))
    await schedule.arm()
    #expect(system.set == [.didItHelp: Self.eveningMs + 4 * 3_600_000])
  }

  @Test func whatWasShownIsToldAndDoesNotComeAgain() async {
    await schedule.arm()
    system.shown = [.didItHelp]
    await schedule.ring()
    #expect(bridge.calls.contains("reminderWasShown"))
    #expect(system.set.isEmpty)
  }

  @Test func whatNobodyCanSeeHasNotBeenShown() async {
    system.isSeen = false
    system.shown = [.didItHelp]
    await schedule.ring()
    #expect(!bridge.calls.contains("reminderWasShown"))
    #expect(system.set.count == 1)
  }

  @Test func whoeverIsInTheAppIsNotRemindedAtOnceOfWhatIsOpen() async {
    wall.clock.utcMs = Self.eveningMs
    await schedule.arm()
    #expect(system.set == [.didItHelp: Self.eveningMs + ReminderSchedule.leastAheadMs])
  }

  @Test func oneTouchEndsAKindAndTakesAwayWhatIsShownOfIt() async {
    await schedule.arm()
    system.shown = [.didItHelp]
    await schedule.switchOff(.didItHelp)
    #expect(system.shown.isEmpty)
    #expect(system.set.isEmpty)
    #expect(bridge.calls.contains("switchReminderOff"))
  }

  @Test func aStoreThatCannotBeReadCostsAReminderAndNothingElse() async {
    bridge.fail(with: .Storage(reason: "read the folder"))
    await schedule.arm()
    await schedule.ring()
    #expect(system.set.isEmpty)
  }
}

@MainActor
@Suite struct RunRevivalTests {
  let stage = RunStage()

  func cutOff(_ id: String = UnfinishedRun.example.id, startedAtUtcMs: Int64 = 1, awayS: Double) -> UnfinishedRun {
    UnfinishedRun(
      id: id, startedAtUtcMs: startedAtUtcMs, utcOffsetS: 0, kind: .easy, awayS: awayS, summary: .example)
  }

  var revival: RunRevival { RunRevival(bridge: stage.bridge, model: stage.model) }

  @Test func aRunThatWasCutOffAMomentAgoGoesOnByItself() async {
    stage.bridge.set(unfinished: [cutOff(awayS: 20)])
    #expect(await revival.revive())
    #expect(stage.model.phase.isOn)
    #expect(await revival.revive())
  }

  @Test func oneThatWasCutOffLongerAgoWaitsForTheRunner() async {
    stage.bridge.set(unfinished: [cutOff(awayS: 601)])
    #expect(await !revival.revive())
    #expect(!stage.model.phase.isOn)
  }

  @Test func ofSeveralOnlyTheNewestMayGoOn() {
    let older = cutOff("older", startedAtUtcMs: 1, awayS: 10)
    #expect(RunRevival.goesOn([older, cutOff("newest", startedAtUtcMs: 2, awayS: 5)])?.id == "newest")
    #expect(RunRevival.goesOn([older, cutOff("newest", startedAtUtcMs: 2, awayS: 3_600)]) == nil)
    #expect(RunRevival.goesOn([]) == nil)
  }

  @Test func whatCannotBeLookedUpIsLeftForTheNextStart() async {
    stage.bridge.fail(with: .Storage(reason: "read the folder"))
    #expect(await !revival.revive())
  }
}
