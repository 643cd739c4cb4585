// Follows the pages of MediaPlayer's documentation, developer.apple.com/documentation/mediaplayer:
// mpremotecommandcenter, mpremotecommand and addtarget(handler:), mpremotecommandevent, mpremotecommandhandlerstatus,
// mpnowplayinginfocenter, mpmediaitempropertytitle, mpnowplayinginfopropertyislivestream,
// mpnowplayinginfopropertyplaybackrate.

@_exported import Foundation

open class MPRemoteCommandEvent: NSObject {
  public let command: MPRemoteCommand

  init(_ command: MPRemoteCommand) { self.command = command }
}

public enum MPRemoteCommandHandlerStatus: Int, Sendable {
  case success = 0
  case noSuchContent = 100
  case noActionableNowPlayingItem = 110
  case deviceNotFound = 120
  case commandFailed = 200
}

open class MPRemoteCommand: NSObject {
  var targets: [(token: NSObject, handler: (MPRemoteCommandEvent) -> MPRemoteCommandHandlerStatus)] = []

  open var isEnabled = true

  open func addTarget(handler: @escaping (MPRemoteCommandEvent) -> MPRemoteCommandHandlerStatus) -> Any {
    let token = NSObject()
    targets.append((token, handler))
    return token
  }

  open func removeTarget(_ target: Any?) {
    let target = target as? NSObject
    targets.removeAll { target == nil || $0.token === target }
  }
}

open class MPRemoteCommandCenter: NSObject {
  public let pauseCommand = MPRemoteCommand()
  public let playCommand = MPRemoteCommand()
  public let togglePlayPauseCommand = MPRemoteCommand()

  open class func shared() -> MPRemoteCommandCenter { StageRemote.center }
}

public let MPMediaItemPropertyTitle = "title"
public let MPNowPlayingInfoPropertyIsLiveStream = "MPNowPlayingInfoPropertyIsLiveStream"
public let MPNowPlayingInfoPropertyPlaybackRate = "MPNowPlayingInfoPropertyPlaybackRate"

open class MPNowPlayingInfoCenter: NSObject {
  open var nowPlayingInfo: [String: Any]?

  open class func `default`() -> MPNowPlayingInfoCenter { StageRemote.nowPlaying }
}
