import FreshLegsKit
import SwiftUI

/// How many values are listed at most as numbers.
private let listed = 31

/// One trend: the chart, how to read it, and what is missing.
struct TrendPart: View {
  @Environment(\.words) private var words
  @Environment(\.format) private var format
  @Environment(\.go) private var go
  let trend: TrendView

  var body: some View {
    let known = trend.points.filter { $0.value != nil }
    Block(trend.title) {
      if known.isEmpty {
        VStack(alignment: .leading, spacing: 12) {
          PanelTitle(words.trendsNone, symbol: "info.circle")
          if let missing = trend.missing { Text(missing) }
          Small(trend.note)
          QuietButton(words.trendsWrite) { go(.checkIn()) }
        }
        .padding(.vertical, 4)
      } else {
        Figures(trend: trend)
        if trend.metric.isWeekly { Weeks(trend: trend) } else { Days(trend: trend).id("\(trend.slug) \(trend.first)") }
        Small(trend.note)
        if let missing = trend.missing { Label(missing, systemImage: "info.circle") }
        Numbers(trend: trend, known: known).id(trend.metric)
      }
    }
  }
}

private struct Figures: View {
  @Environment(\.words) private var words
  @Environment(\.format) private var format
  let trend: TrendView

  var body: some View {
    let values = trend.points.compactMap(\.value)
    Flow(spacing: 24) {
      Figure(words.trendsLatest, trend.withUnit(trend.latest, format))
      Figure(words.trendsLowest, format.number(values.min(), decimals: trend.metric.decimals))
      Figure(words.trendsHighest, format.number(values.max(), decimals: trend.metric.decimals))
    }
  }
}

private struct Days: View {
  @Environment(\.words) private var words
  @Environment(\.format) private var format
  @State private var chosen: Double?
  let trend: TrendView

  var body: some View {
    let hasBand = trend.points.contains { $0.low != nil && $0.high != nil }
    let hasMean = trend.points.contains { $0.mean != nil }
    VStack(alignment: .leading, spacing: 12) {
      LineChart(
        [
          ChartLine(
            points: trend.points.map { ChartPoint(at: $0.day, value: $0.value) }, style: .dots,
            name: words.trendsSignValue),
          ChartLine(points: trend.points.map { ChartPoint(at: $0.day, value: $0.mean) }, name: words.trendsSignMean),
        ],
        across: ChartDay.axis(format), up: trend.metric.axis(format), description: words.summary(of: trend, format),
        band: trend.points.map { ChartSpan(at: $0.day, low: $0.low, high: $0.high) }, height: 220, chosen: chosen,
        onChoose: { chosen = $0 })
      if let point = trend.points.first(where: { $0.day == chosen }) {
        Text(verbatim: "\(format.date(point.date)): \(trend.withUnit(point.value, format))")
      }
      Legend(
        [(.line(.dots), words.trendsSignValue)]
          + (hasMean ? [(.line(.strong), words.trendsSignMean)] : [])
          + (hasBand ? [(.band, words.trendsSignUsual)] : []))
    }
    .padding(.vertical, 4)
  }
}

private struct Weeks: View {
  @Environment(\.words) private var words
  @Environment(\.format) private var format
  let trend: TrendView

  var body: some View {
    VStack(alignment: .leading, spacing: 12) {
      BarChart(
        trend.points.map { ChartBar(label: format.dayAndMonth($0.date), value: $0.value, with: $0.mean) },
        up: trend.metric.axis(format), description: words.summary(of: trend, format), height: 220)
      if trend.points.contains(where: { $0.mean != nil }) { Legend([(.line(.dashed), words.trendsSignMean)]) }
    }
    .padding(.vertical, 4)
  }
}

/// The same as numbers, the newest first: for who does not see a chart, or wants to know exactly.
private struct Numbers: View {
  @Environment(\.words) private var words
  @Environment(\.format) private var format
  @State private var isOpen = false
  let trend: TrendView
  let known: [TrendPointView]

  var body: some View {
    DisclosureGroup(isOpen ? words.trendsNumbersHide : words.trendsNumbersShow, isExpanded: $isOpen) {
      ForEach(known.suffix(listed).reversed(), id: \.date) { point in
        VStack(alignment: .leading, spacing: 2) {
          Text(verbatim: "\(format.date(point.date)): \(trend.withUnit(point.value, format))")
          if let low = point.low, let high = point.high { Small(usual(low, high)) }
        }
        .accessibilityElement(children: .combine)
      }
    }
  }

  private func usual(_ low: Double, _ high: Double) -> String {
    let decimals = trend.metric.decimals
    return words.trendsNumberUsual(
      low: format.number(low, decimals: decimals), high: format.number(high, decimals: decimals))
  }
}
