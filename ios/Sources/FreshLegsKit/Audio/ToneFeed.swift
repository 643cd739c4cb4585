import Foundation

/// Feeds the sound beside words, earcons, metronome and breath, to the device 100 to 250 ms ahead.
///
/// It costs nothing while nothing is to be heard: it sleeps until it is woken, by a cue with an earcon or by a guide
/// that begins, and goes to sleep again once there has been silence for a while. It has a task of its own, apart from
/// the main thread, and is harmless to a run when the device fails.
public actor ToneFeed {
  /// How far ahead, and how long it stays awake.
  public struct Settings: Equatable, Sendable {
    /// Renders more as soon as less than this waits.
    public var leastS = 0.1
    /// This much at a time.
    public var chunkS = 0.15
    /// Asks so often whether anything is to be heard.
    public var askEveryS = 1.0
    /// Sleeps after so much silence.
    public var silenceS = 2.0
    /// Begins anew where the device is this far from where it was reckoned to be.
    public var driftS = 0.03

    public init() {}
  }

  private struct Device {
    let format: SoundFormat
    let source: any SoundSource
    /// The clock of the source less ours.
    let offsetUs: Double
    /// When the first frame of the next chunk is heard, on the clock of the source.
    var heardAtUs: Double
  }

  private let sink: any PcmSink
  private let clock: any Timekeeper
  private let settings: Settings
  private var sounding: (any Sounding)?
  private var device: Device?
  private var feeder: Task<Void, Never>?
  private var isSustained = false
  private var isQuiet = false
  private var awakeUntilS = 0.0
  private var askAtS = 0.0
  private var volumes = SoundVolumes()
  private var trimMs: Int32 = 0

  public init(sink: any PcmSink, clock: any Timekeeper = SystemTimekeeper(), settings: Settings = Settings()) {
    self.sink = sink
    self.clock = clock
    self.settings = settings
  }

  /// Whether it feeds the device.
  public var isAwake: Bool { feeder != nil }

  /// Takes its sound from this run, or routine, from now on.
  public func begin(_ sounding: any Sounding) {
    end()
    self.sounding = sounding
  }

  /// Something is to be heard now: call it for every cue, and whenever a guide begins.
  public func wake() {
    awakeUntilS = clock.nowS() + settings.silenceS
    start()
  }

  /// Something may be heard again and again, with silence between: a guide, or a routine.
  /// Say so again and again: it comes back by that after a call, or when a device was gone.
  public func sustain(_ isOn: Bool) {
    guard isOn != isSustained || (isOn && feeder == nil) else { return }
    isSustained = isOn
    if isOn || !isQuiet { wake() }
  }

  /// Nothing that goes on by itself is to be heard, or may be again. What is woken is heard in any case.
  public func setQuiet(_ isQuiet: Bool) {
    if isQuiet && !self.isQuiet { sleep() }
    self.isQuiet = isQuiet
  }

  /// How loud each voice is.
  public func setVolumes(_ volumes: SoundVolumes) {
    self.volumes = volumes
    device?.source.setVolumes(volumes: volumes)
  }

  /// The runner's correction of the latency, −300 to 300 ms.
  public func setTrimMs(_ trimMs: Int32) {
    self.trimMs = trimMs
    device?.source.setTrimMs(trimMs: trimMs)
  }

  /// The system has done something to our sound.
  public func audioChanged(_ change: AudioChange) {
    switch change {
    case .interrupted:
      sleep()
    case .resumed:
      if isSustained { wake() }
    case .routeChanged, .reset:
      // Another device may want another format, and certainly has another latency.
      guard feeder != nil else { return }
      sleep()
      wake()
    }
  }

  /// The run is over.
  public func end() {
    sleep()
    sounding = nil
    isSustained = false
  }
}

extension ToneFeed {
  private func start() {
    guard feeder == nil, let sounding else { return }
    do {
      let format = try sink.open()
      let source = try sounding.soundFeed(format: format)
      source.setVolumes(volumes: volumes)
      source.setTrimMs(trimMs: trimMs)
      let offsetUs = Double(source.nowUs()) - clock.nowS() * 1e6
      device = Device(format: format, source: source, offsetUs: offsetUs, heardAtUs: 0)
    } catch {
      sink.close()
      return
    }
    askAtS = clock.nowS() + settings.askEveryS
    feeder = Task { [weak self, clock] in
      while !Task.isCancelled {
        guard let pauseS = await self?.feed() else { return }
        guard (try? await clock.sleep(forS: pauseS)) != nil else { return }
      }
    }
  }

  private func sleep() {
    guard feeder != nil else { return }
    feeder?.cancel()
    feeder = nil
    device = nil
    sink.close()
  }

  /// Renders what is due, and says how long nothing is; `nil` when it went to sleep.
  private func feed() -> Double? {
    guard !Task.isCancelled, feeder != nil, var device else { return nil }
    let nowS = clock.nowS()
    if nowS >= askAtS {
      askAtS = nowS + settings.askEveryS
      if isSustained || (!isQuiet && device.source.sounding()) { awakeUntilS = nowS + settings.silenceS }
    }
    if nowS >= awakeUntilS {
      sleep()
      return nil
    }
    var waitingS = sink.waitingS()
    let reckonedUs = device.offsetUs + (nowS + waitingS + sink.latencyS()) * 1e6
    if abs(reckonedUs - device.heardAtUs) > settings.driftS * 1e6 { device.heardAtUs = reckonedUs }
    do {
      while waitingS < settings.leastS {
        let frames = UInt32((settings.chunkS * Double(device.format.sampleRateHz)).rounded())
        try sink.write(device.source.render(frames: frames, heardAtUs: UInt64(max(0, device.heardAtUs))))
        let chunkS = Double(frames) / Double(device.format.sampleRateHz)
        device.heardAtUs += chunkS * 1e6
        waitingS += chunkS
      }
    } catch {
      // The device or the run is gone; the next cue tries again.
      sleep()
      return nil
    }
    self.device = device
    return max(0.01, waitingS - settings.leastS)
  }
}
