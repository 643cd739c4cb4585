import FreshLegsKit
import SwiftUI

struct DataPage: View {
  @Environment(\.words) private var words
  let models: AppModels

  var body: some View {
    Page(words.settingsData) { EmptyView() }
  }
}
