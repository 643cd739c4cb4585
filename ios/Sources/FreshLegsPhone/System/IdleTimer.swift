import FreshLegsKit
import UIKit

/// Keeps the screen on by the system's idle timer, as long as the app is in front.
@MainActor
public final class IdleTimer: ScreenWake {
  public init() {}

  public func keepOn(_ isOn: Bool) { UIApplication.shared.isIdleTimerDisabled = isOn }
}
