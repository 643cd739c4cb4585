import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// What comes of moving things in or out, until it is read. It is read aloud as it comes. Nothing where nothing moves.
struct MovedPanel: View {
  fileprivate static let top = "moved"

  @Environment(\.words) private var words
  let models: AppModels

  var body: some View {
    let moved = models.settings.moved
    if moved != .idle {
      Panel(moved.notice == nil ? .calm : .care) {
        content(moved).id(Self.top)
        if moved.value == .everythingDeleted {
          MainButton(words.settingsStartAgain) { startAgain() }
        } else if !moved.isLoading {
          WordButton(words.partsUnderstood) { models.settings.movedWasRead(models.files) }
        }
      }
      .onChange(of: moved, initial: true) { AccessibilityNotification.Announcement(said(moved)).post() }
    }
  }

  @ViewBuilder private func content(_ moved: Loadable<Moved>) -> some View {
    switch moved {
    case .idle, .loading:
      ProgressView(words.settingsMoving)
    case .failed:
      PanelTitle(said(moved), symbol: "exclamationmark.triangle")
      if models.settings.damaged != nil {
        QuietButton(words.settingsSalvage) { await models.settings.salvage(models.files) }
      }
    case .ready(let value):
      PanelTitle(words.settingsMoved, symbol: "checkmark")
      MovedOutcome(moved: value)
    }
  }

  private func said(_ moved: Loadable<Moved>) -> String {
    switch moved {
    case .idle, .loading: words.settingsMoving
    case .failed(.wrongKey): words.settingsWrongPassphrase
    case .failed(let notice): models.settings.damaged == nil ? words.of(notice) : words.settingsSalvageWhy
    case .ready(.everythingDeleted): words.settingsDeleted
    case .ready: words.settingsMoved
    }
  }

  private func startAgain() {
    models.settings.movedWasRead(models.files)
    // How the app looks is no one's secret, and may be needed to read on.
    models.preferences.change { values in
      values.isWelcomed = false
      values.appLock = false
      values.voice = nil
    }
  }
}

extension View {
  /// Shows what comes of moving things, which stands at the head of the page.
  func scrollsToMoved(_ model: SettingsModel, _ scroll: ScrollViewProxy) -> some View {
    onChange(of: model.moved) { if model.moved != .idle { scroll.scrollTo(MovedPanel.top, anchor: .bottom) } }
  }
}

private struct MovedOutcome: View {
  @Environment(\.words) private var words
  let moved: Moved

  var body: some View {
    switch moved {
    case .things(let transfer):
      Text(words.settingsMovedNew(count: Int(clamping: transfer.new)))
      if transfer.newer > 0 { Text(words.settingsMovedNewer(count: Int(clamping: transfer.newer))) }
      if transfer.known > 0 { Text(words.settingsMovedKnown(count: Int(clamping: transfer.known))) }
      BrokenThings(broken: transfer.broken)
      if !transfer.unknown.isEmpty { Small(words.settingsMovedUnknown) }
    case .written(let transfer):
      Text(words.settingsMovedWritten)
      if let transfer {
        if transfer.new > 0 { Small(words.settingsMovedOut(count: Int(clamping: transfer.new))) }
        BrokenThings(broken: transfer.broken)
      }
    case .runs(let runs):
      RunsTakenIn(runs: runs)
    case .journal(let entries):
      EntriesTakenIn(entries: entries)
    case .exchanged(let entries):
      Text(entries > 0 ? words.settingsHealthDone(count: entries) : words.settingsHealthNothing)
    case .everythingDeleted:
      Text(words.settingsDeleted)
    case .keyChanged:
      EmptyView()
    }
  }
}

private struct BrokenThings: View {
  @Environment(\.words) private var words
  let broken: [BrokenThing]

  var body: some View {
    if !broken.isEmpty {
      Faults(title: words.settingsMovedBroken(count: broken.count), faults: broken.map { "\($0.name): \($0.reason)" })
    }
  }
}

private struct RunsTakenIn: View {
  @Environment(\.format) private var format
  @Environment(\.words) private var words
  let runs: FileImport

  var body: some View {
    if runs.sessions.isEmpty { Text(words.settingsMovedNone) }
    ForEach(Array(runs.sessions.enumerated()), id: \.offset) { Text(fate(of: $0.element)) }
    if !runs.faults.isEmpty {
      Faults(title: words.settingsMovedFaults(count: runs.faults.count), faults: runs.faults.map(\.reason))
    }
  }

  private func fate(of session: SessionImport) -> String {
    let summary = session.summary
    let run = "\(format.distance(m: summary.distanceM)), \(format.duration(s: summary.movingS))"
    return switch session.fate {
    case .new: words.settingsMovedRunNew(run: run)
    case .duplicate: words.settingsMovedRunKnown(run: run)
    case .otherSport: words.settingsMovedRunOther(run: run)
    }
  }
}

private struct EntriesTakenIn: View {
  @Environment(\.words) private var words
  let entries: JournalImport

  var body: some View {
    Text(words.settingsMovedNew(count: Int(clamping: entries.new)))
    if entries.known > 0 { Text(words.settingsMovedKnown(count: Int(clamping: entries.known))) }
    if !entries.faults.isEmpty {
      Faults(
        title: words.settingsMovedBroken(count: entries.faults.count),
        faults: entries.faults.map { fault in
          let reason = fault.column.map { "\($0): \(fault.reason)" } ?? fault.reason
          return words.settingsMovedLine(line: "\(fault.line)", reason: reason)
        })
    }
  }
}

private struct Faults: View {
  /// So many faults are named; of more only the number is said.
  private static let named = 5

  @Environment(\.words) private var words
  let title: String
  let faults: [String]

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      Small(title)
      ForEach(Array(faults.prefix(Self.named).enumerated()), id: \.offset) { Point($0.element) }
      if faults.count > Self.named { Small(words.settingsMovedMore(count: faults.count - Self.named)) }
    }
  }
}
