import Foundation
import FreshLegsKit
import LocalAuthentication
import Observation
import Testing
import UIKit
import UniformTypeIdentifiers

@testable import FreshLegsPhone

extension PhoneTests {
  @MainActor
  @Suite(.serialized) struct SystemTests {
    let phone = StagePhone.shared
    let suite = UUID().uuidString
    let home = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    let files: SystemFiles

    init() throws {
      phone.begin()
      try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
      files = SystemFiles(folder: home.appendingPathComponent("files"))
    }

    func file(_ name: String, _ text: String = "run") throws -> URL {
      let url = home.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
      return url
    }

    func copies() -> [String] { (try? FileManager.default.contentsOfDirectory(atPath: home.path + "/files")) ?? [] }

    @Test func preferencesAreThereAtTheNextStart() throws {
      let kept = try #require(UserDefaults(suiteName: suite))
      let preferences = SystemPreferences(kept)
      #expect(preferences.values == PreferenceValues())
      preferences.change {
        $0.isWelcomed = true
        $0.appearance = .dark
        $0.withoutHeadphones = .vibration
        $0.speechRate = 1.25
        $0.voice = "anna"
        $0.soundTrimMs = -120
        $0.earconVolume = 0.5
      }
      #expect(SystemPreferences(kept).values == preferences.values)
      preferences.change { $0.voice = nil }
      #expect(SystemPreferences(kept).values.voice == nil)
      preferences.last = .german
      #expect(SystemPreferences(kept).last == .german)
    }

    @Test func aPreferenceThatCannotBeReadIsAsAtTheBeginning() throws {
      let kept = try #require(UserDefaults(suiteName: suite))
      kept.set("purple", forKey: "preference.appearance")
      kept.set(9.0, forKey: "preference.speech-rate")
      kept.set(-301, forKey: "preference.sound-trim-ms")
      kept.set("yes", forKey: "preference.earcon-volume")
      #expect(SystemPreferences(kept).values == PreferenceValues())
      #expect(SystemPreferences(kept).last == nil)
    }

    @Test func aChangedPreferenceIsSeen() async throws {
      let preferences = SystemPreferences(try #require(UserDefaults(suiteName: suite)))
      var seen = false
      withObservationTracking {
        _ = preferences.values
      } onChange: {
        MainActor.assumeIsolated { seen = true }
      }
      preferences.change { $0.highContrast = true }
      #expect(seen)
    }

    @Test func theOwnerUnlocksAndNobodyElse() async {
      let owner = StageOwner.shared
      let unlock = SystemUnlock { "To show your journal" }
      #expect(unlock.isAvailable)
      #expect(await unlock.ask())
      owner.isThere = false
      #expect(await !unlock.ask())
      #expect(owner.reasons == ["To show your journal", "To show your journal"])
      owner.isSet = false
      #expect(!unlock.isAvailable)
    }

    @Test func aNumberIsShownInTheDiallerAndTheLanguageIsOnOurPage() {
      let places = SystemPlaces()
      places.dial("+49 112")
      places.dial("")
      places.openLanguage()
      #expect(phone.opened.map(\.absoluteString) == ["tel:+49112", UIApplication.openSettingsURLString])
    }

    @Test func theScreenStaysOnAsLongAsItIsAsked() {
      IdleTimer().keepOn(true)
      #expect(UIApplication.shared.isIdleTimerDisabled)
      IdleTimer().keepOn(false)
      #expect(!UIApplication.shared.isIdleTimerDisabled)
    }

    @Test func theCoverStandsBeforeSheetsAndIsTakenAway() throws {
      let scene = try #require(UIApplication.shared.connectedScenes.first as? UIWindowScene)
      let before = scene.windows.count
      let cover = WindowCover { UIViewController() }
      cover.stand(true)
      cover.stand(true)
      #expect(scene.windows.count == before + 1)
      let window = try #require(scene.windows.last)
      #expect(!window.isHidden && window.rootViewController != nil)
      #expect(window.windowLevel.rawValue > UIWindow.Level.alert.rawValue)
      cover.stand(false)
      #expect(window.isHidden)
      cover.stand(false)
      cover.stand(true)
      #expect(scene.windows.count == before + 2)
    }

    @Test func aPickedFileIsCopiedAndItsCopyTakenAway() async throws {
      let picked = try file("cloud/../evil name?.fit")
      var offered: [String] = []
      phone.picks = { types in
        offered = types.map(\.identifier)
        return picked
      }
      let path = try #require(await files.open([.fit, .gpx]))
      #expect(path.hasSuffix("/evil name_.fit"))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "run")
      #expect(offered == ["dyn.fit", "dyn.gpx", "public.xml"])
      #expect(FileManager.default.fileExists(atPath: picked.path))
      files.discard(picked.path)
      #expect(FileManager.default.fileExists(atPath: picked.path))
      files.discard(path)
      #expect(copies().isEmpty)
    }

    @Test func nothingPickedIsNoFile() async {
      #expect(await files.open([.backup]) == nil)
      phone.picks = { _ in URL(fileURLWithPath: "/nowhere/run.fit") }
      #expect(await files.open([.fit]) == nil)
      #expect(copies().isEmpty)
      phone.leave()
      #expect(await files.open([.fit]) == nil)
    }

    @Test func aFileIsWrittenBeforeItIsShownAndItsDraftTakenAway() async throws {
      var shared: [String] = []
      phone.shares = { urls in
        shared = urls.compactMap { try? String(contentsOf: $0, encoding: .utf8) }
        return true
      }
      let went = try await files.save("journal.json", as: .json) { path in
        try Data("everything".utf8).write(to: URL(fileURLWithPath: path))
        return true
      }
      #expect(went)
      #expect(shared == ["everything"])
      #expect(copies().isEmpty)
      phone.shares = { _ in false }
      #expect(try await !files.save("journal.json", as: .json) { _ in true })
      #expect(try await !files.save("journal.json", as: .json) { _ in false })
      await #expect(throws: CompanionError.self) {
        try await files.save("journal.json", as: .json) { _ in throw CompanionError.NotFound(what: "") }
      }
      #expect(copies().isEmpty)
    }

    @Test func whatAnEarlierStartLeftBehindIsTakenAway() async throws {
      _ = await files.copyOf(try file("run.fit"))
      #expect(copies().count == 1)
      await files.clear()
      #expect(copies().isEmpty)
    }

    @Test func aNameStaysInItsFolder() {
      #expect(SystemFiles.safeName("../../secret.db") == "secret.db")
      #expect(SystemFiles.safeName("..") == "file")
      #expect(SystemFiles.safeName("Läufe 2026.fit") == "Läufe 2026.fit")
      #expect(SystemFiles.safeName(String(repeating: "a", count: 200) + ".gpx").hasSuffix("aa.gpx"))
      #expect(SystemFiles.safeName(String(repeating: "a", count: 200) + ".gpx").count == 80)
    }
  }
}
