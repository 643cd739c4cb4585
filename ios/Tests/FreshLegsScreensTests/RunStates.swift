import FreshLegsKit
import FreshLegsScreensTesting
import SwiftUI
import Testing

@testable import FreshLegsScreens

/// Moments of runs, as screens show them.
enum RunStates {
  static let calm = LiveView.example(elapsedS: 1_260)

  static let rescue = LiveView.example(
    elapsedS: 3_912, cue: "Quicker, lighter, shorter steps for one minute.",
    rescue: RescueView(
      step: .steps, line: "Quicker, lighter, shorter steps for one minute.", sinceS: 8, metronomeSpm: 176))

  static let asked = LiveView.example(
    elapsedS: 1_260,
    question: QuestionView(
      kind: .rescueCheck, text: "Better, same or worse?", answers: [.heavy, .better, .same, .worse],
      expiresAtS: 1_300),
    undoUntilS: 1_270)

  static let breathing = LiveView.example(
    elapsedS: 1_260, cue: "In for three, out for two steps.",
    guide: GuideView(inSteps: 3, outSteps: 2, cadenceSpm: 172, onSteps: false, coupling: nil, untilS: 1_400))

  /// Numbers that are late, gone, and a strap off the skin; targets rest, and a step of a plan goes on.
  static let doubtful = LiveView(
    elapsedS: 1_260, movingS: 1_260, distanceM: 3_528, motion: .autoPaused,
    paceSPerKm: Shown(value: 361, quality: .stale, source: .location, ageS: 12), paceAvgSPerKm: 360,
    gradeAdjustedPaceSPerKm: .absent,
    heartRateBpm: Shown(value: nil, quality: .noContact, source: .heartRateSensor(1), ageS: 4), cadenceSpm: .absent,
    powerW: .absent, gradePercent: .absent, ascentM: 46, laps: 3,
    step: StepView(number: 2, of: 8, name: "Run 2 of 3", leftS: 154, leftM: nil, target: "5:10 to 5:40 /km"),
    sensors: [], muted: true, voiceFailed: true, cue: nil, guide: nil, routine: nil, question: nil, rescue: nil,
    safety: nil, eased: true, undoUntilS: nil)

  static let paused = LiveView.example(elapsedS: 1_260, motion: .paused)

  static let routine = LiveView.example(elapsedS: 1_260, routine: .example)

  static let flagged = LiveView.example(elapsedS: 1_260, safety: .example)

  static let all = [calm, rescue, asked, breathing, doubtful, paused, routine, flagged]
}

/// The screen of a run over a core of cardboard.
@MainActor
struct RunStage {
  let preview: PreviewModels
  let hand: Hand

  var bridge: PreviewBridge { preview.bridge as? PreviewBridge ?? PreviewBridge() }
  var models: AppModels { preview.models }
  var run: FakeRun { bridge.run }

  init(
    language: String = "en", isSoundChosen: Bool = true, before: (PreviewBridge) -> Void = { _ in }
  ) {
    let sound: WithoutHeadphones? = isSoundChosen ? .speaker : nil
    preview = PreviewModels(preferences: PreferenceValues(isWelcomed: true, withoutHeadphones: sound))
    if let bridge = preview.bridge as? PreviewBridge { before(bridge) }
    hand = Hand(RunScreen(models: preview.models), models: preview.models, language: language)
  }

  /// Presses the button at the foot, once a run could begin.
  func start() async throws {
    let button = { hand.touchable(hand.words.runStart).flatMap { $0.name == hand.words.runStart ? $0 : nil } }
    try await hand.eventually("a run could begin") { button() != nil }
    button()?.press?()
    await hand.settle()
  }

  /// Begins a run that shows this.
  func during(_ view: LiveView) async throws {
    run.set(elapsedS: view.elapsedS)
    await models.run.start(RunChoice().options(.metric))
    run.emit(.show(view))
    try await hand.eventually("the run shows it") { models.run.view == view }
    await hand.settle()
  }

  /// Is told something by the run.
  func tell(_ event: RunEvent, until isSo: @escaping @MainActor (RunModel) -> Bool) async throws {
    run.emit(event)
    try await hand.eventually("the run has told it") { isSo(models.run) }
    await hand.settle()
  }

  /// The runner's own words so far.
  var words: [Word] {
    run.calls.compactMap { if case .word(let word) = $0 { word } else { nil } }
  }

  /// What can be touched and is lower than a running hand needs it.
  var small: [String] {
    hand.screen.all
      .filter { ($0.press != nil || $0.hold != nil) && ($0.seen.map(\.minHeight).max() ?? 0) < 96 }
      .map(\.name)
  }
}
