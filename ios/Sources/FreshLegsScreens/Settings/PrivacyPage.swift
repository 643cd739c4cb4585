import FreshLegsKit
import SwiftUI

struct PrivacyPage: View {
  @Environment(\.words) private var words
  let models: AppModels

  var body: some View {
    Page(words.settingsPrivacy) { EmptyView() }
  }
}
