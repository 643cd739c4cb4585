import FreshLegsKit
import SwiftUI

/// What the system asks for when the first run begins, and why; nothing of it is asked here.
struct ReadyStep: View {
  @Environment(\.words) private var words
  let models: AppModels
  let onFinish: @MainActor () async -> Void
  let onGuide: @MainActor () async -> Void

  var body: some View {
    OnboardingStepPage(step: .ready, title: words.onboardingReady, next: words.onboardingFinish, onNext: onFinish) {
      Section {
        Text(words.iosReadyNote)
        OnboardingPiece("location", words.onboardingLocation, words.onboardingLocationText)
        OnboardingPiece("figure.walk", words.onboardingActivity, words.onboardingActivityText)
        OnboardingPiece("lock", words.iosReadyLock, words.iosReadyLockText)
      }
      if let health = models.health { FirstHealthPanel(models: models, health: health) }
      Section { WordButton(words.onboardingGuide, action: onGuide) }
    }
    .task { await models.permissions.refresh() }
  }
}

/// Takes in what other apps know, for who wants it.
private struct FirstHealthPanel: View {
  @Environment(\.words) private var words
  let models: AppModels
  let health: HealthExchange

  var body: some View {
    Panel {
      PanelTitle(words.onboardingHealth, symbol: "heart")
      Text(words.onboardingHealthText)
      content
    }
  }

  @ViewBuilder private var content: some View {
    switch models.settings.moved {
    case .ready(.exchanged(let entries)):
      announced(words.onboardingHealthTook(count: entries))
    case .failed(let notice):
      announced(words.of(notice))
      QuietButton(words.partsRetry, symbol: "arrow.clockwise", action: take)
    case .loading:
      ProgressView(words.partsLoading)
    case .idle, .ready:
      switch models.permissions.state(.health) {
      case .denied, .deniedForGood, .restricted: announced(words.onboardingHealthDenied)
      case .notAsked, .asking, .granted:
        if let notice = models.today.today.notice { announced(words.of(notice)) }
        QuietButton(words.onboardingHealthTake, action: take)
      }
    }
  }

  /// What came of it, also read aloud.
  private func announced(_ text: String) -> some View {
    Text(text).onChange(of: text, initial: true) { AccessibilityNotification.Announcement(text).post() }
  }

  private func take() async {
    guard await models.permissions.ask(.health) == .granted else { return }
    // The engine says which day it is.
    if models.today.today.value == nil { await models.today.load() }
    guard let today = models.today.today.value?.readiness.date else { return }
    await models.settings.exchange(health, runs: nil, today: today)
  }
}
