import Foundation

/// What the phone's health data say of a day.
public struct HealthDay: Equatable, Sendable {
  public var day: NaiveDate
  /// Hours slept in the night before it.
  public var sleepH: Double?
  public var restingHeartRateBpm: Double?
  /// RMSSD of the night, in milliseconds: of the heartbeats, since SDNN, which Apple's HealthKit keeps, is something
  /// else.
  public var rmssdMs: Double?

  public init(day: NaiveDate, sleepH: Double? = nil, restingHeartRateBpm: Double? = nil, rmssdMs: Double? = nil) {
    self.day = day
    self.sleepH = sleepH
    self.restingHeartRateBpm = restingHeartRateBpm
    self.rmssdMs = rmssdMs
  }
}

/// A workout among the phone's health data.
public struct HealthWorkout: Equatable, Sendable {
  /// The platform's id; for one of ours the id of the run.
  public var id: String
  /// Whether we wrote it.
  public var isOurs: Bool
  public var activity: ActivityKind
  public var fromUtcMs: Int64
  public var toUtcMs: Int64
  public var utcOffsetS: Int32
  public var distanceM: Double?

  public init(
    id: String,
    isOurs: Bool = false,
    activity: ActivityKind,
    fromUtcMs: Int64,
    toUtcMs: Int64,
    utcOffsetS: Int32 = 0,
    distanceM: Double? = nil
  ) {
    self.id = id
    self.isOurs = isOurs
    self.activity = activity
    self.fromUtcMs = fromUtcMs
    self.toUtcMs = toUtcMs
    self.utcOffsetS = utcOffsetS
    self.distanceM = distanceM
  }
}

/// The phone's health data. Implemented by `HealthKitStore`, which writes the id of a run as
/// `HKMetadataKeySyncIdentifier`, so that the same run written twice is one.
public protocol HealthStore: Sendable {
  func days(first: NaiveDate, last: NaiveDate) async throws -> [HealthDay]
  func workouts(first: NaiveDate, last: NaiveDate) async throws -> [HealthWorkout]
  /// Writes a workout of ours; one with the same id is replaced.
  func write(_ workout: HealthWorkout) async throws
  /// Deletes a workout of ours; harmless where there is none.
  func delete(id: String) async throws
}

/// What was exchanged before, ids only. It is kept on the phone. Implemented by `SystemHealthMemory` on UserDefaults.
public protocol HealthMemory: Sendable {
  /// The entry that a record became, by the record's id.
  func entryOf(_ recordId: String) async -> String?
  func took(_ recordId: String, entryId: String) async
  /// The runs that were given to other apps, by their ids.
  var given: Set<String> { get async }
  func gave(_ runIds: Set<String>) async
}

/// What was taken in.
public struct HealthIntake: Equatable, Sendable {
  public var days = 0
  public var workouts = 0

  public init(days: Int = 0, workouts: Int = 0) {
    self.days = days
    self.workouts = workouts
  }
}

/// Takes sleep, pulse and other people's workouts in, and gives our runs out: each once, ours never back in, and
/// nothing over what the runner wrote.
public actor HealthExchange {
  private let bridge: any JournalBridge & ReviewBridge
  private let store: any HealthStore
  private let memory: any HealthMemory

  public init(bridge: any JournalBridge & ReviewBridge, store: any HealthStore, memory: any HealthMemory) {
    self.bridge = bridge
    self.store = store
    self.memory = memory
  }

  /// Nothing older is taken in.
  private static let furthestDays = 60

  /// Takes in what is new until this day.
  public func takeIn(last: NaiveDate) async throws -> HealthIntake {
    let first = CalendarDay(last)?.adding(days: -Self.furthestDays).text ?? last
    return try await takeIn(first: first, last: last)
  }

  /// Takes in what is new of these days.
  public func takeIn(first: NaiveDate, last: NaiveDate) async throws -> HealthIntake {
    var intake = HealthIntake()
    let entries = try await bridge.entries(first: first, last: last)
    for day in try await store.days(first: first, last: last) {
      if try await takeIn(day, entries.filter { $0.day == day.day }) { intake.days += 1 }
    }
    let ours = try await bridge.runs().compactMap(\.span)
    let workouts = try await store.workouts(first: first, last: last)
    var free = entries
    for workout in workouts {
      if let id = await memory.entryOf(workout.key) { free.removeAll { $0.id == id } }
    }
    for workout in workouts {
      if try await takeIn(workout, ours, &free) { intake.workouts += 1 }
    }
    return intake
  }

  /// Gives finished live runs to other apps, and takes back what was deleted here. A run of another device is there
  /// already.
  public func giveOut(_ runs: [RunRow]) async throws {
    let own = runs.filter { $0.origin == .live }
    var given = await memory.given
    for run in own where !given.contains(run.id) {
      guard try await giveOut(run) else { continue }
      given.insert(run.id)
      await memory.gave(given)
    }
    for id in given.subtracting(own.map(\.id)) {
      try await store.delete(id: id)
      given.remove(id)
      await memory.gave(given)
    }
  }

  private func giveOut(_ run: RunRow) async throws -> Bool {
    guard let span = run.span, let summary = run.summary else { return false }
    try await store.write(
      HealthWorkout(
        id: run.id, isOurs: true, activity: .run, fromUtcMs: span.lowerBound, toUtcMs: span.upperBound,
        utcOffsetS: run.utcOffsetS, distanceM: summary.distanceM))
    return true
  }

  private func takeIn(_ day: HealthDay, _ entries: [WrittenEntry]) async throws -> Bool {
    let key = "day:\(day.day)"
    var new = CheckIn(
      sleepH: day.sleepH, restingHeartRateBpm: day.restingHeartRateBpm, rmssdMs: day.rmssdMs)
    for entry in entries { new.leaveOut(what: entry.draft) }
    guard new != CheckIn() else { return false }
    guard let id = await memory.entryOf(key) else {
      guard let written = try await written({ try await bridge.writeEntry(draft: .checkIn(new), day: day.day) })
      else { return false }
      await memory.took(key, entryId: written.id)
      return true
    }
    // What came later is added to the entry that was made of this day; one that the runner took out stays out.
    guard let made = entries.first(where: { $0.id == id }), case .checkIn(var checkIn) = made.draft else {
      return false
    }
    checkIn.sleepH = checkIn.sleepH ?? new.sleepH
    checkIn.restingHeartRateBpm = checkIn.restingHeartRateBpm ?? new.restingHeartRateBpm
    checkIn.rmssdMs = checkIn.rmssdMs ?? new.rmssdMs
    return try await written { try await bridge.editEntry(id: id, draft: .checkIn(checkIn), day: day.day) } != nil
  }

  /// `free` are the entries that no workout has become yet.
  private func takeIn(
    _ workout: HealthWorkout,
    _ ours: [ClosedRange<Int64>],
    _ free: inout [WrittenEntry]
  ) async throws -> Bool {
    guard !workout.isOurs, workout.toUtcMs > workout.fromUtcMs, await memory.entryOf(workout.key) == nil else {
      return false
    }
    // A watch that recorded the same run is not a second run.
    let span = workout.fromUtcMs...workout.toUtcMs
    guard !ours.contains(where: { $0.overlaps(span) }) else { return false }
    let minutes = (Double(workout.toUtcMs - workout.fromUtcMs) / 60_000).rounded()
    let activity = Activity(
      activity: workout.activity, minutes: UInt16(min(max(minutes, 1), 2_880)), distanceM: workout.distanceM)
    let day = CalendarDay.local(utcMs: workout.fromUtcMs, utcOffsetS: workout.utcOffsetS).text
    // The runner wrote it down before, or another app told of it.
    if let known = free.firstIndex(where: { $0.day == day && $0.isSame(as: activity) }) {
      await memory.took(workout.key, entryId: free.remove(at: known).id)
      return false
    }
    guard let written = try await written({ try await bridge.writeEntry(draft: .activity(activity), day: day) })
    else { return false }
    await memory.took(workout.key, entryId: written.id)
    return true
  }

  /// A value that the journal does not accept is left aside; all else is a failure.
  private func written(_ write: () async throws -> WrittenEntry) async throws -> WrittenEntry? {
    do {
      return try await write()
    } catch CompanionError.BadFields {
      return nil
    }
  }
}

extension HealthWorkout {
  /// Under which it is remembered.
  fileprivate var key: String { "workout:\(id)" }
}

extension WrittenEntry {
  /// So much may two reports of a workout differ, in minutes.
  private static var mostApartMin: Int { 5 }

  fileprivate func isSame(as other: Activity) -> Bool {
    guard case .activity(let known) = draft, let minutes = known.minutes, let others = other.minutes else {
      return false
    }
    return known.activity == other.activity && abs(Int(minutes) - Int(others)) <= Self.mostApartMin
  }
}

extension RunRow {
  /// From when to when it was, in milliseconds since 1970-01-01 UTC; `nil` as long as it is unfinished.
  fileprivate var span: ClosedRange<Int64>? {
    guard let summary, summary.elapsedS > 0 else { return nil }
    return startedAtUtcMs...(startedAtUtcMs + Int64(summary.elapsedS * 1_000))
  }
}

extension CheckIn {
  /// Leaves out what an entry of the day says already.
  fileprivate mutating func leaveOut(what draft: Draft) {
    switch draft {
    case .checkIn(let known):
      if known.sleepH != nil { sleepH = nil }
      if known.restingHeartRateBpm != nil { restingHeartRateBpm = nil }
      if known.rmssdMs != nil { rmssdMs = nil }
    case .reading:
      restingHeartRateBpm = nil
      rmssdMs = nil
    default:
      break
    }
  }
}
