/// Speaks cues one after the other, and tells the run what became of each.
///
/// It decides nothing about what is said: the engine did. It waits for the earcon, begins no cue that has expired,
/// lets safety and `hush` interrupt, and takes the right to be heard before the first word; whatever happens then,
/// that right is given back, so that music is never left low.
@MainActor
public final class Speaker {
  /// What headphones and a voice need.
  public struct Settings: Equatable, Sendable {
    /// Silence before the first word after a pause, for headphones that have gone to sleep.
    public var warmUpS = 0.3
    /// After how long a pause.
    public var asleepAfterS = 4.0
    /// How long beyond twice the expected time a voice may take: as the engine waits.
    public var patienceS = 3.0

    public init() {}
  }

  private struct Turn {
    let cue: CueView
    let number: Int
    var hasStarted = false
    var work: [Task<Void, Never>] = []
  }

  private let engine: any SpeechEngine
  private let focus: any AudioFocus
  private let clock: any Timekeeper
  private let settings: Settings
  private var reports: (any CueReports)?
  private var elapsedS: (() -> Double)?
  private var queue: [CueView] = []
  private var turn: Turn?
  private var turns = 0
  private var holdsFocus = false
  /// Whether a call, or another program, took the sound away: no fault of the voice.
  private var isInterrupted = false
  private var lastHeardS: Double?
  /// What is done after the last word.
  private var atLast: (@MainActor () -> Void)?

  public init(
    engine: any SpeechEngine,
    focus: any AudioFocus,
    clock: any Timekeeper = SystemTimekeeper(),
    settings: Settings = Settings()
  ) {
    self.engine = engine
    self.focus = focus
    self.clock = clock
    self.settings = settings
  }

  /// Whether something is being said, or waits to be.
  public var isBusy: Bool { turn != nil || !queue.isEmpty }

  /// Speaks for this run, or routine, from now on. `elapsedS` is its clock; without one no cue expires here.
  public func begin(_ reports: any CueReports, elapsedS: (() -> Double)? = nil) {
    end()
    self.reports = reports
    self.elapsedS = elapsedS
    isInterrupted = false
  }

  /// Takes a cue in.
  public func speak(_ cue: CueView) {
    guard reports != nil else { return }
    if cue.priority == .safety {
      queue.insert(cue, at: queue.firstIndex { $0.priority != .safety } ?? queue.endIndex)
      if let turn, turn.cue.priority != .safety { over(turn.number, .interrupted) }
    } else {
      queue.append(cue)
    }
    next()
  }

  /// Says a cue to be over that the runner wants not to hear. It counts as cut off: that is no fault of the voice, which
  /// the run would stop to trust.
  public func leaveUnsaid(_ cue: CueView) { report(cue.id, .interrupted) }

  /// Stops everything but safety: it would be heard by others from now on.
  public func fallSilent() {
    let unsaid = queue.filter { $0.priority != .safety }
    queue.removeAll { $0.priority != .safety }
    for cue in unsaid { leaveUnsaid(cue) }
    if let turn, turn.cue.priority != .safety { over(turn.number, .interrupted) }
  }

  /// How fast, and by which voice.
  public func prefer(rate: Double, voice: String?) { engine.prefer(rate: rate, voice: voice) }

  /// Stops this cue at once, or takes it out of the queue.
  public func hush(cueId: UInt32) {
    if let waiting = queue.firstIndex(where: { $0.id == cueId }) {
      queue.remove(at: waiting)
      report(cueId, .interrupted)
    }
    if let turn, turn.cue.id == cueId { over(turn.number, .interrupted) }
  }

  /// The system has done something to our sound.
  public func audioChanged(_ change: AudioChange) {
    switch change {
    case .interrupted:
      // As long as it lasts the right to be heard is refused: its end need not be told, and often is not.
      isInterrupted = true
      give()
      if let turn { over(turn.number, .interrupted) }
    case .resumed:
      isInterrupted = false
    case .reset:
      // Nothing of ours sounds any more, and no end of it will be told.
      give()
      if let turn { over(turn.number, .failed) }
    case .routeChanged:
      lastHeardS = nil
    }
  }

  /// The run is over: says what is left to be said, its last words above all, and then does `atLast`.
  public func finish(_ atLast: @escaping @MainActor () -> Void) {
    self.atLast = atLast
    next()
  }

  /// Silence at once, and music as loud as it was.
  public func end() {
    atLast = nil
    let waiting = queue
    queue = []
    for cue in waiting { report(cue.id, .interrupted) }
    if let turn { over(turn.number, .interrupted) }
    give()
    reports = nil
    elapsedS = nil
  }
}

extension Speaker {
  private func next() {
    guard turn == nil else { return }
    while let cue = queue.first {
      queue.removeFirst()
      if hasExpired(cue) {
        report(cue.id, .expired)
      } else if !cue.text.isEmpty && !engine.hasVoice(language: cue.language) {
        // Its earcon is heard all the same: that is not ours.
        report(cue.id, .failed)
      } else {
        begin(cue)
        return
      }
    }
    give()
    leave()
  }

  /// Nothing is left to be said after the end.
  private func leave() {
    guard let atLast else { return }
    self.atLast = nil
    reports = nil
    elapsedS = nil
    atLast()
  }

  private func begin(_ cue: CueView) {
    do {
      if !holdsFocus { try focus.take() }
      holdsFocus = true
      isInterrupted = false
    } catch {
      report(cue.id, isInterrupted ? .interrupted : .failed)
      next()
      return
    }
    turns += 1
    let number = turns
    turn = Turn(cue: cue, number: number)
    turn?.work.append(Task { [weak self] in await self?.perform(cue, number) })
  }

  private func perform(_ cue: CueView, _ number: Int) async {
    let leadInS = Double(cue.leadInMs) / 1_000
    let warmUpS = isAsleep ? settings.warmUpS : 0
    if warmUpS > 0 { engine.playSilence(forS: warmUpS) }
    do {
      try await clock.sleep(forS: max(leadInS, warmUpS))
      guard isCurrent(number) else { return }
      // What the headphones needed does not make a cue late.
      guard !hasExpired(cue, lessS: max(0, warmUpS - leadInS)) else { return over(number, .expired) }
      guard !cue.text.isEmpty else {
        started(number)
        return over(number, .spoken)
      }
      watch(cue, number)
      try await engine.speak(cue.text, language: cue.language) { [weak self] in self?.started(number) }
      over(number, .spoken)
    } catch is CancellationError {
      over(number, .interrupted)
    } catch {
      over(number, .failed)
    }
  }

  /// A voice that never comes to an end must not keep music low.
  private func watch(_ cue: CueView, _ number: Int) {
    let patienceS = 2 * Double(cue.expectedSpeechMs) / 1_000 + settings.patienceS
    turn?.work.append(
      Task { [weak self, clock] in
        guard (try? await clock.sleep(forS: patienceS)) != nil else { return }
        self?.over(number, .failed)
      })
  }

  private func started(_ number: Int) {
    guard isCurrent(number), let cue = turn?.cue, turn?.hasStarted == false else { return }
    turn?.hasStarted = true
    try? reports?.cueStarted(cueId: cue.id)
  }

  /// The only way in which a turn ends; who comes later is not heard.
  private func over(_ number: Int, _ outcome: CueOutcome) {
    guard let turn, turn.number == number else { return }
    self.turn = nil
    for work in turn.work { work.cancel() }
    if outcome != .spoken { engine.stop() }
    if outcome == .spoken && !turn.hasStarted { try? reports?.cueStarted(cueId: turn.cue.id) }
    if turn.hasStarted || outcome == .spoken { lastHeardS = clock.nowS() }
    report(turn.cue.id, outcome)
    next()
  }

  private func report(_ cueId: UInt32, _ outcome: CueOutcome) {
    // A run that a defect has ended needs no reports.
    try? reports?.cueEnded(cueId: cueId, outcome: outcome)
  }

  private func give() {
    guard holdsFocus else { return }
    holdsFocus = false
    focus.give()
  }

  private func isCurrent(_ number: Int) -> Bool { turn?.number == number }

  private func hasExpired(_ cue: CueView, lessS: Double = 0) -> Bool {
    guard let elapsedS else { return false }
    return elapsedS() - lessS > cue.expiresAtS
  }

  private var isAsleep: Bool {
    guard focus.route.fallsAsleep else { return false }
    guard let lastHeardS else { return true }
    return clock.nowS() - lastHeardS > settings.asleepAfterS
  }
}
