import Observation

/// Where a routine is.
public enum RoutinePhase: Equatable, Sendable {
  /// One is chosen.
  case choosing
  /// It is being played; nothing is shown yet where `nil`.
  case playing(RoutineView?)
  /// It is over.
  case over
  /// A defect ended it.
  case broken

  /// Whether one is being played.
  public var isOn: Bool {
    guard case .playing = self else { return false }
    return true
  }
}

/// Guided routines without a run.
@MainActor
@Observable
public final class RoutineModel: Model {
  public private(set) var phase = RoutinePhase.choosing
  /// How hard, 1 to 3.
  public private(set) var level: UInt8 = 1
  /// Whether the voice of the one that is played is silent.
  public private(set) var isMuted = false
  /// What went wrong with the last thing that was asked.
  public var notice: Notice?

  private let list = Resource<[RoutineInfo]>()
  @ObservationIgnored private let bridge: any RoutineBridge
  @ObservationIgnored private let audio: RunAudio
  @ObservationIgnored private let screen: any ScreenWake
  @ObservationIgnored private var routine: (any RoutineHandle)?
  @ObservationIgnored private var loop: Task<Void, Never>?
  @ObservationIgnored private var isStarting = false

  public init(bridge: any RoutineBridge, audio: RunAudio, screen: any ScreenWake) {
    self.bridge = bridge
    self.audio = audio
    self.screen = screen
  }

  /// Every routine as it would be today.
  public var routines: Loadable<[RoutineInfo]> { list.state }

  /// Fetches the routines as they would be today at this level.
  public func load(level: UInt8? = nil) async {
    if let level { self.level = level }
    let level = self.level
    await list.fetch { try await bridge.routines(today: try await bridge.journalToday(), level: level) }
  }

  /// Plays a routine.
  public func start(_ key: String) async {
    guard !phase.isOn, !isStarting else { return }
    isStarting = true
    defer { isStarting = false }
    let level = level
    await attempt {
      let today = try await bridge.journalToday()
      let begun = try await bridge.startRoutine(routine: key, level: level, today: today, speed: nil)
      routine = begun
      phase = .playing(nil)
      isMuted = false
      audio.begin(begun)
      screen.keepOn(true)
      follow(begun)
    }
  }

  public func next() { send { try $0.next() } }
  public func back() { send { try $0.back() } }
  public func pause() { send { try $0.pause() } }
  public func resume() { send { try $0.resume() } }
  public func mute(_ muted: Bool) { send { try $0.mute(muted: muted) } }

  /// No more of it.
  public func stop() { send { try $0.stop() } }

  /// Back to the list.
  public func leave() {
    if phase.isOn {
      try? routine?.stop()
      letGo(.choosing)
    }
    phase = .choosing
  }

  private func follow(_ begun: any RoutineHandle) {
    loop = Task { [weak self] in
      for await event in begun.events {
        guard let self, routine === begun else { return }
        take(event)
      }
      guard let self, routine === begun, phase.isOn else { return }
      letGo(.broken)
    }
  }

  private func take(_ event: RunEvent) {
    guard phase.isOn else { return }
    switch event {
    case .speak, .hush:
      audio.take(event)
    case .show(let view):
      phase = .playing(view.routine)
      isMuted = view.muted
      audio.take(event)
    case .trouble(.broken):
      letGo(.broken)
    case .finished:
      letGo(.over)
    case .sensors, .trouble:
      break
    }
  }

  private func letGo(_ end: RoutinePhase) {
    if end == .over { audio.finish() } else { audio.end() }
    screen.keepOn(false)
    routine = nil
    phase = end
  }

  private func send(_ ask: (any RoutineHandle) throws -> Void) {
    guard let routine, phase.isOn else { return }
    do {
      try ask(routine)
    } catch {
      notice = Notice(error)
      if notice == .broken { letGo(.broken) }
    }
  }
}
