import FreshLegsKit
import SwiftUI

/// What sounds with the steps: the breath with its steps, or the metronome.
struct GuidePlate: View {
  @Environment(\.words) private var words
  @Environment(\.format) private var format
  @Environment(\.palette) private var palette
  let run: RunModel
  let guide: GuideView

  var body: some View {
    Plate(palette.calm) {
      if let inhale = guide.inSteps, let exhale = guide.outSteps {
        PanelTitle(words.runBreath)
        Text(words.runBreathPattern(inhale: "\(inhale)", exhale: "\(exhale)")).font(.title2.weight(.semibold))
        BreathSteps(inhale: Int(inhale), exhale: Int(exhale), cadenceSpm: guide.cadenceSpm)
      } else {
        PanelTitle(words.runMetronome)
      }
      Small(words.partsSpm(value: format.number(guide.cadenceSpm, decimals: 0)))
      if !guide.onSteps {
        Small(words.runGuideByRate)
        RunKey(words.runTap, symbol: "shoeprints.fill", action: run.tap)
      }
      SharedWidth {
        if guide.untilS != nil { RunKey(words.runGuideKeep, action: run.keepGuide) }
        RunKey(words.runGuideOff, action: run.guideOff)
      }
    }
  }
}

/// A dot for each step of a breath: full ones in, rings out. The present one is larger, where anything may move. What
/// is heard is exact; this follows the rate of the steps for the eye, and the words above say the same.
private struct BreathSteps: View {
  @Environment(\.accessibilityReduceMotion) private var isStill
  @State private var start = Date()
  let inhale: Int
  let exhale: Int
  let cadenceSpm: Double

  var body: some View {
    Group {
      if isStill || cadenceSpm <= 0 {
        dots(present: nil)
      } else {
        let stepS = 60 / cadenceSpm
        TimelineView(.periodic(from: start, by: stepS)) { moment in
          let steps = (moment.date.timeIntervalSince(start) / stepS).rounded()
          dots(present: Int(steps.truncatingRemainder(dividingBy: Double(inhale + exhale))))
        }
      }
    }
    .accessibilityHidden(true)
    // A new rate begins where the old one was: the breath does not jump.
    .onChange(of: cadenceSpm) { old, new in
      guard old > 0, new > 0 else { return }
      let now = Date()
      start = now.addingTimeInterval(-now.timeIntervalSince(start) * old / new)
    }
  }

  private func dots(present: Int?) -> some View {
    HStack(spacing: 0) {
      ForEach(0..<(inhale + exhale), id: \.self) { step in
        Image(systemName: step < inhale ? "circle.fill" : "circle")
          .font(.title3.weight(.bold))
          .scaleEffect(step == present ? 1.8 : 1)
          .frame(maxWidth: .infinity, minHeight: 44)
      }
    }
  }
}

/// The patterns of the breath guide, the gentlest first.
struct BreathPatterns: View {
  @Environment(\.words) private var words
  let run: RunModel
  let onDone: @MainActor () -> Void

  var body: some View {
    SharedWidth { ForEach([BreathPattern.fourFour, .threeThree, .threeTwo], id: \.self) { key($0) } }
    SharedWidth { ForEach([BreathPattern.twoTwo, .twoOne], id: \.self) { key($0) } }
  }

  private func key(_ pattern: BreathPattern) -> some View {
    RunKey("\(pattern.steps.inhale) : \(pattern.steps.exhale)") {
      run.breathGuide(pattern)
      onDone()
    }
    .accessibilityLabel(words.run.of(pattern))
  }
}
