import SwiftUI

/// Lines as they are heard.
struct LineSounds: AXChartDescriptorRepresentable {
  let summary: String
  let lines: [ChartLine]
  let across: ChartAxis
  let up: ChartAxis
  let width: ClosedRange<Double>
  let height: ClosedRange<Double>

  nonisolated func makeChartDescriptor() -> AXChartDescriptor {
    AXChartDescriptor(
      title: nil, summary: summary,
      xAxis: AXNumericDataAxisDescriptor(
        title: "", range: width, gridlinePositions: [], valueDescriptionProvider: across.label),
      yAxis: AXNumericDataAxisDescriptor(
        title: "", range: height, gridlinePositions: [], valueDescriptionProvider: up.label),
      additionalAxes: [],
      series: lines.map { line in
        AXDataSeriesDescriptor(
          name: line.name, isContinuous: line.style != .dots,
          dataPoints: line.points.compactMap { point in
            point.value.map { AXDataPoint(x: point.at, y: $0, additionalValues: [], label: nil) }
          })
      })
  }

  nonisolated func updateChartDescriptor(_ descriptor: AXChartDescriptor) {
    descriptor.take(from: makeChartDescriptor())
  }
}

/// Bars as they are heard.
struct BarSounds: AXChartDescriptorRepresentable {
  let summary: String
  let bars: [ChartBar]
  let up: ChartAxis
  let height: ClosedRange<Double>

  nonisolated func makeChartDescriptor() -> AXChartDescriptor {
    AXChartDescriptor(
      title: nil, summary: summary,
      xAxis: AXCategoricalDataAxisDescriptor(title: "", categoryOrder: bars.map(\.label)),
      yAxis: AXNumericDataAxisDescriptor(
        title: "", range: height, gridlinePositions: [], valueDescriptionProvider: up.label),
      additionalAxes: [],
      series: [
        AXDataSeriesDescriptor(
          name: "", isContinuous: false,
          dataPoints: bars.map { AXDataPoint(x: $0.label, y: $0.value, additionalValues: [], label: nil) })
      ])
  }

  nonisolated func updateChartDescriptor(_ descriptor: AXChartDescriptor) {
    descriptor.take(from: makeChartDescriptor())
  }
}

extension AXChartDescriptor {
  /// Says what another one says.
  fileprivate func take(from other: AXChartDescriptor) {
    summary = other.summary
    xAxis = other.xAxis
    yAxis = other.yAxis
    series = other.series
  }
}
