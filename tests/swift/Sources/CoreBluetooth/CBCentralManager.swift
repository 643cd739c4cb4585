// Follows Apple's documentation: Core Bluetooth › "CBManager", "CBManagerState", "CBManagerAuthorization",
// "CBCentralManager", "CBCentralManagerDelegate", "Central Manager Initialization Options".
import Dispatch
import Foundation

public enum CBManagerState: Int, @unchecked Sendable {
  case unknown = 0
  case resetting = 1
  case unsupported = 2
  case unauthorized = 3
  case poweredOff = 4
  case poweredOn = 5
}

public enum CBManagerAuthorization: Int, @unchecked Sendable {
  case notDetermined = 0
  case restricted = 1
  case denied = 2
  case allowedAlways = 3
}

open class CBManager: NSObject {
  open var state: CBManagerState { .unknown }

  open class var authorization: CBManagerAuthorization { StageBluetooth.shared.authorization }
}

open class CBCentralManager: CBManager {
  weak open var delegate: (any CBCentralManagerDelegate)?

  public init(delegate: (any CBCentralManagerDelegate)?, queue: DispatchQueue?, options: [String: Any]? = nil) {
    self.delegate = delegate
    super.init()
    StageBluetooth.shared.wasMade(self)
  }

  open override var state: CBManagerState { StageBluetooth.shared.state }
}

public protocol CBCentralManagerDelegate: NSObjectProtocol {
  func centralManagerDidUpdateState(_ central: CBCentralManager)
}

public let CBCentralManagerOptionShowPowerAlertKey: String = "kCBInitOptionShowPowerAlert"
public let CBCentralManagerOptionRestoreIdentifierKey: String = "kCBInitOptionRestoreIdentifier"
