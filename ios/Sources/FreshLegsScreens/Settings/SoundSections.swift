import FreshLegsKit
import SwiftUI

/// How loud each sound is.
struct SoundVolumeSection: View {
  @Environment(\.words) private var words
  let models: AppModels

  var body: some View {
    Block(words.settingsVolume) {
      Small(words.settingsVolumeWhy)
      row(words.settingsVolumeBreath, models.preferenceBinding(\.breathVolume))
      row(words.settingsVolumeMetronome, models.preferenceBinding(\.metronomeVolume))
      row(words.settingsVolumeSignals, models.preferenceBinding(\.earconVolume))
    }
  }

  private func row(_ name: String, _ volume: Binding<Double>) -> some View {
    let percent = Int((volume.wrappedValue * 100).rounded())
    return SoundLevelRow(
      name, volume, in: 0...1,
      said: percent == 0 ? words.settingsVolumeOff : words.settingsVolumePercent(value: "\(percent)"))
  }
}

/// A level by tenths, as it is dragged; `said` is its value in words.
struct SoundLevelRow: View {
  private let name: String
  private let level: Binding<Double>
  private let range: ClosedRange<Double>
  private let said: String

  init(_ name: String, _ level: Binding<Double>, in range: ClosedRange<Double>, said: String) {
    self.name = name
    self.level = level
    self.range = range
    self.said = said
  }

  var body: some View {
    // Steps that are added up are no longer tenths.
    let tenths = Binding<Double>(
      get: { level.wrappedValue }, set: { level.wrappedValue = ($0 * 10).rounded() / 10 })
    VStack(alignment: .leading, spacing: 4) {
      HStack(alignment: .firstTextBaseline) {
        Text(name)
        Spacer(minLength: 8)
        Text(said).monospacedDigit().foregroundStyle(.secondary)
      }
      .accessibilityHidden(true)
      Slider(value: tenths, in: range, step: 0.1) { Text(name) }
        .accessibilityValue(said)
    }
  }
}

/// How a run is heard where no headphones are.
struct SoundWithoutHeadphonesSection: View {
  @Environment(\.words) private var words
  @Binding var way: WithoutHeadphones?

  var body: some View {
    Block(words.settingsWithoutHeadphones) {
      ChoiceRows(
        WithoutHeadphones.allCases, chosen: way, label: { name($0) }, detail: { detail($0) }, onChoose: { way = $0 })
      Small(words.settingsWithoutHeadphonesWhy)
    }
  }

  private func name(_ way: WithoutHeadphones) -> String {
    switch way {
    case .speaker: words.settingsWithoutHeadphonesSpeaker
    case .vibration: words.settingsWithoutHeadphonesVibration
    case .silent: words.settingsWithoutHeadphonesSilent
    }
  }

  private func detail(_ way: WithoutHeadphones) -> String {
    switch way {
    case .speaker: words.settingsWithoutHeadphonesSpeakerDetail
    case .vibration: words.settingsWithoutHeadphonesVibrationDetail
    case .silent: words.settingsWithoutHeadphonesSilentDetail
    }
  }
}

/// The runner's correction of the sound's latency.
struct SoundTrimSection: View {
  /// How far it can be corrected, and by which steps, in milliseconds.
  private static let range: ClosedRange<Int32> = -300...300
  private static let stepMs: Int32 = 10

  @Environment(\.words) private var words
  @Binding var trimMs: Int32

  /// With a minus of typography, and a plus where there is one.
  private var said: String {
    words.settingsTrimValue(ms: trimMs > 0 ? "+\(trimMs)" : "\(trimMs)".replacingOccurrences(of: "-", with: "−"))
  }

  var body: some View {
    Block(words.settingsTrim) {
      Small(words.settingsTrimWhy)
      Stepper {
        VStack(alignment: .leading, spacing: 2) {
          Text(words.settingsTrimTitle).font(.subheadline).foregroundStyle(.secondary)
          Text(said).monospacedDigit()
        }
      } onIncrement: {
        trimMs = min(trimMs + Self.stepMs, Self.range.upperBound)
      } onDecrement: {
        trimMs = max(trimMs - Self.stepMs, Self.range.lowerBound)
      }
      .accessibilityLabel(words.settingsTrimTitle)
      .accessibilityValue(said)
    }
  }
}
