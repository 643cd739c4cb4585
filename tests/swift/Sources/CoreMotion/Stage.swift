// What tests do as legs, hills and bumps; no framework of Apple's has any of it.

import Foundation

public enum StageMotion {
  public struct Failure: Error {}

  private struct State {
    var isAvailable = true
    var status = CMAuthorizationStatus.authorized
    var steps: CMPedometerHandler?
    var stepsFrom: Date?
    var heights: CMAltitudeHandler?
    var shakes: CMAccelerometerHandler?
    var shakesEveryS: Double?
  }

  // Behind the lock: sensors are started and stopped in whatever thread.
  nonisolated(unsafe) private static var state = State()
  private static let lock = NSLock()

  public static func reset() { change { $0 = State() } }

  /// Whether the phone has these sensors.
  public static var isAvailable: Bool {
    get { change { $0.isAvailable } }
    set { change { $0.isAvailable = newValue } }
  }

  /// Whether the runner lets us ask them.
  public static var status: CMAuthorizationStatus {
    get { change { $0.status } }
    set { change { $0.status = newValue } }
  }

  public static var countsSteps: Bool { change { $0.steps != nil } }
  /// Since when.
  public static var stepsFrom: Date? { change { $0.stepsFrom } }
  public static var feelsHeights: Bool { change { $0.heights != nil } }
  public static var feelsShakes: Bool { change { $0.shakes != nil } }
  public static var shakesEveryS: Double? { change { $0.shakesEveryS } }

  /// So many steps were taken since it was asked, until so long ago.
  public static func step(total: Int, cadencePerS: Double?, agoS: Double = 0) {
    let data = CMPedometerData(
      startDate: stepsFrom ?? Date(), endDate: Date() - agoS, numberOfSteps: NSNumber(value: total),
      currentCadence: cadencePerS.map { NSNumber(value: $0) })
    change(\.steps)?(data, nil)
  }

  public static func climb(toM heightM: Double) {
    let data = CMAltitudeData(
      relativeAltitude: NSNumber(value: heightM), timestamp: ProcessInfo.processInfo.systemUptime)
    change(\.heights)?(data, nil)
  }

  public static func shake(atS: Double, x: Double, y: Double, z: Double) {
    let data = CMAccelerometerData(acceleration: CMAcceleration(x: x, y: y, z: z), timestamp: atS)
    change(\.shakes)?(data, nil)
  }

  /// All of them tell of an error instead.
  public static func fail() {
    change(\.steps)?(nil, Failure())
    change(\.heights)?(nil, Failure())
    change(\.shakes)?(nil, Failure())
  }

  static func steps(to handler: CMPedometerHandler?, from start: Date?) {
    change {
      $0.steps = handler
      $0.stepsFrom = start
    }
  }

  static func asked(_ handler: CMPedometerHandler) {
    change { if $0.status == .notDetermined { $0.status = .authorized } }
    handler(nil, nil)
  }

  static func heights(to handler: CMAltitudeHandler?) { change { $0.heights = handler } }

  static func shakes(to handler: CMAccelerometerHandler?, everyS: Double?) {
    change {
      $0.shakes = handler
      $0.shakesEveryS = everyS
    }
  }

  private static func change<Value>(_ how: (inout State) -> Value) -> Value {
    lock.lock()
    defer { lock.unlock() }
    return how(&state)
  }
}
