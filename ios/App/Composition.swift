import Foundation
import FreshLegsKit
import FreshLegsLive
import FreshLegsPhone
import Observation

/// How far the app has come.
enum Startup {
  /// What is stored is being opened.
  case opening
  /// It cannot be.
  case closed(ClosedBecause)
  case ready(Session)
  #if DEBUG
    /// Screens over a core and a phone of cardboard.
    case preview(PreviewModels)
  #endif

  fileprivate var isOpening: Bool {
    if case .opening = self { true } else { false }
  }
}

/// Puts the app together, once for as long as its process lives.
@MainActor
@Observable
final class Composition {
  private(set) var startup = Startup.opening

  @ObservationIgnored let surroundings: Surroundings
  @ObservationIgnored let phone: Phone
  /// What somebody wants of the app, until it is done.
  @ObservationIgnored let arrivals = Arrivals()

  @ObservationIgnored private let folder: StoreFolder
  @ObservationIgnored private let keychain = Keychain()
  @ObservationIgnored private var waiting: [CheckedContinuation<Void, Never>] = []
  @ObservationIgnored private var isOpening = false

  /// `folder` is the app's own but in tests.
  init(folder: StoreFolder = StoreFolder()) {
    self.folder = folder
    surroundings = Surroundings()
    phone = Phone(words: surroundings.words)
  }

  /// Opens what is stored; at the start, and where it could not be opened before.
  func open() async {
    #if DEBUG
      if let preview = await PreviewStart.asked {
        startup = .preview(preview)
        return
      }
    #endif
    if case .ready = startup { return }
    guard !isOpening else { return }
    isOpening = true
    startup = .opening
    await phone.files.clear()
    let door = door()
    let opened = await Task.detached { await door.enter() }.value
    switch opened {
    case .not(let because):
      startup = .closed(because)
    case .with(let bridge):
      let session = Session(bridge, phone: phone, surroundings: surroundings)
      startup = .ready(session)
      await session.start(arrivals)
    }
    isOpening = false
    for one in waiting { one.resume() }
    waiting = []
  }

  /// Begins anew beside what cannot be opened, so that a backup can be restored.
  func beginAnew() async {
    let door = door()
    do {
      try await Task.detached { try door.setAside() }.value
    } catch {
      startup = .closed(ClosedBecause(error))
      return
    }
    await open()
  }

  /// Does something with what is stored as soon as it is open and a run that was cut off goes on again; gives `nil` where it cannot be.
  @discardableResult
  func whenReady<Answer: Sendable>(_ work: @MainActor (Session) async -> Answer) async -> Answer? {
    if isOpening || startup.isOpening { await withCheckedContinuation { waiting.append($0) } }
    guard case .ready(let session) = startup else { return nil }
    return await work(session)
  }

  private func door() -> StoreDoor {
    let (folder, keychain) = (folder, keychain)
    return StoreDoor(
      vault: KeyVault(secrets: keychain) { folder.isAnythingStored },
      prepare: {
        try folder.prepare()
        // Without logs the app runs all the same.
        try? LiveBridge.keepLogs(in: folder.logs.path)
        return folder.journal.path
      },
      setAside: { try folder.setAside(keychain) },
      open: { try await LiveBridge.open(folder: $0, key: $1) })
  }
}
