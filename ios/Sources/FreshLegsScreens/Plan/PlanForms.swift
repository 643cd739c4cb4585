import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// A form of the plan on a sheet: it is left by its cancel button, and closes once what it says is kept.
struct PlanFormPage<Content: View>: View {
  @Environment(\.dismiss) private var dismiss
  @Environment(\.words) private var words
  @State private var isSaving = false
  private let title: String
  private let model: PlanModel
  private let onSave: @MainActor () async -> Bool
  private let content: Content

  /// `onSave` says whether it was kept.
  init(
    _ title: String, model: PlanModel, onSave: @escaping @MainActor () async -> Bool,
    @ViewBuilder content: () -> Content
  ) {
    self.title = title
    self.model = model
    self.onSave = onSave
    self.content = content()
  }

  var body: some View {
    NavigationStack {
      Page(title) {
        NoticePanel(model.notice, onRead: model.noticeWasSeen)
        Section { content }
      }
      .navigationBarTitleDisplayMode(.inline)
      .toolbar {
        ToolbarItem(placement: .cancellationAction) {
          Button(words.partsCancel) { dismiss() }
        }
        ToolbarItem(placement: .confirmationAction) {
          Button(words.partsSave) { Task { await save() } }.disabled(isSaving)
        }
      }
    }
    // What went wrong before has nothing to do with this form.
    .onAppear { model.noticeWasSeen() }
  }

  private func save() async {
    isSaving = true
    defer { isSaving = false }
    if await onSave() { dismiss() }
  }
}

extension AppModels {
  /// Reads and fills fields in the runner's units.
  func typed(_ locale: Locale) -> Typed { Typed(locale: locale, units: units) }
}
