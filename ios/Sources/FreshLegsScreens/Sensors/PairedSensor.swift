import FreshLegsKit
import SwiftUI

/// One of the runner's sensors; `row` is how it stands with it once the radio is open. What cannot be done is `nil`.
struct PairedSensor: View {
  @Environment(\.words) private var words
  let known: KnownSensor
  let row: SensorRow?
  let onUp: (@MainActor () -> Void)?
  let onDown: (@MainActor () -> Void)?
  let onOpen: (@MainActor () -> Void)?

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      HStack(alignment: .top, spacing: 4) {
        VStack(alignment: .leading, spacing: 2) {
          Text(known.name).font(.headline)
          Text(words.of(row?.offers ?? known.offers)).font(.subheadline).foregroundStyle(.secondary)
        }
        .accessibilityElement(children: .combine)
        Spacer(minLength: 8)
        if let onUp { SignButton("arrow.up", words.sensorsUp(name: known.name), action: onUp) }
        if let onDown { SignButton("arrow.down", words.sensorsDown(name: known.name), action: onDown) }
      }
      SensorNow(known: known, row: row)
      if let onOpen {
        WordButton(words.sensorsDetails) { onOpen() }
          .accessibilityLabel(words.sensorsDetailsOf(name: known.name))
      }
    }
    .padding(.vertical, 8)
  }
}

/// How it stands with a sensor now: its link, what it measures, its battery, and what to do where it is missing.
struct SensorNow: View {
  @Environment(\.words) private var words
  @Environment(\.format) private var format
  let known: KnownSensor
  let row: SensorRow?

  var body: some View {
    if let value = row?.latest.flatMap({ words.of($0, format) }) { Text(value).font(.title2).monospacedDigit() }
    if row != nil || battery != nil {
      Flow(spacing: 16) {
        if let row { Label(words.of(row.link), systemImage: row.link.symbol).font(.subheadline) }
        if let battery { Label(battery, systemImage: "battery.50percent").font(.subheadline) }
      }
    }
    if let note = row?.note { Label(note, systemImage: "info.circle").font(.subheadline) }
  }

  private var battery: String? {
    words.battery(percent: row?.batteryPercent ?? known.batteryPercent, isAHint: row?.batteryIsAHint == true)
  }
}
