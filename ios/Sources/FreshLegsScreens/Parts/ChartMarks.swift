import SwiftUI

/// The shape of a mark, which says what it is without its colour.
enum MarkShape: Sendable {
  case circle, ring, triangle, square, diamond, cross

  /// As the system draws it.
  var symbol: String {
    switch self {
    case .circle: "circle.fill"
    case .ring: "circle"
    case .triangle: "arrowtriangle.right.fill"
    case .square: "square.fill"
    case .diamond: "diamond.fill"
    case .cross: "xmark"
    }
  }
}

/// How a line is drawn.
enum LineStyle: Sendable {
  /// What counts.
  case strong
  /// What it is compared with.
  case dashed
  /// Single values that no line goes through.
  case dots

  var stroke: StrokeStyle {
    self == .strong
      ? StrokeStyle(lineWidth: 3, lineCap: .round, lineJoin: .round)
      : StrokeStyle(lineWidth: 2, lineJoin: .round, dash: [6, 4])
  }
}

/// A sign of a legend.
enum Sign {
  /// In the colour of marks where `colour` is not said.
  case mark(MarkShape, colour: Color? = nil)
  case line(LineStyle)
  /// The band of what is usual.
  case band
  /// A bar; with a sign on it where it stands out.
  case bar(isMarked: Bool)
}

/// A mark as a sign. What it means is said elsewhere: a screen reader passes over it.
struct MarkSign: View {
  @Environment(\.palette) private var palette
  private let shape: MarkShape
  private let colour: Color?

  init(_ shape: MarkShape, colour: Color? = nil) {
    self.shape = shape
    self.colour = colour
  }

  var body: some View {
    Image(systemName: shape.symbol)
      .font(.caption2.weight(.bold))
      .foregroundStyle(colour ?? palette.heavy.ground)
      .accessibilityHidden(true)
  }
}

/// What the signs of a chart mean. A screen reader has the chart's own text instead.
struct Legend: View {
  private let signs: [(sign: Sign, text: String)]

  init(_ signs: [(Sign, String)]) {
    self.signs = signs.map { (sign: $0.0, text: $0.1) }
  }

  var body: some View {
    Flow(spacing: 12) {
      ForEach(signs.indices, id: \.self) { place in
        HStack(spacing: 6) {
          Drawn(sign: signs[place].sign)
          Text(signs[place].text).font(.caption)
        }
      }
    }
    .accessibilityHidden(true)
  }
}

private struct Drawn: View {
  @Environment(\.palette) private var palette
  @ScaledMetric(relativeTo: .caption) private var unit = 1.0
  let sign: Sign

  var body: some View {
    switch sign {
    case .mark(let shape, let colour):
      MarkSign(shape, colour: colour)
    case .line(.dots):
      HStack(spacing: 6 * unit) {
        Circle().fill(palette.outline).frame(width: 5 * unit, height: 5 * unit)
        Circle().fill(palette.outline).frame(width: 5 * unit, height: 5 * unit)
      }
    case .line(let style):
      Stroke()
        .stroke(style == .strong ? palette.accent : palette.outline, style: style.stroke)
        .frame(width: 22 * unit, height: 12 * unit)
    case .band:
      Rectangle().fill(palette.band)
        .overlay { Rectangle().strokeBorder(palette.outline, lineWidth: 1) }
        .frame(width: 20 * unit, height: 12 * unit)
    case .bar(let isMarked):
      Rectangle().fill(isMarked ? palette.heavy.ground : palette.accent)
        .overlay { if isMarked { MarkSign(.square, colour: palette.heavy.ink).scaleEffect(0.7) } }
        .frame(width: 14 * unit, height: 14 * unit)
    }
  }
}

/// A line across the middle.
private struct Stroke: Shape {
  nonisolated func path(in rect: CGRect) -> Path {
    Path { path in
      path.move(to: CGPoint(x: rect.minX, y: rect.midY))
      path.addLine(to: CGPoint(x: rect.maxX, y: rect.midY))
    }
  }
}
