import FreshLegsKit
import SwiftUI

/// What is to be seen of a run: what is said now, then the numbers, then the rest.
struct RunPicture: View {
  @Environment(\.words) private var words
  let run: RunModel
  let view: LiveView

  var body: some View {
    if view.motion == .paused { RunSign("pause.circle", words.runPaused) }
    if view.motion == .autoPaused { RunSign("pause.circle", words.runStanding) }
    said
    if let routine = view.routine {
      RoutineInRun(run: run, routine: routine)
    } else if let offer = run.routineOffer {
      RoutineOfferPlate(run: run, offer: offer)
    }
    RunNumbers(view: view)
    signs
    if let step = view.step { StepPlate(step: step) }
    if let guide = view.guide { GuidePlate(run: run, guide: guide) }
  }

  /// The words of now: a question, the rescue's step, or the last cue. They are spoken, and so not announced again.
  @ViewBuilder private var said: some View {
    if let rescue = view.rescue { RescuePlate(run: run, rescue: rescue) }
    if let question = view.question {
      Bubble(text: question.text)
    } else if let cue = view.cue, cue != view.rescue?.line {
      Bubble(text: cue)
    }
  }

  /// What is different from an ordinary run, each with a sign.
  @ViewBuilder private var signs: some View {
    if run.isFinishing { RunSign("checkmark.circle", words.runFinishing) }
    if view.eased { RunSign("checkmark.circle", words.runEased) }
    if view.muted { RunSign("speaker.slash", words.runMuted) }
    if view.voiceFailed { RunSign("exclamationmark.triangle", words.runVoiceFailed) }
    if run.isLocked { RunSign("lock", words.runLocked) }
  }
}

/// A sign, and what it stands for.
struct RunSign: View {
  private let symbol: String
  private let text: String

  init(_ symbol: String, _ text: String) {
    self.symbol = symbol
    self.text = text
  }

  var body: some View {
    Label(text, systemImage: symbol)
      .font(.headline)
      .padding(.horizontal, 8)
      .accessibilityElement(children: .combine)
  }
}

/// What the coach said last.
private struct Bubble: View {
  @Environment(\.palette) private var palette
  let text: String

  var body: some View {
    Plate(palette.calm) {
      HStack(alignment: .firstTextBaseline, spacing: 12) {
        Image(systemName: "speaker.wave.2").accessibilityHidden(true)
        Text(text).font(.title3.weight(.semibold)).fixedSize(horizontal: false, vertical: true)
      }
      .accessibilityElement(children: .combine)
    }
  }
}

private struct RescuePlate: View {
  @Environment(\.words) private var words
  @Environment(\.format) private var format
  @Environment(\.palette) private var palette
  let run: RunModel
  let rescue: RescueView

  var body: some View {
    Plate(palette.heavy) {
      VStack(alignment: .leading, spacing: 8) {
        Text(words.run.of(rescue.step)).font(.subheadline.weight(.semibold))
        Text(rescue.line).font(.title2.weight(.bold)).fixedSize(horizontal: false, vertical: true)
      }
      .accessibilityElement(children: .combine)
      if let cadenceSpm = rescue.metronomeSpm {
        RunKey(words.runMetronomeOffer(cadence: format.number(cadenceSpm, decimals: 0)), action: run.acceptOffer)
      }
    }
  }
}

/// Where the runner is in the plan.
private struct StepPlate: View {
  @Environment(\.words) private var words
  @Environment(\.format) private var format
  let step: StepView

  var body: some View {
    Plate {
      VStack(alignment: .leading, spacing: 4) {
        Small(words.runStep(number: "\(step.number)", of: "\(step.of)"))
        Text(step.name).font(.title3.weight(.semibold))
        if let target = step.target { Text(target) }
        if let left { Text(words.runLeft(what: left)).monospacedDigit() }
      }
      .accessibilityElement(children: .combine)
    }
  }

  private var left: String? { step.leftS.map { format.duration(s: $0) } ?? step.leftM.map { format.distance(m: $0) } }
}
