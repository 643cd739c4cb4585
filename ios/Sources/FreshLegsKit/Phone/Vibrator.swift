/// What shakes the phone. Implemented by `HapticVibrator` on Core Haptics, and without it by the system's vibration.
@MainActor
public protocol Vibrator: AnyObject {
  /// Shakes in turns of motion and rest, in milliseconds, beginning with motion.
  func vibrate(patternMs: [UInt16])
  /// Is still.
  func stop()
}

/// Keeps the screen on. Implemented by `IdleTimer` on UIApplication.
@MainActor
public protocol ScreenWake: AnyObject {
  /// Keeps it on, or lets it go dark.
  func keepOn(_ isOn: Bool)
}
