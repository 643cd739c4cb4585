import Observation

/// How far back a trend goes.
public enum TrendRange: Equatable, Sendable, CaseIterable {
  case fourWeeks, threeMonths, halfYear, year

  /// Its days, today included.
  public var days: Int {
    switch self {
    case .fourWeeks: 28
    case .threeMonths: 90
    case .halfYear: 182
    case .year: 365
    }
  }
}

/// One trend at a time, and load.
@MainActor
@Observable
public final class TrendsModel {
  public private(set) var metric: TrendMetric
  public private(set) var range: TrendRange

  private let line = Resource<TrendView>()
  private let sum = Resource<LoadView>()
  private let bars = Resource<[LoadDay]>()
  private let steps = Resource<GaitSummaryView>()
  @ObservationIgnored private let bridge: any TrendsBridge

  public init(bridge: any TrendsBridge, metric: TrendMetric = .heaviness, range: TrendRange = .threeMonths) {
    self.bridge = bridge
    self.metric = metric
    self.range = range
  }

  public var trend: Loadable<TrendView> { line.state }
  public var load: Loadable<LoadView> { sum.state }
  public var loadDays: Loadable<[LoadDay]> { bars.state }
  public var gait: Loadable<GaitSummaryView> { steps.state }

  /// Shows another trend.
  public func show(_ metric: TrendMetric) async {
    self.metric = metric
    await loadTrend()
  }

  /// Goes back further, or less far.
  public func show(_ range: TrendRange) async {
    self.range = range
    await loadTrend()
    if loadDays != .idle { await loadLoad() }
  }

  public func loadTrend() async {
    let (metric, range) = (metric, range)
    await line.fetch {
      let (first, last) = try await span(range)
      return try await bridge.trend(metric: metric, first: first, last: last)
    }
  }

  public func loadLoad() async {
    let range = range
    await sum.fetch { try await bridge.load() }
    await bars.fetch {
      let (first, last) = try await span(range)
      return try await bridge.loadDays(first: first, last: last)
    }
  }

  public func loadGait() async { await steps.fetch { try await bridge.gaitSummary() } }

  private func span(_ range: TrendRange) async throws -> (NaiveDate?, NaiveDate?) {
    let today = try await bridge.localDay()
    return (CalendarDay(today)?.adding(days: 1 - range.days).text, today)
  }
}
