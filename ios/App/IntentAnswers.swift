import FreshLegsKit
import FreshLegsWords

#if canImport(FreshLegsIntents)
  import FreshLegsIntents
#endif

/// Does what Siri, a shortcut or the Live Activity wants, and says what came of it. What opens a screen becomes an
/// arrival, which waits behind the lock; what is said to a run that is on goes to the run.
@MainActor
struct IntentAnswers {
  let run: RunModel
  let words: Strings
  /// Where arrivals go.
  let arrive: @MainActor (Arrival) -> Void

  func answer(_ wish: IntentWish) -> String {
    switch wish {
    case .easyRun:
      arrive(.easyRun)
      return words.platformShortcutEasyLong
    case .checkIn:
      arrive(.open(.checkIn()))
      return words.platformShortcutCheckInLong
    case .run:
      arrive(.open(.run))
      return words.appRun
    case .heavy: return tell(words.iosIntentHeavy) { $0.heavy() }
    case .undo: return tell(words.iosIntentUndone) { $0.undo() }
    case .pause: return tell(words.platformRunPaused) { $0.pause() }
    case .resume: return tell(words.platformRun) { $0.resume() }
    }
  }

  private func tell(_ done: String, _ say: (RunModel) -> Void) -> String {
    guard run.phase.isOn else { return words.iosIntentNoRun }
    say(run)
    // The run may have refused: it says so on its screen.
    return run.notice == nil ? done : words.platformWidgetHidden
  }
}
