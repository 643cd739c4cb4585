import FreshLegsKit
import SwiftUI

struct OnboardingScreen: View {
  @Environment(\.words) private var words
  let models: AppModels

  var body: some View {
    Page(words.appMore) { EmptyView() }
  }
}
