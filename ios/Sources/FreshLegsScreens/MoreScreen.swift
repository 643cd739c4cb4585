import FreshLegsKit
import SwiftUI

/// What has no place of its own at the foot of the screen.
struct MoreScreen: View {
  @Environment(\.words) private var words
  @Environment(\.go) private var go

  var body: some View {
    Page(words.appMore) {
      row(words.appWhy, .why(), symbol: "questionmark.circle")
      row(words.appPlan, .plan, symbol: "flag")
      row(words.appRoutines, .routines, symbol: "figure.flexibility")
      row(words.appRuns, .runs, symbol: "list.bullet")
      row(words.appSensors, .sensors, symbol: "sensor.tag.radiowaves.forward")
      row(words.appGuide, .guide(), symbol: "book")
      row(words.appSettings, .settings(), symbol: "gearshape")
    }
  }

  private func row(_ title: String, _ destination: Destination, symbol: String) -> some View {
    RowButton(title, symbol: symbol) { go(destination) }
  }
}
