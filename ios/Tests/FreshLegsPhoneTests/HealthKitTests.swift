import Foundation
import FreshLegsKit
import HealthKit
import Testing

@testable import FreshLegsPhone

extension PhoneTests {
  @Suite(.serialized) struct HealthKitTests {
    let health = HKHealthStore()
    let store: HealthKitStore
    let stage: StageHealth
    let first = "2026-06-10"
    let last = "2026-06-16"

    init() {
      store = HealthKitStore(health: health)
      stage = .of(health)
      stage.answer(mayShare: true, wasAsked: true)
    }

    /// Hours since the 12th of June began, where the phone is.
    func at(_ hours: Double) -> Date {
      let midnight = DateComponents(year: 2026, month: 6, day: 12)
      return Calendar(identifier: .gregorian).date(from: midnight)! + hours * 3_600
    }

    func sleep(_ value: HKCategoryValueSleepAnalysis, _ from: Double, _ to: Double, by app: String = "watch") {
      stage.put(
        HKCategorySample(
          type: HKCategoryType(.sleepAnalysis), value: value.rawValue, start: at(from), end: at(to), metadata: nil),
        by: app)
    }

    func pulse(_ bpm: Double, at hours: Double) {
      let quantity = HKQuantity(unit: .count().unitDivided(by: .minute()), doubleValue: bpm)
      stage.put(
        HKQuantitySample(
          type: HKQuantityType(.restingHeartRate), quantity: quantity, start: at(hours - 1), end: at(hours),
          metadata: nil),
        by: "watch")
    }

    func days() async throws -> [HealthDay] { try await store.days(first: first, last: last) }
    func workouts() async throws -> [HealthWorkout] { try await store.workouts(first: first, last: last) }

    @Test func stagesOfSleepAreSummedForTheDayOnWhichTheNightEnds() async throws {
      sleep(.inBed, -2, 7)
      sleep(.asleepCore, -1, 2)
      sleep(.awake, 2, 3)
      sleep(.asleepDeep, 3, 5)
      sleep(.asleepREM, 5, 6.5)
      #expect(try await days() == [HealthDay(day: "2026-06-12", sleepH: 6.5)])
    }

    @Test func theSameSleepOfSeveralSourcesCountsOnce() async throws {
      sleep(.asleepCore, -1, 3)
      sleep(.asleepCore, 2, 6)
      sleep(.asleepUnspecified, 0, 6.5, by: "phone")
      #expect(try await days() == [HealthDay(day: "2026-06-12", sleepH: 7)])
    }

    @Test func aNapIsNoNightAndATimeInBedNoSleep() async throws {
      sleep(.asleepCore, 13, 14.5)
      sleep(.inBed, -1, 6, by: "phone")
      #expect(try await days().isEmpty)
    }

    @Test func aNightBeforeTheFirstDayIsItsOwnAndOneAfterTheLastIsNot() async throws {
      sleep(.asleepCore, -50, -42)
      sleep(.asleepCore, -26, -18)
      #expect(try await store.days(first: "2026-06-11", last: "2026-06-11").map(\.day) == ["2026-06-11"])
    }

    @Test func theLastRestingHeartRateOfADayCounts() async throws {
      pulse(54, at: 8)
      pulse(52, at: 20)
      pulse(50, at: 30)
      #expect(
        try await days() == [
          HealthDay(day: "2026-06-12", restingHeartRateBpm: 52), HealthDay(day: "2026-06-13", restingHeartRateBpm: 50),
        ])
    }

    @Test func beatsOfTheNightBecomeRmssdAndThoseOfTheDayDoNot() async throws {
      sleep(.asleepCore, -1, 6)
      // One second and 1.04 s in turn: every difference is 40 ms.
      let beats = (0..<60).map { Double($0) + Double($0 / 2) * 0.04 }
      stage.putBeats(beats, start: at(2), by: "watch")
      stage.putBeats(beats.map { $0 * 1.5 }, start: at(12), by: "watch")
      let rmssdMs = try #require(try await days().first?.rmssdMs)
      #expect(abs(rmssdMs - 40) < 0.001)
    }

    @Test func rmssdIsNotTakenOverGapsNorOverExtraBeatsNorFromFewBeats() {
      var beats = SuccessiveBeats()
      for recording in 0..<2 {
        beats.begin()
        for beat in 0..<30 {
          // The gap has another length each time, and one beat comes early.
          let gapS = beat >= 10 ? 5.0 + Double(recording) : 0
          let earlyS = beat == 20 ? -0.4 : 0
          beats.add(
            atS: Double(beat) + Double(beat / 2) * 0.02 + gapS + earlyS, isPrecededByGap: beat == 10)
        }
        #expect((beats.rmssdMs == nil) == (recording == 0))
      }
      #expect(abs((beats.rmssdMs ?? 0) - 20) < 0.001)
    }

    @Test func workoutsOfOthersComeByKindAndWithTheirDistance() async throws {
      stage.putWorkout(.cycling, from: at(7), to: at(8), metres: [.distanceCycling: 24_000], by: "bike")
      stage.putWorkout(.hiking, from: at(9), to: at(11), metres: [.distanceWalkingRunning: 8_000], by: "watch")
      stage.putWorkout(.traditionalStrengthTraining, from: at(17), to: at(18), by: "gym")
      stage.putWorkout(.rowing, from: at(19), to: at(20), by: "gym")
      let found = try await workouts()
      #expect(found.map(\.activity) == [.cycling, .walk, .strength, .otherSport])
      #expect(found.map(\.distanceM) == [24_000, 8_000, nil, nil])
      #expect(found.allSatisfy { !$0.isOurs })
    }

    @Test func theSameWorkoutOfTwoAppsIsOne() async throws {
      stage.putWorkout(.running, from: at(7), to: at(8), by: "watch")
      stage.putWorkout(.running, from: at(7.1), to: at(8.1), by: "copy of it")
      stage.putWorkout(.running, from: at(8.05), to: at(9), by: "watch")
      stage.putWorkout(.walking, from: at(7.5), to: at(8), by: "dog")
      #expect(try await workouts().map(\.activity) == [.run, .walk, .run])
    }

    @Test func aRunOfOursIsKnownAgainAndWrittenTwiceIsOne() async throws {
      let run = HealthWorkout(
        id: "run-1", isOurs: true, activity: .run, fromUtcMs: at(7).utcMs, toUtcMs: at(8).utcMs, distanceM: 10_000)
      try await store.write(run)
      try await store.write(run)
      let found = try await workouts()
      #expect(found.map(\.id) == ["run-1"])
      #expect(found.map(\.isOurs) == [true])
      #expect(found.map(\.distanceM) == [10_000])
      #expect(stage.all.count == 2)
      #expect(stage.all.allSatisfy { $0.metadata?[HKMetadataKeySyncVersion] as? Int == 1 })
    }

    @Test func anExchangeNeverTakesOursBackIn() async throws {
      try await store.write(
        HealthWorkout(id: "run-1", isOurs: true, activity: .run, fromUtcMs: at(7).utcMs, toUtcMs: at(8).utcMs))
      stage.putWorkout(.swimming, from: at(10), to: at(11), by: "watch")
      let memory = SystemHealthMemory(suite: UUID().uuidString)
      let exchange = HealthExchange(bridge: PreviewBridge(), store: store, memory: memory)
      #expect(try await exchange.takeIn(first: first, last: last) == HealthIntake(workouts: 1))
      #expect(try await exchange.takeIn(first: first, last: last) == HealthIntake())
    }

    @Test func deletingTakesAwayOursAloneWithItsDistanceAndHarmsNothing() async throws {
      for id in ["run-1", "run-2"] {
        try await store.write(
          HealthWorkout(
            id: id, isOurs: true, activity: .run, fromUtcMs: at(7).utcMs, toUtcMs: at(8).utcMs, distanceM: 5_000))
      }
      stage.putWorkout(.running, from: at(17), to: at(18), by: "watch")
      try await store.delete(id: "run-1")
      try await store.delete(id: "run-1")
      #expect(stage.all.count == 3)
      #expect(try await workouts().map(\.isOurs) == [true, false])
    }

    @Test func aPhoneThatIsLockedIsAnErrorAndNotAnEmptyWeek() async {
      stage.fail(.errorDatabaseInaccessible)
      await #expect(throws: HKError.self) { try await days() }
      stage.fail(.errorNoData)
      await #expect(throws: Never.self) { try await store.delete(id: "run-1") }
    }

    @Test func whatWasExchangedIsRememberedAtTheNextStart() async {
      let suite = UUID().uuidString
      let memory = SystemHealthMemory(suite: suite)
      #expect(await memory.entryOf("day:2026-06-12") == nil)
      await memory.took("day:2026-06-12", entryId: "entry")
      await memory.gave(["a", "b"])
      let again = SystemHealthMemory(suite: suite)
      #expect(await again.entryOf("day:2026-06-12") == "entry")
      #expect(await again.given == ["a", "b"])
    }
  }
}
