import CoreLocation
import FreshLegsKit

/// Where the phone is, by CLLocationManager.
///
/// Not by `CLLocationUpdate.liveUpdates`: that tells nothing while it believes the runner to stand still, and lets
/// nobody choose it otherwise; a run at a red light must stay alive, since these updates are what keeps the app
/// running behind a locked screen. They are begun in front, with the permission "while using the app", and go on
/// behind it (developer.apple.com/documentation/corelocation/handling-location-updates-in-the-background).
public final class SystemLocationSource: LocationSource {
  private let now: @Sendable () -> Date

  public init() { now = { Date() } }

  /// As if it were then.
  init(now: @escaping @Sendable () -> Date) { self.now = now }

  // In the main thread: the manager tells in the thread that has made it, which needs a run loop.
  public func readings() -> AsyncStream<LocationReading> {
    let now = now
    return .whileRead { @MainActor told, end in
      let listener = LocationListener(told: told, now: now)
      let manager = Self.manager()
      manager.delegate = listener
      manager.startUpdatingLocation()
      await end()
      manager.stopUpdatingLocation()
      manager.delegate = nil
      // A delegate is held by nobody else.
      withExtendedLifetime(listener) {}
    }
  }

  @MainActor
  private static func manager() -> CLLocationManager {
    let manager = CLLocationManager()
    manager.activityType = .fitness
    // Best for navigation is for phones on power, and adds nothing that a runner would see.
    manager.desiredAccuracy = kCLLocationAccuracyBest
    manager.distanceFilter = kCLDistanceFilterNone
    manager.pausesLocationUpdatesAutomatically = false
    // It needs the background mode "location", and raises an exception without.
    manager.allowsBackgroundLocationUpdates = true
    manager.showsBackgroundLocationIndicator = true
    return manager
  }
}

/// Passes on what the manager tells.
final class LocationListener: NSObject, CLLocationManagerDelegate, Sendable {
  private let told: AsyncStream<LocationReading>.Continuation
  private let now: @Sendable () -> Date

  init(told: AsyncStream<LocationReading>.Continuation, now: @escaping @Sendable () -> Date) {
    self.told = told
    self.now = now
  }

  func locationManager(_ manager: CLLocationManager, didUpdateLocations locations: [CLLocation]) {
    // The oldest comes first.
    for location in locations { told.yield(LocationReading(location, now: now())) }
  }

  func locationManager(_ manager: CLLocationManager, didFailWithError error: any Error) {
    // All else passes by itself: the manager goes on to look.
    if (error as? CLError)?.code == .denied { manager.stopUpdatingLocation() }
  }

  func locationManagerDidChangeAuthorization(_ manager: CLLocationManager) {
    // The runner has thought better of it, in the middle of a run.
    switch manager.authorizationStatus {
    case .authorizedWhenInUse, .authorizedAlways: manager.startUpdatingLocation()
    default: break
    }
  }
}

extension LocationReading {
  /// Age by the wall clock, as CoreLocation stamps. A clock that was set back makes nothing younger than new.
  init(_ location: CLLocation, now: Date) {
    self.init(
      latitudeDeg: location.coordinate.latitude, longitudeDeg: location.coordinate.longitude,
      accuracyM: location.horizontalAccuracy, altitudeM: location.altitude,
      verticalAccuracyM: location.verticalAccuracy,
      // Below 0 either of them says that the speed is not known.
      speedMPerS: location.speedAccuracy < 0 ? -1 : location.speed,
      ageS: max(0, now.timeIntervalSince(location.timestamp)))
  }
}
