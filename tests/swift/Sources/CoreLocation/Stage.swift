// What tests do as satellites, and as the runner who is asked; no framework of Apple's has any of it.

import Foundation

public enum StageLocation {
  private struct Manager {
    weak var manager: CLLocationManager?
  }

  // Tests of places run one after the other, in the main thread.
  nonisolated(unsafe) private static var managers: [Manager] = []
  /// Whether the runner lets us know.
  nonisolated(unsafe) public static var status = CLAuthorizationStatus.authorizedWhenInUse
  /// What the runner will answer.
  nonisolated(unsafe) public static var answer = CLAuthorizationStatus.authorizedWhenInUse

  public static func reset() {
    managers = []
    status = .authorizedWhenInUse
    answer = .authorizedWhenInUse
  }

  /// The manager that was made last, as long as it is held.
  public static var manager: CLLocationManager? { managers.last?.manager }

  /// Whether anybody is told of places.
  public static var isUpdating: Bool { managers.contains { $0.manager?.isUpdatingOnStage == true } }

  /// The phone is there now.
  public static func move(_ locations: [CLLocation]) {
    for manager in updating() { manager.delegate?.locationManager(manager, didUpdateLocations: locations) }
  }

  public static func fail(_ code: CLError.Code) {
    for manager in updating() { manager.delegate?.locationManager(manager, didFailWithError: CLError(code)) }
  }

  /// The runner has answered, or has changed it in the settings.
  public static func authorize(_ status: CLAuthorizationStatus) {
    self.status = status
    for manager in managers.compactMap(\.manager) { manager.delegate?.locationManagerDidChangeAuthorization(manager) }
  }

  static func made(_ manager: CLLocationManager) { managers.append(Manager(manager: manager)) }

  static func asked() { if status == .notDetermined { authorize(answer) } }

  private static func updating() -> [CLLocationManager] {
    managers.compactMap(\.manager).filter(\.isUpdatingOnStage)
  }
}
