// Follows Apple's documentation: HealthKit › "HKHealthStore", "isHealthDataAvailable()", "authorizationStatus(for:)",
// "requestAuthorization(toShare:read:)", "statusForAuthorizationRequest(toShare:read:)",
// "deleteObjects(of:predicate:)", "HKError", "HKWorkoutBuilder", "HKWorkoutConfiguration".
import Foundation

public enum HKAuthorizationStatus: Int, @unchecked Sendable {
  case notDetermined = 0
  case sharingDenied = 1
  case sharingAuthorized = 2
}

public enum HKAuthorizationRequestStatus: Int, @unchecked Sendable {
  case unknown = 0
  case shouldRequest = 1
  case unnecessary = 2
}

/// Bridged as `HKErrorDomain`; its codes as far as we tell them apart.
public struct HKError: Error, Sendable {
  public enum Code: Int, @unchecked Sendable {
    case errorHealthDataUnavailable = 1
    case errorHealthDataRestricted = 2
    case errorInvalidArgument = 3
    case errorAuthorizationDenied = 4
    case errorAuthorizationNotDetermined = 5
    case errorDatabaseInaccessible = 6
    case errorNoData = 11
  }

  public let code: Code

  init(_ code: Code) { self.code = code }
}

open class HKHealthStore: NSObject, @unchecked Sendable {
  let stage = StageHealth()

  public override init() { super.init() }

  open class func isHealthDataAvailable() -> Bool { StageHealth.isAvailable }

  open func authorizationStatus(for type: HKObjectType) -> HKAuthorizationStatus { stage.status(of: type) }

  open func requestAuthorization(
    toShare typesToShare: Set<HKSampleType>,
    read typesToRead: Set<HKObjectType>
  ) async throws { try stage.request(typesToShare, typesToRead) }

  open func statusForAuthorizationRequest(
    toShare typesToShare: Set<HKSampleType>,
    read typesToRead: Set<HKObjectType>
  ) async throws -> HKAuthorizationRequestStatus { stage.requestStatus }

  open func requestAuthorization(
    toShare typesToShare: Set<HKSampleType>?,
    read typesToRead: Set<HKObjectType>?,
    completion: @escaping @Sendable (Bool, (any Error)?) -> Void
  ) {
    do {
      try stage.request(typesToShare ?? [], typesToRead ?? [])
      completion(true, nil)
    } catch { completion(false, error) }
  }

  open func getRequestStatusForAuthorization(
    toShare typesToShare: Set<HKSampleType>,
    read typesToRead: Set<HKObjectType>,
    completion: @escaping @Sendable (HKAuthorizationRequestStatus, (any Error)?) -> Void
  ) { completion(stage.requestStatus, nil) }

  @discardableResult
  open func deleteObjects(of objectType: HKObjectType, predicate: NSPredicate) async throws -> Int {
    try stage.delete(objectType, predicate)
  }
}

open class HKWorkoutConfiguration: NSObject {
  open var activityType = HKWorkoutActivityType.running

  public override init() { super.init() }
}

open class HKWorkoutBuilder: NSObject {
  private let store: HKHealthStore
  private let activity: HKWorkoutActivityType
  private var start: Date?
  private var end: Date?
  private var samples: [HKSample] = []
  private var metadata: [String: Any] = [:]

  public init(healthStore: HKHealthStore, configuration: HKWorkoutConfiguration, device: HKDevice?) {
    store = healthStore
    activity = configuration.activityType
  }

  open func beginCollection(at start: Date) async throws { self.start = start }
  open func addSamples(_ samples: [HKSample]) async throws { self.samples += samples }
  open func addMetadata(_ metadata: [String: Any]) async throws { self.metadata.merge(metadata) { $1 } }
  open func endCollection(at end: Date) async throws { self.end = end }
  open func discardWorkout() { samples = [] }

  open func finishWorkout() async throws -> HKWorkout? {
    guard let start, let end, start <= end else { throw HKError(.errorInvalidArgument) }
    var sums: [HKQuantityType: HKQuantity] = [:]
    for case let sample as HKQuantitySample in samples {
      if let type = sample.sampleType as? HKQuantityType { sums[type] = sample.quantity }
    }
    let workout = HKWorkout(activity: activity, start: start, end: end, sums: sums, metadata: metadata)
    try store.stage.save([workout] + samples)
    return workout
  }
}
