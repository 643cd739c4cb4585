import Foundation
import FreshLegsCore
import FreshLegsKit

// Looking back and ahead.

extension LiveBridge: TrendsBridge {
  public func trend(metric: TrendMetric, first: NaiveDate?, last: NaiveDate?) async throws -> TrendView {
    try await library { try $0.trend(metric: metric, first: first, last: last) }
  }
  public func load() async throws -> LoadView { try await library { try $0.load() } }
  public func loadDays(first: NaiveDate?, last: NaiveDate?) async throws -> [LoadDay] {
    try await library { try $0.loadDays(first: first, last: last) }
  }
  public func gaitSummary() async throws -> GaitSummaryView { try await library { try $0.gaitSummary() } }
}

extension LiveBridge: ReviewBridge {
  public func review() async throws -> ReviewView { try await library { try $0.review() } }
  public func why(weeks: UInt8?) async throws -> CausesView { try await library { try $0.why(weeks: weeks) } }
  public func whatHelped() async throws -> [AdviceCountView] { try await library { try $0.whatHelped() } }
  public func runs() async throws -> [RunRow] { try await library { try $0.runs() } }
  public func run(id: String) async throws -> RunDetail { try await library { try $0.run(id: id) } }
  public func runReview(id: String) async throws -> RunReviewView { try await library { try $0.runReview(id: id) } }
  public func deleteRun(id: String) async throws { try await library { try $0.deleteRun(id: id) } }
  public func reportHtml(first: NaiveDate?, last: NaiveDate?) async throws -> String {
    try await library { try $0.reportHtml(first: first, last: last) }
  }
}

extension LiveBridge: PlanBridge {
  public func season() async throws -> SeasonView { try await library { try $0.season() } }
  public func setGoal(goal: GoalDraft?) async throws { try await library { try $0.setGoal(goal: goal) } }
  public func setStartAnswers(answers: StartDraft) async throws {
    try await library { try $0.setStartAnswers(answers: answers) }
  }
  public func weekAhead() async throws -> WeekAheadView { try await library { try $0.weekAhead() } }
}
