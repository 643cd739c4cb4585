import Testing

@testable import FreshLegsKit

@Suite struct HealthExchangeTests {
  let bridge = PreviewBridge()
  let memory = FakeHealthMemory()
  let store = FakeHealthStore()
  let exchange: HealthExchange
  let first = "2026-06-10"
  let last = PreviewBridge.today

  init() { exchange = HealthExchange(bridge: bridge, store: store, memory: memory) }

  func checkIns(_ day: NaiveDate) async throws -> [CheckIn] {
    try await bridge.entries(first: day, last: day).compactMap {
      if case .checkIn(let checkIn) = $0.draft { checkIn } else { nil }
    }
  }

  func workout(_ id: String, startS: Int64 = 0, isOurs: Bool = false) -> HealthWorkout {
    let startMs = 1_781_300_000_000 + startS * 1_000
    return HealthWorkout(
      id: id, isOurs: isOurs, activity: .run, fromUtcMs: startMs, toUtcMs: startMs + 1_800_000,
      utcOffsetS: 7_200, distanceM: 5_000)
  }

  @Test func aNightIsTakenInOnce() async throws {
    await store.set(days: [HealthDay(day: "2026-06-12", sleepH: 7.25, restingHeartRateBpm: 51)])
    #expect(try await exchange.takeIn(first: first, last: last) == HealthIntake(days: 1))
    #expect(try await checkIns("2026-06-12") == [CheckIn(sleepH: 7.25, restingHeartRateBpm: 51)])
    #expect(try await exchange.takeIn(first: first, last: last) == HealthIntake())
    #expect(try await checkIns("2026-06-12").count == 1)
  }

  @Test func whatComesLaterIsAddedToTheSameEntry() async throws {
    await store.set(days: [HealthDay(day: "2026-06-12", sleepH: 7.25)])
    _ = try await exchange.takeIn(first: first, last: last)
    await store.set(days: [HealthDay(day: "2026-06-12", sleepH: 8, restingHeartRateBpm: 51, rmssdMs: 44)])
    _ = try await exchange.takeIn(first: first, last: last)
    #expect(try await checkIns("2026-06-12") == [CheckIn(sleepH: 7.25, restingHeartRateBpm: 51, rmssdMs: 44)])
  }

  @Test func whatTheRunnerWroteStands() async throws {
    await store.set(days: [HealthDay(day: last, sleepH: 9, restingHeartRateBpm: 51)])
    _ = try await exchange.takeIn(first: first, last: last)
    let checkIns = try await checkIns(last)
    #expect(checkIns.count == 2)
    #expect(checkIns.last == CheckIn(restingHeartRateBpm: 51))
  }

  @Test func anEntryThatTheRunnerTookOutStaysOut() async throws {
    await store.set(days: [HealthDay(day: "2026-06-12", sleepH: 7.25)])
    _ = try await exchange.takeIn(first: first, last: last)
    let entry = try #require(try await bridge.entries(first: "2026-06-12", last: "2026-06-12").first)
    try await bridge.deleteEntry(id: entry.id)
    #expect(try await exchange.takeIn(first: first, last: last) == HealthIntake())
    #expect(try await checkIns("2026-06-12").isEmpty)
  }

  @Test func aReadingOfOurOwnIsBetterThanThePhonesPulse() async throws {
    let reading = MorningReading(
      lnRmssd: 3.9, restingHeartRateBpm: 55, seconds: 120, beats: 110, artefactsPercent: 1)
    _ = try await bridge.writeEntry(draft: .reading(reading), day: "2026-06-12")
    await store.set(days: [HealthDay(day: "2026-06-12", restingHeartRateBpm: 51, rmssdMs: 44)])
    #expect(try await exchange.takeIn(first: first, last: last) == HealthIntake())
  }

  @Test func aWorkoutOfAnotherAppIsTakenInOnce() async throws {
    await store.write(workout("other"))
    #expect(try await exchange.takeIn(first: first, last: last) == HealthIntake(workouts: 1))
    #expect(try await exchange.takeIn(first: first, last: last) == HealthIntake())
    let entries = try await bridge.entries(first: "2026-06-12", last: "2026-06-13")
    #expect(entries.map(\.draft) == [.activity(Activity(activity: .run, minutes: 30, distanceM: 5_000))])
  }

  @Test func ourOwnRunsDoNotComeBack() async throws {
    let run = try #require(try await bridge.runs().first)
    try await exchange.giveOut([run])
    try await exchange.giveOut([run])
    let workouts = await store.workouts
    #expect(workouts.map(\.id) == [run.id])
    #expect(workouts.first?.toUtcMs == run.startedAtUtcMs + 2_760_000)
    #expect(try await exchange.takeIn(first: first, last: last) == HealthIntake())
    // What is deleted here is taken back.
    try await exchange.giveOut([])
    #expect(await store.workouts.isEmpty)
  }

  @Test func theSameRunOnAWatchIsNotASecondRun() async throws {
    let run = try #require(try await bridge.runs().first)
    var watch = workout("watch")
    watch.fromUtcMs = run.startedAtUtcMs + 30_000
    watch.toUtcMs = run.startedAtUtcMs + 2_700_000
    await store.write(watch)
    #expect(try await exchange.takeIn(first: first, last: last) == HealthIntake())
  }

  @Test func aRunOfAnotherDeviceIsNotGivenOut() async throws {
    let run = try #require(try await bridge.runs().last)
    try await exchange.giveOut([run])
    #expect(await store.workouts.isEmpty)
  }

  @Test func whatTheRunnerWroteDownBeforeIsNotASecondWorkout() async throws {
    let day = CalendarDay.local(utcMs: workout("a").fromUtcMs, utcOffsetS: 7_200).text
    _ = try await bridge.writeEntry(draft: .activity(Activity(activity: .swimming, minutes: 28)), day: day)
    for (id, startS) in [("watch", 0), ("again", 7_200)] {
      var swim = workout(id, startS: Int64(startS))
      swim.activity = .swimming
      await store.write(swim)
    }
    // The other one of that day is its own.
    #expect(try await exchange.takeIn(first: first, last: last) == HealthIntake(workouts: 1))
    #expect(try await exchange.takeIn(first: first, last: last) == HealthIntake())
  }
}
