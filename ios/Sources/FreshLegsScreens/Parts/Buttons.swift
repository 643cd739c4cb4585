import SwiftUI

/// The one thing that a page is for.
struct MainButton: View {
  @Environment(\.palette) private var palette
  private let text: String
  private let symbol: String?
  private let action: @MainActor () async -> Void

  init(_ text: String, symbol: String? = nil, action: @escaping @MainActor () async -> Void) {
    self.text = text
    self.symbol = symbol
    self.action = action
  }

  var body: some View {
    Button {
      Task { await action() }
    } label: {
      Signed(text, symbol: symbol)
        .font(.headline)
        .frame(maxWidth: .infinity, minHeight: 44)
    }
    .buttonStyle(.borderedProminent)
    .tint(palette.accent)
    .foregroundStyle(palette.onAccent)
  }
}

/// Something else that can be done: on a panel with a tone in the ink of the panel.
struct QuietButton: View {
  @Environment(\.panelInk) private var ink
  @Environment(\.palette) private var palette
  private let text: String
  private let symbol: String?
  private let role: ButtonRole?
  private let action: @MainActor () async -> Void

  init(
    _ text: String, symbol: String? = nil, role: ButtonRole? = nil, action: @escaping @MainActor () async -> Void
  ) {
    self.text = text
    self.symbol = symbol
    self.role = role
    self.action = action
  }

  var body: some View {
    Button(role: role) {
      Task { await action() }
    } label: {
      Signed(text, symbol: symbol).frame(maxWidth: .infinity, minHeight: 44)
    }
    .buttonStyle(.bordered)
    .tint(ink ?? (role == .destructive ? palette.wrong : palette.accent))
  }
}

/// Something else that can be done, as a word only.
struct WordButton: View {
  @Environment(\.panelInk) private var ink
  @Environment(\.palette) private var palette
  private let text: String
  private let symbol: String?
  private let action: @MainActor () async -> Void

  init(_ text: String, symbol: String? = nil, action: @escaping @MainActor () async -> Void) {
    self.text = text
    self.symbol = symbol
    self.action = action
  }

  var body: some View {
    Button {
      Task { await action() }
    } label: {
      Signed(text, symbol: symbol).frame(minHeight: 44)
    }
    .buttonStyle(.borderless)
    .tint(ink ?? palette.accent)
  }
}

/// A sign that can be pressed; `description` says what it does.
struct SignButton: View {
  private let symbol: String
  private let description: String
  private let action: @MainActor () -> Void

  init(_ symbol: String, _ description: String, action: @escaping @MainActor () -> Void) {
    self.symbol = symbol
    self.description = description
    self.action = action
  }

  var body: some View {
    Button(action: action) {
      Image(systemName: symbol).frame(minWidth: 44, minHeight: 44).accessibilityHidden(true)
    }
    .buttonStyle(.borderless)
    .accessibilityLabel(description)
  }
}

/// A row that leads somewhere, or does something.
struct RowButton: View {
  private let title: String
  private let detail: String?
  private let symbol: String?
  private let action: @MainActor () -> Void

  init(_ title: String, detail: String? = nil, symbol: String? = nil, action: @escaping @MainActor () -> Void) {
    self.title = title
    self.detail = detail
    self.symbol = symbol
    self.action = action
  }

  var body: some View {
    Button(action: action) {
      HStack(spacing: 12) {
        if let symbol { Image(systemName: symbol).foregroundStyle(.tint).accessibilityHidden(true) }
        TitleAndDetail(title, detail)
        Spacer(minLength: 8)
        Image(systemName: "chevron.forward").foregroundStyle(.tertiary).accessibilityHidden(true)
      }
      .frame(minHeight: 44)
      .contentShape(.rect)
    }
    .foregroundStyle(.primary)
  }
}

/// A title, and smaller beneath it what explains it.
struct TitleAndDetail: View {
  private let title: String
  private let detail: String?

  init(_ title: String, _ detail: String? = nil) {
    self.title = title
    self.detail = detail
  }

  var body: some View {
    VStack(alignment: .leading, spacing: 2) {
      Text(title)
      if let detail { Text(detail).font(.subheadline).foregroundStyle(.secondary) }
    }
  }
}

/// A text with a sign before it, where there is one.
private struct Signed: View {
  private let text: String
  private let symbol: String?

  init(_ text: String, symbol: String?) {
    self.text = text
    self.symbol = symbol
  }

  var body: some View {
    if let symbol { Label(text, systemImage: symbol) } else { Text(text) }
  }
}
