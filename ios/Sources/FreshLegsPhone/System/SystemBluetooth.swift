import CoreBluetooth
import Foundation

/// Whether Bluetooth is on, for whoever wants to say so. The first look asks the runner for the permission, so nothing
/// is looked at before it is given.
@MainActor
public final class SystemBluetooth {
  public init() {}

  /// Begins with how it is; ends with its reader, and at once where the permission was not given.
  public var isOn: AsyncStream<Bool> {
    let (stream, reader) = AsyncStream<Bool>.makeStream(bufferingPolicy: .bufferingNewest(1))
    guard CBManager.authorization == .allowedAlways else {
      reader.finish()
      return stream
    }
    let watch = BluetoothWatch { state in
      // What is only passing says nothing.
      if state != .unknown && state != .resetting { reader.yield(state == .poweredOn) }
    }
    reader.onTermination = { _ in Task { @MainActor in watch.end() } }
    return stream
  }
}

/// Tells the state of Bluetooth, on the main thread. The first one of an app that was not asked yet asks the runner.
@MainActor
final class BluetoothWatch: NSObject, CBCentralManagerDelegate {
  private let tell: @MainActor (CBManagerState) -> Void
  private var central: CBCentralManager?

  init(tell: @escaping @MainActor (CBManagerState) -> Void) {
    self.tell = tell
    super.init()
    // No queue means the main one. Our own screens say when Bluetooth is off: the system need not.
    central = CBCentralManager(delegate: self, queue: nil, options: [CBCentralManagerOptionShowPowerAlertKey: false])
  }

  func end() { central = nil }

  nonisolated func centralManagerDidUpdateState(_ central: CBCentralManager) {
    let state = central.state
    MainActor.assumeIsolated { if self.central != nil { tell(state) } }
  }
}
