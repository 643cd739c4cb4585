import Foundation
import FreshLegsKit
import FreshLegsWords

// How the numbers of a trend are written.

extension TrendView {
  func withUnit(_ value: Double?, _ format: Formatting) -> String {
    "\(format.number(value, decimals: metric.decimals)) \(unit)".trimmingCharacters(in: .whitespaces)
  }
}

extension TrendPointView {
  /// Its place on the axis.
  var day: Double { ChartDay.of(date) }
}

extension TrendMetric {
  var isWeekly: Bool { self == .weeklyDistance || self == .weeklyMinutes }

  /// With how many decimals a value says enough.
  var decimals: Int {
    switch self {
    case .hrv, .monotony, .efficiency: 2
    case .sleep, .weeklyDistance: 1
    default: 0
    }
  }

  /// As closely as is told apart, and no closer than the labels say.
  func axis(_ format: Formatting) -> ChartAxis {
    let decimals = max(decimals - 1, 0)
    return ChartAxis(finest: decimals == 0 ? 1 : 0.1) { format.number($0, decimals: decimals) }
  }
}

extension Strings {
  /// What a chart of it shows, for who does not see it.
  func summary(of trend: TrendView, _ format: Formatting) -> String {
    let values = trend.points.compactMap(\.value)
    return trendsSummary(
      what: trend.title, first: format.date(trend.first), last: format.date(trend.last),
      latest: trend.withUnit(trend.latest, format), low: trend.withUnit(values.min(), format),
      high: trend.withUnit(values.max(), format))
  }
}
