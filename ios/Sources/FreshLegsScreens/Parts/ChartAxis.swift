import Foundation

/// One direction of a chart, in the unit of its values.
///
/// It reaches as far as what is drawn, and at least over `includes`. With `isReversed` what is less lies above, as it
/// does for a pace. `ticks` says where lines and labels stand; steps are no finer than `finest`, so that labels of few
/// decimals differ from each other.
struct ChartAxis: Sendable {
  var isReversed = false
  var includes: [Double] = []
  var ticks = Ticks.decimal
  var finest = 0.0
  var label: @Sendable (Double) -> String

  /// From where to where it goes, both of its ticks, for what stands upright: a little wider than what is drawn.
  func rounded(_ values: [Double], atMost: Int) -> ClosedRange<Double> {
    let reach = exact(values)
    let step = ticks.step(reach.upperBound - reach.lowerBound, atMost: atMost, finest: finest)
    return (reach.lowerBound / step).rounded(.down) * step...(reach.upperBound / step).rounded(.up) * step
  }

  /// From where to where it goes: just as far as what is drawn.
  func exact(_ values: [Double]) -> ClosedRange<Double> {
    let known = (values + includes).filter(\.isFinite)
    guard let low = known.min(), let high = known.max() else { return 0...1 }
    // One value alone lies in the middle.
    return low == high ? low - 1...high + 1 : low...high
  }

  /// Where labels stand, at most so many.
  func ticksWithin(_ reach: ClosedRange<Double>, atMost: Int) -> [Double] {
    ticks.within(reach, atMost: atMost, finest: finest)
  }
}

/// Which steps are easily read.
enum Ticks: Sendable {
  /// 1, 2 or 5 times a power of ten.
  case decimal
  /// Seconds, in steps of clocks.
  case clock
  /// Days, in weeks where there are many.
  case days
  /// Whole things, such as runs.
  case whole

  private var steps: [Double] {
    switch self {
    case .decimal: []
    case .clock: [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 14_400]
    case .days: [1, 2, 7, 14, 28, 56, 84, 182]
    case .whole: [1, 2, 5, 10, 20, 50, 100]
    }
  }

  /// The smallest step with which there are at most so many over `width`, which is above zero.
  func step(_ width: Double, atMost: Int, finest: Double = 0) -> Double {
    let wanted = max(width / Double(max(atMost, 1)), finest)
    return steps.first { $0 >= wanted } ?? Self.decimal(wanted)
  }

  /// Where they stand, within what an axis reaches over; `days` count back from its end, which is today.
  func within(_ reach: ClosedRange<Double>, atMost: Int, finest: Double = 0) -> [Double] {
    let step = step(reach.upperBound - reach.lowerBound, atMost: atMost, finest: finest)
    // A sum of many steps may miss the end by a last bit.
    let slack = step * 1e-6
    if self == .days {
      return stride(from: reach.upperBound, through: reach.lowerBound - slack, by: -step).reversed()
    }
    let first = ((reach.lowerBound - slack) / step).rounded(.up)
    let last = ((reach.upperBound + slack) / step).rounded(.down)
    // Never "-0".
    return stride(from: first, through: last, by: 1).map { $0 * step + 0 }
  }

  private static func decimal(_ wanted: Double) -> Double {
    let power = pow(10, log10(wanted).rounded(.down))
    return [1, 2, 5].map { $0 * power }.first { $0 >= wanted * (1 - 1e-9) } ?? 10 * power
  }
}
