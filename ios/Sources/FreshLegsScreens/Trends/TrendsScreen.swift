import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// What belongs together.
enum MetricGroup: CaseIterable {
  case legs, recovery, load, running

  var metrics: [TrendMetric] {
    switch self {
    case .legs: [.heaviness, .soreness, .rpe]
    case .recovery: [.sleep, .hrv, .restingHr]
    case .load: [.load, .ctl, .atl, .tsb, .monotony]
    case .running: [.cadenceAtPace, .efficiency, .weeklyDistance, .weeklyMinutes]
    }
  }
}

/// Numbers over time: whether legs get fresher, one trend at a time, load, and how one runs.
struct TrendsScreen: View {
  @Environment(\.words) private var words
  @Environment(\.go) private var go
  let models: AppModels

  var body: some View {
    let trends = models.trends
    let review = models.review
    Page(words.appTrends) {
      Loaded(review.review, retry: { await review.load() }) { FresherPart(review: $0) }
      Section {
        RowButton(words.appWhy, symbol: "questionmark.circle") { go(.why(weeks: 4)) }
      }
      Choice(trends: trends)
      Loaded(trends.trend, retry: { await trends.loadTrend() }) { TrendPart(trend: $0) }
      Loaded(trends.load, retry: { await trends.loadLoad() }) { load in
        LoadPart(load: load, days: trends.loadDays.value ?? [])
      }
      Loaded(trends.gait, retry: { await trends.loadGait() }) { GaitPart(gait: $0) }
    }
    .refreshable { await load() }
    .task { await load() }
  }

  private func load() async {
    await models.review.load()
    await models.trends.loadTrend()
    await models.trends.loadLoad()
    await models.trends.loadGait()
  }
}

/// What to look at, and how far back.
private struct Choice: View {
  @Environment(\.words) private var words
  let trends: TrendsModel

  var body: some View {
    let group = MetricGroup.allCases.first { $0.metrics.contains(trends.metric) } ?? .legs
    Section {
      VStack(alignment: .leading, spacing: 12) {
        Chips(options: MetricGroup.allCases, isChosen: { $0 == group }, label: words.of) { chosen in
          guard chosen != group, let first = chosen.metrics.first else { return }
          Task { await trends.show(first) }
        }
        Chips(options: group.metrics, isChosen: { $0 == trends.metric }, label: words.of) { metric in
          Task { await trends.show(metric) }
        }
        Chips(options: TrendRange.allCases, isChosen: { $0 == trends.range }, label: words.of) { range in
          Task { await trends.show(range) }
        }
      }
      .padding(.vertical, 4)
    }
  }
}

extension Strings {
  fileprivate func of(_ group: MetricGroup) -> String {
    switch group {
    case .legs: trendsGroupLegs
    case .recovery: trendsGroupRecovery
    case .load: trendsGroupLoad
    case .running: trendsGroupRunning
    }
  }

  fileprivate func of(_ range: TrendRange) -> String {
    switch range {
    case .fourWeeks: trendsRangeFourWeeks
    case .threeMonths: trendsRangeThreeMonths
    case .halfYear: trendsRangeHalfYear
    case .year: trendsRangeYear
    }
  }

  fileprivate func of(_ metric: TrendMetric) -> String {
    switch metric {
    case .load: trendsMetricLoad
    case .ctl: trendsMetricCtl
    case .atl: trendsMetricAtl
    case .tsb: trendsMetricTsb
    case .monotony: trendsMetricMonotony
    case .sleep: trendsMetricSleep
    case .heaviness: trendsMetricHeaviness
    case .soreness: trendsMetricSoreness
    case .hrv: trendsMetricHrv
    case .restingHr: trendsMetricRestingHr
    case .cadenceAtPace: trendsMetricCadenceAtPace
    case .efficiency: trendsMetricEfficiency
    case .weeklyDistance: trendsMetricWeeklyDistance
    case .weeklyMinutes: trendsMetricWeeklyMinutes
    case .rpe: trendsMetricRpe
    }
  }
}
