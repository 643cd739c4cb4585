import Foundation

// Things in and out by the system's pickers, one after the other; what comes of it is `moved`.
extension SettingsModel {
  /// Lets the runner say where a backup goes, and writes it.
  public func backup(_ files: any FileExchange, passphrase: String) async {
    await moveOut(files, .backup) { try await bridge.backup(path: $0, passphrase: passphrase) }
  }

  public func exportJson(_ files: any FileExchange) async {
    await moveOut(files, .json) { try await bridge.exportJson(path: $0) }
  }

  /// Writes everything as tables, which are packed into one file.
  public func exportTables(_ files: any FileExchange) async {
    await moveOut(files, .zip) { path in
      let folder = "\(path).tables"
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let transfer = try await bridge.exportCsv(folder: folder)
      try await files.pack(folder, into: path)
      return transfer
    }
  }

  /// Writes the report, one page of HTML that was made before.
  public func exportReport(_ files: any FileExchange, html: String) async {
    await moveOut(files, .html) { path in
      try Data(html.utf8).write(to: URL(fileURLWithPath: path))
      return nil
    }
  }

  /// Lets the runner pick a backup, and takes it in.
  public func restore(_ files: any FileExchange, passphrase: String) async {
    await moveIn(files, [.backup]) { .things(try await bridge.restore(path: $0, passphrase: passphrase)) }
  }

  /// Lets the runner pick what another Fresh Legs has exported, and takes it in.
  public func importJson(_ files: any FileExchange) async {
    await moveIn(files, [.json]) { .things(try await bridge.importJson(path: $0)) }
  }

  /// Lets the runner pick a daily export of another program, and takes it in.
  public func importJournal(_ files: any FileExchange) async {
    await moveIn(files, [.csv]) { .journal(try await bridge.importJournal(path: $0)) }
  }

  /// Lets the runner pick recorded runs, and takes them in. A damaged file is kept until what came of it is read.
  public func importRuns(_ files: any FileExchange) async {
    leaveDamaged(files)
    await move {
      guard let path = await files.open([.fit, .tcx, .gpx]) else { return nil }
      do {
        let runs = try await bridge.importFile(path: path, salvage: false)
        files.discard(path)
        return .runs(runs)
      } catch {
        if case CompanionError.BadInput = error { damaged = path } else { files.discard(path) }
        throw error
      }
    }
  }

  /// Takes in what can be read of the damaged file.
  public func salvage(_ files: any FileExchange) async {
    guard let path = damaged else { return }
    await move {
      defer { leaveDamaged(files) }
      return .runs(try await bridge.importFile(path: path, salvage: true))
    }
  }

  /// What came of it has been read, and of a damaged file nothing more is wanted.
  public func movedWasRead(_ files: any FileExchange) {
    leaveDamaged(files)
    movedWasRead()
  }

  /// Takes in what other apps have written, and gives them the `runs`; `nil` where these are not known.
  public func exchange(_ health: HealthExchange, runs: [RunRow]?, today: NaiveDate) async {
    await move {
      let intake = try await health.takeIn(last: today)
      // An empty list takes everything back: only one that was really fetched may do so.
      if let runs { try await health.giveOut(runs) }
      return .exchanged(entries: intake.days + intake.workouts)
    }
  }

  private func leaveDamaged(_ files: any FileExchange) {
    if let damaged { files.discard(damaged) }
    damaged = nil
  }

  private func moveOut(
    _ files: any FileExchange,
    _ kind: FileKind,
    _ write: (String) async throws -> Transfer?
  ) async {
    await move {
      let now = Date.now
      let offsetS = Int32(TimeZone.current.secondsFromGMT(for: now))
      let day = CalendarDay.local(utcMs: Int64(now.timeIntervalSince1970 * 1_000), utcOffsetS: offsetS).text
      var transfer: Transfer?
      let isThere = try await files.save("fresh-legs-\(day).\(kind.extension)", as: kind) { path in
        transfer = try await write(path)
        return true
      }
      return isThere ? .written(transfer) : nil
    }
  }

  private func moveIn(
    _ files: any FileExchange,
    _ kinds: Set<FileKind>,
    _ read: (String) async throws -> Moved
  ) async {
    await move {
      guard let path = await files.open(kinds) else { return nil }
      defer { files.discard(path) }
      return try await read(path)
    }
  }
}
