import Foundation
import FreshLegsKit
import HealthKit

/// HealthKit. What the runner does not let us read is empty there, and no error; it cannot be read at all while the
/// phone is locked, which is one.
public final class HealthKitStore: HealthStore {
  private let health: HKHealthStore

  public init(health: HKHealthStore) { self.health = health }

  public func days(first: NaiveDate, last: NaiveDate) async throws -> [HealthDay] {
    // A night that ended on the first day has begun the day before.
    guard let within = samples(from: first, daysBefore: 1, to: last) else { return [] }
    let nights = Night.byDay(try await slumbers(within))
    let pulses = try await restingHeartRates(within)
    var days: [HealthDay] = []
    for day in Set(nights.keys).union(pulses.keys).sorted() where (first...last).contains(day) {
      var seen = HealthDay(day: day, restingHeartRateBpm: pulses[day])
      if let night = nights[day] {
        seen.sleepH = night.hours
        seen.rmssdMs = try await rmssdMs(of: night)
      }
      days.append(seen)
    }
    return days
  }

  public func workouts(first: NaiveDate, last: NaiveDate) async throws -> [HealthWorkout] {
    guard let within = samples(from: first, daysBefore: 0, to: last) else { return [] }
    let found = HKSampleQueryDescriptor(predicates: [.workout(within)], sortDescriptors: [])
    let workouts = try await found.result(for: health).sorted { $0.startDate < $1.startDate }
    return workouts.reduce(into: []) { once, sample in
      let workout = HealthWorkout(sample)
      if !once.contains(where: { $0.isSame(as: workout) }) { once.append(workout) }
    }
  }

  public func write(_ workout: HealthWorkout) async throws {
    try await delete(id: workout.id)
    let (from, to) = (Date(utcMs: workout.fromUtcMs), Date(utcMs: workout.toUtcMs))
    let configuration = HKWorkoutConfiguration()
    configuration.activityType = .running
    let builder = HKWorkoutBuilder(healthStore: health, configuration: configuration, device: .local())
    do {
      try await builder.beginCollection(at: from)
      if let way = distance(of: workout, from, to) { try await builder.addSamples([way]) }
      try await builder.addMetadata(Self.metadata(workout.id, utcOffsetS: workout.utcOffsetS))
      try await builder.endCollection(at: to)
      _ = try await builder.finishWorkout()
    } catch {
      builder.discardWorkout()
      throw error
    }
  }

  public func delete(id: String) async throws {
    // The samples of a workout outlive it.
    for (type, name) in [(HKObjectType.workoutType() as HKSampleType, id), (HealthTypes.distance, Self.distanceOf(id))]
    {
      let ours = HKQuery.predicateForObjects(withMetadataKey: HKMetadataKeySyncIdentifier, allowedValues: [name])
      do {
        _ = try await health.deleteObjects(of: type, predicate: ours)
      } catch let error as HKError where error.code == .errorNoData {
        // There was none.
      }
    }
  }

  private func slumbers(_ within: NSPredicate) async throws -> [Slumber] {
    let asleep = Set(HKCategoryValueSleepAnalysis.allAsleepValues.map(\.rawValue))
    let found = HKSampleQueryDescriptor(
      predicates: [.categorySample(type: HealthTypes.sleep, predicate: within)], sortDescriptors: [])
    return try await found.result(for: health).filter { asleep.contains($0.value) && !$0.isOurs }.map {
      Slumber(
        source: $0.sourceRevision.source.bundleIdentifier, from: $0.startDate, to: $0.endDate, utcOffsetS: $0.utcOffsetS
      )
    }
  }

  /// In beats per minute; the last one of a day, on which a watch has heard most.
  private func restingHeartRates(_ within: NSPredicate) async throws -> [NaiveDate: Double] {
    let found = HKSampleQueryDescriptor(
      predicates: [.quantitySample(type: HealthTypes.restingHeartRate, predicate: within)], sortDescriptors: [])
    let pulses = try await found.result(for: health).filter { !$0.isOurs }.sorted { $0.endDate < $1.endDate }
    let perMinute = HKUnit.count().unitDivided(by: .minute())
    return pulses.reduce(into: [:]) { $0[$1.day.text] = $1.quantity.doubleValue(for: perMinute) }
  }

  /// Of the beats that a watch heard in the night. Those by day are heard in any posture, and say nothing.
  private func rmssdMs(of night: Night) async throws -> Double? {
    let within = HKQuery.predicateForSamples(withStart: night.from, end: night.to, options: .strictStartDate)
    let found = HKSampleQueryDescriptor(predicates: [.heartbeatSeries(within)], sortDescriptors: [])
    var beats = SuccessiveBeats()
    for series in try await found.result(for: health) {
      beats.begin()
      for try await beat in HKHeartbeatSeriesQueryDescriptor(series).results(for: health) {
        beats.add(atS: beat.timeIntervalSinceStart, isPrecededByGap: beat.precededByGap)
      }
    }
    return beats.rmssdMs
  }

  /// `nil` where nothing was measured, or the runner does not let us write it.
  private func distance(of workout: HealthWorkout, _ from: Date, _ to: Date) -> HKQuantitySample? {
    guard let metres = workout.distanceM, metres > 0,
      health.authorizationStatus(for: HealthTypes.distance) == .sharingAuthorized
    else { return nil }
    return HKQuantitySample(
      type: HealthTypes.distance, quantity: HKQuantity(unit: .meter(), doubleValue: metres), start: from, end: to,
      metadata: Self.metadata(Self.distanceOf(workout.id), utcOffsetS: workout.utcOffsetS))
  }

  /// What has the same identifier and version is the same thing, on all devices of the runner.
  private static func metadata(_ name: String, utcOffsetS: Int32) -> [String: Any] {
    var metadata: [String: Any] = [
      HKMetadataKeyExternalUUID: name,
      HKMetadataKeySyncIdentifier: name,
      HKMetadataKeySyncVersion: 1,
    ]
    metadata[HKMetadataKeyTimeZone] = TimeZone(secondsFromGMT: Int(utcOffsetS))?.identifier
    return metadata
  }

  private static func distanceOf(_ id: String) -> String { "\(id)-distance" }

  /// Everything that touches these days, of the phone's time zone; `nil` where there are no such days.
  private func samples(from first: NaiveDate, daysBefore: Int, to last: NaiveDate) -> NSPredicate? {
    guard let first = CalendarDay(first)?.adding(days: -daysBefore), let last = CalendarDay(last)?.adding(days: 1)
    else { return nil }
    return HKQuery.predicateForSamples(withStart: first.midnight, end: last.midnight)
  }
}

extension HealthWorkout {
  fileprivate init(_ workout: HKWorkout) {
    let ourId = workout.isOurs ? workout.metadata?[HKMetadataKeyExternalUUID] as? String : nil
    self.init(
      id: ourId ?? workout.uuid.uuidString, isOurs: workout.isOurs, activity: ActivityKind(workout.workoutActivityType),
      fromUtcMs: workout.startDate.utcMs, toUtcMs: workout.endDate.utcMs, utcOffsetS: workout.utcOffsetS,
      distanceM: workout.distanceM)
  }

  /// Whether two apps tell of the same thing: most of the shorter one is in both.
  fileprivate func isSame(as other: HealthWorkout) -> Bool {
    let both = min(toUtcMs, other.toUtcMs) - max(fromUtcMs, other.fromUtcMs)
    let shorter = min(toUtcMs - fromUtcMs, other.toUtcMs - other.fromUtcMs)
    return activity == other.activity && both > 0 && both * 2 >= shorter
  }
}

extension CalendarDay {
  /// Its first moment where the phone is.
  fileprivate var midnight: Date {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .current
    return calendar.date(from: DateComponents(year: year, month: month, day: day)) ?? date
  }
}
