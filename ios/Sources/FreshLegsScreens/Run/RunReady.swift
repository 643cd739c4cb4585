import FreshLegsKit
import SwiftUI

extension RunKind {
  /// What the phone is asked for by such a run. What is seen of it on a locked screen asks for nothing: an activity
  /// there is live until the runner switches it off.
  func needed(isPaired: Bool) -> [Permission] {
    (self == .treadmill ? [] : [.location]) + [.activity] + (isPaired ? [.bluetooth] : [])
  }
}

/// What the phone is asked for, why, and how it stands.
struct RunPermissions: View {
  @Environment(\.words) private var words
  let permissions: Permissions
  let needed: [Permission]

  var body: some View {
    Section {
      ForEach(needed, id: \.self) { PermissionRow(permissions: permissions, permission: $0) }
    } header: {
      Text(words.runReady)
    } footer: {
      if needed.contains(where: { permissions.state($0) != .granted }) { Text(words.runReadyWithout) }
    }
  }
}

private struct PermissionRow: View {
  @Environment(\.words) private var words
  let permissions: Permissions
  let permission: Permission

  var body: some View {
    let state = permissions.state(permission)
    let asked = words.run.of(permission)
    let isGranted = state == .granted
    VStack(alignment: .leading, spacing: 8) {
      ReadyLine(
        symbol: isGranted ? "checkmark.circle" : "info.circle", title: asked.name,
        details: [isGranted ? words.runPermissionGranted : asked.why])
      if state.mayAsk {
        WordButton(words.runPermissionAllow) { await permissions.ask(permission) }
      } else if state == .deniedForGood {
        WordButton(words.runPermissionSettings) { permissions.openSettings() }
      } else if state == .restricted {
        Small(words.runPermissionRestricted)
      }
    }
  }
}

/// The paired sensors, and whether each is heard.
struct RunSensors: View {
  @Environment(\.words) private var words
  @Environment(\.go) private var go
  let sensors: SensorsModel

  var body: some View {
    let paired = sensors.paired.value ?? []
    let view = sensors.view.value
    Section(words.runSensors) {
      if paired.isEmpty { Small(words.runSensorsNone) }
      if let note = view?.adapterNote { Small(note) }
      ForEach(paired, id: \.identity) { sensor in
        let row = view?.sensors.first { $0.identity == sensor.identity }
        ReadyLine(
          symbol: row?.link == .streaming ? "checkmark.circle" : "sensor.tag.radiowaves.forward", title: sensor.name,
          details: [state(of: row), row?.note].compactMap(\.self))
      }
      RowButton(paired.isEmpty ? words.runSensorsAdd : words.runSensorsAll) { go(.sensors) }
    }
  }

  private func state(of row: SensorRow?) -> String {
    let battery = row?.batteryPercent.map { words.runBatteryPercent(percent: "\($0)") }
    return [words.run.of(row?.link), battery].compactMap(\.self).joined(separator: " · ")
  }
}

/// Something that a run uses, with a sign that says whether it is there; read as one.
private struct ReadyLine: View {
  let symbol: String
  let title: String
  let details: [String]

  var body: some View {
    HStack(alignment: .firstTextBaseline, spacing: 12) {
      Image(systemName: symbol).foregroundStyle(.tint).accessibilityHidden(true)
      VStack(alignment: .leading, spacing: 2) {
        Text(title)
        ForEach(details, id: \.self) { Text($0).font(.subheadline).foregroundStyle(.secondary) }
      }
    }
    .accessibilityElement(children: .combine)
  }
}

/// The ways of saying "heavy" that work now.
struct RunHeavyWays: View {
  @Environment(\.words) private var words
  let ways: [HeavyWay]

  var body: some View {
    Section(words.runHeavyWays) {
      ForEach(ways, id: \.self) { Label(words.run.of($0), systemImage: $0.symbol) }
    }
  }
}

extension HeavyWay {
  var symbol: String {
    switch self {
    case .screen: "hand.tap"
    case .headset: "headphones"
    case .notification: "lock"
    case .knock: "iphone.radiowaves.left.and.right"
    }
  }
}

/// How the coach speaks where no headphones are: asked once, before the first run without.
struct RunSound: View {
  @Environment(\.words) private var words
  let run: RunModel

  var body: some View {
    Section {
      ChoiceRows(
        WithoutHeadphones.allCases, chosen: nil, label: words.run.of(_:), detail: { words.run.detail(of: $0) },
        onChoose: run.chooseSound)
    } header: {
      Text(words.runSoundTitle)
    } footer: {
      Text(words.runSoundLater)
    }
  }
}

extension View {
  /// Asks the same of who begins a run without having answered; the run begins with the answer.
  func soundQuestion(
    _ run: RunModel, words: RunWords, isAsked: Binding<Bool>, onAnswer: @escaping @MainActor () async -> Void
  ) -> some View {
    confirmationDialog(words.words.runSoundTitle, isPresented: isAsked, titleVisibility: .visible) {
      ForEach(WithoutHeadphones.allCases, id: \.self) { way in
        Button(words.of(way)) {
          run.chooseSound(way)
          Task { await onAnswer() }
        }
      }
      Button(words.words.partsCancel, role: .cancel) {}
    } message: {
      Text(words.words.runSoundLater)
    }
  }
}
