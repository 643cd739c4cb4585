import Foundation
import FreshLegsKit

/// A day on the axis of a chart: days since 1970, and back.
enum ChartDay {
  private static let lengthS = 86_400.0

  static func of(_ day: NaiveDate) -> Double {
    CalendarDay(day).map { ($0.date.timeIntervalSince1970 / lengthS).rounded(.down) } ?? 0
  }

  /// Days in the runner's words.
  static func axis(_ format: Formatting) -> ChartAxis {
    ChartAxis(ticks: .days) { at in
      format.dayAndMonth(CalendarDay.local(utcMs: Int64(at * lengthS * 1_000), utcOffsetS: 0).text)
    }
  }
}
