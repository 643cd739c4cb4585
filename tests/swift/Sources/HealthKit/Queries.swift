// Follows Apple's documentation: HealthKit › "HKQuery", "predicateForSamples(withStart:end:options:)",
// "predicateForObjects(withMetadataKey:allowedValues:)", "HKSamplePredicate", "HKSampleQueryDescriptor",
// "HKHeartbeatSeriesQueryDescriptor".
import Foundation

public struct HKQueryOptions: OptionSet, Sendable {
  public let rawValue: UInt

  public init(rawValue: UInt) { self.rawValue = rawValue }

  public static let strictStartDate = HKQueryOptions(rawValue: 1)
  public static let strictEndDate = HKQueryOptions(rawValue: 2)
}

open class HKQuery: NSObject {
  open class func predicateForSamples(
    withStart startDate: Date?,
    end endDate: Date?,
    options: HKQueryOptions = []
  ) -> NSPredicate {
    NSPredicate { object, _ in
      guard let sample = object as? HKSample else { return false }
      // Without an option a sample counts that is partly within.
      let begins = options.contains(.strictStartDate) ? sample.startDate : sample.endDate
      let ends = options.contains(.strictEndDate) ? sample.endDate : sample.startDate
      return startDate.map { begins >= $0 } ?? true && endDate.map { ends < $0 } ?? true
    }
  }

  open class func predicateForObjects(withMetadataKey key: String, allowedValues: [Any]) -> NSPredicate {
    let allowed = allowedValues.compactMap { $0 as? String }
    return NSPredicate { object, _ in
      guard let value = (object as? HKObject)?.metadata?[key] as? String else { return false }
      return allowed.contains(value)
    }
  }
}

public struct HKSamplePredicate<Sample> where Sample: HKSample {
  let type: HKSampleType
  let predicate: NSPredicate?

  public static func categorySample(
    type: HKCategoryType,
    predicate: NSPredicate? = nil
  ) -> HKSamplePredicate<HKCategorySample> { .init(type: type, predicate: predicate) }

  public static func quantitySample(
    type: HKQuantityType,
    predicate: NSPredicate? = nil
  ) -> HKSamplePredicate<HKQuantitySample> { .init(type: type, predicate: predicate) }

  public static func heartbeatSeries(_ predicate: NSPredicate? = nil) -> HKSamplePredicate<HKHeartbeatSeriesSample> {
    .init(type: HKSeriesType.heartbeat(), predicate: predicate)
  }

  public static func workout(_ predicate: NSPredicate? = nil) -> HKSamplePredicate<HKWorkout> {
    .init(type: HKObjectType.workoutType(), predicate: predicate)
  }
}

public struct HKSampleQueryDescriptor<Sample> where Sample: HKSample {
  private let predicates: [HKSamplePredicate<Sample>]

  public init(
    predicates: [HKSamplePredicate<Sample>],
    sortDescriptors: [SortDescriptor<Sample>],
    limit: Int? = nil
  ) { self.predicates = predicates }

  public func result(for healthStore: HKHealthStore) async throws -> [Sample] {
    try StageHealth.of(healthStore).read { samples in
      samples.compactMap { $0 as? Sample }.filter { sample in
        predicates.contains { $0.type == sample.sampleType && $0.predicate?.evaluate(with: sample) != false }
      }
    }
  }
}

public struct HKHeartbeatSeriesQueryDescriptor: Sendable {
  public struct Heartbeat: Sendable {
    public let timeIntervalSinceStart: TimeInterval
    public let precededByGap: Bool
  }

  public struct Results: AsyncSequence, Sendable {
    public typealias Element = Heartbeat

    public struct AsyncIterator: AsyncIteratorProtocol {
      var beats: [Heartbeat]

      public mutating func next() async throws -> Heartbeat? { beats.isEmpty ? nil : beats.removeFirst() }
    }

    let beats: [Heartbeat]

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(beats: beats) }
  }

  private let series: HKHeartbeatSeriesSample

  public init(_ heartbeatSeries: HKHeartbeatSeriesSample) { series = heartbeatSeries }

  public func results(for healthStore: HKHealthStore) -> Results { Results(beats: series.beats) }
}
