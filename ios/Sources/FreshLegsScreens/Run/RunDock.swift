import FreshLegsKit
import SwiftUI

/// The buttons of a run: each at least 96 pt, always in the same place.
struct RunDock: View {
  @Environment(\.words) private var words
  @Environment(\.palette) private var palette
  let models: AppModels
  let view: LiveView
  let isLow: Bool
  let sheet: RunSheet
  let onSheet: @MainActor (RunSheet) -> Void
  let onFinish: @MainActor () -> Void

  private var run: RunModel { models.run }

  var body: some View {
    VStack(spacing: 8) {
      if let safety = run.safety {
        if safety.callEmergency { CallButton(pages: models.pages) }
      } else if let question = view.question {
        SharedWidth {
          ForEach(question.answers.filter { $0 != .heavy }, id: \.self) { answer in
            RunKey(words.run.of(answer)) { run.word(answer) }
          }
        }
      }
      SharedWidth { saying }
      SharedWidth { controls }
    }
  }

  /// How the runner is: also on a locked screen.
  @ViewBuilder private var saying: some View {
    if let safety = run.safety {
      if safety.mayResume { RunKey(words.run.of(.coachAgain)) { run.word(.coachAgain) }.share(2) }
    } else {
      heavy.share(2)
    }
    notWell
  }

  @ViewBuilder private var controls: some View {
    if run.isLocked {
      if canUndo { undo }
      UnlockButton(run: run).share(2)
    } else {
      unlocked
    }
  }

  /// The button that everything else is for.
  private var heavy: some View {
    RunKey(
      words.runHeavy, pair: palette.heavy, font: .largeTitle.weight(.bold),
      minHeight: isLow ? RunKey.leastHeight : 128, action: run.heavy)
  }

  private var notWell: some View {
    let isOpen = sheet == .notWell
    return RunKey(
      isOpen ? words.partsClose : words.runNotWell, symbol: isOpen ? "xmark" : "exclamationmark.triangle",
      pair: palette.alarm
    ) {
      onSheet(isOpen ? .numbers : .notWell)
    }
  }

  @ViewBuilder private var unlocked: some View {
    let isPaused = if case .paused = run.phase { true } else { false }
    if isPaused {
      RunKey(words.runResume, symbol: "play.fill", action: run.resume)
    } else {
      RunKey(words.runPause, symbol: "pause.fill", action: run.pause)
    }
    if canUndo {
      undo
    } else if run.safety == nil {
      if isPaused {
        FinishButton(run: run, onFinish: onFinish)
      } else {
        RunKey(words.runLap, symbol: "flag", action: run.lap)
      }
    }
    // Under a red flag there is nothing else to be done.
    if run.safety != nil {
      FinishButton(run: run, onFinish: onFinish)
    } else {
      more
    }
  }

  private var more: some View {
    let isOpen = sheet == .more
    return RunKey(isOpen ? words.partsClose : words.runMoreKey, symbol: isOpen ? "xmark" : "ellipsis") {
      onSheet(isOpen ? .numbers : .more)
    }
  }

  /// Whether the last word can be taken back: for a few seconds of the run.
  private var canUndo: Bool { view.undoUntilS != nil && run.canUndo }

  private var undo: some View {
    RunKey(words.partsUndo, symbol: "arrow.uturn.backward", pair: palette.care, action: run.undo)
  }
}

/// Ends the run once a finger has stayed on it.
struct FinishButton: View {
  @Environment(\.words) private var words
  let run: RunModel
  let onFinish: @MainActor () -> Void

  var body: some View {
    HoldButton(
      run.isFinishing ? words.runFinishing : words.runFinishHold, progress: run.finishProgress,
      onDown: run.beginHoldToFinish, onUp: run.cancelHoldToFinish, onPressed: onFinish)
  }
}

/// Shows the number that calls for help; the phone's dialler does the rest.
struct CallButton: View {
  @Environment(\.words) private var words
  @Environment(\.palette) private var palette
  let pages: any SystemPages

  var body: some View {
    // Of the country that the phone is set to, not of the language of the words.
    let number = emergencyNumber(Locale.current.region?.identifier ?? "")
    RunKey(
      words.runCall(number: number), symbol: "phone.fill", pair: palette.alarm.inverted, font: .title.weight(.bold)
    ) {
      pages.dial(number)
    }
  }
}

/// A touch of rain does not unlock: the finger stays for a while. A screen reader's user presses.
private struct UnlockButton: View {
  @Environment(\.words) private var words
  @State private var progress = 0.0
  @State private var holding: Task<Void, Never>?
  let run: RunModel

  /// So long it is held: twenty steps of 40 ms.
  private static let steps = 20
  private static let step = Duration.milliseconds(40)

  var body: some View {
    HoldButton(
      words.runUnlock, progress: progress, onDown: begin, onUp: cancel, onPressed: { run.lock(false) })
  }

  private func begin() {
    holding?.cancel()
    holding = Task {
      for held in 1...Self.steps {
        guard (try? await Task.sleep(for: Self.step)) != nil else { return }
        progress = Double(held) / Double(Self.steps)
      }
      run.lock(false)
    }
  }

  private func cancel() {
    holding?.cancel()
    holding = nil
    progress = 0
  }
}
