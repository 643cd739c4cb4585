import FreshLegsKit
import SwiftUI
import Testing

@testable import FreshLegsScreens

struct ChartAxisTests {
  private func plain(_ ticks: Ticks = .decimal, isReversed: Bool = false, includes: [Double] = []) -> ChartAxis {
    ChartAxis(isReversed: isReversed, includes: includes, ticks: ticks) { "\($0)" }
  }

  @Test("an axis reaches a little further than its values, in steps that are easily read")
  func rounded() {
    #expect(plain().rounded([51, 68], atMost: 5) == 50...70)
    #expect(plain().rounded([0.31, 0.92], atMost: 4).lowerBound == 0.2)
    #expect(plain(includes: [0]).rounded([38, 41], atMost: 4) == 0...60)
    #expect(plain(.clock).rounded([341, 372], atMost: 4) == 340...380)
  }

  @Test("one value alone lies in the middle, and none has an axis all the same")
  func few() {
    #expect(plain().exact([7]) == 6...8)
    #expect(plain().exact([]) == 0...1)
    #expect(plain().exact([.nan, .infinity, 3, 4]) == 3...4)
  }

  @Test("days are counted back from the last, in weeks where there are many")
  func days() {
    #expect(plain(.days).ticksWithin(100...127, atMost: 4) == [106, 113, 120, 127])
    #expect(plain(.days).ticksWithin(100...103, atMost: 4) == [100, 101, 102, 103])
  }

  @Test("a tick at zero has no sign")
  func zero() {
    let ticks = plain().ticksWithin(-2...2, atMost: 4)
    #expect(ticks == [-2, -1, 0, 1, 2])
    #expect("\(ticks[2])" == "0.0")
  }

  @Test("no step is finer than labels can tell apart")
  func finest() {
    let axis = ChartAxis(finest: 1) { "\($0)" }
    #expect(axis.ticksWithin(0...2, atMost: 5) == [0, 1, 2])
  }

  @Test("a day of an axis is the day that it was made of")
  func day() {
    let format = Formatting(locale: Locale(identifier: "en"), units: .metric)
    #expect(ChartDay.axis(format).label(ChartDay.of("2026-06-17")) == format.dayAndMonth("2026-06-17"))
    #expect(ChartDay.of("2026-06-17") - ChartDay.of("2026-06-10") == 7)
  }
}

struct ChartPlotTests {
  private let axis = ChartAxis { "\($0)" }

  private func plot(
    _ lines: [ChartLine], band: [ChartSpan] = [], isReversed: Bool = false, hasMarks: Bool = false
  ) -> ChartPlot {
    ChartPlot(
      lines: lines, band: band, across: axis, up: ChartAxis(isReversed: isReversed) { "\($0)" }, hasMarks: hasMarks,
      atMost: 4)
  }

  private func line(_ values: [Double?], style: LineStyle = .strong) -> ChartLine {
    ChartLine(points: values.enumerated().map { ChartPoint(at: Double($0), value: $1) }, style: style)
  }

  @Test("a gap parts a line, and a value without neighbours is a dot")
  func gaps() {
    let plot = plot([line([1, 2, nil, 3, nil, 4, 5])])
    #expect(plot.strokes.map(\.value) == [1, 2, 4, 5])
    #expect(Set(plot.strokes.map(\.stretch)).count == 2)
    #expect(plot.dots.map(\.value) == [3])
  }

  @Test("what counts is drawn above what it is compared with")
  func order() {
    let plot = plot([line([1, 2]), line([3, 4], style: .dashed)])
    #expect(plot.strokes.map(\.style) == [.dashed, .dashed, .strong, .strong])
  }

  @Test("single values are dots, whatever lies beside them")
  func dots() {
    let plot = plot([line([1, 2, 3], style: .dots)])
    #expect(plot.dots.count == 3)
    #expect(plot.strokes.isEmpty)
  }

  @Test("a pace lies the higher the faster it is, and is read as it is")
  func reversed() {
    let plot = plot([line([340, 380])], isReversed: true)
    #expect(plot.strokes[0].value > plot.strokes[1].value)
    #expect(plot.values == 340...380)
    #expect(plot.height == -380 ... -340)
    #expect(plot.value(at: plot.strokes[0].value) == 340)
    #expect(plot.heights.map(plot.value(at:)).sorted() == [340, 350, 360, 370, 380])
  }

  @Test("marks stand above all lines")
  func marks() {
    let plot = plot([line([1, 5])], hasMarks: true)
    #expect(plot.markHeight > 5)
    #expect(plot.height.contains(plot.markHeight))
  }

  @Test("a band is drawn where both its ends are known")
  func band() {
    let plot = plot(
      [line([5])], band: [ChartSpan(at: 0, low: 1, high: 9), ChartSpan(at: 1, low: nil, high: 9)])
    #expect(plot.spans.map(\.at) == [0])
    #expect(plot.values.contains(9) && plot.values.contains(1))
  }

  @Test("a touch chooses the nearest value")
  func nearest() {
    #expect(LineChart.nearest(to: 4.4, of: [1, 4, 6]) == 4)
    #expect(LineChart.nearest(to: 4.4, of: []) == nil)
  }

  @Test("who does not see a chart hears its values by their names, without its gaps")
  func sounds() {
    var line = line([1, nil, 3])
    line.name = "Sleep"
    let heard = LineSounds(summary: "Three nights.", lines: [line], across: axis, up: axis, width: 0...2, height: 0...4)
      .makeChartDescriptor()
    #expect(heard.summary == "Three nights.")
    #expect(heard.series.map(\.name) == ["Sleep"])
    #expect(heard.series[0].dataPoints.map(\.stageValue.y) == [1, 3])
    let bars = BarSounds(
      summary: "Two.", bars: [ChartBar(label: "Mon", value: 1), ChartBar(label: "Tue")], up: axis, height: 0...4
    ).makeChartDescriptor()
    #expect((bars.xAxis as? AXCategoricalDataAxisDescriptor)?.categoryOrder == ["Mon", "Tue"])
    #expect(bars.series[0].dataPoints.map(\.stageValue.y) == [1, nil])
  }
}
