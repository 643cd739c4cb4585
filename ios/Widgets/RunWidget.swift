import ActivityKit
import FreshLegsGlance
import FreshLegsKit
import FreshLegsWords
import SwiftUI
import WidgetKit

/// A run on the lock screen and in the Dynamic Island.
struct RunWidget: Widget {
  private let words = Strings(BundleCatalogue())
  private static let run = URL(string: Destination.run.link)

  var body: some WidgetConfiguration {
    ActivityConfiguration(for: RunActivityAttributes.self) { context in
      RunOnLockScreen(state: context.state, isStale: context.isStale, words: words)
        .activityBackgroundTint(nil)
        .widgetURL(Self.run)
    } dynamicIsland: { context in
      let state = context.state
      return DynamicIsland {
        DynamicIslandExpandedRegion(.leading) { RunNumber(symbol: "figure.run", text: state.numbers?.distance) }
        DynamicIslandExpandedRegion(.trailing) { RunClock(state: state) }
        DynamicIslandExpandedRegion(.center) { RunTitle(state: state, isStale: context.isStale, words: words) }
        DynamicIslandExpandedRegion(.bottom) {
          VStack(spacing: 8) {
            RunCue(state: state)
            RunButtons(presses: state.presses, words: words)
          }
        }
      } compactLeading: {
        RunSign(state: state, words: words)
      } compactTrailing: {
        RunClock(state: state)
      } minimal: {
        RunSign(state: state, words: words)
      }
      .widgetURL(Self.run)
      .keylineTint(state.isSafety ? .red : Color("AccentColor"))
    }
  }
}
