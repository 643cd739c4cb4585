import Charts
import SwiftUI

/// A value of a chart; `nil` is a gap, never zero.
struct ChartPoint: Equatable, Sendable {
  var at: Double
  var value: Double?
}

/// What is usual at one place of a chart; nothing where either end is not known.
struct ChartSpan: Equatable, Sendable {
  var at: Double
  var low: Double?
  var high: Double?
}

/// Something that happened, drawn above the lines.
struct ChartMark: Equatable, Sendable {
  var at: Double
  var shape: MarkShape
}

/// Values that follow each other; a screen reader calls them by their name.
struct ChartLine: Equatable, Sendable {
  var points: [ChartPoint]
  var style = LineStyle.strong
  var name = ""
}

/// Lines over time or distance, with gaps where nothing is known.
///
/// `description` says in words what there is to see, for who does not see it; the values themselves can be heard as an
/// audio graph. Where `onChoose` is given, a touch chooses the value nearest to it, and a line stands at what is
/// `chosen`.
struct LineChart: View {
  @Environment(\.palette) private var palette
  @Environment(\.dynamicTypeSize) private var letters
  @Environment(\.horizontalSizeClass) private var width
  @ScaledMetric(relativeTo: .caption) private var scale = 1.0
  private let lines: [ChartLine]
  private let across: ChartAxis
  private let up: ChartAxis
  private let description: String
  private let band: [ChartSpan]
  private let marks: [ChartMark]
  private let height: CGFloat
  private let chosen: Double?
  private let onChoose: (@MainActor @Sendable (Double) -> Void)?

  init(
    _ lines: [ChartLine], across: ChartAxis, up: ChartAxis, description: String, band: [ChartSpan] = [],
    marks: [ChartMark] = [], height: CGFloat = 200, chosen: Double? = nil,
    onChoose: (@MainActor @Sendable (Double) -> Void)? = nil
  ) {
    self.lines = lines
    self.across = across
    self.up = up
    self.description = description
    self.band = band
    self.marks = marks
    self.height = height
    self.chosen = chosen
    self.onChoose = onChoose
  }

  var body: some View {
    let plot = ChartPlot(lines: lines, band: band, across: across, up: up, hasMarks: !marks.isEmpty, atMost: upright)
    Group {
      if let onChoose {
        chart(plot).chartXSelection(value: choice(onChoose))
      } else {
        chart(plot)
      }
    }
    // With large letters a little higher, so that lines still have room.
    .frame(height: height * min(max(scale, 1), 1.4))
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(description)
    .accessibilityChartDescriptor(
      LineSounds(summary: description, lines: lines, across: across, up: up, width: plot.width, height: plot.values))
  }

  private func chart(_ plot: ChartPlot) -> some View {
    Chart {
      ForEach(plot.spans) { span in
        AreaMark(
          x: .value(ChartPlot.x, span.at), yStart: .value(ChartPlot.y, span.low), yEnd: .value(ChartPlot.y, span.high),
          series: .value(ChartPlot.series, "band \(span.stretch)")
        )
        .foregroundStyle(palette.band)
        LineMark(
          x: .value(ChartPlot.x, span.at), y: .value(ChartPlot.y, span.low),
          series: .value(ChartPlot.series, "low \(span.stretch)")
        )
        .lineStyle(StrokeStyle(lineWidth: 1))
        .foregroundStyle(palette.outline)
        LineMark(
          x: .value(ChartPlot.x, span.at), y: .value(ChartPlot.y, span.high),
          series: .value(ChartPlot.series, "high \(span.stretch)")
        )
        .lineStyle(StrokeStyle(lineWidth: 1))
        .foregroundStyle(palette.outline)
      }
      ForEach(plot.dots) { dot in
        PointMark(x: .value(ChartPlot.x, dot.at), y: .value(ChartPlot.y, dot.value))
          .symbolSize(dot.style == .dots ? 24 : 48)
          .foregroundStyle(dot.style == .dots ? palette.outline : palette.accent)
      }
      ForEach(plot.strokes) { dot in
        LineMark(
          x: .value(ChartPlot.x, dot.at), y: .value(ChartPlot.y, dot.value),
          series: .value(ChartPlot.series, "line \(dot.stretch)")
        )
        .lineStyle(dot.style.stroke)
        .foregroundStyle(dot.style == .strong ? palette.accent : palette.outline)
      }
      if let chosen, plot.width.contains(chosen) {
        RuleMark(x: .value(ChartPlot.x, chosen))
          .lineStyle(StrokeStyle(lineWidth: 1.5, dash: [6, 4]))
          .foregroundStyle(Color.primary)
      }
      ForEach(marks.indices, id: \.self) { place in
        PointMark(x: .value(ChartPlot.x, marks[place].at), y: .value(ChartPlot.y, plot.markHeight))
          .symbol { MarkSign(marks[place].shape, colour: palette.heavy.ground) }
      }
    }
    .chartXScale(domain: plot.width)
    .chartYScale(domain: plot.height)
    .chartLegend(.hidden)
    .chartXAxis {
      AxisMarks(preset: .aligned, values: across.ticksWithin(plot.width, atMost: sideBySide)) { value in
        AxisTick()
        AxisValueLabel {
          if let at = value.as(Double.self) { Text(across.label(at)) }
        }
      }
    }
    .chartYAxis {
      AxisMarks(position: .leading, values: plot.heights) { value in
        AxisGridLine()
        AxisValueLabel {
          if let height = value.as(Double.self) { Text(up.label(plot.value(at: height))) }
        }
      }
    }
  }

  /// So many labels have room above each other.
  private var upright: Int { height < 160 || letters.isAccessibilitySize ? 3 : 5 }

  /// So many labels have room beside each other.
  private var sideBySide: Int { letters.isAccessibilitySize ? 2 : width == .regular ? 8 : 4 }

  /// A finger that is lifted leaves what it has chosen.
  private func choice(_ onChoose: @escaping @MainActor @Sendable (Double) -> Void) -> Binding<Double?> {
    let places = lines.flatMap(\.points).filter { $0.value != nil }.map(\.at)
    return Binding(
      get: { chosen },
      set: { touched in
        guard let touched, let nearest = Self.nearest(to: touched, of: places) else { return }
        onChoose(nearest)
      })
  }

  /// The place with a value that is nearest to a touch.
  nonisolated static func nearest(to touched: Double, of places: [Double]) -> Double? {
    places.min { abs($0 - touched) < abs($1 - touched) }
  }
}
