/// What the coach watches over in a run.
public enum RunAim: Equatable, Hashable, Sendable {
  /// Nothing: the runner goes by feel.
  case free
  /// The run of the plan, as the engine calls it.
  case planned(planJson: String)
  /// A pace in seconds per kilometre or mile, as the runner counts.
  case pace(fastestS: Int, slowestS: Int)
  /// A zone of the heart rate, 1 to 5.
  case zone(Int)
  /// A heart rate in beats per minute.
  case heartRate(lowBpm: Int, highBpm: Int)
  /// Steps per minute of both feet.
  case cadence(lowSpm: Int, highSpm: Int)
}

/// What is chosen before a run. Whether it makes sense is the engine's to say.
public struct RunChoice: Equatable, Sendable {
  public var kind: RunKind
  public var aim: RunAim
  public var conditions: Conditions
  /// Whether standing still pauses the run.
  public var autoPause: Bool
  /// Whether a warm-up and a cool-down are offered.
  public var offersRoutines: Bool

  public init(
    kind: RunKind = .easy,
    aim: RunAim = .free,
    conditions: Conditions = Conditions(hot: false, humid: false, hilly: false),
    autoPause: Bool = false,
    offersRoutines: Bool = true
  ) {
    self.kind = kind
    self.aim = aim
    self.conditions = conditions
    self.autoPause = autoPause
    self.offersRoutines = offersRoutines
  }

  /// The same as the library takes it; paces are counted in `units`.
  public func options(_ units: UnitSystem) -> RunOptions {
    RunOptions(
      kind: kind, conditions: conditions, plan: plan(units), autoPause: autoPause, offersRoutines: offersRoutines)
  }

  /// The aim as a plan, in JSON.
  private func plan(_ units: UnitSystem) -> String? {
    switch aim {
    case .free:
      return nil
    case .planned(let planJson):
      return planJson
    case .pace(let fastestS, let slowestS):
      let (fastest, slowest) = (clockText(fastestS), clockText(slowestS))
      let per = units == .metric ? "km" : "mile"
      return #"{"pace":{"fastest":"\#(fastest)","slowest":"\#(slowest)","per":"\#(per)"}}"#
    case .zone(let zone):
      return #"{"heart_rate":{"zone":\#(zone)}}"#
    case .heartRate(let lowBpm, let highBpm):
      return #"{"heart_rate":{"low_bpm":\#(lowBpm),"high_bpm":\#(highBpm)}}"#
    case .cadence(let lowSpm, let highSpm):
      return #"{"cadence":{"low_spm":\#(lowSpm),"high_spm":\#(highSpm)}}"#
    }
  }
}
