import Foundation

/// The health data of a phone.
public final class StageHealth: @unchecked Sendable {
  private static let lock = NSLock()
  nonisolated(unsafe) private static var available = true

  private let lock = NSLock()
  private var samples: [HKSample] = []
  private var wasAsked = false
  private var mayShare = true
  private var failure: HKError.Code?
  private var shared: Set<HKSampleType> = []

  init() {}

  public static func of(_ store: HKHealthStore) -> StageHealth { store.stage }

  /// Whether this device has health data at all.
  public static var isAvailable: Bool {
    get { lock.withLock { available } }
    set { lock.withLock { available = newValue } }
  }

  /// Everything that is stored.
  public var all: [HKSample] { lock.withLock { samples } }

  /// The runner was asked, and lets us write or not.
  public func answer(mayShare: Bool, wasAsked: Bool = false) {
    lock.withLock { (self.mayShare, self.wasAsked) = (mayShare, wasAsked) }
  }

  /// Everything fails from now on, as while the phone is locked; `nil`: nothing does.
  public func fail(_ code: HKError.Code?) { lock.withLock { failure = code } }

  /// An app of this name has written this.
  public func put(_ sample: HKSample, by source: String) {
    sample.sourceRevision = HKSourceRevision(source: HKSource(name: source, bundleIdentifier: source), version: nil)
    lock.withLock { samples.append(sample) }
  }

  /// A workout of an app.
  public func putWorkout(
    _ activity: HKWorkoutActivityType,
    from start: Date,
    to end: Date,
    metres: [HKQuantityTypeIdentifier: Double] = [:],
    metadata: [String: Any]? = nil,
    by source: String
  ) {
    let sums = metres.map { (HKQuantityType($0.key), HKQuantity(unit: .meter(), doubleValue: $0.value)) }
    put(
      HKWorkout(
        activity: activity, start: start, end: end, sums: Dictionary(uniqueKeysWithValues: sums), metadata: metadata),
      by: source)
  }

  /// Heartbeats that a watch has heard, by their seconds since the first; those at `gaps` follow a gap.
  public func putBeats(_ seconds: [TimeInterval], gaps: Set<Int> = [], start: Date, by source: String) {
    let beats = seconds.enumerated().map { index, second in
      HKHeartbeatSeriesQueryDescriptor.Heartbeat(timeIntervalSinceStart: second, precededByGap: gaps.contains(index))
    }
    let end = start + (seconds.last ?? 0)
    put(HKHeartbeatSeriesSample(beats: beats, start: start, end: end), by: source)
  }

  var requestStatus: HKAuthorizationRequestStatus { lock.withLock { wasAsked ? .unnecessary : .shouldRequest } }

  func status(of type: HKObjectType) -> HKAuthorizationStatus {
    lock.withLock { !wasAsked ? .notDetermined : mayShare ? .sharingAuthorized : .sharingDenied }
  }

  func request(_ share: Set<HKSampleType>, _ read: Set<HKObjectType>) throws {
    try lock.withLock {
      if let failure { throw HKError(failure) }
      (shared, wasAsked) = (share, true)
    }
  }

  func read<Result>(_ work: ([HKSample]) -> Result) throws -> Result {
    try lock.withLock {
      if let failure { throw HKError(failure) }
      return work(samples)
    }
  }

  func save(_ new: [HKSample]) throws {
    try lock.withLock {
      if let failure { throw HKError(failure) }
      samples += new
    }
  }

  func delete(_ type: HKObjectType, _ predicate: NSPredicate) throws -> Int {
    try lock.withLock {
      if let failure { throw HKError(failure) }
      let before = samples.count
      samples.removeAll {
        $0.sampleType == type && predicate.evaluate(with: $0) && $0.sourceRevision.source == .default()
      }
      return before - samples.count
    }
  }
}
