import FreshLegsKit
import SwiftUI

/// The highest level that a place can bear.
private let worst = 10

/// The legs, drawn, with places that can be touched. A place that is marked is hatched, the closer the higher its level,
/// and bears that as a figure, or a tick: no colour says anything by itself.
struct BodyMap: View {
  @Environment(\.words) private var words
  @Environment(\.palette) private var palette
  let half: BodyHalf
  let isMarked: (BodyPlace) -> Bool
  let level: (BodyPlace) -> Int?
  let onToggle: @MainActor (BodyPlace) -> Void

  /// From left to right.
  private var sides: [BodySide] { half.sign(.left) < 0 ? [.left, .right] : [.right, .left] }

  var body: some View {
    VStack(spacing: 4) {
      HStack {
        ForEach(sides, id: \.self) { Text(words.checkin($0)).frame(maxWidth: .infinity) }
      }
      .font(.caption.weight(.semibold))
      .accessibilityHidden(true)
      GeometryReader { space in
        ZStack {
          drawing
          fields(scale: space.size.width / BodyShape.size.width)
        }
      }
      .aspectRatio(BodyShape.size.width / BodyShape.size.height, contentMode: .fit)
    }
    .frame(maxWidth: 400)
    .frame(maxWidth: .infinity)
    // Left and right are the body's, in whatever direction one reads.
    .environment(\.layoutDirection, .leftToRight)
  }

  private var drawing: some View {
    ForEach(sides, id: \.self) { side in
      let sign = half.sign(side)
      LegOutline(sign: sign).fill(.quaternary)
      ForEach(BodyShape.regions(half), id: \.part) { region in
        let place = BodyPlace(part: region.part, side: side)
        if isMarked(place) {
          marked(LegArea(region: region, sign: sign), level(place) ?? worst / 2)
        } else {
          LegArea(region: region, sign: sign).stroke(palette.outline, lineWidth: 0.75)
        }
      }
      LegOutline(sign: sign).stroke(palette.outline, lineWidth: 1.5)
    }
    .accessibilityHidden(true)
  }

  @ViewBuilder private func marked(_ area: LegArea, _ level: Int) -> some View {
    area.fill(palette.care.ground)
    LegHatching(region: area.region, sign: area.sign, level: level)
      .stroke(palette.care.ink.opacity(0.6), lineWidth: 1.5)
    area.stroke(palette.care.ink, lineWidth: 2.5)
  }

  private func fields(scale: CGFloat) -> some View {
    ForEach(BodyShape.regions(half), id: \.part) { region in
      ForEach(sides, id: \.self) { side in
        let field = BodyShape.touch(region, half.sign(side))
        let place = BodyPlace(part: region.part, side: side)
        PlaceField(place: place, isMarked: isMarked(place), level: level(place)) { onToggle(place) }
          .frame(width: field.width * scale, height: field.height * scale)
          .position(x: field.midX * scale, y: field.midY * scale)
      }
    }
  }
}

/// What is touched in a place, and what stands in it.
private struct PlaceField: View {
  @Environment(\.words) private var words
  let place: BodyPlace
  let isMarked: Bool
  let level: Int?
  let onToggle: @MainActor () -> Void

  private var state: String {
    guard isMarked else { return words.checkinNotMarked }
    return level.map { words.checkinOf(value: "\($0)", top: "\(worst)") } ?? words.checkinMarked
  }

  var body: some View {
    Button(action: onToggle) {
      ZStack {
        if isMarked { badge }
      }
      .frame(maxWidth: .infinity, maxHeight: .infinity)
      .contentShape(.rect)
    }
    .buttonStyle(.plain)
    .accessibilityLabel(words.checkin(place))
    .accessibilityValue(state)
    .accessibilityAddTraits(isMarked ? .isSelected : [])
  }

  private var badge: some View {
    Group {
      if let level { Text(verbatim: "\(level)").monospacedDigit() } else { Image(systemName: "checkmark") }
    }
    .font(.subheadline.weight(.semibold))
    // A place has no more room: the same figure stands larger in the scale beneath the drawing.
    .dynamicTypeSize(...DynamicTypeSize.xxLarge)
    .frame(minWidth: 28, minHeight: 28)
    .background(.background, in: .circle)
    .overlay { Circle().strokeBorder(.primary, lineWidth: 1) }
    .accessibilityHidden(true)
  }
}
