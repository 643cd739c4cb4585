import AVFoundation
import FreshLegsKit

/// The phone's output of samples: an AVAudioEngine with a player that is fed buffers, mono, 32 bit, at the rate of the
/// device. Each opening has an engine of its own, since one that has lived through a restart of the system's audio is
/// of no use any more.
///
/// Unchecked: an engine is nothing for two threads at a time, and what is asked of a sink is not asynchronous, so no
/// actor can hold it. Here the lock does, around all that touches it.
public final class EngineSink: PcmSink, @unchecked Sendable {
  /// Why nothing is played.
  enum Failure: Error {
    case closed
    case noOutput
  }

  private let session: SoundSession
  private let lock = NSLock()
  private var playing: Playing?

  public init(session: SoundSession) {
    self.session = session
    session.whenLeft { [weak self] in self?.halt() }
  }

  // The session is asked without the lock, since it may ask us to halt.
  public func open() throws -> SoundFormat {
    close()
    try session.takeForTones()
    do {
      return try lock.withLock {
        let playing = try Playing()
        self.playing = playing
        return SoundFormat(sampleRateHz: UInt32(playing.rateHz), float: true)
      }
    } catch {
      session.giveFromTones()
      throw error
    }
  }

  public func write(_ samples: Data) throws {
    try lock.withLock {
      guard let playing else { throw Failure.closed }
      try playing.write(samples)
    }
  }

  public func waitingS() -> Double { lock.withLock { playing?.waitingS() ?? 0 } }

  /// The device and the headphones. What waits in the buffers of the system is in `waitingS`.
  public func latencyS() -> Double { AVAudioSession.sharedInstance().outputLatency }

  public func close() {
    lock.withLock {
      playing?.halt()
      playing = nil
    }
    session.giveFromTones()
  }

  private func halt() { lock.withLock { playing?.halt() } }
}

/// One engine from opening to closing.
private final class Playing {
  /// What a sound feed renders; a mixer converts where a device wants more.
  static let ratesHz = 8_000.0...48_000.0

  let rateHz: Double
  private let engine = AVAudioEngine()
  private let player = AVAudioPlayerNode()
  private let format: AVAudioFormat
  /// Used in turns, so that nothing is allocated for each write.
  private var buffers: [AVAudioPCMBuffer] = []
  /// Those that do not wait to be played. It has a lock of its own: the player says so in a thread of its own, also
  /// while it is being stopped.
  private let spare = Locked<[Int]>([])
  /// Whether the engine was stopped because the device is another one.
  private let hasChanged = Locked(false)
  /// Up to where there is something to play, in seconds on the player's clock, which runs on without.
  private var endsAtS = 0.0
  private var observers: Observers?

  init() throws {
    let deviceHz = engine.outputNode.outputFormat(forBus: 0).sampleRate
    guard deviceHz > 0 else { throw EngineSink.Failure.noOutput }
    rateHz = min(max(deviceHz, Self.ratesHz.lowerBound), Self.ratesHz.upperBound)
    guard let format = AVAudioFormat(standardFormatWithSampleRate: rateHz, channels: 1) else {
      throw EngineSink.Failure.noOutput
    }
    self.format = format
    engine.attach(player)
    engine.connect(player, to: engine.mainMixerNode, format: format)
    // Only noted: the engine waits for its answer, and must not be asked anything here.
    observers = Observers([.AVAudioEngineConfigurationChange], of: engine) { [hasChanged] _ in
      hasChanged.withLock { $0 = true }
    }
    try start()
  }

  func write(_ samples: Data) throws {
    if !isOn { try start() }
    let frames = samples.count / MemoryLayout<Float>.size
    guard frames > 0 else { return }
    let (place, buffer) = try buffer(for: frames)
    guard let channels = buffer.floatChannelData else { throw EngineSink.Failure.noOutput }
    let target = UnsafeMutableRawBufferPointer(start: channels[0], count: frames * MemoryLayout<Float>.size)
    samples.copyBytes(to: target, count: target.count)
    buffer.frameLength = AVAudioFrameCount(frames)
    player.scheduleBuffer(buffer, at: nil, options: [], completionCallbackType: .dataConsumed) { [spare] _ in
      spare.withLock { $0.append(place) }
    }
    endsAtS = max(endsAtS, playedS) + Double(frames) / rateHz
  }

  /// Nothing where the engine stands still: then the next write starts it.
  func waitingS() -> Double { isOn ? max(0, endsAtS - playedS) : 0 }

  func halt() {
    player.stop()
    engine.stop()
  }

  private var isOn: Bool { engine.isRunning && player.isPlaying && !hasChanged.withLock { $0 } }

  private func start() throws {
    hasChanged.withLock { $0 = false }
    player.stop()
    try engine.start()
    // A player in an engine that does not run cannot be caught when it raises.
    guard engine.isRunning else { throw EngineSink.Failure.noOutput }
    player.play()
    endsAtS = 0
  }

  /// Since the player began. Rendered is what was asked for last, at a time of which the system tells: between two
  /// askings it goes on.
  private var playedS: Double {
    guard let rendered = player.lastRenderTime, let time = player.playerTime(forNodeTime: rendered) else { return 0 }
    let renderedS = Double(time.sampleTime) / time.sampleRate
    guard rendered.isHostTimeValid else { return renderedS }
    let sinceS = ProcessInfo.processInfo.systemUptime - AVAudioTime.seconds(forHostTime: rendered.hostTime)
    return max(0, renderedS + min(max(sinceS, -0.1), 0.1))
  }

  private func buffer(for frames: Int) throws -> (Int, AVAudioPCMBuffer) {
    let place = spare.withLock { spare in
      spare.lastIndex { buffers[$0].frameCapacity >= frames }.map { spare.remove(at: $0) }
    }
    if let place { return (place, buffers[place]) }
    guard let buffer = AVAudioPCMBuffer(pcmFormat: format, frameCapacity: AVAudioFrameCount(frames)) else {
      throw EngineSink.Failure.noOutput
    }
    buffers.append(buffer)
    return (buffers.count - 1, buffer)
  }
}
