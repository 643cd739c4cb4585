// What tests do as the phone's output; no framework of Apple's has any of it.

import Foundation

/// The output that engines play to.
public enum StageAudioEngine {
  public struct Gone: Error {}

  // Tests of sound run one after the other, and look once what they test stands still.
  nonisolated(unsafe) public static var sampleRateHz = 48_000.0
  nonisolated(unsafe) public static var isGone = false
  nonisolated(unsafe) public private(set) static var engines: [AVAudioEngine] = []

  public static func reset() {
    sampleRateHz = 48_000
    isGone = false
    engines = []
  }

  /// What plays in the engine that was made last, or before it.
  public static func player(_ index: Int? = nil) -> StagePlayer? {
    guard let index = index ?? engines.indices.last, engines.indices.contains(index) else { return nil }
    return engines[index].player?.stage
  }

  /// The output is another one now: engines stand still and are told.
  public static func changeConfiguration(sampleRateHz: Double) {
    self.sampleRateHz = sampleRateHz
    for engine in engines where engine.isRunning {
      engine.isRunning = false
      NotificationCenter.default.post(name: .AVAudioEngineConfigurationChange, object: engine)
    }
  }

  static func made(_ engine: AVAudioEngine) { engines.append(engine) }

  static func start() throws { if isGone { throw Gone() } }
}

/// What a player was given, and has played.
public final class StagePlayer {
  private var waiting: [(frames: Int, done: () -> Void)] = []
  /// Every sample that was scheduled, in order; of what loops, once.
  public private(set) var samples: [Float] = []
  /// Which buffers were scheduled: the same one again where it was used again.
  public private(set) var buffers: [ObjectIdentifier] = []
  public private(set) var isPlaying = false
  public private(set) var isLooping = false
  /// How often it began to play.
  public private(set) var plays = 0
  /// Frames since it began to play, sounding or not.
  private var position = 0
  /// How long ago they were, in seconds.
  public var renderedAgoS: Double?

  /// Time passes; buffers that were heard are done with.
  public func render(frames: Int) {
    position += frames
    var left = frames
    while let next = waiting.first, next.frames <= left {
      left -= next.frames
      waiting.removeFirst().done()
    }
    if left > 0, !waiting.isEmpty { waiting[0].frames -= left }
  }

  var renderTime: AVAudioTime {
    let hostS = renderedAgoS.map { ProcessInfo.processInfo.systemUptime - $0 }
    return AVAudioTime(
      hostTime: hostS.map { UInt64($0 * 1e9) }, sampleTime: AVAudioFramePosition(position),
      sampleRate: StageAudioEngine.sampleRateHz)
  }

  func schedule(_ buffer: AVAudioPCMBuffer, loops: Bool, done: @escaping () -> Void) {
    guard let data = buffer.floatChannelData else { return }
    samples += UnsafeBufferPointer(start: data[0], count: Int(buffer.frameLength))
    buffers.append(ObjectIdentifier(buffer))
    isLooping = loops
    waiting.append((Int(buffer.frameLength), done))
  }

  func play() {
    isPlaying = true
    plays += 1
    position = 0
  }

  func stop() {
    isPlaying = false
    isLooping = false
    let over = waiting
    waiting = []
    for buffer in over { buffer.done() }
  }
}
