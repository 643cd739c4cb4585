/// Decides whether a run goes on by itself after the system ended the app in the middle of it: only where that was a
/// moment ago. Any other unfinished run is offered where a run begins, and the runner decides.
@MainActor
public final class RunRevival {
  /// After so long the runner may be at home again, in seconds.
  public nonisolated static let longestAwayS = 600.0

  private let bridge: any RunBridge
  private let model: RunModel

  public init(bridge: any RunBridge, model: RunModel) {
    self.bridge = bridge
    self.model = model
  }

  /// Goes on with the run that was cut off, and says whether there was one.
  public func revive() async -> Bool {
    if model.phase.isOn { return true }
    // What is wrong will be said where a run begins.
    guard let run = Self.goesOn((try? await bridge.unfinished()) ?? []) else { return false }
    await model.resumeUnfinished(run.id)
    return true
  }

  /// The run among these that goes on by itself, if any: the newest, and that one only.
  public nonisolated static func goesOn(_ unfinished: [UnfinishedRun]) -> UnfinishedRun? {
    unfinished.max { $0.startedAtUtcMs < $1.startedAtUtcMs }.flatMap { $0.awayS <= longestAwayS ? $0 : nil }
  }
}
