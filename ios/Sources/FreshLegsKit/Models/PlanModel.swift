import Observation

/// The season, the week ahead, and what it is for.
@MainActor
@Observable
public final class PlanModel: Model {
  /// What went wrong with the last thing that was asked; wrong fields are named in it.
  public var notice: Notice?
  /// How often something was kept: a form closes when it has changed.
  public private(set) var kept = 0

  private let plan = Resource<SeasonView>()
  private let sevenDays = Resource<WeekAheadView>()
  @ObservationIgnored private let bridge: any PlanBridge

  public init(bridge: any PlanBridge) { self.bridge = bridge }

  public var season: Loadable<SeasonView> { plan.state }
  public var week: Loadable<WeekAheadView> { sevenDays.state }

  /// What is wrong with this field, to be shown next to it.
  public func reasonFor(_ field: String) -> String? { notice?.reasonFor(field) }

  public func load() async {
    await sevenDays.fetch { try await bridge.weekAhead() }
    await plan.fetch { try await bridge.season() }
  }

  /// Sets what the runner trains for; `nil` takes it away. `false` where it was not.
  @discardableResult
  public func setGoal(_ goal: GoalDraft?) async -> Bool { await change { try await bridge.setGoal(goal: goal) } }

  /// Keeps the three answers of day one.
  @discardableResult
  public func setStartAnswers(_ answers: StartDraft) async -> Bool {
    await change { try await bridge.setStartAnswers(answers: answers) }
  }

  /// Takes today's suggestion, or keeps the plan.
  @discardableResult
  public func answerSuggestion(accept: Bool) async -> Bool {
    await change { try await bridge.answerSuggestion(accept: accept) }
  }

  private func change(_ work: () async throws -> Void) async -> Bool {
    guard await attempt(work) != nil else { return false }
    kept += 1
    await load()
    return true
  }
}
