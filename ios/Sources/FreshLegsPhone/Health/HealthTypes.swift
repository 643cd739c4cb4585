import Foundation
import FreshLegsKit
import HealthKit

/// What is exchanged with other apps.
enum HealthTypes {
  static var sleep: HKCategoryType { HKCategoryType(.sleepAnalysis) }
  static var restingHeartRate: HKQuantityType { HKQuantityType(.restingHeartRate) }
  static var distance: HKQuantityType { HKQuantityType(.distanceWalkingRunning) }
  static var beats: HKSeriesType { HKSeriesType.heartbeat() }

  static var read: Set<HKObjectType> { [sleep, restingHeartRate, beats, HKObjectType.workoutType()] }
  static var written: Set<HKSampleType> { [HKObjectType.workoutType(), distance] }
}

extension ActivityKind {
  /// What another app calls a workout.
  init(_ activity: HKWorkoutActivityType) {
    self =
      switch activity {
      case .running: .run
      case .walking, .hiking: .walk
      case .cycling: .cycling
      case .swimming: .swimming
      case .functionalStrengthTraining, .traditionalStrengthTraining: .strength
      case .flexibility, .pilates, .yoga: .mobility
      default: .otherSport
      }
  }
}

extension HKWorkout {
  /// How far it went, in metres; `nil` where nobody measured.
  var distanceM: Double? {
    let type: HKQuantityTypeIdentifier =
      switch workoutActivityType {
      case .cycling: .distanceCycling
      case .swimming: .distanceSwimming
      default: .distanceWalkingRunning
      }
    return statistics(for: HKQuantityType(type))?.sumQuantity()?.doubleValue(for: .meter())
  }
}

extension HKSample {
  /// Local time where it ended, in seconds east of UTC: of its own time zone where it names one, else of the phone's.
  var utcOffsetS: Int32 {
    let named = (metadata?[HKMetadataKeyTimeZone] as? String).flatMap { TimeZone(identifier: $0) }
    return Int32((named ?? .current).secondsFromGMT(for: endDate))
  }

  /// The local day on which it ended.
  var day: CalendarDay { .local(utcMs: endDate.utcMs, utcOffsetS: utcOffsetS) }

  var isOurs: Bool { sourceRevision.source == HKSource.default() }
}

extension Date {
  /// Milliseconds since 1970-01-01 UTC.
  var utcMs: Int64 { Int64((timeIntervalSince1970 * 1_000).rounded()) }

  init(utcMs: Int64) { self.init(timeIntervalSince1970: Double(utcMs) / 1_000) }
}
