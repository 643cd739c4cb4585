// Follows the pages of AVFAudio's documentation, developer.apple.com/documentation/avfaudio: avaudioengine,
// avaudionode, avaudioplayernode, avaudioplayernodebufferoptions, avaudioplayernodecompletioncallbacktype, avaudioformat,
// avaudiobuffer, avaudiopcmbuffer, avaudiotime, avaudiomixernode, avaudiooutputnode; and
// foundation/nsnotification/name-swift.struct/avaudioengineconfigurationchange.

import Foundation

public typealias AVAudioChannelCount = UInt32
public typealias AVAudioFrameCount = UInt32
public typealias AVAudioFramePosition = Int64
public typealias AVAudioNodeBus = Int

open class AVAudioFormat: NSObject {
  public let sampleRate: Double
  public let channelCount: AVAudioChannelCount

  /// 32-bit floating point, a buffer to each channel.
  public init?(standardFormatWithSampleRate sampleRate: Double, channels: AVAudioChannelCount) {
    guard (1...2).contains(channels) else { return nil }
    self.sampleRate = sampleRate
    channelCount = channels
  }
}

open class AVAudioBuffer: NSObject {
  public let format: AVAudioFormat

  init(format: AVAudioFormat) { self.format = format }
}

open class AVAudioPCMBuffer: AVAudioBuffer {
  public let frameCapacity: AVAudioFrameCount
  open var frameLength: AVAudioFrameCount = 0 {
    didSet { precondition(frameLength <= frameCapacity) }
  }
  private let samples: UnsafeMutablePointer<Float>
  private let channels: UnsafeMutablePointer<UnsafeMutablePointer<Float>>

  public init?(pcmFormat format: AVAudioFormat, frameCapacity: AVAudioFrameCount) {
    self.frameCapacity = frameCapacity
    let count = Int(format.channelCount)
    samples = .allocate(capacity: count * Int(frameCapacity))
    samples.initialize(repeating: 0, count: count * Int(frameCapacity))
    channels = .allocate(capacity: count)
    for channel in 0..<count { channels[channel] = samples + channel * Int(frameCapacity) }
    super.init(format: format)
  }

  deinit {
    samples.deallocate()
    channels.deallocate()
  }

  open var floatChannelData: UnsafePointer<UnsafeMutablePointer<Float>>? { UnsafePointer(channels) }
}

open class AVAudioTime: NSObject {
  public let hostTime: UInt64
  public let isHostTimeValid: Bool
  public let sampleTime: AVAudioFramePosition
  public let sampleRate: Double

  init(hostTime: UInt64?, sampleTime: AVAudioFramePosition, sampleRate: Double) {
    self.hostTime = hostTime ?? 0
    isHostTimeValid = hostTime != nil
    self.sampleTime = sampleTime
    self.sampleRate = sampleRate
  }

  /// On the stage a unit of host time is a nanosecond.
  open class func seconds(forHostTime hostTime: UInt64) -> TimeInterval { Double(hostTime) / 1e9 }
}

open class AVAudioNode: NSObject {
  var engineOfStage: AVAudioEngine?

  open func outputFormat(forBus bus: AVAudioNodeBus) -> AVAudioFormat {
    AVAudioFormat(standardFormatWithSampleRate: StageAudioEngine.sampleRateHz, channels: 2)!
  }

  open var lastRenderTime: AVAudioTime? { nil }
}

open class AVAudioMixerNode: AVAudioNode {}

open class AVAudioIONode: AVAudioNode {}

open class AVAudioOutputNode: AVAudioIONode {}

public struct AVAudioPlayerNodeBufferOptions: OptionSet, Sendable {
  public let rawValue: UInt

  public init(rawValue: UInt) { self.rawValue = rawValue }

  public static var loops: AVAudioPlayerNodeBufferOptions { AVAudioPlayerNodeBufferOptions(rawValue: 1) }
}

public enum AVAudioPlayerNodeCompletionCallbackType: Int, Sendable {
  case dataConsumed = 0
  case dataRendered = 1
  case dataPlayedBack = 2
}

open class AVAudioPlayerNode: AVAudioNode {
  var stage = StagePlayer()

  public override init() {}

  open func scheduleBuffer(
    _ buffer: AVAudioPCMBuffer,
    at when: AVAudioTime?,
    options: AVAudioPlayerNodeBufferOptions = [],
    completionCallbackType callbackType: AVAudioPlayerNodeCompletionCallbackType,
    completionHandler: (@Sendable (AVAudioPlayerNodeCompletionCallbackType) -> Void)? = nil
  ) {
    stage.schedule(buffer, loops: options.contains(.loops)) { completionHandler?(callbackType) }
  }

  open func scheduleBuffer(
    _ buffer: AVAudioPCMBuffer,
    at when: AVAudioTime?,
    options: AVAudioPlayerNodeBufferOptions = [],
    completionHandler: (@Sendable () -> Void)? = nil
  ) {
    stage.schedule(buffer, loops: options.contains(.loops)) { completionHandler?() }
  }

  @discardableResult
  open func scheduleBuffer(
    _ buffer: AVAudioPCMBuffer,
    at when: AVAudioTime?,
    options: AVAudioPlayerNodeBufferOptions = [],
    completionCallbackType callbackType: AVAudioPlayerNodeCompletionCallbackType
  ) async -> AVAudioPlayerNodeCompletionCallbackType {
    await withCheckedContinuation { done in
      stage.schedule(buffer, loops: options.contains(.loops)) { done.resume(returning: callbackType) }
    }
  }

  open func scheduleBuffer(
    _ buffer: AVAudioPCMBuffer,
    at when: AVAudioTime?,
    options: AVAudioPlayerNodeBufferOptions = []
  ) async {
    await withCheckedContinuation { done in
      stage.schedule(buffer, loops: options.contains(.loops)) { done.resume() }
    }
  }

  open func play() {
    // Here AVFAudio raises what Swift cannot catch.
    precondition(engineOfStage?.isRunning == true, "a player plays in an engine that runs")
    stage.play()
  }

  open func stop() { stage.stop() }

  open var isPlaying: Bool { stage.isPlaying }

  open override var lastRenderTime: AVAudioTime? {
    guard let engineOfStage, engineOfStage.isRunning else { return nil }
    return stage.renderTime
  }

  open func playerTime(forNodeTime nodeTime: AVAudioTime) -> AVAudioTime? { stage.isPlaying ? nodeTime : nil }
}

open class AVAudioEngine: NSObject {
  var player: AVAudioPlayerNode?

  public override init() {
    super.init()
    StageAudioEngine.made(self)
  }

  public let mainMixerNode = AVAudioMixerNode()
  public let outputNode = AVAudioOutputNode()
  public internal(set) var isRunning = false

  open func attach(_ node: AVAudioNode) {
    node.engineOfStage = self
    player = node as? AVAudioPlayerNode
  }

  open func connect(_ node1: AVAudioNode, to node2: AVAudioNode, format: AVAudioFormat?) {}

  open func start() throws {
    try StageAudioEngine.start()
    isRunning = true
  }

  open func stop() { isRunning = false }
}

extension NSNotification.Name {
  public static let AVAudioEngineConfigurationChange = NSNotification.Name("AVAudioEngineConfigurationChange")
}
