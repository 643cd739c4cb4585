import FreshLegsKit
import SwiftUI

/// A warm-up or a cool-down is offered, at three levels.
struct RoutineOfferPlate: View {
  @Environment(\.words) private var words
  @Environment(\.palette) private var palette
  let run: RunModel
  let offer: RoutineOffer

  var body: some View {
    Plate(palette.calm) {
      PanelTitle(
        offer == .warmUp ? words.runWarmUpOffer : words.runCoolDownOffer, symbol: "figure.flexibility")
      SharedWidth {
        ForEach(1...3, id: \.self) { level in
          RunKey(words.runLevel(level: "\(level)")) { run.acceptRoutine(level: UInt8(level)) }
        }
      }
      RunKey(words.runDecline, action: run.declineRoutine)
    }
  }
}

/// The exercise that is done now.
struct RoutineInRun: View {
  @Environment(\.words) private var words
  @Environment(\.format) private var format
  @Environment(\.palette) private var palette
  let run: RunModel
  let routine: RoutineView

  var body: some View {
    Plate(palette.calm) {
      Small("\(routine.routine) · \(words.runStep(number: "\(routine.number)", of: "\(routine.of)"))")
      PanelTitle(routine.resting ? words.runRest(next: title) : title)
      Text(left)
        .font(.system(.largeTitle, design: .rounded, weight: .bold))
        .monospacedDigit()
        .accessibilityAddTraits(.updatesFrequently)
      Text(routine.how).fixedSize(horizontal: false, vertical: true)
      if let next = routine.next { Small(words.runNextExercise(name: next)) }
      SharedWidth {
        RunKey(words.partsBack, symbol: "backward.end", action: run.routineBack)
        RunKey(words.partsNext, symbol: "forward.end", action: run.routineNext)
        RunKey(words.runRoutineStop, symbol: "xmark", action: run.routineStop)
      }
    }
  }

  private var title: String {
    [routine.exercise, routine.side.map(words.run.of(_:))].compactMap(\.self).joined(separator: " · ")
  }

  /// Repetitions where they are counted, time where not.
  private var left: String {
    if let reps = routine.leftReps, !routine.resting { return words.runReps(count: Int(reps)) }
    return format.duration(s: routine.leftS)
  }
}
