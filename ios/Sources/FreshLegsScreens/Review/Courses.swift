import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// Pace, heart rate, cadence and height over the time of the run, each where it is known.
struct Courses: View {
  let review: RunReviewView

  var body: some View {
    let known = Course.allCases.filter { course in review.timeline.filter { course.value($0) != nil }.count > 1 }
    ForEach(known, id: \.self) { CourseSection(course: $0, review: review, hasLegend: $0 == known.first) }
  }
}

/// A value over the time of a run.
private enum Course: CaseIterable, Hashable {
  case pace
  case heartRate
  case cadence
  case height

  func value(_ point: TimelinePointView) -> Double? {
    switch self {
    case .pace: point.paceSPerKm
    case .heartRate: point.heartRateBpm
    case .cadence: point.cadenceSpm
    case .height: point.altitudeM
    }
  }

  func name(_ words: Strings) -> String {
    switch self {
    case .pace: words.reviewPace
    case .heartRate: words.reviewHeartRate
    case .cadence: words.reviewCadence
    case .height: words.reviewHeight
    }
  }

  /// The quicker pace lies above.
  func axis(_ format: Formatting) -> ChartAxis {
    switch self {
    case .pace: ChartAxis(isReversed: true, ticks: .clock) { format.paceClock(sPerKm: $0) }
    case .heartRate, .cadence: ChartAxis { format.number($0, decimals: 0) }
    case .height: ChartAxis { format.height(m: $0) }
    }
  }

  /// A value with its unit.
  func said(_ value: Double, _ format: Formatting, _ words: Strings) -> String {
    switch self {
    case .pace: format.pace(sPerKm: value)
    case .heartRate: words.partsBpm(value: format.number(value, decimals: 0))
    case .cadence: words.partsSpm(value: format.number(value, decimals: 0))
    case .height: format.height(m: value)
    }
  }
}

private struct CourseSection: View {
  @Environment(\.format) private var format
  @Environment(\.words) private var words
  let course: Course
  let review: RunReviewView
  let hasLegend: Bool

  var body: some View {
    Section(course.name(words)) {
      VStack(alignment: .leading, spacing: 8) {
        LineChart(
          [ChartLine(points: points, name: course.name(words))], across: .elapsed(format), up: course.axis(format),
          description: description,
          marks: review.marks.compactMap { mark in mark.kind.shape.map { ChartMark(at: mark.atS, shape: $0) } })
        if hasLegend, !signs.isEmpty { Legend(signs) }
      }
      .padding(.vertical, 4)
    }
  }

  private var points: [ChartPoint] { review.timeline.map { ChartPoint(at: $0.atS, value: course.value($0)) } }

  private var description: String {
    let values = points.compactMap(\.value)
    let least = course.said(values.min() ?? 0, format, words)
    let most = course.said(values.max() ?? 0, format, words)
    // The faster pace is the smaller number: it is said last, as the most of it.
    let (from, to) = course == .pace ? (most, least) : (least, most)
    return words.reviewCourseSeen(name: course.name(words), from: from, to: to)
  }

  private var signs: [(Sign, String)] {
    let names: [(RunMarkKind, String)] = [
      (.cue, words.reviewCue), (.word, words.reviewWord), (.paused, words.reviewPause),
    ]
    return names.compactMap { kind, name in
      guard let shape = kind.shape, review.marks.contains(where: { $0.kind == kind }) else { return nil }
      return (.mark(shape), name)
    }
  }
}

/// α1 over the run, where there are beats.
struct RhythmPart: View {
  @Environment(\.format) private var format
  @Environment(\.words) private var words
  let rhythm: RhythmView

  var body: some View {
    Section(words.reviewRhythm) {
      if rhythm.points.contains(where: { $0.alpha1 != nil && $0.trust != .blank }) {
        VStack(alignment: .leading, spacing: 8) {
          LineChart(
            [
              line(.good, .strong, words.reviewRhythmGood), line(.shaded, .dots, words.reviewRhythmShaded),
            ],
            across: .elapsed(format), up: ChartAxis { [format] in format.number($0, decimals: 2) },
            description: words.reviewRhythmSeen)
          Legend([(.line(.strong), words.reviewRhythmGood), (.line(.dots), words.reviewRhythmShaded)])
        }
        .padding(.vertical, 4)
      }
      Small(rhythm.note)
    }
  }

  private func line(_ trust: RhythmTrust, _ style: LineStyle, _ name: String) -> ChartLine {
    let points = rhythm.points.map { ChartPoint(at: Double($0.atS), value: $0.trust == trust ? $0.alpha1 : nil) }
    return ChartLine(points: points, style: style, name: name)
  }
}

extension RunMarkKind {
  /// How it is drawn above a course, where it is.
  fileprivate var shape: MarkShape? {
    switch self {
    case .cue: .circle
    case .word: .diamond
    case .paused: .square
    case .resumed: nil
    }
  }
}

extension ChartAxis {
  /// Time since the run began.
  fileprivate static func elapsed(_ format: Formatting) -> ChartAxis {
    ChartAxis(ticks: .clock) { format.duration(s: $0) }
  }
}
