import FreshLegsKit
import SwiftUI

struct HealthPage: View {
  @Environment(\.words) private var words
  let models: AppModels

  var body: some View {
    Page(words.settingsHealth) { EmptyView() }
  }
}
