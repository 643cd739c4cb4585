import SwiftUI

/// Where the values of a chart lie. What is less lies above where its axis is reversed: its heights are the values with
/// the other sign.
struct ChartPlot {
  /// A value at its height, and which stretch without a gap it belongs to.
  struct Dot: Identifiable {
    let id: Int
    let stretch: Int
    let at: Double
    let value: Double
    let style: LineStyle
  }

  /// What is usual at a place, at its heights.
  struct Span: Identifiable {
    let id: Int
    let stretch: Int
    let at: Double
    let low: Double
    let high: Double
  }

  // What the system calls them; who listens has the chart's own descriptor instead.
  static let x = "x"
  static let y = "y"
  static let series = "series"

  let spans: [Span]
  /// Single values that no line goes through, or that have no neighbour.
  let dots: [Dot]
  /// What lines go through.
  let strokes: [Dot]
  /// From where to where it goes across.
  let width: ClosedRange<Double>
  /// From where to where the values go.
  let values: ClosedRange<Double>
  /// From where to where the heights go, with room for marks.
  let height: ClosedRange<Double>
  /// Where labels stand.
  let heights: [Double]
  /// Where marks stand.
  let markHeight: Double
  private let sign: Double

  init(lines: [ChartLine], band: [ChartSpan], across: ChartAxis, up: ChartAxis, hasMarks: Bool, atMost: Int) {
    let sign: Double = up.isReversed ? -1 : 1
    self.sign = sign
    let known = band.filter { $0.low != nil && $0.high != nil }
    values = up.rounded(
      lines.flatMap(\.points).compactMap(\.value) + known.flatMap { [$0.low, $0.high].compactMap(\.self) },
      atMost: atMost)
    width = across.exact(lines.flatMap(\.points).map(\.at) + band.map(\.at))
    heights = up.ticksWithin(values, atMost: atMost).map { $0 * sign }
    let (bottom, top) =
      up.isReversed ? (-values.upperBound, -values.lowerBound) : (values.lowerBound, values.upperBound)
    let room = (top - bottom) * 0.12
    height = bottom...(hasMarks ? top + room : top)
    markHeight = top + room / 2

    var spans: [Span] = []
    for (stretch, found) in band.stretches({ $0.low != nil && $0.high != nil }).enumerated() {
      for span in found {
        guard let low = span.low, let high = span.high else { continue }
        spans.append(Span(id: spans.count, stretch: stretch, at: span.at, low: low * sign, high: high * sign))
      }
    }
    self.spans = spans

    var dots: [Dot] = []
    var strokes: [Dot] = []
    var stretch = 0
    // What counts is drawn last, above what it is compared with.
    for line in lines.filter({ $0.style != .strong }) + lines.filter({ $0.style == .strong }) {
      for found in line.points.stretches({ $0.value != nil }) {
        stretch += 1
        let isLine = line.style != .dots && found.count > 1
        for point in found {
          guard let value = point.value else { continue }
          let dot = Dot(
            id: dots.count + strokes.count, stretch: stretch, at: point.at, value: value * sign, style: line.style)
          if isLine { strokes.append(dot) } else { dots.append(dot) }
        }
      }
    }
    (self.dots, self.strokes) = (dots, strokes)
  }

  /// The value that lies at a height.
  func value(at height: Double) -> Double { height * sign + 0 }
}

extension Array {
  /// What follows each other without a gap.
  func stretches(_ isKnown: (Element) -> Bool) -> [[Element]] {
    var found: [[Element]] = []
    var isOpen = false
    for each in self {
      guard isKnown(each) else {
        isOpen = false
        continue
      }
      if isOpen { found[found.count - 1].append(each) } else { found.append([each]) }
      isOpen = true
    }
    return found
  }
}
