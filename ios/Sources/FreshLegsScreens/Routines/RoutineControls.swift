import FreshLegsKit
import SwiftUI

/// On, back, pause and stop, each large enough for a foot's distance.
struct RoutineControls: View {
  @Environment(\.words) private var words
  @Environment(\.palette) private var palette
  let view: RoutineView?
  let model: RoutineModel

  private var isPaused: Bool { view?.paused == true }

  var body: some View {
    VStack(spacing: 12) {
      HStack(spacing: 12) {
        WideButton(words.routinesBack, symbol: "backward.end.fill", pair: palette.calm) { model.back() }
          .disabled(view == nil)
        WideButton(words.partsNext, symbol: "forward.end.fill", pair: main) { model.next() }
          .disabled(view == nil)
      }
      HStack(spacing: 12) {
        WideButton(
          isPaused ? words.routinesResume : words.routinesPause, symbol: isPaused ? "play.fill" : "pause.fill",
          pair: palette.calm
        ) { if isPaused { model.resume() } else { model.pause() } }
        .disabled(view == nil)
        WideButton(words.routinesStop, symbol: "stop.fill", pair: palette.alarm) { model.stop() }
      }
    }
  }

  private var main: Palette.Pair { Palette.Pair(ground: palette.accent, ink: palette.onAccent) }
}

/// A button that is at least 96 points high.
private struct WideButton: View {
  @Environment(\.isEnabled) private var isEnabled
  private let text: String
  private let symbol: String
  private let pair: Palette.Pair
  private let action: @MainActor () -> Void

  init(_ text: String, symbol: String, pair: Palette.Pair, action: @escaping @MainActor () -> Void) {
    self.text = text
    self.symbol = symbol
    self.pair = pair
    self.action = action
  }

  var body: some View {
    Button(action: action) {
      VStack(spacing: 4) {
        Image(systemName: symbol).font(.title2).accessibilityHidden(true)
        Text(text).font(.headline).multilineTextAlignment(.center)
      }
      .padding(8)
      .frame(maxWidth: .infinity, minHeight: 96)
      .foregroundStyle(pair.ink)
      .background(pair.ground, in: .rect(cornerRadius: 16))
      .opacity(isEnabled ? 1 : 0.5)
      .contentShape(.rect(cornerRadius: 16))
    }
    .buttonStyle(.plain)
  }
}
