import Foundation
import FreshLegsGlance
import FreshLegsKit
import FreshLegsWords

/// What of a run the lock screen is about.
struct RunLook: Equatable {
  let view: LiveView
  /// Whether the runner has paused it.
  let isPaused: Bool
  /// The red flag that stands, in the engine's words.
  let safety: String?
  /// Whether the runner hides the screens: numbers and cues then stay off the lock screen.
  let isHidden: Bool

  @MainActor
  init?(_ model: RunModel, isHidden: Bool) {
    guard let view = model.view else { return nil }
    self.view = view
    if case .paused = model.phase { isPaused = true } else { isPaused = false }
    safety = model.safety?.title
    self.isHidden = isHidden
  }
}

/// Words for the lock screen, in the app's language and the runner's units.
struct RunWords {
  let words: Strings
  let formatting: Formatting

  typealias State = RunActivityAttributes.ContentState

  /// What is shown of a run. `numbers` are those that are shown already, as long as they are good enough.
  func state(_ look: RunLook, numbers: RunActivityAttributes.Numbers?) -> State {
    let isStanding = look.view.motion != .moving
    return State(
      title: look.safety ?? (isStanding ? words.platformRunPaused : words.platformRun),
      isSafety: look.safety != nil,
      cue: look.isHidden ? nil : look.view.cue,
      numbers: look.isHidden ? nil : numbers,
      isPaused: isStanding,
      presses: presses(look))
  }

  /// The numbers of a moment.
  func numbers(_ view: LiveView, at now: Date) -> RunActivityAttributes.Numbers {
    RunActivityAttributes.Numbers(
      countsFrom: view.motion == .moving ? now.addingTimeInterval(-view.movingS) : nil,
      time: formatting.duration(s: view.movingS),
      distance: formatting.distance(m: view.distanceM),
      pace: fresh(view.paceSPerKm).map { formatting.pace(sPerKm: $0) },
      heartRate: fresh(view.heartRateBpm).map { formatting.number($0, decimals: 0) })
  }

  private func fresh(_ value: Shown) -> Double? { value.quality == .fresh ? value.value : nil }

  private func presses(_ look: RunLook) -> [RunPress] {
    // Under a red flag there is nothing to be coached.
    let word: RunPress? = look.safety == nil ? (look.view.undoUntilS == nil ? .heavy : .undo) : nil
    return [word, look.isPaused ? .resume : .pause].compactMap { $0 }
  }
}
