import FreshLegsKit
import SwiftUI

/// Finds sensors and pairs them, on a page: asks for Bluetooth where it may not be used yet, says what is in the way,
/// and shows what is near. The page is `radioWhileHere`.
struct NearbySensors: View {
  let models: AppModels

  var body: some View {
    RadioTrouble(models: models)
    SensorSearch(models: models)
  }
}

/// What is found by looking; nothing while Bluetooth cannot be used.
struct SensorSearch: View {
  @Environment(\.words) private var words
  @State private var everything = false
  /// What the runner wants to see the values of, beside their own sensors.
  @State private var lookedAt: [String] = []
  let models: AppModels

  var body: some View {
    let model = models.sensors
    if let view = model.view.value, view.hasRadio, models.permissions.state(.bluetooth) == .granted {
      let found = view.sensors.filter { $0.known == nil }
      Block(words.sensorsNearby) {
        search(view, isEmpty: found.isEmpty)
          .onChange(of: watched, initial: true) { model.watch(watched) }
        ForEach(found, id: \.identity) { row in
          NearbySensor(row: row, isLookedAt: lookedAt.contains(row.identity)) {
            lookedAt.append(row.identity)
          } onPair: {
            await model.pair(row.identity)
          }
        }
      }
    }
  }

  private var watched: [String] {
    let paired = (models.sensors.paired.value ?? []).map(\.identity)
    return paired + lookedAt.filter { !paired.contains($0) }
  }

  private func search(_ view: SensorsView, isEmpty: Bool) -> some View {
    VStack(alignment: .leading, spacing: 12) {
      if view.scanning {
        HStack(spacing: 12) {
          ProgressView().accessibilityHidden(true)
          Text(words.sensorsScanning)
        }
        if isEmpty { Small(words.sensorsScanNothing) }
        QuietButton(words.sensorsScanStop, symbol: "stop") { models.sensors.stopScan() }
      } else {
        MainButton(words.sensorsScan, symbol: "magnifyingglass") { models.sensors.scan(everything: everything) }
          .disabled(view.adapter == .off)
      }
      SwitchRow(words.sensorsEverything, detail: words.sensorsEverythingDetail, isOn: everything) {
        everything = $0
        // What is being looked for changes at once.
        if models.sensors.view.value?.scanning == true { models.sensors.scan(everything: $0) }
      }
    }
    .padding(.vertical, 8)
  }
}

/// A sensor that was found: a runner knows their own by its name, by how near it is, and by what it measures.
private struct NearbySensor: View {
  @Environment(\.words) private var words
  @Environment(\.format) private var format
  let row: SensorRow
  let isLookedAt: Bool
  let onLook: @MainActor () -> Void
  let onPair: @MainActor () async -> Void

  var body: some View {
    let name = words.name(of: row)
    VStack(alignment: .leading, spacing: 12) {
      HStack(alignment: .firstTextBaseline, spacing: 12) {
        VStack(alignment: .leading, spacing: 2) {
          Text(name).font(.headline)
          Text(words.of(row.offers)).font(.subheadline).foregroundStyle(.secondary)
        }
        Spacer(minLength: 8)
        if let signal = row.rssiDbm.map(SensorSignal.init) {
          Image(systemName: "cellularbars", variableValue: signal.share)
            .accessibilityLabel(words.of(signal))
        }
      }
      .accessibilityElement(children: .combine)
      if let value = row.latest.flatMap({ words.of($0, format) }) { Text(value).font(.title2).monospacedDigit() }
      if isLookedAt { Label(words.of(row.link), systemImage: row.link.symbol).font(.subheadline) }
      if let note = row.note { Label(note, systemImage: "info.circle").font(.subheadline) }
      QuietButton(words.sensorsPair, symbol: "plus", action: onPair)
        .accessibilityLabel(words.sensorsPairWith(name: name))
      if !isLookedAt {
        WordButton(words.sensorsLook) { onLook() }
          .accessibilityLabel(words.sensorsLookAt(name: name))
      }
    }
    .padding(.vertical, 8)
  }
}
