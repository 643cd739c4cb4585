import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// The way that was run, as a line without a map: nothing leaves the phone to draw it.
struct WayPart: View {
  @Environment(\.words) private var words
  let outline: [OutlinePointView]
  let heavy: [OutlinePointView]

  var body: some View {
    Section(words.reviewWay) {
      VStack(alignment: .leading, spacing: 12) {
        WayDrawing(outline: outline, heavy: heavy)
          .aspectRatio(shape, contentMode: .fit)
          .frame(maxHeight: 420)
          .frame(maxWidth: .infinity)
          .accessibilityElement()
          .accessibilityLabel(heavy.isEmpty ? words.reviewWaySeen : words.reviewWaySeenHeavy(count: heavy.count))
          .accessibilityAddTraits(.isImage)
        Legend(signs)
        Small(words.reviewWayNote)
      }
      .padding(.vertical, 4)
    }
  }

  /// Where the legs became heavy.
  static func heavyPlaces(_ review: RunReviewView, track: [TrackPoint]) -> [OutlinePointView] {
    // A point of the outline stands for a piece of those of the track that have a place; all pieces are alike long.
    let placed = track.filter { $0.latitudeDeg != nil && $0.longitudeDeg != nil }
    guard !placed.isEmpty else { return [] }
    return review.rescues.compactMap { rescue in
      guard let index = placed.firstIndex(where: { $0.at >= rescue.fromS }) else { return nil }
      let at = index * review.outline.count / placed.count
      return review.outline.indices.contains(at) ? review.outline[at] : nil
    }
  }

  /// Width by height. The longer side is 1: a way that is much wider than high takes no more room than it needs.
  private var shape: CGFloat {
    let (wide, high) = (outline.map(\.x).max() ?? 1, outline.map(\.y).max() ?? 1)
    return min(max(wide / max(high, 1e-6), 1), 2.5)
  }

  private var signs: [(Sign, String)] {
    let ends: [(Sign, String)] = [
      (.mark(.ring, colour: .primary), words.reviewWayStart), (.mark(.square, colour: .primary), words.reviewWayEnd),
    ]
    return heavy.isEmpty ? ends : ends + [(.mark(.diamond), words.reviewWayHeavy)]
  }
}

private struct WayDrawing: View {
  @Environment(\.palette) private var palette
  let outline: [OutlinePointView]
  let heavy: [OutlinePointView]

  var body: some View {
    ZStack {
      WayLine(points: outline)
        .stroke(palette.accent, style: StrokeStyle(lineWidth: 4, lineCap: .round, lineJoin: .round))
      WayMarks(of: outline, at: heavy, shape: .diamond, radius: 11).fill(
        Color(uiColor: .secondarySystemGroupedBackground))
      WayMarks(of: outline, at: heavy, shape: .diamond, radius: 8).fill(palette.heavy.ground)
      // Who ends where the run began has both marks in one place: the square fits into the ring.
      WayMarks(of: outline, at: Array(outline.prefix(1)), shape: .disc, radius: 12).fill(
        Color(uiColor: .secondarySystemGroupedBackground))
      WayMarks(of: outline, at: Array(outline.prefix(1)), shape: .disc, radius: 10).stroke(.primary, lineWidth: 3)
      WayMarks(of: outline, at: Array(outline.suffix(1)), shape: .square, radius: 5).fill(.primary)
    }
  }
}

/// Where the points of an outline are within a rectangle: as large as it may be, with a margin for the marks.
private struct WayFrame {
  private let scale: Double
  private let left: Double
  private let top: Double

  init(_ outline: [OutlinePointView], in rect: CGRect) {
    let margin = 16.0
    let (wide, high) = (max(outline.map(\.x).max() ?? 0, 1e-6), max(outline.map(\.y).max() ?? 0, 1e-6))
    scale = max(0, min((rect.width - 2 * margin) / wide, (rect.height - 2 * margin) / high))
    left = rect.midX - wide * scale / 2
    top = rect.midY - high * scale / 2
  }

  func place(_ point: OutlinePointView) -> CGPoint { CGPoint(x: left + point.x * scale, y: top + point.y * scale) }
}

private struct WayLine: Shape {
  let points: [OutlinePointView]

  nonisolated func path(in rect: CGRect) -> Path {
    let frame = WayFrame(points, in: rect)
    return Path { $0.addLines(points.map { frame.place($0) }) }
  }
}

private struct WayMarks: Shape {
  enum Mark {
    case disc
    case square
    case diamond
  }

  let outline: [OutlinePointView]
  let points: [OutlinePointView]
  let mark: Mark
  let radius: CGFloat

  init(of outline: [OutlinePointView], at points: [OutlinePointView], shape: Mark, radius: CGFloat) {
    self.outline = outline
    self.points = points
    mark = shape
    self.radius = radius
  }

  nonisolated func path(in rect: CGRect) -> Path {
    let frame = WayFrame(outline, in: rect)
    return Path { path in
      for point in points { add(to: &path, at: frame.place(point)) }
    }
  }

  private nonisolated func add(to path: inout Path, at place: CGPoint) {
    let around = CGRect(x: place.x - radius, y: place.y - radius, width: 2 * radius, height: 2 * radius)
    switch mark {
    case .disc: path.addEllipse(in: around)
    case .square: path.addRect(around)
    case .diamond:
      path.move(to: CGPoint(x: around.midX, y: around.minY))
      path.addLine(to: CGPoint(x: around.maxX, y: around.midY))
      path.addLine(to: CGPoint(x: around.midX, y: around.maxY))
      path.addLine(to: CGPoint(x: around.minX, y: around.midY))
      path.closeSubpath()
    }
  }
}
