import FreshLegsKit
import SwiftUI

/// What is exchanged with other apps' health data, and only where the runner wants it.
struct HealthPage: View {
  @Environment(\.words) private var words
  let models: AppModels

  var body: some View {
    Page(words.settingsHealth) {
      if let health = models.health {
        MovedPanel(models: models)
        PermissionPanel(.health, of: models.permissions, why: words.platformPermissionHealth)
        Section {
          Text(words.settingsHealthIn)
          Text(words.settingsHealthOut)
        }
        if models.permissions.state(.health) == .granted { HealthExchangePanel(models: models, health: health) }
      } else {
        Nothing(words.settingsHealthMissing, symbol: "heart.slash")
      }
    }
    .task {
      await models.permissions.refresh()
      await models.review.loadRuns()
      // The engine says which day it is.
      if models.today.today.value == nil { await models.today.load() }
    }
  }
}

private struct HealthExchangePanel: View {
  @Environment(\.words) private var words
  let models: AppModels
  let health: HealthExchange

  var body: some View {
    let today = models.today.today.value?.readiness.date
    Panel {
      PanelTitle(words.settingsHealthAllowed, symbol: "checkmark")
      MainButton(words.settingsHealthNow) {
        if let today { await models.settings.exchange(health, runs: models.review.runs.value, today: today) }
      }
      .disabled(models.settings.moved.isLoading || models.review.runs.isLoading || today == nil)
      // No app is told what it may read, and none can open the page on which that is changed.
      Small(words.iosHealthChange)
    }
    if today == nil { Loaded(models.today.today, retry: models.today.load) { _ in EmptyView() } }
  }
}
