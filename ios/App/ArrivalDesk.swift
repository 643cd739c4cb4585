import Foundation
import FreshLegsKit
import Observation

/// What somebody wants of the app, until it is done: the last thing only.
@MainActor
@Observable
final class Arrivals {
  private(set) var waiting: Arrival?

  /// Somebody wants this.
  func add(_ arrival: Arrival) { waiting = arrival }

  /// It is being done.
  fileprivate func taken() { waiting = nil }
}

/// Does what arrivals want, one after the other. All but "heavy" waits behind the lock.
@MainActor
final class ArrivalDesk {
  private let models: AppModels
  /// A copy of a file that another app gives.
  private let copy: @MainActor (URL) async -> String?
  private let following = Following()
  private var last: Task<Void, Never>?

  init(models: AppModels, copy: @escaping @MainActor (URL) async -> String?) {
    self.models = models
    self.copy = copy
  }

  /// Serves what arrives from now on.
  func serve(_ arrivals: Arrivals) {
    let lock = models.lock
    following.follow(
      { arrivals.waiting.flatMap { $0 == .heavy || !lock.isLocked ? $0 : nil } },
      then: { [weak self] in
        guard let self, let arrival = $0 else { return }
        arrivals.taken()
        last = Task { [last] in
          await last?.value
          await self.take(arrival)
        }
      })
  }

  private func take(_ arrival: Arrival) async {
    switch arrival {
    case .open(let destination):
      models.navigation.go(destination)
    case .heavy:
      models.navigation.go(.run)
      if models.run.phase.isOn { models.run.heavy() }
    case .easyRun:
      await easyRun()
    case .take(let file):
      await takeIn(file)
    }
  }

  /// Begins at once where a runner would only press start; otherwise the screen asks what is to be asked.
  private func easyRun() async {
    models.navigation.go(.run)
    guard !models.run.phase.isOn else { return }
    await models.run.prepare()
    guard case .before(.ready(let readiness)) = models.run.phase else { return }
    let isWelcomed = models.preferences.values.isWelcomed
    let isGranted = models.permissions.state(.location) == .granted
    let isFree = readiness.hold == nil && readiness.unfinished.isEmpty
    guard isWelcomed, isGranted, isFree, !models.run.needsSoundChoice else { return }
    await models.run.start(RunOptions(kind: .easy), sensors: models.sensors.handle)
  }

  private func takeIn(_ file: URL) async {
    models.navigation.go(.settings(page: .data))
    guard let path = await copy(file) else { return }
    defer { models.files.discard(path) }
    switch Incoming(path: path) {
    case .run: await models.settings.importFile(from: path)
    case .journal: await models.settings.importJournal(from: path)
    case .everything: await models.settings.importJson(from: path)
    // The page asks for the file and its passphrase together.
    case .backup: break
    }
  }
}
