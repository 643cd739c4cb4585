/// Everything of a run, or a routine, that is heard and felt: words, tones, vibration.
@MainActor
public final class RunAudio {
  private enum ToneOrder: Sendable {
    case begin(any Sounding)
    case wake
    case sustain(Bool)
    case changed(AudioChange)
    case volumes(SoundVolumes)
    case trim(Int32)
    case end
  }

  private let speaker: Speaker
  private let vibrator: any Vibrator
  private let focus: any AudioFocus
  private let tones: AsyncStream<ToneOrder>.Continuation
  private var listening: Task<Void, Never>?

  public init(speaker: Speaker, tones: ToneFeed, vibrator: any Vibrator, focus: any AudioFocus) {
    self.speaker = speaker
    self.vibrator = vibrator
    self.focus = focus
    let (orders, continuation) = AsyncStream<ToneOrder>.makeStream()
    self.tones = continuation
    // One after the other, as they were given.
    Task.detached {
      for await order in orders {
        switch order {
        case .begin(let sounding): await tones.begin(sounding)
        case .wake: await tones.wake()
        case .sustain(let isOn): await tones.sustain(isOn)
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
      }
    }
  }

  /// Does what a run asks of ears and skin; all else is not for them.
  public func take(_ event: RunEvent) {
    switch event {
    case .speak(let cue):
      tones.yield(.wake)
      if !cue.vibrationMs.isEmpty { vibrator.vibrate(patternMs: cue.vibrationMs) }
      speaker.speak(cue)
    case .hush(let cueId):
      speaker.hush(cueId: cueId)
    case .show(let view):
      tones.yield(.sustain(view.guide != nil || view.routine?.beatS != nil))
    case .sensors, .trouble, .finished:
      break
    }
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
    tones.yield(.end)
  }
}
