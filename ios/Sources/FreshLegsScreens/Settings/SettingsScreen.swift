import FreshLegsKit
import SwiftUI

struct SettingsScreen: View {
  @Environment(\.words) private var words
  let models: AppModels
  var page: SettingsPage?

  var body: some View {
    Page(words.appMore) { EmptyView() }
  }
}
