import FreshLegsKit
import SwiftUI

/// What this app is, and what it is made of.
struct AboutPage: View {
  @Environment(\.words) private var words
  @State private var showsLicences = false
  let models: AppModels

  var body: some View {
    let version = models.settings.version
    Page(words.settingsAbout) {
      Panel {
        PanelTitle(words.platformAppName, symbol: "figure.run")
        if !version.isEmpty { Small(words.settingsAboutVersion(version: version)) }
        Text(words.settingsAboutWhat)
      }
      Section {
        Text(words.settingsAboutMedical)
      }
      Section {
        Text(words.settingsAboutOwn)
        RowButton(words.settingsLicences, symbol: "doc.text") { showsLicences = true }
      }
    }
    .sheet(isPresented: $showsLicences) {
      NavigationStack {
        LicencesPage()
          .toolbar {
            ToolbarItem(placement: .confirmationAction) {
              Button(words.partsClose) { showsLicences = false }
            }
          }
      }
    }
  }
}
