import AppIntents
import FreshLegsGlance
import FreshLegsWords
import SwiftUI

#if canImport(FreshLegsIntents)
  import FreshLegsIntents
#endif

typealias RunState = RunActivityAttributes.ContentState

/// The whole of it, on the lock screen.
struct RunOnLockScreen: View {
  let state: RunState
  let isStale: Bool
  let words: Strings

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      HStack(alignment: .firstTextBaseline) {
        RunTitle(state: state, isStale: isStale, words: words)
        Spacer(minLength: 8)
        RunClock(state: state).font(.title2)
      }
      RunCue(state: state)
      if let numbers = state.numbers {
        HStack(spacing: 16) {
          RunNumber(symbol: "figure.run", text: numbers.distance)
          RunNumber(symbol: "speedometer", text: numbers.pace)
          RunNumber(symbol: "heart.fill", text: numbers.heartRate)
            .accessibilityLabel([words.runHeartRate, numbers.heartRate].compactMap { $0 }.joined(separator: " "))
        }
      }
      RunButtons(presses: state.presses, words: words)
    }
    .padding(16)
  }
}

/// That a run is on; a red flag before everything else; and that nothing was heard of the run for long.
struct RunTitle: View {
  let state: RunState
  let isStale: Bool
  let words: Strings

  var body: some View {
    if state.isSafety {
      Label(state.title, systemImage: "exclamationmark.triangle.fill").font(.headline).foregroundStyle(.red)
    } else {
      Text(isStale ? words.platformRunInterrupted : state.title).font(.headline).lineLimit(1)
    }
  }
}

/// The last cue, as long as it matters.
struct RunCue: View {
  let state: RunState

  var body: some View {
    if let cue = state.cue {
      Text(cue).font(.subheadline).lineLimit(2).frame(maxWidth: .infinity, alignment: .leading)
    }
  }
}

/// The time without pauses, which counts by itself.
struct RunClock: View {
  let state: RunState

  var body: some View {
    if let numbers = state.numbers {
      Group {
        if let from = numbers.countsFrom {
          Text(timerInterval: from...from.addingTimeInterval(Self.longestS), countsDown: false)
        } else {
          Text(verbatim: numbers.time)
        }
      }
      .monospacedDigit()
      .multilineTextAlignment(.trailing)
      // What counts by itself asks for all the room that it might ever need.
      .frame(maxWidth: 72, alignment: .trailing)
    }
  }

  /// A Live Activity ends after eight hours of its own accord; see ActivityKit's "Displaying live data".
  private static let longestS = 8 * 3_600.0
}

/// One number with its sign; nothing where it is not known.
struct RunNumber: View {
  let symbol: String
  let text: String?

  var body: some View {
    if let text {
      HStack(spacing: 4) {
        Image(systemName: symbol).accessibilityHidden(true)
        Text(verbatim: text).monospacedDigit()
      }
      .font(.subheadline)
    }
  }
}

/// The run in one sign.
struct RunSign: View {
  let state: RunState
  let words: Strings

  var body: some View {
    Image(systemName: symbol)
      .foregroundStyle(state.isSafety ? Color.red : Color("AccentColor"))
      .accessibilityLabel(state.title)
  }

  private var symbol: String {
    if state.isSafety { return "exclamationmark.triangle.fill" }
    return state.isPaused ? "pause.circle" : "figure.run"
  }
}

/// What can be pressed without unlocking the phone.
struct RunButtons: View {
  let presses: [RunPress]
  let words: Strings

  var body: some View {
    HStack(spacing: 12) {
      ForEach(presses, id: \.self) { press in
        switch press {
        case .heavy: button(HeavyIntent(), words.platformRunHeavy, "figure.run.circle")
        case .undo: button(UndoIntent(), words.platformRunUndo, "arrow.uturn.backward")
        case .pause: button(PauseIntent(), words.platformRunPause, "pause.circle")
        case .resume: button(ResumeIntent(), words.platformRunResume, "play.circle")
        }
      }
    }
  }

  private func button(_ intent: some AppIntent, _ text: String, _ symbol: String) -> some View {
    Button(intent: intent) {
      Label(text, systemImage: symbol).frame(maxWidth: .infinity, minHeight: 32).lineLimit(1)
    }
    .buttonStyle(.bordered)
    .tint(Color("AccentColor"))
  }
}
