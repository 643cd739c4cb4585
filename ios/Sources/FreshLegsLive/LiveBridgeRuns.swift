import Foundation
import FreshLegsCore
import FreshLegsKit

// Runs, sensors and routines: calls that give a handle, and what stands around them.

extension LiveBridge: RunBridge {
  public func hold() async throws -> HoldView? { try await library { try $0.hold() } }
  public func answerFollowUp(answer: FollowUpAnswer) async throws -> HoldView? {
    try await library { try $0.answerFollowUp(answer: answer) }
  }
  public func unfinished() async throws -> [UnfinishedRun] { try await library { try $0.unfinished() } }
  public func resumeRun(id: String) async throws -> any RunHandle {
    try await begin { try $0.resumeRun(id: id, shell: $1) }
  }
  public func closeUnfinished(id: String) async throws -> Summary {
    try await library { try $0.closeUnfinished(id: id) }
  }
  public func startRun(options: RunOptions) async throws -> any RunHandle {
    try await begin { try $0.startRun(options: options, shell: $1) }
  }
  public func startSimulation(options: SimulationOptions) async throws -> any RunHandle {
    try await begin { try $0.startSimulation(options: options, shell: $1) }
  }
  public func startReplay(options: ReplayOptions) async throws -> any RunHandle {
    try await begin { try $0.startReplay(options: options, shell: $1) }
  }
}

extension LiveBridge: SensorsBridge {
  public func openSensors(options: SensorOptions) async throws -> any SensorsHandle {
    try await openRadio(options)
  }
  public func pairedSensors() async throws -> [KnownSensor] { try await library { try $0.pairedSensors() } }
  public func renameSensor(identity: String, name: String) async throws {
    try await library { try $0.renameSensor(identity: identity, name: name) }
  }
  public func forgetSensor(identity: String) async throws {
    try await library { try $0.forgetSensor(identity: identity) }
  }
  public func orderSensors(identities: [String]) async throws {
    try await library { try $0.orderSensors(identities: identities) }
  }
  public func setCadenceFactor(identity: String, factor: CadenceFactor?) async throws {
    try await library { try $0.setCadenceFactor(identity: identity, factor: factor) }
  }
}

extension LiveBridge: RoutineBridge {
  public func routines(today: Today, level: UInt8) async throws -> [RoutineInfo] {
    try await library { try $0.routines(today: today, level: level) }
  }
  public func journalToday() async throws -> Today { try await library { try $0.journalToday() } }
  public func startRoutine(
    routine: String, level: UInt8, today: Today, speed: Double?
  ) async throws -> any RoutineHandle {
    try await library { companion in
      let relay = ShellRelay()
      let live = try companion.startRoutine(
        routine: routine, level: level, today: today, speed: speed, shell: relay)
      return LiveRoutineHandle(live, relay.events())
    }
  }
}
