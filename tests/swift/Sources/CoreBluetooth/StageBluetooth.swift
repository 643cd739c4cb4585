import Foundation

/// The Bluetooth of a phone.
public final class StageBluetooth: @unchecked Sendable {
  public static let shared = StageBluetooth()

  private struct Held { weak var central: CBCentralManager? }

  private let lock = NSLock()
  private var permission = CBManagerAuthorization.notDetermined
  private var power = CBManagerState.poweredOn
  private var answers: CBManagerAuthorization?
  private var made = 0
  private var centrals: [Held] = []

  public var authorization: CBManagerAuthorization { lock.withLock { permission } }
  /// How many central managers there were so far: the first one asks the runner.
  public var asked: Int { lock.withLock { made } }

  var state: CBManagerState {
    lock.withLock {
      switch permission {
      case .allowedAlways: power
      case .notDetermined: .unknown
      default: .unauthorized
      }
    }
  }

  /// As a phone on which this was decided; `answer` is what the runner will say when asked.
  public func set(
    _ authorization: CBManagerAuthorization,
    power: CBManagerState = .poweredOn,
    answer: CBManagerAuthorization? = nil
  ) {
    lock.withLock { (permission, self.power, answers, made) = (authorization, power, answer, 0) }
  }

  /// Bluetooth is switched on or off.
  @MainActor public func become(_ power: CBManagerState) {
    let told = lock.withLock {
      self.power = power
      return centrals
    }
    for held in told { if let central = held.central { central.delegate?.centralManagerDidUpdateState(central) } }
  }

  func wasMade(_ central: CBCentralManager) {
    lock.withLock {
      made += 1
      centrals.append(Held(central: central))
      if permission == .notDetermined, let answers { permission = answers }
    }
    nonisolated(unsafe) let central = central
    Task { @MainActor in central.delegate?.centralManagerDidUpdateState(central) }
  }
}
