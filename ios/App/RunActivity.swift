import Foundation
import FreshLegsGlance
import FreshLegsKit

/// Where a run is shown while the app is not seen.
@MainActor
protocol RunHost: AnyObject {
  /// Shows this, and lights up the screen for it where `isAlert`.
  func show(_ state: RunActivityAttributes.ContentState, isAlert: Bool)
  /// Shows nothing any more.
  func leave()
}

/// Decides what of a run the lock screen shows, and when. Its numbers change every few seconds at most, all else where
/// it changes. What it does while the app is not seen, it does because location, sound or sensors keep the app alive.
@MainActor
final class RunActivity {
  /// For so long the numbers stay as they are, in seconds of the run.
  static let stepS = 5.0

  private let model: RunModel
  private let preferences: any Preferences
  private let host: any RunHost
  private let words: () -> RunWords
  private let now: () -> Date
  private let following = Following()
  private var shown: RunActivityAttributes.ContentState?
  /// The numbers that are shown, and the step of the run that they are of.
  private var numbers: (step: Double, isMoving: Bool, value: RunActivityAttributes.Numbers)?
  /// Whether the app is seen: there the run's own screen tells everything.
  var isInFront = true

  init(
    model: RunModel,
    preferences: any Preferences,
    host: any RunHost,
    words: @escaping () -> RunWords,
    now: @escaping () -> Date = { .now }
  ) {
    self.model = model
    self.preferences = preferences
    self.host = host
    self.words = words
    self.now = now
  }

  /// Follows the run from now on.
  func start() {
    let (model, preferences) = (model, preferences)
    following.follow(
      { RunLook(model, isHidden: preferences.values.hidesScreens) }, then: { [weak self] in self?.become($0) })
  }

  /// Takes away what another life of the app has left on the lock screen, unless that run goes on.
  func tidy() {
    if shown == nil { host.leave() }
  }

  /// Shows it once more: the system begins a Live Activity only for an app that is seen.
  func showAgain() {
    if let shown { host.show(shown, isAlert: false) }
  }

  private func become(_ look: RunLook?) {
    guard let look else {
      numbers = nil
      if shown != nil { host.leave() }
      shown = nil
      return
    }
    let words = words()
    let step = (look.view.movingS / Self.stepS).rounded(.down)
    let isMoving = look.view.motion == .moving
    if numbers?.step != step || numbers?.isMoving != isMoving {
      numbers = (step, isMoving, words.numbers(look.view, at: now()))
    }
    let next = words.state(look, numbers: numbers?.value)
    guard next != shown else { return }
    // What must not be missed lights up the screen: a vibration is not felt on every device and in every pocket.
    let isAlert = next.isSafety && shown?.title != next.title && !isInFront
    shown = next
    host.show(next, isAlert: isAlert)
  }
}
