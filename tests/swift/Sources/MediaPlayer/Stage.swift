// What tests do as the button of a headset; no framework of Apple's has any of it.

import Foundation

public enum StageRemote {
  // One phone has one of each; tests of sound run one after the other.
  nonisolated(unsafe) static let center = MPRemoteCommandCenter()
  nonisolated(unsafe) static let nowPlaying = MPNowPlayingInfoCenter()

  /// How many would take a press on any of the three.
  public static var targets: Int {
    center.playCommand.targets.count + center.pauseCommand.targets.count + center.togglePlayPauseCommand.targets.count
  }

  /// Presses it; whether anybody took it.
  @discardableResult
  public static func press(_ command: MPRemoteCommand) -> Bool {
    let answers = command.targets.map { $0.handler(MPRemoteCommandEvent(command)) }
    return answers.contains(.success)
  }
}
