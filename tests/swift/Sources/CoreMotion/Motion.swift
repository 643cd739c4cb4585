// Follows the pages of CoreMotion's documentation, developer.apple.com/documentation/coremotion: cmpedometer,
// cmpedometerdata, cmpedometerhandler, cmaltimeter, cmaltitudedata, cmaltitudehandler, cmmotionmanager,
// cmaccelerometerdata, cmacceleration, cmaccelerometerhandler, cmlogitem, cmauthorizationstatus.

@_exported import Foundation

public enum CMAuthorizationStatus: Int, Sendable {
  case notDetermined = 0
  case restricted = 1
  case denied = 2
  case authorized = 3
}

open class CMLogItem: NSObject {
  public let timestamp: TimeInterval

  init(timestamp: TimeInterval) { self.timestamp = timestamp }
}

public typealias CMPedometerHandler = (CMPedometerData?, (any Error)?) -> Void

open class CMPedometerData: NSObject {
  public let startDate: Date
  public let endDate: Date
  public let numberOfSteps: NSNumber
  public let currentCadence: NSNumber?

  init(startDate: Date, endDate: Date, numberOfSteps: NSNumber, currentCadence: NSNumber?) {
    self.startDate = startDate
    self.endDate = endDate
    self.numberOfSteps = numberOfSteps
    self.currentCadence = currentCadence
  }
}

open class CMPedometer: NSObject {
  public override init() {}

  open class func isStepCountingAvailable() -> Bool { StageMotion.isAvailable }

  open class func authorizationStatus() -> CMAuthorizationStatus { StageMotion.status }

  open func startUpdates(from start: Date, withHandler handler: @escaping CMPedometerHandler) {
    StageMotion.steps(to: handler, from: start)
  }

  open func stopUpdates() { StageMotion.steps(to: nil, from: nil) }

  open func queryPedometerData(from start: Date, to end: Date, withHandler handler: @escaping CMPedometerHandler) {
    StageMotion.asked(handler)
  }
}

public typealias CMAltitudeHandler = (CMAltitudeData?, (any Error)?) -> Void

open class CMAltitudeData: CMLogItem {
  public let relativeAltitude: NSNumber

  init(relativeAltitude: NSNumber, timestamp: TimeInterval) {
    self.relativeAltitude = relativeAltitude
    super.init(timestamp: timestamp)
  }
}

open class CMAltimeter: NSObject {
  public override init() {}

  open class func isRelativeAltitudeAvailable() -> Bool { StageMotion.isAvailable }

  open func startRelativeAltitudeUpdates(to queue: OperationQueue, withHandler handler: @escaping CMAltitudeHandler) {
    StageMotion.heights(to: handler)
  }

  open func stopRelativeAltitudeUpdates() { StageMotion.heights(to: nil) }
}

public struct CMAcceleration: Sendable {
  public var x: Double
  public var y: Double
  public var z: Double

  public init(x: Double, y: Double, z: Double) {
    self.x = x
    self.y = y
    self.z = z
  }
}

public typealias CMAccelerometerHandler = (CMAccelerometerData?, (any Error)?) -> Void

open class CMAccelerometerData: CMLogItem {
  public let acceleration: CMAcceleration

  init(acceleration: CMAcceleration, timestamp: TimeInterval) {
    self.acceleration = acceleration
    super.init(timestamp: timestamp)
  }
}

open class CMMotionManager: NSObject {
  public override init() {}

  open var accelerometerUpdateInterval: TimeInterval = 0
  open var isAccelerometerAvailable: Bool { StageMotion.isAvailable }

  open func startAccelerometerUpdates(to queue: OperationQueue, withHandler handler: @escaping CMAccelerometerHandler) {
    StageMotion.shakes(to: handler, everyS: accelerometerUpdateInterval)
  }

  open func stopAccelerometerUpdates() { StageMotion.shakes(to: nil, everyS: nil) }
}
