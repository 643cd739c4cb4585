import FreshLegsKit
import SwiftUI

/// Who sees what, what lies where, and deleting it all.
struct PrivacyPage: View {
  @Environment(\.go) private var go
  @Environment(\.words) private var words
  @State private var isAskedFirst = false
  @State private var isAskedAgain = false
  let models: AppModels

  var body: some View {
    ScrollViewReader { scroll in
      Page(words.settingsPrivacy) {
        MovedPanel(models: models)
        Section {
          SwitchRow(
            words.settingsPrivacyLock,
            detail: canLock ? words.settingsPrivacyLockDetail : words.settingsPrivacyLockMissing,
            isOn: models.preferences.values.appLock && canLock
          ) { isOn in
            Task { await models.lock.choose(appLock: isOn) }
          }
          .disabled(!canLock)
          SwitchRow(
            words.settingsPrivacyHide, detail: words.iosHideDetail, isOn: models.preferenceBinding(\.hidesScreens))
        }
        Block(words.settingsPrivacyWhere) {
          PrivacyPlace("iphone", words.settingsPrivacyWherePhone)
          PrivacyPlace("wifi.slash", words.iosWhereNetwork)
          PrivacyPlace("icloud.slash", words.iosWhereCloud)
          PrivacyPlace("doc", words.settingsPrivacyWhereFiles)
          PrivacyPlace("heart", words.settingsPrivacyWhereHealth)
        }
        Block(words.settingsDelete) {
          RowButton(words.settingsBackup, detail: words.settingsBackupWhy, symbol: "doc") { go(.settings(page: .data)) }
          RowButton(words.settingsDelete, detail: words.settingsDeleteDetail, symbol: "trash") { isAskedFirst = true }
            .disabled(models.settings.moved.isLoading)
        }
      }
      .scrollsToMoved(models.settings, scroll)
    }
    .question(
      words.settingsDeleteFirst, text: words.settingsDeleteFirstText, isAsked: $isAskedFirst,
      yes: words.settingsDeleteFirstYes, no: words.partsCancel
    ) { isAskedAgain = true }
    .question(
      words.settingsDeleteSecond, text: words.settingsDeleteSecondText, isAsked: $isAskedAgain, yes: words.partsDelete,
      no: words.partsCancel
    ) { await models.settings.deleteEverything() }
  }

  private var canLock: Bool { models.lock.isAvailable }
}

private struct PrivacyPlace: View {
  private let symbol: String
  private let text: String

  init(_ symbol: String, _ text: String) {
    self.symbol = symbol
    self.text = text
  }

  var body: some View { Label(text, systemImage: symbol).font(.subheadline) }
}
