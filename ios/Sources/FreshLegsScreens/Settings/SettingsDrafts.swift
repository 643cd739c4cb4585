import Foundation
import FreshLegsKit
import Observation
import SwiftUI

/// What a page shows of something that is saved at each touch: at once what was touched, and what is kept again once
/// that was saved, or when it could not be. What a field refuses stays, beside the reason.
@MainActor
@Observable
final class TouchedDraft<Value: Equatable & Sendable> {
  private var touched: Value?
  /// How many touches are being saved: one that comes between is not taken back by the one before it.
  @ObservationIgnored private var saving = 0

  /// What is shown, to be bound to fields; `save` keeps it, or says that it was not kept.
  func over(
    _ kept: Value, of model: SettingsModel, save: @escaping @MainActor (Value) async -> Bool
  ) -> Binding<Value> {
    Binding(
      get: { self.touched ?? kept },
      set: { value in
        guard value != self.touched ?? kept else { return }
        self.touched = value
        self.saving += 1
        Task {
          let isKept = await save(value)
          self.saving -= 1
          if self.saving == 0, isKept || !model.hasRefused { self.touched = nil }
        }
      })
  }
}

extension SettingsModel {
  /// Whether fields were refused, and not just could not be saved.
  fileprivate var hasRefused: Bool { if case .badFields = notice { true } else { false } }
}

extension AppModels {
  /// One of the phone's own preferences, to be bound to a control; it is kept at once.
  func preferenceBinding<Value: Sendable>(
    _ field: WritableKeyPath<PreferenceValues, Value> & Sendable
  ) -> Binding<Value> {
    Binding(
      get: { self.preferences.values[keyPath: field] },
      set: { value in self.preferences.change { $0[keyPath: field] = value } })
  }
}

extension Language {
  /// The languages of the cues, in the order in which they are offered.
  static let offered: [Language] = [
    .english, .german, .french, .spanish, .portuguese, .italian, .dutch, .japanese,
  ]

  /// What the language calls itself.
  var nameInItself: String {
    let locale = Locale(identifier: tag)
    guard let name = locale.localizedString(forLanguageCode: tag) else { return tag }
    return name.prefix(1).uppercased(with: locale) + name.dropFirst()
  }
}
