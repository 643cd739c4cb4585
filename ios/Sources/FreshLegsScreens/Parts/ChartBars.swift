import Charts
import SwiftUI

/// A bar with its `label` below; where `value` is `nil` nothing is known. One that stands out `isMarked` by a sign on
/// it, and a line stands at what it is compared `with`. `text` stands above the bar, where all of them have room.
struct ChartBar: Equatable, Sendable {
  var label: String
  var value: Double?
  var isMarked = false
  var with: Double?
  var text: String?
}

/// Bars side by side, from zero. `description` says in words what there is to see, for who does not see it.
struct BarChart: View {
  @Environment(\.palette) private var palette
  @Environment(\.dynamicTypeSize) private var letters
  @Environment(\.horizontalSizeClass) private var width
  @ScaledMetric(relativeTo: .caption) private var scale = 1.0
  private let bars: [ChartBar]
  private let up: ChartAxis
  private let description: String
  private let height: CGFloat

  init(_ bars: [ChartBar], up: ChartAxis, description: String, height: CGFloat = 160) {
    self.bars = bars
    self.up = up
    self.description = description
    self.height = height
  }

  var body: some View {
    let reach = up.rounded(bars.flatMap { [$0.value, $0.with].compactMap(\.self) } + [0], atMost: 4)
    let hasRoom = fits(bars.compactMap(\.text))
    Chart {
      ForEach(bars.indices, id: \.self) { place in
        bar(bars[place], at: place, showsText: hasRoom)
      }
    }
    .chartXScale(domain: bars.indices.map(Self.name))
    .chartYScale(domain: reach)
    .chartLegend(.hidden)
    .chartXAxis {
      AxisMarks(values: labelled.map(Self.name)) { value in
        AxisValueLabel {
          if let name = value.as(String.self), let place = Int(name), bars.indices.contains(place) {
            Text(bars[place].label)
          }
        }
      }
    }
    .chartYAxis {
      AxisMarks(position: .leading, values: up.ticksWithin(reach, atMost: 4)) { value in
        AxisGridLine()
        AxisValueLabel {
          if let height = value.as(Double.self) { Text(up.label(height)) }
        }
      }
    }
    .frame(height: height * min(max(scale, 1), 1.4))
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(description)
    .accessibilityChartDescriptor(BarSounds(summary: description, bars: bars, up: up, height: reach))
  }

  @ChartContentBuilder
  private func bar(_ bar: ChartBar, at place: Int, showsText: Bool) -> some ChartContent {
    let x = PlottableValue.value(ChartPlot.x, Self.name(place))
    if let value = bar.value {
      BarMark(x: x, y: .value(ChartPlot.y, value), width: .ratio(0.64))
        .foregroundStyle(bar.isMarked ? palette.heavy.ground : palette.accent)
        .annotation(position: .overlay, alignment: .bottom) {
          if bar.isMarked, value > 0 { MarkSign(.square, colour: palette.heavy.ink).scaleEffect(0.7) }
        }
        .annotation(position: .top) {
          if showsText, let text = bar.text { Text(text).font(.caption2) }
        }
    } else {
      // Not known is not zero: a short line in the air says so.
      PointMark(x: x, y: .value(ChartPlot.y, 0.0))
        .symbolSize(0)
        .annotation(position: .top) { Text(verbatim: "–").font(.caption) }
    }
    if let with = bar.with {
      RectangleMark(x: x, y: .value(ChartPlot.y, with), width: .ratio(0.9), height: .fixed(2.5))
        .foregroundStyle(Color.primary)
    }
  }

  /// Of a bar by its place: two labels may be the same.
  private static func name(_ place: Int) -> String { "\(place)" }

  /// How many letters have room side by side, roughly.
  private var room: Double { (width == .regular ? 80 : 38) / max(scale, 1) }

  /// The places with a label below: all, or every second, third …
  private var labelled: [Int] {
    let longest = Double((bars.map(\.label.count).max() ?? 0) + 1)
    let step = max(1, Int((Double(bars.count) * longest / room).rounded(.up)))
    return bars.indices.filter { $0 % step == 0 }
  }

  private func fits(_ texts: [String]) -> Bool {
    Double((texts.map(\.count).max() ?? 0) + 1) * Double(bars.count) <= room
  }
}
