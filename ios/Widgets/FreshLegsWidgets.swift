import SwiftUI
import WidgetKit

/// What the app shows outside of its own screens: today's word, and the run that is on.
@main
struct FreshLegsWidgets: WidgetBundle {
  var body: some Widget {
    TodayWidget()
    RunWidget()
  }
}
