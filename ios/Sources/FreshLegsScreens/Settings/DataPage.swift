import FreshLegsKit
import SwiftUI

/// Everything in and out, as files.
struct DataPage: View {
  @Environment(\.words) private var words
  let models: AppModels

  var body: some View {
    let model = models.settings
    ScrollViewReader { scroll in
      Page(words.settingsData) {
        MovedPanel(models: models)
        if let aside = model.setAside { SetAsidePanel(aside: aside) }
        BackupSection { await model.backup(models.files, passphrase: $0) }
          .disabled(model.moved.isLoading)
        RestoreSection { await model.restore(models.files, passphrase: $0) }
          .disabled(model.moved.isLoading)
        ExportSection(models: models)
        ImportSection(models: models)
          .disabled(model.moved.isLoading)
      }
      .scrollDismissesKeyboard(.interactively)
      // What comes of it stands at the head, wherever it was asked for.
      .scrollsToMoved(model, scroll)
    }
  }
}

private struct SetAsidePanel: View {
  @Environment(\.words) private var words
  let aside: SetAside

  var body: some View {
    Panel(.care) {
      PanelTitle(words.settingsSetAside, symbol: "exclamationmark.triangle")
      Small(words.settingsSetAsideText)
      Small(aside.reason)
      Small(aside.path)
    }
  }
}

private struct BackupSection: View {
  @Environment(\.words) private var words
  @State private var first = ""
  @State private var second = ""
  let onSave: @MainActor (String) async -> Void

  var body: some View {
    Block(words.settingsBackup) {
      Small(words.settingsBackupWhy)
      SecretLine(words.settingsPassphrase, text: $first, hint: words.settingsPassphraseHint)
      SecretLine(
        words.settingsPassphraseAgain, text: $second,
        wrong: !second.isEmpty && first != second ? words.settingsPassphraseDiffers : nil)
      MainButton(words.settingsBackupSave) {
        let passphrase = first
        (first, second) = ("", "")
        await onSave(passphrase)
      }
      .disabled(first.isEmpty || first != second)
    }
  }
}

private struct RestoreSection: View {
  @Environment(\.words) private var words
  @State private var passphrase = ""
  let onRestore: @MainActor (String) async -> Void

  var body: some View {
    Block(words.settingsRestore) {
      Small(words.settingsRestoreWhy)
      SecretLine(words.settingsPassphrase, text: $passphrase)
      QuietButton(words.settingsRestorePick) {
        let written = passphrase
        passphrase = ""
        await onRestore(written)
      }
      .disabled(passphrase.isEmpty)
    }
  }
}

private struct ExportSection: View {
  @Environment(\.words) private var words
  @State private var isMakingReport = false
  let models: AppModels

  var body: some View {
    let model = models.settings
    Block(words.settingsExport) {
      Small(words.settingsExportWhy)
      RowButton(
        words.settingsExportReport, detail: isMakingReport ? words.settingsMoving : words.settingsExportReportDetail,
        symbol: "chart.xyaxis.line"
      ) {
        Task { await report() }
      }
      .disabled(isMakingReport)
      Wrong(models.review.report.notice.map { words.of($0) })
      RowButton(words.settingsExportTables, detail: words.settingsExportTablesDetail, symbol: "tablecells") {
        Task { await model.exportTables(models.files) }
      }
      RowButton(
        words.settingsExportEverything, detail: words.settingsExportEverythingDetail, symbol: "square.and.arrow.up"
      ) {
        Task { await model.exportJson(models.files) }
      }
    }
    .disabled(model.moved.isLoading)
  }

  /// The report is made first, and then goes where the runner wants it.
  private func report() async {
    guard !isMakingReport else { return }
    isMakingReport = true
    defer { isMakingReport = false }
    await models.review.makeReport()
    if let html = models.review.report.value { await models.settings.exportReport(models.files, html: html) }
  }
}

private struct ImportSection: View {
  @Environment(\.words) private var words
  let models: AppModels

  var body: some View {
    let model = models.settings
    Block(words.settingsImport) {
      RowButton(words.settingsImportRuns, detail: words.settingsImportRunsDetail, symbol: "figure.run") {
        Task { await model.importRuns(models.files) }
      }
      RowButton(words.settingsImportDaily, detail: words.settingsImportDailyDetail, symbol: "heart") {
        Task { await model.importJournal(models.files) }
      }
      RowButton(
        words.settingsImportEverything, detail: words.settingsImportEverythingDetail, symbol: "square.and.arrow.down"
      ) {
        Task { await model.importJson(models.files) }
      }
    }
  }
}
