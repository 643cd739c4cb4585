// What the runner asks of a run. What it means is the engine's business: it is passed on.
extension RunModel {
  /// How long the finger holds to finish.
  static let holdS = 1.5
  private static let stepS = 0.05

  /// The legs are heavy. Works on a locked screen too.
  public func heavy() { word(.heavy) }

  /// It was not meant.
  public func undo() { word(.undo) }

  /// Whether the last word can still be taken back.
  public var canUndo: Bool {
    guard let untilS = view?.undoUntilS, let run else { return false }
    return run.elapsedS() <= untilS
  }

  /// The runner's own word. Works on a locked screen too; a red flag also after the run.
  public func word(_ word: Word) { send(isUnlocked: false, isOn: false) { try $0.word(word: word) } }

  public func pause() { send { try $0.pause() } }
  public func resume() { send { try $0.resume() } }
  public func lap() { send { try $0.lap() } }

  /// Silences every cue but the answer to a red flag, or lets them speak again.
  public func mute(_ muted: Bool) { send { try $0.mute(muted: muted) } }

  /// Starts the metronome; at the cadence of the runner's own steps where `nil`.
  public func metronome(_ cadenceSpm: Double? = nil) { send { try $0.metronome(cadenceSpm: cadenceSpm) } }

  /// Starts the breath guide; with a pattern that fits the effort where `nil`.
  public func breathGuide(_ pattern: BreathPattern? = nil) { send { try $0.breathGuide(pattern: pattern) } }

  /// Lets what sounds with the steps go on.
  public func keepGuide() { send { try $0.keepGuide() } }

  /// Ends what sounds with the steps.
  public func guideOff() { send { try $0.guideOff() } }

  /// Takes what a rescue offers.
  public func acceptOffer() { send { try $0.acceptOffer() } }

  /// A foot touches the ground now.
  public func tap() { send { try $0.tap() } }

  /// Takes the routine that is offered, at a level of 1 to 3.
  public func acceptRoutine(level: UInt8) {
    guard let offer = routineOffer else { return }
    send {
      try $0.routineStart(routine: offer.routine, level: level)
      routineOffer = nil
    }
  }

  /// Does not want the routine that is offered.
  public func declineRoutine() {
    guard routineOffer != nil else { return }
    send {
      try $0.routineDecline()
      routineOffer = nil
    }
  }

  /// Plays a routine in the run.
  public func routineStart(_ routine: String, level: UInt8) {
    send { try $0.routineStart(routine: routine, level: level) }
  }

  public func routineNext() { send { try $0.routineNext() } }
  public func routineBack() { send { try $0.routineBack() } }
  public func routineStop() { send { try $0.routineStop() } }

  /// Ends the run at once: for those who cannot hold a finger on the screen, after a question.
  public func finish() {
    send {
      try $0.finish()
      isFinishing = true
    }
  }

  /// The finger is on the button that finishes.
  public func beginHoldToFinish() {
    guard phase.isOn, !isLocked, !isFinishing, holding == nil else { return }
    holding = Task { [weak self, clock] in
      let steps = Int((Self.holdS / Self.stepS).rounded())
      for step in 1...steps {
        guard (try? await clock.sleep(forS: Self.stepS)) != nil, !Task.isCancelled else { return }
        self?.finishProgress = Double(step) / Double(steps)
      }
      self?.cancelHoldToFinish()
      self?.finish()
    }
  }

  /// The finger has left it.
  public func cancelHoldToFinish() {
    holding?.cancel()
    holding = nil
    finishProgress = 0
  }

  private func send(isUnlocked: Bool = true, isOn: Bool = true, _ ask: (any RunHandle) throws -> Void) {
    guard let run, !(isUnlocked && isLocked), !(isOn && !phase.isOn) else { return }
    do {
      try ask(run)
      notice = nil
    } catch {
      let why = Notice(error)
      notice = why
      if why == .broken { breakDown() }
    }
  }
}
