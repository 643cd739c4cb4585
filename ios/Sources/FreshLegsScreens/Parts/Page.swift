import SwiftUI

/// A screen with its title, which scrolls: each section of it is one block.
struct Page<Content: View>: View {
  private let title: String
  private let content: Content

  init(_ title: String, @ViewBuilder content: () -> Content) {
    self.title = title
    self.content = content()
  }

  var body: some View {
    List { content }
      .listStyle(.insetGrouped)
      .navigationTitle(title)
  }
}

/// How much a panel wants to be seen.
enum Tone {
  case plain
  /// What is suggested.
  case calm
  /// Take care.
  case care
  /// A red flag.
  case alarm
}

extension Palette {
  func pair(_ tone: Tone) -> Pair? {
    switch tone {
    case .plain: nil
    case .calm: calm
    case .care: care
    case .alarm: alarm
    }
  }
}

/// A block of a page on a ground of its own: a section of one row, in which buttons are touched one by one.
struct Panel<Content: View>: View {
  @Environment(\.palette) private var palette
  private let tone: Tone
  private let content: Content

  init(_ tone: Tone = .plain, @ViewBuilder content: () -> Content) {
    self.tone = tone
    self.content = content()
  }

  var body: some View {
    Section {
      VStack(alignment: .leading, spacing: 12) { content }
        .frame(maxWidth: .infinity, alignment: .leading)
        .padding(.vertical, 8)
        .foregroundStyle(palette.pair(tone)?.ink ?? .primary)
        .environment(\.panelInk, palette.pair(tone)?.ink)
        .listRowBackground(palette.pair(tone)?.ground)
    }
  }
}

extension EnvironmentValues {
  /// The ink of the panel around a view: on a panel with a tone no other is sure to be seen.
  var panelInk: Color? {
    get { self[PanelInkKey.self] }
    set { self[PanelInkKey.self] = newValue }
  }
}

private struct PanelInkKey: EnvironmentKey {
  static let defaultValue: Color? = nil
}

/// The title of a panel, with a sign before it where its tone shall be seen without colour.
struct PanelTitle: View {
  private let text: String
  private let symbol: String?

  init(_ text: String, symbol: String? = nil) {
    self.text = text
    self.symbol = symbol
  }

  var body: some View {
    HStack(alignment: .firstTextBaseline, spacing: 8) {
      if let symbol { Image(systemName: symbol).accessibilityHidden(true) }
      Text(text)
    }
    .font(.headline)
    .accessibilityElement(children: .combine)
    .accessibilityAddTraits(.isHeader)
  }
}

/// Text that explains, smaller.
struct Small: View {
  private let text: String

  init(_ text: String) { self.text = text }

  var body: some View { Text(text).font(.subheadline).fixedSize(horizontal: false, vertical: true) }
}

/// A line of a list of short sentences.
struct Point: View {
  private let text: String

  init(_ text: String) { self.text = text }

  var body: some View {
    HStack(alignment: .firstTextBaseline, spacing: 8) {
      Text(verbatim: "•").accessibilityHidden(true)
      Text(text)
    }
    .font(.subheadline)
  }
}

/// What a number is, and the number; both are read as one.
struct Figure: View {
  private let label: String
  private let value: String

  init(_ label: String, _ value: String) {
    self.label = label
    self.value = value
  }

  var body: some View {
    VStack(alignment: .leading, spacing: 2) {
      Text(label).font(.caption).foregroundStyle(.secondary)
      Text(value).font(.title2).monospacedDigit()
    }
    .accessibilityElement(children: .combine)
  }
}

/// How far something is, 0 to 1; `description` says it in words.
struct Bar: View {
  private let share: Double
  private let description: String

  init(_ share: Double, _ description: String) {
    self.share = share.isFinite ? min(max(share, 0), 1) : 0
    self.description = description
  }

  var body: some View {
    ProgressView(value: share)
      .accessibilityLabel(description)
  }
}
