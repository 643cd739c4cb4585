import SwiftUI

/// What the app is made of that others have written, by its licence.
struct LicencesPage: View {
  @Environment(\.words) private var words

  init() {}

  var body: some View {
    Page(words.settingsLicences) {
      Section { Text(words.settingsLicencesThanks(count: licences.reduce(0) { $0 + $1.libraries.count })) }
      ForEach(licences) { licence in
        Section {
          VStack(alignment: .leading, spacing: 4) {
            Text(licence.name).font(.headline)
            Small(licence.libraries.joined(separator: " · "))
          }
          .accessibilityElement(children: .combine)
        }
      }
    }
  }
}
