import FreshLegsKit
import SwiftUI

/// What stands above the buttons of a run.
enum RunSheet {
  case numbers
  /// What is not needed all the time.
  case more
  /// The words of a red flag.
  case notWell
}

/// A run has the whole screen. Its buttons stand still, at the foot or, where the screen is low, at the side; what is
/// above or beside them scrolls, so that "heavy" and "pause" are always where the finger knows them to be.
struct DuringRun: View {
  @Environment(\.words) private var words
  @Environment(\.palette) private var palette
  @Environment(\.verticalSizeClass) private var height
  @State private var sheet = RunSheet.numbers
  @State private var isAsked = false
  let models: AppModels
  let view: LiveView

  var body: some View {
    let run = models.run
    GeometryReader { room in
      let isLow = height == .compact
      Group {
        if isLow || room.size.width > room.size.height {
          HStack(alignment: .bottom, spacing: 16) {
            upper
            lower(isLow: isLow).frame(maxWidth: .infinity)
          }
        } else {
          VStack(spacing: 8) {
            upper
            lower(isLow: false)
          }
          .frame(maxWidth: 640)
          .frame(maxWidth: .infinity)
        }
      }
      .padding(.horizontal, 12)
      .padding(.vertical, 8)
    }
    .toolbar(.hidden, for: .navigationBar)
    // A wet sleeve at the edge of a locked screen leads nowhere at its first touch.
    .defersSystemGestures(on: run.isLocked ? .all : [])
    .accessibilityElement(children: .contain)
    // Two fingers, twice, anywhere on the screen: no button has to be found.
    .accessibilityAction(.magicTap) { if run.safety == nil { run.heavy() } }
    .accessibilityAction(.escape) { sheet = .numbers }
    .question(
      words.runFinishQuestion, text: words.runFinishText, isAsked: $isAsked, yes: words.runFinishYes,
      no: words.partsCancel
    ) {
      run.finish()
    }
  }

  /// What is open now: a locked screen has no more than how the runner is.
  private var now: RunSheet { models.run.isLocked && sheet == .more ? .numbers : sheet }

  private var upper: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: 8) { content }
        .frame(maxWidth: .infinity, alignment: .leading)
    }
    .scrollBounceBehavior(.basedOnSize)
    .frame(maxWidth: .infinity)
  }

  /// What was asked for by hand, then a red flag, then what went wrong, and only then the run.
  @ViewBuilder private var content: some View {
    let run = models.run
    if now == .notWell { NotWell(run: run) { sheet = .numbers } }
    if let safety = run.safety { Plate(palette.alarm) { SafetyText(safety: safety) } }
    if let notice = run.notice { RunNotice(notice: notice) { run.notice = nil } }
    if let trouble = run.troubles.first {
      Plate(palette.care) {
        TroubleText(trouble: trouble)
        RunKey(words.partsUnderstood, action: run.troubleWasTold)
      }
    }
    if run.safety != nil {
      if !run.isLocked { RunKey(words.runFinish) { isAsked = true } }
    } else if now == .more {
      MoreOfRun(run: run, view: view, onFinish: { isAsked = true }, onDone: { sheet = .numbers })
    } else if now == .numbers {
      RunPicture(run: run, view: view)
    }
  }

  private func lower(isLow: Bool) -> some View {
    RunDock(
      models: models, view: view, isLow: isLow, sheet: now, onSheet: { sheet = $0 }, onFinish: { isAsked = true })
  }
}

/// What went wrong with the last thing that was asked, until it is read. It is read aloud as it comes.
private struct RunNotice: View {
  @Environment(\.words) private var words
  @Environment(\.palette) private var palette
  let notice: Notice
  let onRead: @MainActor () -> Void

  var body: some View {
    Plate(palette.care) {
      PanelTitle(words.of(notice), symbol: "exclamationmark.triangle")
      RunKey(words.partsUnderstood, action: onRead)
    }
    .onChange(of: notice, initial: true) { AccessibilityNotification.Announcement(words.of(notice)).post() }
  }
}

/// What went wrong with a run, once. It is read aloud as it comes.
struct TroubleText: View {
  @Environment(\.words) private var words
  let trouble: Trouble

  var body: some View {
    PanelTitle(words.run.of(trouble), symbol: "exclamationmark.triangle")
      .onChange(of: trouble, initial: true) {
        AccessibilityNotification.Announcement(words.run.of(trouble)).post()
      }
  }
}
