import FreshLegsKit
import SwiftUI

/// Load: weeks in words, what one is used to beside what one did lately, and how hard it was.
struct LoadPart: View {
  @Environment(\.words) private var words
  let load: LoadView
  let days: [LoadDay]

  var body: some View {
    let drawn = days.isEmpty ? load.days : days
    Block(words.trendsGroupLoad) {
      Text((load.weekTexts + [load.longestText]).filter { !$0.isEmpty }.joined(separator: "\n"))
      if let spike = load.spike { Label(spike.text, systemImage: "info.circle") }
      if drawn.count > 1 { Course(days: drawn) }
      Small(load.measureText)
      if let building = load.buildingText { Label(building, systemImage: "info.circle") }
    }
    Split(load: load)
    if !load.notes.isEmpty {
      Section { ForEach(load.notes, id: \.self) { Small($0) } }
    }
  }
}

private struct Course: View {
  @Environment(\.words) private var words
  @Environment(\.format) private var format
  let days: [LoadDay]

  var body: some View {
    VStack(alignment: .leading, spacing: 12) {
      LineChart(
        [
          ChartLine(points: points { $0.atl }, name: words.trendsMetricAtl),
          ChartLine(points: points { $0.ctl }, style: .dashed, name: words.trendsMetricCtl),
        ],
        across: ChartDay.axis(format),
        up: ChartAxis(includes: [0]) { [format] in format.number($0, decimals: 0) }, description: description)
      Legend([(.line(.strong), words.trendsMetricAtl), (.line(.dashed), words.trendsMetricCtl)])
    }
    .padding(.vertical, 4)
  }

  private func points(_ of: (LoadDay) -> Double) -> [ChartPoint] {
    days.map { ChartPoint(at: ChartDay.of($0.date), value: of($0)) }
  }

  private var description: String {
    let recent = days.map(\.atl)
    return words.trendsSummary(
      what: words.trendsMetricAtl, first: format.date(days.first?.date ?? ""), last: format.date(days.last?.date ?? ""),
      latest: format.number(recent.last, decimals: 0), low: format.number(recent.min(), decimals: 0),
      high: format.number(recent.max(), decimals: 0))
  }
}

/// How many minutes were easy, moderate and hard.
private struct Split: View {
  @Environment(\.words) private var words
  @Environment(\.format) private var format
  let load: LoadView

  var body: some View {
    let parts = [
      (name: words.trendsSplitLow, minutes: load.splitLowMin),
      (name: words.trendsSplitModerate, minutes: load.splitModerateMin),
      (name: words.trendsSplitHigh, minutes: load.splitHighMin),
      (name: words.trendsSplitUnknown, minutes: load.splitUnknownMin),
    ].filter { $0.minutes > 0 }
    let all = parts.map(\.minutes).reduce(0, +)
    if all > 0 {
      Block(words.trendsSplit) {
        ForEach(parts, id: \.name) { part in
          let said = words.trendsMinutes(value: format.number(part.minutes, decimals: 0))
          VStack(alignment: .leading, spacing: 4) {
            HStack {
              Text(part.name)
              Spacer(minLength: 8)
              Text(said).monospacedDigit()
            }
            .font(.subheadline)
            .accessibilityHidden(true)
            Bar(part.minutes / all, "\(part.name): \(said)")
          }
        }
        ForEach(load.splitTexts, id: \.self) { Small($0) }
      }
    }
  }
}
