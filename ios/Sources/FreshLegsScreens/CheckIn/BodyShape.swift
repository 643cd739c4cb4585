import FreshLegsKit
import SwiftUI

/// From where the legs are seen.
enum BodyHalf: Equatable, CaseIterable {
  /// Seen like another person: the right leg is on the left.
  case front
  /// Seen from behind: the right leg is on the right.
  case back

  /// 1 where a side is drawn to the right of the middle, -1 where to the left.
  func sign(_ side: BodySide) -> CGFloat { (side == .right) == (self == .back) ? 1 : -1 }
}

/// A part of the drawing, of one leg: its corners, and the field that is touched. All in points of the drawing as it is
/// designed, outwards from the middle and down from the waist.
struct BodyRegion: Sendable {
  let part: BodyPart
  let touch: CGRect
  let corners: [CGPoint]

  /// `touch` are its inner, upper, outer and lower edges.
  init(_ part: BodyPart, touch: (Int, Int, Int, Int), _ corners: (Int, Int)...) {
    self.part = part
    self.touch = CGRect(x: touch.0, y: touch.1, width: touch.2 - touch.0, height: touch.3 - touch.1)
    self.corners = corners.map { CGPoint(x: $0.0, y: $0.1) }
  }
}

/// The drawing of the legs. It is ours, and no atlas: fields that can be told apart and touched. Drawn as it is designed
/// each field is at least 48 points each way.
enum BodyShape {
  /// In points, for both legs.
  static let size = CGSize(width: 320, height: 496)

  static func regions(_ half: BodyHalf) -> [BodyRegion] { half == .front ? front : back }

  /// The outline of one leg, `sign` as of `BodyHalf.sign`, with `scale` points to one of the design.
  static func outline(_ sign: CGFloat, scale: CGFloat) -> Path {
    let at = { (x: CGFloat, y: CGFloat) in point(CGPoint(x: x, y: y), sign, scale) }
    return Path { path in
      path.move(to: at(0, 0))
      path.addLine(to: at(90, 0))
      // Down the outside: hip, thigh, knee, calf, ankle.
      path.addCurve(to: at(142, 94), control1: at(94, 34), control2: at(132, 52))
      path.addCurve(to: at(116, 212), control1: at(150, 134), control2: at(128, 180))
      path.addCurve(to: at(112, 268), control1: at(108, 232), control2: at(108, 250))
      path.addCurve(to: at(98, 396), control1: at(124, 304), control2: at(116, 352))
      path.addCurve(to: at(100, 436), control1: at(94, 412), control2: at(96, 424))
      // The foot.
      path.addCurve(to: at(112, 486), control1: at(112, 456), control2: at(122, 474))
      path.addCurve(to: at(48, 486), control1: at(100, 495), control2: at(60, 495))
      path.addCurve(to: at(54, 424), control1: at(44, 470), control2: at(54, 440))
      // Up the inside.
      path.addCurve(to: at(36, 290), control1: at(52, 396), control2: at(32, 340))
      path.addCurve(to: at(38, 222), control1: at(40, 262), control2: at(40, 240))
      path.addCurve(to: at(4, 108), control1: at(28, 180), control2: at(8, 140))
      path.addLine(to: at(0, 104))
      path.closeSubpath()
    }
  }

  /// A region of one leg, as far as it lies within the outline.
  static func area(_ region: BodyRegion, _ sign: CGFloat, scale: CGFloat) -> Path {
    let corners = Path { path in
      path.addLines(region.corners.map { point($0, sign, scale) })
      path.closeSubpath()
    }
    return corners.intersection(outline(sign, scale: scale))
  }

  /// The field of a region that is touched, from the upper left, in points of the design.
  static func touch(_ region: BodyRegion, _ sign: CGFloat) -> CGRect {
    let touch = region.touch
    let left = size.width / 2 + (sign > 0 ? touch.minX : -touch.maxX)
    return CGRect(x: left, y: touch.minY, width: touch.width, height: touch.height)
  }

  private static func point(_ point: CGPoint, _ sign: CGFloat, _ scale: CGFloat) -> CGPoint {
    CGPoint(x: (size.width / 2 + sign * point.x) * scale, y: point.y * scale)
  }

  private static let knee = BodyRegion(
    .knee, touch: (30, 208, 118, 264), (0, 206), (160, 206), (160, 266), (0, 266))

  private static let front = [
    BodyRegion(.hip, touch: (104, 36, 158, 92), (100, 30), (160, 30), (160, 96), (104, 96)),
    BodyRegion(.hipFlexors, touch: (52, 36, 104, 92), (50, 36), (100, 30), (104, 96), (54, 88)),
    BodyRegion(.groin, touch: (0, 46, 52, 102), (0, 58), (51, 44), (54, 88), (0, 114)),
    BodyRegion(.adductors, touch: (0, 104, 54, 206), (0, 114), (54, 88), (62, 206), (0, 206)),
    BodyRegion(.quadriceps, touch: (54, 94, 104, 206), (54, 88), (104, 96), (96, 206), (62, 206)),
    BodyRegion(.outerThigh, touch: (104, 94, 158, 206), (104, 96), (160, 96), (160, 206), (96, 206)),
    knee,
    BodyRegion(.shin, touch: (34, 266, 120, 386), (0, 266), (160, 266), (160, 390), (0, 390)),
    BodyRegion(.ankle, touch: (46, 388, 108, 438), (0, 390), (160, 390), (160, 440), (0, 440)),
    BodyRegion(.foot, touch: (44, 440, 124, 496), (0, 440), (160, 440), (160, 496), (0, 496)),
  ]

  private static let back = [
    BodyRegion(.lowerBack, touch: (0, 0, 104, 48), (0, 0), (160, 0), (160, 44), (0, 48)),
    BodyRegion(.glutes, touch: (0, 50, 140, 116), (0, 48), (160, 44), (160, 112), (0, 122)),
    BodyRegion(.hamstrings, touch: (14, 120, 134, 206), (0, 122), (160, 112), (160, 206), (0, 206)),
    knee,
    BodyRegion(.calf, touch: (34, 266, 120, 354), (0, 266), (160, 266), (160, 356), (0, 356)),
    BodyRegion(.achilles, touch: (42, 356, 110, 424), (0, 356), (160, 356), (160, 428), (0, 428)),
    BodyRegion(.foot, touch: (44, 428, 124, 496), (0, 428), (160, 428), (160, 496), (0, 496)),
  ]
}

/// One leg.
struct LegOutline: Shape {
  let sign: CGFloat

  nonisolated func path(in rect: CGRect) -> Path {
    BodyShape.outline(sign, scale: rect.width / BodyShape.size.width)
  }
}

/// A region of one leg.
struct LegArea: Shape {
  let region: BodyRegion
  let sign: CGFloat

  nonisolated func path(in rect: CGRect) -> Path {
    BodyShape.area(region, sign, scale: rect.width / BodyShape.size.width)
  }
}

/// Slanting lines within a region, 12 points from each other at the lowest level of 1 to 10 and 3 at the highest.
struct LegHatching: Shape {
  let region: BodyRegion
  let sign: CGFloat
  let level: Int

  nonisolated func path(in rect: CGRect) -> Path {
    let apart = 12 - CGFloat(min(max(level, 1), 10)) * 0.9
    let lines = Path { path in
      for x in stride(from: -rect.height, to: rect.width, by: apart) {
        path.move(to: CGPoint(x: x, y: rect.height))
        path.addLine(to: CGPoint(x: x + rect.height, y: 0))
      }
    }
    return lines.lineIntersection(BodyShape.area(region, sign, scale: rect.width / BodyShape.size.width))
  }
}
