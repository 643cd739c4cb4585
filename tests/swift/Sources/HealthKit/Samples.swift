// Follows Apple's documentation: HealthKit › "HKObject", "HKSample", "HKCategorySample", "HKQuantitySample",
// "HKHeartbeatSeriesSample", "HKWorkout", "HKStatistics", "HKSource", "HKSourceRevision", "HKDevice", "Metadata Keys".
import Foundation

open class HKSource: NSObject, @unchecked Sendable {
  public let name: String
  public let bundleIdentifier: String

  init(name: String, bundleIdentifier: String) { (self.name, self.bundleIdentifier) = (name, bundleIdentifier) }

  open class func `default`() -> HKSource { HKSource(name: "Fresh Legs", bundleIdentifier: "app.freshlegs") }

  open override func isEqual(_ object: Any?) -> Bool {
    (object as? HKSource)?.bundleIdentifier == bundleIdentifier
  }
  open override var hash: Int { bundleIdentifier.hashValue }
}

open class HKSourceRevision: NSObject, @unchecked Sendable {
  public let source: HKSource
  public let version: String?

  public init(source: HKSource, version: String?) { (self.source, self.version) = (source, version) }
}

open class HKDevice: NSObject, @unchecked Sendable {
  open class func local() -> HKDevice { HKDevice() }
}

open class HKObject: NSObject, @unchecked Sendable {
  public let uuid = UUID()
  public internal(set) var sourceRevision = HKSourceRevision(source: .default(), version: nil)
  public internal(set) var metadata: [String: Any]?

  init(metadata: [String: Any]?) { self.metadata = metadata }
}

open class HKSample: HKObject, @unchecked Sendable {
  public let sampleType: HKSampleType
  public let startDate: Date
  public let endDate: Date

  init(type: HKSampleType, start: Date, end: Date, metadata: [String: Any]?) {
    (sampleType, startDate, endDate) = (type, start, end)
    super.init(metadata: metadata)
  }
}

open class HKCategorySample: HKSample, @unchecked Sendable {
  public let value: Int

  public init(type: HKCategoryType, value: Int, start startDate: Date, end endDate: Date, metadata: [String: Any]?) {
    self.value = value
    super.init(type: type, start: startDate, end: endDate, metadata: metadata)
  }
}

open class HKQuantitySample: HKSample, @unchecked Sendable {
  public let quantity: HKQuantity

  public init(
    type quantityType: HKQuantityType,
    quantity: HKQuantity,
    start startDate: Date,
    end endDate: Date,
    metadata: [String: Any]?
  ) {
    self.quantity = quantity
    super.init(type: quantityType, start: startDate, end: endDate, metadata: metadata)
  }
}

open class HKHeartbeatSeriesSample: HKSample, @unchecked Sendable {
  let beats: [HKHeartbeatSeriesQueryDescriptor.Heartbeat]

  init(beats: [HKHeartbeatSeriesQueryDescriptor.Heartbeat], start: Date, end: Date) {
    self.beats = beats
    super.init(type: HKSeriesType.heartbeat(), start: start, end: end, metadata: nil)
  }
}

open class HKWorkout: HKSample, @unchecked Sendable {
  public let workoutActivityType: HKWorkoutActivityType
  let sums: [HKQuantityType: HKQuantity]

  init(
    activity: HKWorkoutActivityType,
    start: Date,
    end: Date,
    sums: [HKQuantityType: HKQuantity],
    metadata: [String: Any]?
  ) {
    workoutActivityType = activity
    self.sums = sums
    super.init(type: HKObjectType.workoutType(), start: start, end: end, metadata: metadata)
  }

  open func statistics(for quantityType: HKQuantityType) -> HKStatistics? {
    sums[quantityType].map { HKStatistics(sum: $0) }
  }
}

open class HKStatistics: NSObject, @unchecked Sendable {
  private let sum: HKQuantity

  init(sum: HKQuantity) { self.sum = sum }

  open func sumQuantity() -> HKQuantity? { sum }
}

public let HKMetadataKeyExternalUUID: String = "HKExternalUUID"
public let HKMetadataKeySyncIdentifier: String = "HKMetadataKeySyncIdentifier"
public let HKMetadataKeySyncVersion: String = "HKMetadataKeySyncVersion"
public let HKMetadataKeyTimeZone: String = "HKTimeZone"
