import Foundation

/// Everything of a run, or a routine, that is heard and felt: words, tones, vibration.
///
/// Where no headphones are it is as `sound` says, but for safety: that is always spoken and felt.
@MainActor
public final class RunAudio {
  private enum ToneOrder: Sendable {
    case begin(any Sounding)
    case wake
    case sustain(Bool)
    case quiet(Bool)
    case changed(AudioChange)
    case volumes(SoundVolumes)
    case trim(Int32)
    case end
  }

  private let speaker: Speaker
  private let vibrator: any Vibrator
  private let focus: any AudioFocus
  private let sound: SoundChoice?
  private let tones: AsyncStream<ToneOrder>.Continuation
  private var listening: Task<Void, Never>?
  /// Whether something sounds with the steps.
  private var hasGuide = false

  public init(
    speaker: Speaker,
    tones: ToneFeed,
    vibrator: any Vibrator,
    focus: any AudioFocus,
    sound: SoundChoice? = nil
  ) {
    self.speaker = speaker
    self.vibrator = vibrator
    self.focus = focus
    self.sound = sound
    let (orders, continuation) = AsyncStream<ToneOrder>.makeStream()
    self.tones = continuation
    // One after the other, as they were given.
    Task.detached {
      for await order in orders {
        switch order {
        case .begin(let sounding): await tones.begin(sounding)
        case .wake: await tones.wake()
        case .sustain(let isOn): await tones.sustain(isOn)
        case .quiet(let isQuiet): await tones.setQuiet(isQuiet)
        case .changed(let change): await tones.audioChanged(change)
        case .volumes(let volumes): await tones.setVolumes(volumes)
        case .trim(let ms): await tones.setTrimMs(ms)
        case .end: await tones.end()
        }
      }
      await tones.end()
    }
  }

  deinit {
    tones.finish()
    listening?.cancel()
  }

  /// Is heard for this run, or routine, from now on; `elapsedS` is its clock.
  public func begin(_ handle: any CueReports & Sounding, elapsedS: (() -> Double)? = nil) {
    speaker.begin(handle, elapsedS: elapsedS)
    tones.yield(.begin(handle))
    let changes = focus.changes
    listening = Task { [weak self] in
      for await change in changes {
        self?.speaker.audioChanged(change)
        self?.tones.yield(.changed(change))
        if case .routeChanged = change { self?.follow() }
      }
    }
  }

  /// Does what a run asks of ears and skin; all else is not for them.
  public func take(_ event: RunEvent) {
    switch event {
    case .speak(let cue):
      take(cue)
    case .hush(let cueId):
      speaker.hush(cueId: cueId)
    case .show(let view):
      hasGuide = view.guide != nil || view.routine?.beatS != nil
      sustain()
    case .sensors, .trouble, .finished:
      break
    }
  }

  /// Sounds as the runner likes it on this phone: how fast, by which voice, how loud, how much earlier or later.
  public func apply(_ values: PreferenceValues) {
    speaker.prefer(rate: values.speechRate, voice: values.voice)
    setTrimMs(values.soundTrimMs)
    setVolumes(
      SoundVolumes(
        metronomeDb: Self.decibels(values.metronomeVolume), breathDb: Self.decibels(values.breathVolume),
        earconsDb: Self.decibels(values.earconVolume)))
    if listening != nil { follow() }
  }

  /// How loud each voice beside words is.
  public func setVolumes(_ volumes: SoundVolumes) { tones.yield(.volumes(volumes)) }

  /// The runner's correction of the latency, −300 to 300 ms.
  public func setTrimMs(_ trimMs: Int32) { tones.yield(.trim(trimMs)) }

  /// The run is over: what is left to be said is said, and then all is silent.
  public func finish() {
    speaker.finish { [weak self] in self?.fallSilent() }
  }

  /// Silence at once, and music as loud as it was.
  public func end() {
    speaker.end()
    fallSilent()
    vibrator.stop()
  }

  private func fallSilent() {
    listening?.cancel()
    listening = nil
    hasGuide = false
    tones.yield(.end)
  }
}

// Where no headphones are.
extension RunAudio {
  /// What is felt of a cue that has no pattern of its own, in milliseconds.
  static let shortMs: [UInt16] = [200]

  /// From here on down it is silence.
  private static let silenceDb: Float = -60

  /// Of a slider from 0 to 1: a tenth of it is 20 dB less, and nothing is nothing.
  static func decibels(_ volume: Double) -> Float {
    guard volume > 0 else { return silenceDb }
    return max(silenceDb, Float(20 * log10(min(1, volume))))
  }

  private var way: WithoutHeadphones { sound?.way ?? .speaker }

  private func take(_ cue: CueView) {
    let isSafety = cue.priority == .safety
    let way = isSafety ? .speaker : way
    // Where it is not heard, and for safety in any case, a cue without a pattern of its own is felt all the same.
    let isFelt = isSafety || way == .vibration
    let pattern = cue.vibrationMs.isEmpty && isFelt ? Self.shortMs : cue.vibrationMs
    if !pattern.isEmpty && way != .silent { vibrator.vibrate(patternMs: pattern) }
    if way == .speaker {
      tones.yield(.wake)
      speaker.speak(cue)
    } else {
      speaker.leaveUnsaid(cue)
    }
  }

  /// Headphones came or went, or the runner chose otherwise: what is not to be heard any more ends at once.
  private func follow() {
    if way != .speaker { speaker.fallSilent() }
    sustain()
  }

  private func sustain() {
    let isHeard = way == .speaker
    tones.yield(.sustain(hasGuide && isHeard))
    tones.yield(.quiet(!isHeard))
  }
}
