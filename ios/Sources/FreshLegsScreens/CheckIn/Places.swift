import FreshLegsKit
import SwiftUI

/// Where something is: touched on a drawing of the legs from the front or the back, or in a list of all parts. `level`
/// is what stands in a place that is marked, where there is something to it. Its rows are those of a list.
struct PlacesPicker: View {
  private enum Look: Hashable { case front, back, list }

  @Environment(\.words) private var words
  @State private var look = Look.front
  private let question: String
  private let places: [BodyPlace]
  private let level: (BodyPlace) -> Int?
  private let onToggle: @MainActor (BodyPlace) -> Void

  init(
    _ question: String, _ places: [BodyPlace], level: @escaping (BodyPlace) -> Int? = { _ in nil },
    onToggle: @escaping @MainActor (BodyPlace) -> Void
  ) {
    self.question = question
    self.places = places
    self.level = level
    self.onToggle = onToggle
  }

  var body: some View {
    Picker(question, selection: $look) {
      Text(words.checkinFront).tag(Look.front)
      Text(words.checkinBack).tag(Look.back)
      Text(words.checkinList).tag(Look.list)
    }
    .pickerStyle(.segmented)
    .labelsHidden()
    switch look {
    case .front: map(.front)
    case .back: map(.back)
    case .list: ForEach(BodyPart.all, id: \.self) { PartRow(part: $0, places: places, onToggle: onToggle) }
    }
  }

  private func map(_ half: BodyHalf) -> some View {
    VStack(alignment: .leading, spacing: 12) {
      Small(words.checkinMap).padding(.horizontal, 8)
      BodyMap(
        half: half, isMarked: { places.covering($0) != nil }, level: { places.covering($0).flatMap(level) },
        onToggle: onToggle)
    }
    // The drawing needs the width of the smallest phones.
    .listRowInsets(EdgeInsets(top: 12, leading: 8, bottom: 12, trailing: 8))
  }
}

/// A part of the body, left and right.
private struct PartRow: View {
  @Environment(\.words) private var words
  @Environment(\.palette) private var palette
  @Environment(\.dynamicTypeSize) private var typeSize
  let part: BodyPart
  let places: [BodyPlace]
  let onToggle: @MainActor (BodyPlace) -> Void

  var body: some View {
    if typeSize.isAccessibilitySize {
      VStack(alignment: .leading, spacing: 8) {
        Text(words.checkin(part))
        sides
      }
    } else {
      HStack(spacing: 8) {
        Text(words.checkin(part))
        Spacer(minLength: 8)
        sides
      }
    }
  }

  private var sides: some View {
    HStack(spacing: 8) {
      side(.left)
      side(.right)
    }
  }

  private func side(_ side: BodySide) -> some View {
    let place = BodyPlace(part: part, side: side)
    let isMarked = places.covering(place) != nil
    return Button {
      onToggle(place)
    } label: {
      HStack(spacing: 4) {
        if isMarked { Image(systemName: "checkmark").accessibilityHidden(true) }
        Text(words.checkin(side))
      }
      .font(.subheadline)
      .padding(.horizontal, 12)
      .frame(minHeight: 44)
      .background(isMarked ? palette.calm.ground : .clear, in: .capsule)
      .foregroundStyle(isMarked ? palette.calm.ink : .primary)
      .overlay { Capsule().strokeBorder(palette.outline, lineWidth: isMarked ? 2 : 1) }
    }
    .buttonStyle(.plain)
    .accessibilityLabel(words.checkin(place))
    .accessibilityAddTraits(isMarked ? .isSelected : [])
  }
}

extension [BodyPlace] {
  /// The place of these that covers another: itself, or the same part on both sides.
  func covering(_ place: BodyPlace) -> BodyPlace? {
    first { $0 == place } ?? first { $0.part == place.part && $0.side == .both }
  }

  /// These with another one, or without it; of a part on both sides the other side stays.
  func toggled(_ place: BodyPlace) -> [BodyPlace] {
    guard let covering = covering(place) else { return self + [place] }
    let others = filter { $0 != covering }
    return covering == place ? others : others + [place.opposite]
  }
}

extension BodyPlace {
  /// The same part on the other side.
  var opposite: BodyPlace {
    switch side {
    case .left: BodyPlace(part: part, side: .right)
    case .right: BodyPlace(part: part, side: .left)
    case .both: self
    }
  }
}
