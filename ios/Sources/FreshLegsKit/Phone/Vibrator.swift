/// What shakes the phone. Implemented by `SystemVibrator` on AudioToolbox: haptics are not felt behind a locked screen.
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
