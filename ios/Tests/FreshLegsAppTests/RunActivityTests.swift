import Foundation
import FreshLegsGlance
import FreshLegsKit
import Testing

@testable import FreshLegsApp

@MainActor
@Suite struct RunActivityTests {
  /// A lock screen that writes down what it shows.
  @MainActor
  private final class Screen: RunHost {
    private(set) var shown: [RunActivityAttributes.ContentState] = []
    private(set) var alerts: [String] = []
    private(set) var left = 0

    func show(_ state: RunActivityAttributes.ContentState, isAlert: Bool) {
      shown.append(state)
      if isAlert { alerts.append(state.title) }
    }
    func leave() { left += 1 }
  }

  private let bridge = PreviewBridge(run: FakeRun(view: .example(elapsedS: 0), summary: .example))
  private let screen = Screen()
  private let preview: PreviewModels
  private let activity: RunActivity
  private static let now = Date(timeIntervalSince1970: 1_800_000_000)

  init() {
    preview = PreviewModels(bridge: bridge, preferences: .ready)
    let format = Formatting(locale: Locale(identifier: "en"), units: .metric)
    activity = RunActivity(
      model: preview.models.run, preferences: preview.preferences, host: screen,
      words: { RunWords(words: .names, formatting: format) }, now: { Self.now })
    activity.start()
  }

  private func begin() async {
    await preview.models.run.start(RunOptions(kind: .easy))
    await until { !screen.shown.isEmpty }
  }

  private func show(_ view: LiveView) async {
    bridge.run.emit(.show(view))
    await until { preview.models.run.view == view }
    await settle()
  }

  private static let flag = SafetyView(
    word: .dizzy, title: "Stop and call for help", lines: [], callEmergency: true, mayResume: false, reviewed: true)

  @Test("what another life of the app has left is taken away")
  func leftovers() {
    activity.tidy()
    #expect(screen.left == 1)
    #expect(screen.shown.isEmpty)
  }

  @Test("but not of a run that goes on")
  func goesOn() async {
    await begin()
    activity.tidy()
    #expect(screen.left == 0)
  }

  @Test("a run is shown from its first moment to its last")
  func wholeRun() async {
    await begin()
    #expect(screen.shown.first?.title == "platform_run")
    #expect(screen.shown.first?.presses == [.heavy, .pause])
    preview.models.run.finish()
    await until { screen.left == 1 }
  }

  @Test("numbers change every five seconds, and the clock counts by itself")
  func numbers() async {
    await begin()
    await show(.example(elapsedS: 601))
    await show(.example(elapsedS: 604))
    #expect(screen.shown.count == 2)
    await show(.example(elapsedS: 605))
    #expect(screen.shown.count == 3)
    let numbers = screen.shown.last?.numbers
    #expect(numbers?.countsFrom == Self.now.addingTimeInterval(-605))
    #expect(numbers?.distance == "1.69 km")
    #expect(numbers?.pace == "5:57 /km")
    #expect(numbers?.heartRate == "142")
  }

  @Test("a cue is shown at once")
  func cue() async {
    await begin()
    await show(.example(elapsedS: 601))
    await show(.example(elapsedS: 602, cue: "Take it easy."))
    #expect(screen.shown.last?.cue == "Take it easy.")
    #expect(screen.shown.last?.numbers == screen.shown.dropLast().last?.numbers)
  }

  @Test("a paused run stands still and offers to go on")
  func paused() async {
    await begin()
    await show(.example(elapsedS: 61, motion: .paused))
    #expect(screen.shown.last?.isPaused == true)
    #expect(screen.shown.last?.title == "platform_run_paused")
    #expect(screen.shown.last?.presses == [.heavy, .resume])
    #expect(screen.shown.last?.numbers?.countsFrom == nil)
    #expect(screen.shown.last?.numbers?.time == "1:01")
  }

  @Test("a run that paused itself goes on by itself")
  func autoPaused() async {
    await begin()
    await show(.example(elapsedS: 61, motion: .autoPaused))
    #expect(screen.shown.last?.isPaused == true)
    #expect(screen.shown.last?.presses == [.heavy, .pause])
  }

  @Test("what was said can be taken back as long as the run says so")
  func undo() async {
    await begin()
    await show(.example(elapsedS: 30, undoUntilS: 38))
    #expect(screen.shown.last?.presses == [.undo, .pause])
  }

  @Test("a red flag stands before everything else, and lights up a screen that nobody looks at")
  func safety() async {
    await begin()
    activity.isInFront = false
    await show(.example(elapsedS: 30, safety: Self.flag))
    #expect(screen.shown.last?.title == Self.flag.title)
    #expect(screen.shown.last?.isSafety == true)
    #expect(screen.shown.last?.presses == [.pause])
    await show(.example(elapsedS: 40, safety: Self.flag))
    #expect(screen.alerts == [Self.flag.title])
  }

  @Test("who looks at the app is not alerted by the lock screen")
  func inFront() async {
    await begin()
    await show(.example(elapsedS: 30, safety: Self.flag))
    #expect(screen.alerts.isEmpty)
  }

  @Test("who hides the screens has no numbers and no words on the lock screen, but a red flag")
  func hidden() async {
    preview.preferences.change { $0.hidesScreens = true }
    await begin()
    await show(.example(elapsedS: 30, cue: "Take it easy."))
    #expect(screen.shown.allSatisfy { $0.numbers == nil && $0.cue == nil })
    await show(.example(elapsedS: 31, safety: Self.flag))
    #expect(screen.shown.last?.title == Self.flag.title)
  }

  @Test("what is not fresh is not shown")
  func stale() {
    let words = RunWords(words: .names, formatting: Formatting(locale: Locale(identifier: "en"), units: .metric))
    let numbers = words.numbers(.withoutSensors, at: Self.now)
    #expect(numbers.pace == nil)
    #expect(numbers.heartRate == nil)
  }
}

extension LiveView {
  fileprivate static let withoutSensors = LiveView(
    elapsedS: 60, movingS: 60, distanceM: 100, motion: .moving, paceSPerKm: .absent, paceAvgSPerKm: nil,
    gradeAdjustedPaceSPerKm: .absent,
    heartRateBpm: Shown(value: 142, quality: .stale, source: .heartRateSensor(1), ageS: 9), cadenceSpm: .absent,
    powerW: .absent, gradePercent: .absent, ascentM: 0, laps: 0, step: nil, sensors: [], muted: false,
    voiceFailed: false, cue: nil, guide: nil, routine: nil, question: nil, rescue: nil, safety: nil, eased: false,
    undoUntilS: nil)
}
