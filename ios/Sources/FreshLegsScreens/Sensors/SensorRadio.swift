import FreshLegsKit
import SwiftUI

/// What stands between the runner and the radio: a permission, or Bluetooth itself. Nothing where nothing does.
struct RadioTrouble: View {
  @Environment(\.words) private var words
  let models: AppModels

  var body: some View {
    switch models.permissions.state(.bluetooth) {
    case .granted:
      let view = models.sensors.view
      if let radio = view.value {
        if let note = radio.adapterNote { AdapterTrouble(models: models, adapter: radio.adapter, note: note) }
      } else {
        Loaded(view, retry: { await models.sensors.open() }, content: { _ in EmptyView() })
          // Whoever has allowed it before is not asked for anything.
          .task { if case .idle = view { await models.sensors.open() } }
      }
    case .deniedForGood, .restricted:
      Panel(.care) {
        PanelTitle(words.sensorsAllowTitle, symbol: "exclamationmark.triangle")
        Text(words.sensorsDenied)
        QuietButton(words.sensorsOpenSettings) { models.permissions.openSettings() }
      }
    case .notAsked, .asking, .denied:
      Panel(.calm) {
        PanelTitle(words.sensorsAllowTitle, symbol: "sensor.tag.radiowaves.forward")
        // The reason comes before the system's question.
        Text(words.sensorsAllowText)
        MainButton(words.sensorsAllow, action: allow)
          .disabled(models.permissions.state(.bluetooth) == .asking)
      }
    }
  }

  private func allow() async {
    if await models.permissions.ask(.bluetooth) == .granted { await models.sensors.open() }
  }
}

/// Bluetooth cannot be used: why, and the way out.
private struct AdapterTrouble: View {
  @Environment(\.words) private var words
  let models: AppModels
  let adapter: AdapterState
  let note: String

  var body: some View {
    Panel(.care) {
      PanelTitle(note, symbol: "exclamationmark.triangle")
        // It is switched off and on elsewhere, while this screen waits.
        .onChange(of: note, initial: true) { AccessibilityNotification.Announcement(note).post() }
      switch adapter {
      // No app may open the system's page of Bluetooth: the way there is said.
      case .off: Text(words.iosSensorsSwitchOn)
      case .forbidden:
        QuietButton(words.sensorsOpenSettings) { models.permissions.openSettings() }
      case .unknown, .on, .missing: EmptyView()
      }
    }
  }
}

extension View {
  /// Has the runner's sensors and the radio ready on a page with `NearbySensors`, and lets them go with it: a run has
  /// its own links.
  func radioWhileHere(_ models: AppModels) -> some View {
    let isAllowed = models.permissions.state(.bluetooth) == .granted
    return task {
      await models.permissions.refresh()
      await models.sensors.load()
    }
    .task(id: isAllowed) { if isAllowed { await models.sensors.open() } }
    .onDisappear {
      models.sensors.stopScan()
      // Who gets ready for a run hears them there: it may have begun to listen before this page is gone.
      if models.navigation.path.last != .run || models.run.phase.isOn { models.sensors.watch([]) }
    }
  }
}

extension SensorsView {
  /// Whether there is a radio at all, and this app may use it.
  var hasRadio: Bool { adapter != .missing && adapter != .forbidden }
}
