import Observation

/// A run on the screen, in the ear and in the hand.
///
/// It owns the loop over what the run tells, and everything that must end with it: voice, tones, sensors of the
/// phone, buttons of the headset, a screen that stays on. All of them are let go at the end, whatever the end.
@MainActor
@Observable
public final class RunModel: Model {
  /// Where the run is.
  public internal(set) var phase: RunPhase = .before(.idle)
  /// Whether it asks where the phone is.
  public private(set) var usesLocation = false
  /// Whether a run is being begun.
  public private(set) var isStarting = false
  /// Whether the runner has finished it and it is being stored.
  public internal(set) var isFinishing = false
  /// What went wrong with the last thing that was asked.
  public var notice: Notice?
  /// What the runner is to be told, once each.
  public private(set) var troubles = Troubles()
  /// A red flag: it stands above everything else, also after the run.
  public private(set) var safety: SafetyView?
  /// A routine that is offered.
  public internal(set) var routineOffer: RoutineOffer?
  /// Whether a cool-down is worth offering, now that the run is over.
  public private(set) var offersCoolDown = false
  /// Whether touches but those that say how the runner is are ignored: rain, and sleeves.
  public private(set) var isLocked = false
  /// How far the finger has held to finish, 0 to 1.
  public internal(set) var finishProgress = 0.0

  @ObservationIgnored let clock: any Timekeeper
  @ObservationIgnored private let bridge: any RunBridge
  @ObservationIgnored private let audio: RunAudio
  @ObservationIgnored private let phone: PhoneSensors
  @ObservationIgnored private let headset: HeadsetButtons
  @ObservationIgnored private let screen: any ScreenWake
  @ObservationIgnored private let sound: SoundChoice?
  @ObservationIgnored private(set) var run: (any RunHandle)?
  @ObservationIgnored private var loop: Task<Void, Never>?
  @ObservationIgnored var holding: Task<Void, Never>?
  @ObservationIgnored private var preparation = Latest()

  public init(
    bridge: any RunBridge,
    audio: RunAudio,
    phone: PhoneSensors,
    headset: HeadsetButtons,
    screen: any ScreenWake,
    clock: any Timekeeper = SystemTimekeeper(),
    sound: SoundChoice? = nil
  ) {
    self.bridge = bridge
    self.audio = audio
    self.phone = phone
    self.headset = headset
    self.screen = screen
    self.clock = clock
    self.sound = sound
  }

  /// The id of the run, as it is stored.
  public var id: String? { run?.id }

  /// What the run shows.
  public var view: LiveView? {
    switch phase {
    case .running(let view), .paused(let view): view
    case .before, .finished, .broken: nil
    }
  }

  /// The ways of saying "heavy" that work now.
  public var heavyWays: [HeavyWay] { headset.ways }

  /// Whether a run would be heard by everybody around and the runner was never asked how to have it: ask first.
  public var needsSoundChoice: Bool { sound?.isAsked ?? false }
}

// Before a run.
extension RunModel {
  /// Looks at what is to be known before a run; leaves one that is over.
  public func prepare() async {
    guard !phase.isOn, !isStarting else { return }
    let request = preparation.next()
    if case .before(.ready) = phase {} else { phase = .before(.loading) }
    headset.refresh()
    sound?.refresh()
    let readiness = await Loadable<RunReadiness>.fetched {
      let hold = try await bridge.hold()
      return RunReadiness(hold: hold, unfinished: try await bridge.unfinished(), heavyWays: headset.ways)
    }
    guard preparation.isCurrent(request), let readiness, !phase.isOn, !isStarting else { return }
    forget()
    phase = .before(readiness)
  }

  /// Answers what holds running back.
  public func answerFollowUp(_ answer: FollowUpAnswer) async {
    await attempt {
      let hold = try await bridge.answerFollowUp(answer: answer)
      guard case .before(.ready(var readiness)) = phase else { return }
      readiness.hold = hold
      phase = .before(.ready(readiness))
    }
  }

  /// Ends a run that was cut off.
  public func closeUnfinished(_ id: String) async {
    await attempt {
      _ = try await bridge.closeUnfinished(id: id)
      guard case .before(.ready(var readiness)) = phase else { return }
      readiness.unfinished.removeAll { $0.id == id }
      phase = .before(.ready(readiness))
    }
  }

  /// How runs are heard from now on where no headphones are.
  public func chooseSound(_ way: WithoutHeadphones) { sound?.choose(way) }

  /// Begins a live run, fed by the phone and by `sensors` where there are any.
  public func start(_ options: RunOptions, sensors: (any SensorsHandle)? = nil) async {
    let feed = Feed(usesLocation: options.kind != .treadmill, sensors: sensors)
    await begin(feed) { try await bridge.startRun(options: options) }
  }

  /// Goes on with a run that was cut off.
  public func resumeUnfinished(_ id: String, sensors: (any SensorsHandle)? = nil) async {
    var kind: RunKind?
    if case .before(let readiness) = phase { kind = readiness.value?.unfinished.first { $0.id == id }?.kind }
    let feed = Feed(usesLocation: kind != .treadmill, sensors: sensors)
    await begin(feed) { try await bridge.resumeRun(id: id) }
  }

  /// Shows a run of a simulated runner.
  public func start(_ options: SimulationOptions) async {
    await begin(nil) { try await bridge.startSimulation(options: options) }
  }

  /// Shows a recorded run.
  public func start(_ options: ReplayOptions) async {
    await begin(nil) { try await bridge.startReplay(options: options) }
  }

  /// Puts away a run that is over: nothing can be said to it any more.
  public func leave() {
    guard !phase.isOn, !isStarting else { return }
    forget()
    if case .before = phase {} else { phase = .before(.idle) }
  }

  /// What feeds a live run.
  private struct Feed {
    let usesLocation: Bool
    let sensors: (any SensorsHandle)?
  }

  private func begin(_ feed: Feed?, _ start: () async throws -> any RunHandle) async {
    guard !phase.isOn, !isStarting else { return }
    isStarting = true
    defer { isStarting = false }
    await attempt {
      let run = try await start()
      forget()
      self.run = run
      phase = .running(run.view())
      usesLocation = feed?.usesLocation == true
      audio.begin(run, elapsedS: { run.elapsedS() })
      follow(run)
      screen.keepOn(true)
      headset.start { [weak self] in self?.heavy() }
      guard let feed else { return }
      phone.start(feeding: run, usesLocation: feed.usesLocation)
      feed.sensors?.feed(run: run)
    }
  }
}

// What a run tells.
extension RunModel {
  private func follow(_ run: any RunHandle) {
    loop = Task { [weak self] in
      for await event in run.events {
        guard let self, self.run === run else { return }
        take(event, from: run)
      }
      guard let self, self.run === run, phase.isOn else { return }
      // It ceased without an end.
      breakDown()
    }
  }

  private func take(_ event: RunEvent, from run: any RunHandle) {
    guard phase.isOn else {
      if case .trouble(let trouble) = event { troubles.add(trouble) }
      return
    }
    switch event {
    case .speak(let cue):
      if let offer = cue.kind.offer { routineOffer = offer }
      audio.take(event)
    case .hush:
      audio.take(event)
    case .show(let view):
      safety = view.safety
      if view.routine != nil { routineOffer = nil }
      phase = view.motion == .paused ? .paused(view) : .running(view)
      audio.take(event)
    case .sensors:
      break
    case .trouble(let trouble):
      troubles.add(trouble)
      if trouble == .broken { breakDown() }
    case .finished(let summary):
      offersCoolDown = run.offersCoolDown()
      // The last words say what the run came to: they are said.
      letGo(silently: false)
      phase = .finished(summary)
    }
  }

  /// The runner has been told of the first trouble.
  public func troubleWasTold() { troubles.wasTold() }

  /// Locks the screen against touches but those that say how the runner is, or unlocks it.
  public func lock(_ isLocked: Bool) {
    if isLocked { cancelHoldToFinish() }
    self.isLocked = isLocked && phase.isOn
  }

  func breakDown() {
    guard phase.isOn else { return }
    letGo()
    phase = .broken
  }

  /// Everything that must end with a run.
  private func letGo(silently: Bool = true) {
    cancelHoldToFinish()
    isFinishing = false
    isLocked = false
    routineOffer = nil
    if silently { audio.end() } else { audio.finish() }
    phone.stop()
    headset.stop()
    screen.keepOn(false)
  }

  private func forget() {
    loop?.cancel()
    loop = nil
    run = nil
    troubles = Troubles()
    safety = nil
    usesLocation = false
    offersCoolDown = false
    notice = nil
  }
}

extension CueKind {
  fileprivate var offer: RoutineOffer? {
    switch self {
    case .warmUpOffered: .warmUp
    case .coolDownOffered: .coolDown
    default: nil
    }
  }
}
