import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// The week of the day: what its sums say, and how long each day was run.
struct WeekPart: View {
  @Environment(\.format) private var format
  @Environment(\.words) private var words
  let week: WeekView
  let today: NaiveDate?

  var body: some View {
    Section {
      Text(week.lines.joined(separator: "\n"))
      VStack(alignment: .leading, spacing: 8) {
        Small(words.journalWeekMinutes).accessibilityHidden(true)
        BarChart(bars, up: axis, description: description)
        HeavyLegend(days: week.days)
      }
      .padding(.vertical, 4)
    } header: {
      Text(week.title)
    }
  }

  private var axis: ChartAxis {
    ChartAxis(includes: [30]) { [format] in format.number($0, decimals: 0) }
  }

  private var bars: [ChartBar] {
    week.days.map { day in
      // A day to come is not a day without a run.
      let isToCome = today.map { day.date > $0 } ?? false
      return ChartBar(
        label: format.weekdayShort(Int(day.weekday)), value: isToCome ? nil : day.runMinutes,
        isMarked: day.isHeavy == true, text: day.runMinutes > 0 ? format.number(day.runMinutes, decimals: 0) : nil)
    }
  }

  private var description: String {
    let days = week.days.map { day in
      let heavy = day.isHeavy == true ? ", \(words.journalDayHeavy)" : ""
      return "\(format.weekday(day.date)) \(format.number(day.runMinutes, decimals: 0))\(heavy)"
    }
    return "\(words.journalWeekMinutes): \(days.joined(separator: "; "))"
  }
}

/// The month: what its sums say, and how heavy the legs were.
struct MonthPart: View {
  @Environment(\.format) private var format
  @Environment(\.words) private var words
  let month: MonthView

  var body: some View {
    Section {
      if !month.lines.isEmpty { Text(month.lines.joined(separator: "\n")) }
      if !known.isEmpty {
        VStack(alignment: .leading, spacing: 8) {
          Small(words.journalMonthLegs).accessibilityHidden(true)
          BarChart(bars, up: axis, description: description)
          HeavyLegend(days: month.days)
        }
        .padding(.vertical, 4)
      }
    } header: {
      Text(month.title)
    }
  }

  private var known: [CalendarDayView] { month.days.filter { $0.heaviness != nil } }

  /// Heaviness is 0 to 10.
  private var axis: ChartAxis {
    ChartAxis(includes: [10], ticks: .whole) { [format] in format.number($0, decimals: 0) }
  }

  private var bars: [ChartBar] {
    month.days.map { day in
      ChartBar(
        label: CalendarDay(day.date).map { "\($0.day)" } ?? day.date, value: day.heaviness.map { Double($0) },
        isMarked: day.isHeavy == true)
    }
  }

  private var description: String {
    let days = known.map { "\(format.dayAndMonth($0.date)) \($0.heaviness ?? 0)" }
    return "\(words.journalMonthLegs): \(days.joined(separator: "; "))"
  }
}

/// What a bar with a sign on it means, where there is one.
private struct HeavyLegend: View {
  @Environment(\.words) private var words
  let days: [CalendarDayView]

  var body: some View {
    if days.contains(where: { $0.isHeavy == true }) { Legend([(.bar(isMarked: true), words.journalMarkHeavy)]) }
  }
}
