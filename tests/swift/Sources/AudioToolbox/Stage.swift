// What tests see as the phone's motor; no framework of Apple's has any of it.

import Foundation

public enum StageSystemSound {
  // Behind the lock.
  nonisolated(unsafe) private static var sounds: [SystemSoundID] = []
  private static let lock = NSLock()

  /// What was played since this was asked last.
  public static func take() -> [SystemSoundID] {
    lock.lock()
    defer { lock.unlock() }
    defer { sounds = [] }
    return sounds
  }

  static func played(_ sound: SystemSoundID) {
    lock.lock()
    defer { lock.unlock() }
    sounds.append(sound)
  }
}
