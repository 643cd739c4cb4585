import AVFoundation

/// Silence that is played, for those to whom it matters that something is: headphones that have gone to sleep, and iOS,
/// which gives the headset's button to who plays.
@MainActor
final class Silence {
  private var engine: AVAudioEngine?
  private var observers: Observers?
  private var end: Task<Void, Never>?
  private var restart: Task<Void, Never>?

  /// Plays until `stop`, or for so many seconds. In vain where the session is not active; nobody hears the difference.
  func play(forS seconds: Double? = nil) {
    stop()
    begin()
    guard let seconds else { return }
    end = Task { [weak self] in
      guard (try? await Task.sleep(for: .seconds(seconds))) != nil else { return }
      self?.stop()
    }
  }

  func stop() {
    end?.cancel()
    restart?.cancel()
    observers = nil
    engine?.stop()
    engine = nil
  }

  private func begin() {
    let engine = AVAudioEngine()
    let player = AVAudioPlayerNode()
    let rateHz = engine.outputNode.outputFormat(forBus: 0).sampleRate
    guard rateHz > 0, let format = AVAudioFormat(standardFormatWithSampleRate: rateHz, channels: 1),
      let second = AVAudioPCMBuffer(pcmFormat: format, frameCapacity: AVAudioFrameCount(rateHz))
    else { return }
    // What is in a buffer that was just made Apple does not say.
    second.frameLength = second.frameCapacity
    second.floatChannelData?[0].update(repeating: 0, count: Int(second.frameLength))
    engine.attach(player)
    engine.connect(player, to: engine.mainMixerNode, format: format)
    guard (try? engine.start()) != nil, engine.isRunning else { return }
    player.scheduleBuffer(second, at: nil, options: .loops)
    player.play()
    self.engine = engine
    let (changes, told) = AsyncStream<Void>.makeStream()
    observers = Observers([.AVAudioEngineConfigurationChange], of: engine) { _ in told.yield() }
    restart = Task { [weak self] in
      for await _ in changes {
        self?.observers = nil
        self?.engine = nil
        self?.begin()
        return
      }
    }
  }
}
