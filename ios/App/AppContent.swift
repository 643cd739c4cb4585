import FreshLegsKit
import FreshLegsScreens
import SwiftUI

/// The window's contents: the screens, or what stands in for them.
struct AppContent: View {
  @Environment(\.scenePhase) private var phase
  let composition: Composition

  var body: some View {
    let surroundings = composition.surroundings
    Group {
      switch composition.startup {
      case .opening:
        OpeningScreen(words: surroundings.words)
      case .closed(let because):
        ClosedScreen(
          because: because, words: surroundings.words, retry: { await composition.open() },
          beginAnew: { await composition.beginAnew() })
      case .ready(let session):
        FreshLegsView(models: session.models, words: surroundings.words, locale: surroundings.locale)
      #if DEBUG
        case .preview(let preview):
          FreshLegsView(models: preview.models, words: surroundings.words, locale: surroundings.locale)
      #endif
      }
    }
    .onOpenURL { url in if let arrival = Arrival.of(url) { composition.arrivals.add(arrival) } }
    .onChange(of: phase, initial: true) { before, now in
      composition.phone.cover.stand(now != .active && isPrivate)
      turned(from: before, to: now)
    }
  }

  /// The list of apps shows a picture of the window as it was left: not that of who hides the screens or locks the app.
  private var isPrivate: Bool {
    let values = composition.phone.preferences.values
    return values.hidesScreens || values.appLock
  }

  private func turned(from before: ScenePhase, to now: ScenePhase) {
    switch now {
    case .active:
      composition.phone.isSeen = true
      Task {
        // A phone that was not unlocked yet is now.
        if case .closed(.locked) = composition.startup { await composition.open() }
        await composition.whenReady { await $0.wasOpened() }
      }
    case .background:
      composition.phone.isSeen = false
      Task { await composition.whenReady { await $0.wasLeft() } }
    default:
      break
    }
  }
}

/// Stands before everything else while the window is not in front.
struct Cover: View {
  var body: some View {
    ZStack {
      Color("Window").ignoresSafeArea()
      Image(systemName: "figure.run").font(.largeTitle).foregroundStyle(.secondary)
    }
    .accessibilityHidden(true)
  }
}
