import SwiftUI

struct LicencesPage: View {
  @Environment(\.words) private var words

  init() {}

  var body: some View {
    Page(words.settingsLicences) { Text(words.settingsAboutOwn) }
  }
}
