import SwiftUI

/// Buttons side by side, all as high as the highest; each has as much of the width as its `share` says.
struct SharedWidth: Layout {
  var spacing: CGFloat = 8

  nonisolated func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) -> CGSize {
    let proposed = proposal.width ?? Self.usualWidth
    let width = proposed.isFinite ? proposed : Self.usualWidth
    let heights = zip(subviews, widths(of: subviews, in: width)).map { subview, width in
      subview.sizeThatFits(ProposedViewSize(width: width, height: nil)).height
    }
    return CGSize(width: width, height: heights.max() ?? 0)
  }

  nonisolated func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) {
    var x = bounds.minX
    for (subview, width) in zip(subviews, widths(of: subviews, in: bounds.width)) {
      subview.place(
        at: CGPoint(x: x, y: bounds.minY), proposal: ProposedViewSize(width: width, height: bounds.height))
      x += width + spacing
    }
  }

  /// That of a phone upright, for who asks without saying how much room there is.
  private static let usualWidth: CGFloat = 360

  private nonisolated func widths(of subviews: Subviews, in width: CGFloat) -> [CGFloat] {
    let shares = subviews.map { $0[Share.self] }
    let all = shares.reduce(0, +)
    let room = max(0, width - spacing * CGFloat(max(0, shares.count - 1)))
    return shares.map { all > 0 ? room * $0 / all : 0 }
  }
}

/// How much of the width of a row is a button's, compared to the others.
private struct Share: LayoutValueKey {
  static let defaultValue: CGFloat = 1
}

extension View {
  /// Has so many times the width of the others in a `SharedWidth`.
  func share(_ share: CGFloat) -> some View { layoutValue(key: Share.self, value: share) }
}

/// A button for a hand that runs: at least 96 pt high. Its words are large to begin with: a larger text size enlarges
/// them by no more than a third, so that all of them stay on the screen; a longer touch shows them larger still.
struct RunKey: View {
  @Environment(\.palette) private var palette
  @Environment(\.plate) private var plate
  private let text: String
  private let symbol: String?
  private let pair: Palette.Pair?
  private let font: Font?
  private let minHeight: CGFloat
  private let action: @MainActor () -> Void

  init(
    _ text: String, symbol: String? = nil, pair: Palette.Pair? = nil, font: Font? = nil,
    minHeight: CGFloat = RunKey.leastHeight, action: @escaping @MainActor () -> Void
  ) {
    self.text = text
    self.symbol = symbol
    self.pair = pair
    self.font = font
    self.minHeight = minHeight
    self.action = action
  }

  /// What a finger hits while the body moves, in points.
  static let leastHeight: CGFloat = 96

  var body: some View {
    Button(action: action) {
      VStack(spacing: 4) {
        if let symbol { Image(systemName: symbol).font(.title2).accessibilityHidden(true) }
        Text(text)
          .font(font ?? (symbol == nil ? .title3.weight(.semibold) : .subheadline.weight(.semibold)))
          .multilineTextAlignment(.center)
          .lineLimit(3)
          .minimumScaleFactor(0.6)
      }
      .padding(.horizontal, 6)
      .padding(.vertical, 8)
      .frame(maxWidth: .infinity, minHeight: minHeight, maxHeight: .infinity)
    }
    // On a plate with a tone only its own two colours are sure to be told apart.
    .buttonStyle(RunKeyStyle(pair: pair ?? plate?.inverted, outline: palette.outline))
    .dynamicTypeSize(...DynamicTypeSize.xxxLarge)
    .accessibilityShowsLargeContentViewer()
  }
}

private struct RunKeyStyle: ButtonStyle {
  let pair: Palette.Pair?
  let outline: Color

  func makeBody(configuration: Configuration) -> some View {
    configuration.label
      .foregroundStyle(pair?.ink ?? .primary)
      .onGround(pair, outline: outline)
      .opacity(configuration.isPressed ? 0.6 : 1)
  }
}

extension View {
  /// The ground of a large button.
  fileprivate func onGround(_ pair: Palette.Pair?, outline: Color) -> some View {
    background(
      pair.map { AnyShapeStyle($0.ground) } ?? AnyShapeStyle(HierarchicalShapeStyle.quaternary),
      in: .rect(cornerRadius: 20)
    )
    .overlay { RoundedRectangle(cornerRadius: 20).strokeBorder(outline, lineWidth: 1) }
    .contentShape(.rect(cornerRadius: 20))
  }
}

/// A button that has to be held, so that rain and sleeves do nothing: `progress` of 0 to 1 fills it meanwhile. Who
/// cannot hold a finger on the screen, a screen reader's user for one, presses it instead: `onPressed`.
struct HoldButton: View {
  @Environment(\.palette) private var palette
  private let text: String
  private let progress: Double
  private let onDown: @MainActor () -> Void
  private let onUp: @MainActor () -> Void
  private let onPressed: @MainActor () -> Void

  init(
    _ text: String, progress: Double, onDown: @escaping @MainActor () -> Void, onUp: @escaping @MainActor () -> Void,
    onPressed: @escaping @MainActor () -> Void
  ) {
    self.text = text
    self.progress = progress.isFinite ? min(max(progress, 0), 1) : 0
    self.onDown = onDown
    self.onUp = onUp
    self.onPressed = onPressed
  }

  /// How far a finger may slide that holds while its owner runs, in points.
  private static let slide: CGFloat = 80

  var body: some View {
    Text(text)
      .font(.title3.weight(.semibold))
      .multilineTextAlignment(.center)
      .lineLimit(3)
      .minimumScaleFactor(0.6)
      .padding(8)
      .frame(maxWidth: .infinity, minHeight: RunKey.leastHeight, maxHeight: .infinity)
      .foregroundStyle(palette.alarm.ink)
      .background(alignment: .leading) {
        GeometryReader { room in
          Rectangle().fill(palette.alarm.ink.opacity(0.3)).frame(width: room.size.width * progress)
        }
        .accessibilityHidden(true)
      }
      .clipShape(.rect(cornerRadius: 20))
      .onGround(palette.alarm, outline: palette.outline)
      // The hold is timed by who is told of it: this only says when the finger comes and goes.
      .onLongPressGesture(minimumDuration: 60, maximumDistance: Self.slide, perform: {}) { isDown in
        if isDown { onDown() } else { onUp() }
      }
      .accessibilityElement(children: .ignore)
      .accessibilityLabel(text)
      .accessibilityAddTraits(.isButton)
      .accessibilityAction { onPressed() }
      .dynamicTypeSize(...DynamicTypeSize.xxxLarge)
  }
}

/// A block with a ground of its own where nothing is a list: in a run.
struct Plate<Content: View>: View {
  @Environment(\.palette) private var palette
  private let pair: Palette.Pair?
  private let content: Content

  init(_ pair: Palette.Pair? = nil, @ViewBuilder content: () -> Content) {
    self.pair = pair
    self.content = content()
  }

  var body: some View {
    VStack(alignment: .leading, spacing: 12) { content }
      .frame(maxWidth: .infinity, alignment: .leading)
      .padding(16)
      .foregroundStyle(pair?.ink ?? .primary)
      .environment(\.panelInk, pair?.ink)
      .environment(\.plate, pair)
      .onGround(pair, outline: palette.outline)
  }
}

extension EnvironmentValues {
  /// The colours of the plate around a view, where it has a tone.
  fileprivate var plate: Palette.Pair? {
    get { self[PlateKey.self] }
    set { self[PlateKey.self] = newValue }
  }
}

private struct PlateKey: EnvironmentKey {
  static let defaultValue: Palette.Pair? = nil
}

extension Palette.Pair {
  /// The same the other way round: it stands out from a block of the pair, and is as well to be read.
  var inverted: Palette.Pair { Palette.Pair(ground: ink, ink: ground) }
}
