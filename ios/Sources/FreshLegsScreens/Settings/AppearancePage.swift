import FreshLegsKit
import SwiftUI

/// How the app looks on this phone, and in which language.
struct AppearancePage: View {
  @Environment(\.words) private var words
  let models: AppModels

  var body: some View {
    let appearance = models.preferenceBinding(\.appearance)
    Page(words.settingsAppearance) {
      Block(words.settingsAppearanceColours) {
        ChoiceRows(
          Appearance.allCases, chosen: appearance.wrappedValue, label: { name($0) },
          onChoose: { appearance.wrappedValue = $0 })
        SwitchRow(
          words.settingsAppearanceContrast, detail: words.settingsAppearanceContrastDetail,
          isOn: models.preferenceBinding(\.highContrast))
      }
      Section {
        RowButton(words.settingsAppearanceLanguage, detail: words.settingsOpensSystem, symbol: "globe") {
          models.pages.openLanguage()
        }
      }
    }
  }

  private func name(_ appearance: Appearance) -> String {
    switch appearance {
    case .system: words.settingsAppearanceSystem
    case .light: words.settingsAppearanceLight
    case .dark: words.settingsAppearanceDark
    }
  }
}
