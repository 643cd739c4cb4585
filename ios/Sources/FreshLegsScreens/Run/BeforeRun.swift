import FreshLegsKit
import SwiftUI

/// What a run needs to know, the most important first; it starts from the foot of the screen.
struct BeforeRun: View {
  @Environment(\.words) private var words
  @State private var choice = RunChoice()
  @State private var isDoubted = false
  @State private var asksForSound = false
  let models: AppModels
  let readiness: Loadable<RunReadiness>

  var body: some View {
    let run = models.run
    Page(words.runTitle) {
      NoticePanel(run.notice) { run.notice = nil }
      if readiness.value == nil { Loaded(readiness, retry: run.prepare) { _ in EmptyView() } }
      if let hold = readiness.value?.hold { HoldPanel(hold: hold, run: run) }
      ForEach(readiness.value?.unfinished ?? [], id: \.id) { UnfinishedPanel(unfinished: $0, models: models) }
      if run.needsSoundChoice { RunSound(run: run) }
      RunSuggestion(today: models.today)
      RunKindSection(choice: $choice)
      RunAimSection(choice: $choice, models: models)
      RunPermissions(permissions: models.permissions, needed: choice.kind.needed(isPaired: isPaired))
      RunSensors(sensors: models.sensors)
      RunHeavyWays(ways: run.heavyWays)
      demo
    }
    .safeAreaInset(edge: .bottom) { start }
    .question(
      hold ?? "", text: words.runHoldQuestion, isAsked: $isDoubted, yes: words.runHoldStart, no: words.partsCancel
    ) {
      await answerAndBegin()
    }
    .soundQuestion(run, words: words.run, isAsked: $asksForSound, onAnswer: begin)
    .task {
      await models.permissions.refresh()
      await models.sensors.load()
      await models.today.load()
      await models.plan.load()
    }
    .hearing(models, isPossible: isPaired && models.permissions.state(.bluetooth) == .granted)
  }

  private var isPaired: Bool { !(models.sensors.paired.value ?? []).isEmpty }

  /// What holds running back, in a line.
  private var hold: String? {
    if let hold = readiness.value?.hold { return hold.title }
    let mayRun = models.today.today.value?.mayRun
    return mayRun.flatMap { $0.verdict.holdsBack ? $0.title : nil }
  }

  private var start: some View {
    let run = models.run
    return MainButton(run.isStarting ? words.runStarting : words.runStart, symbol: "figure.run") {
      if hold != nil { isDoubted = true } else { await answerAndBegin() }
    }
    .disabled(run.isStarting || readiness.value == nil)
    .frame(maxWidth: 608)
    .padding(.horizontal, 16)
    .padding(.vertical, 12)
    .frame(maxWidth: .infinity)
    .background(.bar)
  }

  private func answerAndBegin() async {
    if models.run.needsSoundChoice { asksForSound = true } else { await begin() }
  }

  private func begin() async {
    let units = models.settings.profile.value?.units ?? .metric
    // Each is asked for once; whatever the answer, the run begins.
    for permission in choice.kind.needed(isPaired: isPaired) where models.permissions.state(permission) == .notAsked {
      await models.permissions.ask(permission)
    }
    await models.run.start(choice.options(units), sensors: models.sensors.handle)
  }

  private var demo: some View {
    Section(words.runDemo) {
      Small(words.runDemoText)
      QuietButton(words.runDemoStart, symbol: "play") { await models.run.start(Self.simulated) }
        .disabled(models.run.isStarting)
    }
  }

  /// A runner for trying out, as fast as life, always the same.
  private static let simulated = SimulationOptions(
    run: RunOptions(kind: .easy, conditions: RunChoice().conditions, offersRoutines: false), seed: 7, speed: 1)
}

extension View {
  /// Lets paired sensors be heard while the runner gets ready.
  fileprivate func hearing(_ models: AppModels, isPossible: Bool) -> some View {
    let sensors = models.sensors
    let isOpen = sensors.view.value != nil
    let identities = (sensors.paired.value ?? []).map(\.identity)
    return task(id: isPossible) { if isPossible { await sensors.open() } }
      .task(id: isOpen ? identities : []) { if isOpen { sensors.watch(identities) } }
      .onDisappear {
        // A run that has begun hears them by itself.
        if !models.run.phase.isOn && !models.run.isStarting { sensors.watch([]) }
      }
  }
}

private struct HoldPanel: View {
  @Environment(\.words) private var words
  let hold: HoldView
  let run: RunModel

  var body: some View {
    Panel(.alarm) {
      PanelTitle(hold.title, symbol: "exclamationmark.triangle")
      ForEach(hold.lines, id: \.self) { Text($0) }
      ForEach(hold.answers, id: \.answer) { choice in
        QuietButton(choice.label) { await run.answerFollowUp(choice.answer) }
      }
      if !hold.reviewed { Small(words.runUnreviewed) }
    }
  }
}

private struct UnfinishedPanel: View {
  @Environment(\.words) private var words
  @Environment(\.format) private var format
  @State private var isEnding = false
  let unfinished: UnfinishedRun
  let models: AppModels

  var body: some View {
    Panel(.care) {
      PanelTitle(words.runUnfinishedTitle, symbol: "info.circle")
      Text(head)
      Small(words.runUnfinishedText)
      QuietButton(words.runUnfinishedResume, symbol: "play") {
        await models.run.resumeUnfinished(unfinished.id, sensors: models.sensors.handle)
      }
      QuietButton(words.runUnfinishedClose) { isEnding = true }
        .question(
          words.runUnfinishedQuestion, text: words.runUnfinishedConsequence, isAsked: $isEnding,
          yes: words.runUnfinishedClose, no: words.partsCancel
        ) {
          await models.run.closeUnfinished(unfinished.id)
        }
    }
  }

  private var head: String {
    [
      format.dateAndTime(utcMs: unfinished.startedAtUtcMs, utcOffsetS: unfinished.utcOffsetS),
      format.distance(m: unfinished.summary.distanceM), format.duration(s: unfinished.summary.movingS),
    ].joined(separator: " · ")
  }
}
