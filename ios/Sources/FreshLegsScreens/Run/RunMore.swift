import FreshLegsKit
import SwiftUI

/// What is not needed all the time: the same large buttons, two in a row.
struct MoreOfRun: View {
  @Environment(\.words) private var words
  @Environment(\.format) private var format
  let run: RunModel
  let view: LiveView
  let onFinish: @MainActor () -> Void
  let onDone: @MainActor () -> Void

  var body: some View {
    SharedWidth {
      FinishButton(run: run, onFinish: onFinish)
      RunKey(words.runFinish, action: onFinish)
    }
    SharedWidth {
      if view.muted {
        key(words.runUnmute, symbol: "speaker.wave.2") { run.mute(false) }
      } else {
        key(words.runMute, symbol: "speaker.slash") { run.mute(true) }
      }
      key(words.runLock, symbol: "lock") { run.lock(true) }
    }
    SharedWidth {
      if view.guide == nil {
        key(words.runBreath, symbol: "wind") { run.breathGuide() }
        key(words.runMetronome, symbol: "metronome") { run.metronome() }
      } else {
        key(words.runGuideOff, symbol: "xmark", ask: run.guideOff)
      }
    }
    title(words.runBreathPatterns)
    BreathPatterns(run: run, onDone: onDone)
    SharedWidth {
      key(words.run.of(.easing)) { run.word(.easing) }
      key(words.run.of(.notNow)) { run.word(.notNow) }
    }
    Plate { ForEach(totals, id: \.label) { Figure($0.label, $0.value) } }
    if !view.sensors.isEmpty {
      title(words.runSensors)
      ForEach(view.sensors, id: \.sensor) { SensorSign(sensor: $0) }
    }
    title(words.runHeavyWays)
    ForEach(run.heavyWays, id: \.self) { RunSign($0.symbol, words.run.of($0)) }
  }

  private func title(_ text: String) -> some View {
    Text(text).font(.headline).padding(.horizontal, 8).accessibilityAddTraits(.isHeader)
  }

  /// A button that closes this once it has asked.
  private func key(_ text: String, symbol: String? = nil, ask: @escaping @MainActor () -> Void) -> some View {
    RunKey(text, symbol: symbol) {
      ask()
      onDone()
    }
  }

  private var totals: [(label: String, value: String)] {
    let all: [(label: String, value: String)?] = [
      view.paceAvgSPerKm.map { (words.runPaceAverage, format.pace(sPerKm: $0)) },
      (words.runElapsed, format.duration(s: view.elapsedS)),
      view.ascentM.map { (words.runAscent, format.height(m: $0)) },
      (words.runLaps, "\(view.laps)"),
    ]
    return all.compactMap(\.self)
  }
}

/// A sensor of this run, and whether it is heard.
private struct SensorSign: View {
  @Environment(\.words) private var words
  let sensor: SensorView

  var body: some View {
    let battery = sensor.batteryPercent.map { words.runBatteryPercent(percent: "\($0)") }
    RunSign(
      sensor.quality == .fresh ? "checkmark.circle" : "exclamationmark.triangle",
      [sensor.name, state, battery].compactMap(\.self).joined(separator: " · "))
  }

  private var state: String {
    switch sensor.quality {
    case .noContact: words.runNoContact
    case .fresh: words.runSensorHeard
    case .stale, .lost: sensor.connected ? words.runSensorSilent : words.runSensorSearched
    }
  }
}
