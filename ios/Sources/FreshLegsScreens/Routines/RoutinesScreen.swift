import FreshLegsKit
import SwiftUI

/// Guided routines without a run: chosen, played, over.
struct RoutinesScreen: View {
  private static let levels: [UInt8] = [1, 2, 3]

  @Environment(\.words) private var words
  let models: AppModels

  private var model: RoutineModel { models.routine }

  var body: some View {
    Group {
      if case .playing(let view) = model.phase {
        PlayingRoutine(view: view, model: model)
      } else {
        Page(words.appRoutines) {
          ending
          NoticePanel(model.notice, onRead: model.noticeWasSeen)
          Section {
            Chips(
              words.routinesHowHard, options: Self.levels, isChosen: { $0 == model.level },
              label: { words.routinesLevel(level: "\($0)") },
              onChoose: { level in Task { await model.load(level: level) } })
          }
          Loaded(model.routines, retry: { await model.load() }) { routines in
            if routines.isEmpty { Nothing(words.routinesNone, symbol: "figure.flexibility") }
            ForEach(routines, id: \.key) { RoutineSection(routine: $0, model: model) }
          }
        }
        .refreshable { await model.load() }
      }
    }
    .task { await model.load() }
    .onChange(of: model.phase) {
      if model.phase == .broken { AccessibilityNotification.Announcement(words.routinesBroken).post() }
    }
  }

  /// How the last one ended, until it is put away.
  @ViewBuilder private var ending: some View {
    switch model.phase {
    case .over:
      Panel(.calm) {
        PanelTitle(words.routinesOver, symbol: "checkmark.circle")
        WordButton(words.partsUnderstood) { model.leave() }
      }
    case .broken:
      Panel(.care) {
        PanelTitle(words.routinesBroken, symbol: "exclamationmark.triangle")
        Small(words.routinesBrokenAdvice)
        WordButton(words.partsUnderstood) { model.leave() }
      }
    case .choosing, .playing:
      EmptyView()
    }
  }
}
