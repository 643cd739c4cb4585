import Foundation
import FreshLegsKit
import FreshLegsPhone
import Security
import SwiftUI
import Testing

@testable import FreshLegsApp

/// The app as it is put together for phones, over the real library and a phone of cardboard.
@MainActor
@Suite(.serialized) struct CompositionTests {
  private let place: Place

  init() throws { place = try Place() }

  private func composition() -> Composition { Composition(folder: StoreFolder(base: place.folder)) }

  private func session(_ composition: Composition) -> Session? {
    if case .ready(let session) = composition.startup { session } else { nil }
  }

  @Test("it opens what is stored, makes it where nothing is, and finds it again")
  func opens() async throws {
    let first = composition()
    await first.open()
    let models = try #require(session(first)).models
    await models.settings.load()
    #expect(models.settings.version != nil)
    let journal = place.folder.appendingPathComponent("FreshLegs/journal")
    #expect(try !FileManager.default.contentsOfDirectory(atPath: journal.path).isEmpty)
  }

  @Test("whoever wants something waits until it is open")
  func waits() async {
    let composition = composition()
    async let answer = composition.whenReady { $0.answers(composition.arrivals).answer(.heavy) }
    await composition.open()
    #expect(await answer == "ios_intent_no_run")
  }

  @Test("its window shows the screens once it is open")
  func window() async {
    let composition = composition()
    let screen = StageScreen(AppContent(composition: composition))
    #expect(screen.texts.contains("parts_loading"))
    await composition.open()
    #expect(!screen.texts.contains("parts_loading"))
    #expect(session(composition) != nil)
  }

  @Test("what cannot be opened says why, and what helps is offered after a question")
  func closed() async {
    var begun = 0
    let screen = StageScreen(
      ClosedScreen(because: .wrongKey, words: .names, retry: {}, beginAnew: { begun += 1 }))
    #expect(screen.texts.contains("startup_wrong_key"))
    screen.all.first { $0.name == "startup_begin_anew" }?.press?()
    #expect(begun == 0)
    let full = StageScreen(ClosedScreen(because: .full, words: .names, retry: {}, beginAnew: {}))
    #expect(full.all.allSatisfy { $0.name != "startup_begin_anew" })
  }

  @Test("who begins anew has an empty journal, and the old one is kept aside")
  func anew() async throws {
    // A database that is none, and no key for it.
    let journal = place.folder.appendingPathComponent("FreshLegs/journal")
    try FileManager.default.createDirectory(at: journal, withIntermediateDirectories: true)
    try Data("no database".utf8).write(to: journal.appendingPathComponent("freshlegs.db"))
    let composition = composition()
    StageKeychain.shared.empty()
    await composition.open()
    #expect(session(composition) == nil)
    await composition.beginAnew()
    #expect(session(composition) != nil)
    let aside = place.folder.appendingPathComponent("FreshLegs/journal-aside-1/freshlegs.db")
    #expect(try Data(contentsOf: aside) == Data("no database".utf8))
  }
}
