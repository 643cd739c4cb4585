import CoreBluetooth
import CoreLocation
import CoreMotion
import Foundation
import FreshLegsKit
import HealthKit
import UIKit
import UserNotifications

/// The system's permissions. Each is asked for once: who said no can only be sent to the settings.
public final class SystemPermissions: PermissionGate {
  private let health: HKHealthStore

  /// `health` is the one that `HealthKitStore` has as well.
  public init(health: HKHealthStore) { self.health = health }

  public func state(_ permission: Permission) async -> PermissionState {
    switch permission {
    case .bluetooth: PermissionState(CBManager.authorization)
    case .location: await LocationQuestion.state
    case .activity: Self.activity
    case .notifications: await Self.notifications
    case .health: await healthState
    }
  }

  public func ask(_ permission: Permission) async -> PermissionState {
    switch permission {
    case .bluetooth: await Self.askForBluetooth()
    case .location: await LocationQuestion().ask()
    case .activity: await Self.askForActivity()
    case .notifications:
      _ = try? await UNUserNotificationCenter.current().requestAuthorization(options: [.alert, .sound])
    case .health:
      try? await health.requestAuthorization(toShare: HealthTypes.written, read: HealthTypes.read)
    }
    return await state(permission)
  }

  @MainActor public func openSettings() { SystemPlaces().openAppDetails() }

  // What an iPad has not is as good as forbidden.
  private static var activity: PermissionState {
    guard CMPedometer.isStepCountingAvailable() else { return .restricted }
    return switch CMPedometer.authorizationStatus() {
    case .notDetermined: .notAsked
    case .restricted: .restricted
    case .denied: .deniedForGood
    case .authorized: .granted
    @unknown default: .deniedForGood
    }
  }

  private static var notifications: PermissionState {
    get async {
      let status = await withCheckedContinuation { answer in
        UNUserNotificationCenter.current().getNotificationSettings { answer.resume(returning: $0.authorizationStatus) }
      }
      return switch status {
      case .notDetermined: .notAsked
      case .denied: .deniedForGood
      case .authorized, .provisional, .ephemeral: .granted
      @unknown default: .deniedForGood
      }
    }
  }

  /// HealthKit never tells whether we may read, since already that would tell of an illness: what we may not read is
  /// simply empty. So it counts as granted once the runner was asked and lets us write workouts.
  private var healthState: PermissionState {
    get async {
      guard HKHealthStore.isHealthDataAvailable() else { return .restricted }
      let status = try? await health.statusForAuthorizationRequest(toShare: HealthTypes.written, read: HealthTypes.read)
      guard status == .unnecessary else { return .notAsked }
      let mayWrite = health.authorizationStatus(for: HKObjectType.workoutType()) == .sharingAuthorized
      return mayWrite ? .granted : .deniedForGood
    }
  }

  /// The first central manager of an app is the question.
  @MainActor private static func askForBluetooth() async {
    guard CBManager.authorization == .notDetermined else { return }
    let (answers, answer) = AsyncStream<Void>.makeStream()
    let watch = BluetoothWatch { _ in if CBManager.authorization != .notDetermined { answer.finish() } }
    for await _ in answers {}
    watch.end()
  }

  /// The first look at steps is the question.
  private static func askForActivity() async {
    let pedometer = CMPedometer()
    let now = Date.now
    await withCheckedContinuation { (answer: CheckedContinuation<Void, Never>) in
      pedometer.queryPedometerData(from: now, to: now) { @Sendable _, _ in answer.resume() }
    }
    // Who is let go gives no answer.
    withExtendedLifetime(pedometer) {}
  }
}

extension PermissionState {
  fileprivate init(_ authorization: CBManagerAuthorization) {
    self =
      switch authorization {
      case .notDetermined: .notAsked
      case .restricted: .restricted
      case .denied: .deniedForGood
      case .allowedAlways: .granted
      @unknown default: .deniedForGood
      }
  }
}

/// The system's question where the phone is, while the app is used: a run that began in front goes on behind.
@MainActor
final class LocationQuestion: NSObject, CLLocationManagerDelegate {
  private let manager = CLLocationManager()
  private var answer: CheckedContinuation<Void, Never>?

  static var state: PermissionState {
    switch CLLocationManager().authorizationStatus {
    case .notDetermined: .notAsked
    case .restricted: .restricted
    case .denied: .deniedForGood
    case .authorizedAlways, .authorizedWhenInUse: .granted
    @unknown default: .deniedForGood
    }
  }

  func ask() async {
    guard manager.authorizationStatus == .notDetermined else { return }
    await withCheckedContinuation { answer in
      self.answer = answer
      manager.delegate = self
      manager.requestWhenInUseAuthorization()
    }
  }

  /// Also called once with how it was before the question.
  nonisolated func locationManagerDidChangeAuthorization(_ manager: CLLocationManager) {
    guard manager.authorizationStatus != .notDetermined else { return }
    MainActor.assumeIsolated {
      answer?.resume()
      answer = nil
    }
  }
}
