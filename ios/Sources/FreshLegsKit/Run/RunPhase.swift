/// What is to be known before a run.
public struct RunReadiness: Equatable, Sendable {
  /// What holds running back, if anything does: above everything else.
  public var hold: HoldView?
  /// Runs that were cut off.
  public var unfinished: [UnfinishedRun]
  /// The ways of saying "heavy" that would work now.
  public var heavyWays: [HeavyWay]

  public init(hold: HoldView? = nil, unfinished: [UnfinishedRun] = [], heavyWays: [HeavyWay] = [.screen]) {
    self.hold = hold
    self.unfinished = unfinished
    self.heavyWays = heavyWays
  }
}

/// Where a run is.
public enum RunPhase: Equatable, Sendable {
  /// There is none.
  case before(Loadable<RunReadiness>)
  /// It is on; standing still counts as that.
  case running(LiveView)
  /// The runner has paused it.
  case paused(LiveView)
  /// It is over and stored.
  case finished(Summary)
  /// A defect ended it; what was recorded is stored.
  case broken

  /// Whether a run is on.
  public var isOn: Bool {
    switch self {
    case .running, .paused: true
    case .before, .finished, .broken: false
    }
  }
}

/// A routine that the run offers.
public enum RoutineOffer: String, Equatable, Sendable {
  case warmUp = "warm-up"
  case coolDown = "cool-down"

  /// What the engine calls it.
  public var routine: String { rawValue }
}

/// What the runner is told in plain words, once each; trouble that came back after it was over counts anew.
public struct Troubles: Equatable, Sendable {
  /// What waits to be told, in order.
  public private(set) var waiting: [Trouble] = []
  private var known: [Trouble] = []

  public init() {}

  /// What is to be told now.
  public var first: Trouble? { waiting.first }

  mutating func add(_ trouble: Trouble) {
    if trouble == .storageBack {
      // What was not yet told is over, and then so is this.
      let untold = waiting.contains(where: \.isOfStorage)
      waiting.removeAll(where: \.isOfStorage)
      known.removeAll(where: \.isOfStorage)
      if !untold { waiting.append(trouble) }
      return
    }
    guard !known.contains(where: { $0.isLike(trouble) }) else { return }
    known.append(trouble)
    waiting.append(trouble)
  }

  mutating func wasTold() {
    if !waiting.isEmpty { waiting.removeFirst() }
  }
}

extension Trouble {
  fileprivate var isOfStorage: Bool {
    switch self {
    case .storageFull, .storageFailing: true
    case .storageBack, .notStored, .soundtrackFailing, .broken: false
    }
  }

  /// The same to a runner: reasons are for logs.
  fileprivate func isLike(_ other: Trouble) -> Bool {
    switch (self, other) {
    case (.storageFailing, .storageFailing), (.soundtrackFailing, .soundtrackFailing): true
    default: self == other
    }
  }
}
