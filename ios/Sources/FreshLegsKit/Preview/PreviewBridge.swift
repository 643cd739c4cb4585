import Foundation

/// A core of cardboard: it answers every call with believable data that is always the same, and keeps what is written
/// to it for as long as it lives. Screens are previewed and models are tested with it, without the library.
public final class PreviewBridge: CoachBridge {
  struct State {
    var failure: CompanionError?
    var calls: [String] = []
    var hold: HoldView?
    var unfinished: [UnfinishedRun] = []
    var known: [KnownSensor] = [.strap, .pod]
    var entries: [WrittenEntry] = WrittenEntry.examples
    var nextEntry = 100
    var begun = 0
    var accepted: Bool?
    var flags: [FlagView] = []
    var goal: GoalDraft?
    var profile = ProfileDraft.example
    var background = BackgroundDraft()
    var journalSettings = JournalSettings(bodyMass: false, cycle: false)
    var habitChoices = [HabitChoice(habit: .sleep), HabitChoice(habit: .strength, timesAWeek: 2)]
    var reminderSettings = ReminderSettingsDraft.example
    var reminders = [ScheduledReminderView.example]
    var runs = RunRow.examples
  }

  /// The day on which it always is.
  public static let today: NaiveDate = "2026-06-17"

  /// The run and routine that it gives out first, its reading and its radio.
  public let run: FakeRun
  public let routine: FakeRoutine
  public let reading: FakeReading
  public let sensors: FakeSensors
  private let state: Locked<State>

  public init(
    run: FakeRun = FakeRun(view: .example(elapsedS: 1_260), summary: .example),
    routine: FakeRoutine = FakeRoutine(view: .example(elapsedS: 0, routine: .example)),
    reading: FakeReading = FakeReading(),
    sensors: FakeSensors = FakeSensors()
  ) {
    self.run = run
    self.routine = routine
    self.reading = reading
    self.sensors = sensors
    state = Locked(State())
  }

  /// From now on every call fails like this; with `nil` none does.
  public func fail(with error: CompanionError?) { state.withLock { $0.failure = error } }

  /// The names of the calls so far.
  public var calls: [String] { state.withLock { $0.calls } }

  /// Lets an unanswered red flag hold running back.
  public func set(hold: HoldView?) { state.withLock { $0.hold = hold } }

  /// Lets runs have been cut off.
  public func set(unfinished: [UnfinishedRun]) { state.withLock { $0.unfinished = unfinished } }

  /// Lets these be all runs.
  public func ran(_ runs: [RunRow]) { state.withLock { $0.runs = runs } }

  /// Raises red flags.
  public func set(flags: [FlagView]) { state.withLock { $0.flags = flags } }

  /// A run tells its story once: who begins another gets another.
  private func nextRun() -> FakeRun {
    let isFirst = state.withLock { state in
      state.begun += 1
      return state.begun == 1
    }
    return isFirst ? run : FakeRun(summary: .example)
  }

  /// Answers a call, or fails as it was told to.
  func answer<Value: Sendable>(_ call: String = #function, _ work: (inout State) throws -> Value) throws -> Value {
    try state.withLock { state in
      state.calls.append(String(call.prefix { $0 != "(" }))
      if let failure = state.failure { throw failure }
      return try work(&state)
    }
  }
}

extension PreviewBridge {
  public func hold() async throws -> HoldView? { try answer { $0.hold } }

  public func answerFollowUp(answer given: FollowUpAnswer) async throws -> HoldView? {
    try answer { state in
      guard state.hold != nil else { throw CompanionError.NotFound(what: "a red flag without an answer") }
      if given != .stillThere { state.hold = nil }
      return state.hold
    }
  }

  public func unfinished() async throws -> [UnfinishedRun] { try answer { $0.unfinished } }

  public func resumeRun(id: String) async throws -> any RunHandle {
    try answer { state in
      guard state.unfinished.contains(where: { $0.id == id }) else { throw CompanionError.NotFound(what: "the run") }
      state.unfinished.removeAll { $0.id == id }
    }
    return nextRun()
  }

  public func closeUnfinished(id: String) async throws -> Summary {
    try answer { state in
      guard let run = state.unfinished.first(where: { $0.id == id }) else {
        throw CompanionError.NotFound(what: "the run")
      }
      state.unfinished.removeAll { $0.id == id }
      return run.summary
    }
  }

  public func startRun(options: RunOptions) async throws -> any RunHandle {
    try answer { _ in }
    return nextRun()
  }

  public func startSimulation(options: SimulationOptions) async throws -> any RunHandle {
    try answer { _ in }
    return nextRun()
  }

  public func startReplay(options: ReplayOptions) async throws -> any RunHandle {
    try answer { _ in }
    return nextRun()
  }
}

extension PreviewBridge {
  public func openSensors(options: SensorOptions) async throws -> any SensorsHandle {
    try answer { _ in }
    return sensors
  }

  public func pairedSensors() async throws -> [KnownSensor] { try answer { $0.known } }

  public func renameSensor(identity: String, name: String) async throws {
    try change(identity) { $0.known(name: name) }
  }

  public func forgetSensor(identity: String) async throws {
    try answer { state in
      guard state.known.contains(where: { $0.identity == identity }) else {
        throw CompanionError.NotFound(what: "the sensor")
      }
      state.known.removeAll { $0.identity == identity }
    }
  }

  public func orderSensors(identities: [String]) async throws {
    try answer { state in
      let place = { (sensor: KnownSensor) in identities.firstIndex(of: sensor.identity) ?? identities.count }
      state.known.sort { place($0) < place($1) }
    }
  }

  public func setCadenceFactor(identity: String, factor: CadenceFactor?) async throws {
    try change(identity) { $0.known(cadenceFactor: factor) }
  }

  private func change(
    _ identity: String,
    _ call: String = #function,
    _ change: (KnownSensor) -> KnownSensor
  ) throws {
    try answer(call) { state in
      guard let place = state.known.firstIndex(where: { $0.identity == identity }) else {
        throw CompanionError.NotFound(what: "the sensor")
      }
      state.known[place] = change(state.known[place])
    }
  }
}

extension KnownSensor {
  fileprivate func known(name: String) -> KnownSensor {
    KnownSensor(
      identity: identity, name: name, manufacturer: manufacturer, model: model, firmware: firmware, offers: offers,
      cadenceFactor: cadenceFactor, batteryPercent: batteryPercent, batteryAtUtcMs: batteryAtUtcMs, priority: priority,
      pairedAtUtcMs: pairedAtUtcMs)
  }

  fileprivate func known(cadenceFactor: CadenceFactor?) -> KnownSensor {
    KnownSensor(
      identity: identity, name: name, manufacturer: manufacturer, model: model, firmware: firmware, offers: offers,
      cadenceFactor: cadenceFactor, batteryPercent: batteryPercent, batteryAtUtcMs: batteryAtUtcMs, priority: priority,
      pairedAtUtcMs: pairedAtUtcMs)
  }
}
