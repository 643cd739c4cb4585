// Follows Apple's documentation: HealthKit › "HKObjectType", "HKSampleType", "HKCategoryType", "HKQuantityType",
// "HKSeriesType", "HKWorkoutType", "HKQuantityTypeIdentifier", "HKCategoryTypeIdentifier", "HKUnit", "HKQuantity",
// "HKCategoryValueSleepAnalysis", "HKWorkoutActivityType".
import Foundation

open class HKObjectType: NSObject, @unchecked Sendable {
  public let identifier: String

  init(identifier: String) { self.identifier = identifier }

  open class func workoutType() -> HKWorkoutType { HKWorkoutType(identifier: "HKWorkoutTypeIdentifier") }

  open override func isEqual(_ object: Any?) -> Bool { (object as? HKObjectType)?.identifier == identifier }
  open override var hash: Int { identifier.hashValue }
}

open class HKSampleType: HKObjectType, @unchecked Sendable {}

open class HKCategoryType: HKSampleType, @unchecked Sendable {
  public convenience init(_ identifier: HKCategoryTypeIdentifier) { self.init(identifier: identifier.rawValue) }
}

open class HKQuantityType: HKSampleType, @unchecked Sendable {
  public convenience init(_ identifier: HKQuantityTypeIdentifier) { self.init(identifier: identifier.rawValue) }
}

open class HKSeriesType: HKSampleType, @unchecked Sendable {
  open class func heartbeat() -> Self {
    guard let type = HKSeriesType(identifier: "HKDataTypeIdentifierHeartbeatSeries") as? Self else {
      preconditionFailure("a series has no descendants here")
    }
    return type
  }
}

open class HKWorkoutType: HKSampleType, @unchecked Sendable {}

public struct HKCategoryTypeIdentifier: Hashable, Equatable, RawRepresentable, Sendable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public static let sleepAnalysis = Self(rawValue: "HKCategoryTypeIdentifierSleepAnalysis")
}

public struct HKQuantityTypeIdentifier: Hashable, Equatable, RawRepresentable, Sendable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public static let restingHeartRate = Self(rawValue: "HKQuantityTypeIdentifierRestingHeartRate")
  public static let distanceWalkingRunning = Self(rawValue: "HKQuantityTypeIdentifierDistanceWalkingRunning")
  public static let distanceCycling = Self(rawValue: "HKQuantityTypeIdentifierDistanceCycling")
  public static let distanceSwimming = Self(rawValue: "HKQuantityTypeIdentifierDistanceSwimming")
}

open class HKUnit: NSObject, @unchecked Sendable {
  let text: String

  init(text: String) { self.text = text }

  open class func count() -> Self { Self.of("count") }
  open class func minute() -> Self { Self.of("min") }
  open class func meter() -> Self { Self.of("m") }

  open func unitDivided(by unit: HKUnit) -> HKUnit { HKUnit(text: "\(text)/\(unit.text)") }

  private static func of(_ text: String) -> Self {
    guard let unit = HKUnit(text: text) as? Self else { preconditionFailure("a unit has no descendants here") }
    return unit
  }
}

open class HKQuantity: NSObject, @unchecked Sendable {
  private let unit: HKUnit
  private let value: Double

  public init(unit: HKUnit, doubleValue value: Double) { (self.unit, self.value) = (unit, value) }

  open func doubleValue(for unit: HKUnit) -> Double {
    // So Apple's: another dimension is an exception. No two units of one dimension are here.
    precondition(unit.text == self.unit.text)
    return value
  }
}

public enum HKCategoryValueSleepAnalysis: Int, @unchecked Sendable {
  case inBed = 0
  case asleepUnspecified = 1
  case awake = 2
  case asleepCore = 3
  case asleepDeep = 4
  case asleepREM = 5

  public static var allAsleepValues: Set<HKCategoryValueSleepAnalysis> {
    [.asleepUnspecified, .asleepCore, .asleepDeep, .asleepREM]
  }
}

/// Those that we tell apart, and one that we do not.
public enum HKWorkoutActivityType: UInt, @unchecked Sendable {
  case cycling = 13
  case flexibility = 62
  case functionalStrengthTraining = 20
  case hiking = 24
  case pilates = 66
  case rowing = 35
  case running = 37
  case swimming = 46
  case traditionalStrengthTraining = 50
  case walking = 52
  case yoga = 57
}
