import FreshLegsGlance
import FreshLegsKit
import WidgetKit

/// Tells the widgets today's word.
@MainActor
struct WidgetNews {
  let bridge: any TodayBridge & CheckInBridge
  let preferences: any Preferences
  /// `nil` where the system gives no folder to share.
  var board = AppGroup.folder.map { TodayBoard(folder: $0) }

  /// Writes it, and has the widgets drawn anew where it has changed. Who locks the app, or hides its screens, shows
  /// nothing of it on the home screen.
  func write() async {
    guard let board else { return }
    let before = board.read()
    let next = await snapshot()
    guard next != before else { return }
    do {
      try board.write(next)
    } catch {
      // What cannot be told is not shown: the widget shows what was told before on its own day only.
      return
    }
    WidgetCenter.shared.reloadAllTimelines()
  }

  private func snapshot() async -> TodaySnapshot? {
    let values = preferences.values
    guard !values.appLock, !values.hidesScreens else { return nil }
    guard let day = try? await bridge.localDay(), let today = try? await bridge.today() else { return nil }
    return TodaySnapshot(day: day, word: TodaySnapshot.word(for: today))
  }
}
