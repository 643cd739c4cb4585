import Testing

@testable import FreshLegsKit

@MainActor
@Suite struct ScreenLockTests {
  let gate = FakeUnlock()
  let preferences = FakePreferences(PreferenceValues(appLock: true))

  func lock(isRunOn: Bool = false) -> ScreenLock {
    ScreenLock(gate: gate, preferences: preferences) { isRunOn }
  }

  @Test func theScreensAreHiddenUntilTheRunnerHasShownToBeTheOne() async {
    let lock = lock()
    #expect(lock.isLocked)
    gate.opens = false
    await lock.unlock()
    #expect(lock.isLocked)
    gate.opens = true
    await lock.unlock()
    #expect(!lock.isLocked)
    lock.wasLeft()
    #expect(lock.isLocked)
  }

  @Test func aRunIsNotHidden() async {
    let lock = lock(isRunOn: true)
    await lock.unlock()
    lock.wasLeft()
    #expect(!lock.isLocked)
  }

  @Test func theRunnerIsAskedOnceAtATime() async {
    let lock = lock()
    gate.isHeld = true
    async let first: Void = lock.unlock()
    await until { gate.asked == 1 }
    await lock.unlock()
    await lock.choose(appLock: false)
    #expect(gate.asked == 1)
    #expect(preferences.values.appLock)
    gate.release()
    await first
    #expect(!lock.isLocked)
  }

  @Test func onlyWhoCanUnlockItChoosesTheLock() async {
    preferences.change { $0.appLock = false }
    let lock = lock()
    gate.opens = false
    await lock.choose(appLock: true)
    #expect(!preferences.values.appLock)
    gate.opens = true
    await lock.choose(appLock: true)
    #expect(preferences.values.appLock)
    await lock.choose(appLock: true)
    #expect(gate.asked == 2)
  }

  @Test func aPhoneWithoutACodeCannotBeLocked() {
    let lock = ScreenLock(gate: FakeUnlock(isAvailable: false), preferences: preferences) { false }
    lock.wasLeft()
    #expect(!lock.isLocked && !lock.isAvailable)
  }
}

@MainActor
@Suite struct AppLanguageTests {
  final class Memory: LanguageMemory { var last: Language? }

  let bridge = PreviewBridge()
  let memory = Memory()

  @Test func aTagIsALanguageWithWordsOrEnglish() {
    for language in [Language.english, .german, .french, .spanish, .portuguese, .italian, .dutch, .japanese] {
      #expect(Language(tag: language.tag) == language)
    }
    #expect(Language(tag: "pt-BR") == .portuguese)
    #expect(Language(tag: "DE_at") == .german)
    #expect(Language(tag: "xx") == .english)
  }

  @Test func theCoachSpeaksTheLanguageOfTheAppAsSoonAsThatChanges() async throws {
    let app = AppLanguage(bridge: bridge, memory: memory)
    #expect(await app.becomes(.german))
    #expect(try await bridge.profile().language == .german)
    // Between changes the runner may choose another one.
    var profile = try await bridge.profile()
    profile.language = .dutch
    try await bridge.saveProfile(draft: profile)
    #expect(await !app.becomes(.german))
    #expect(try await bridge.profile().language == .dutch)
  }

  @Test func whatFailsIsTriedAgainAtTheNextStart() async {
    let app = AppLanguage(bridge: bridge, memory: memory)
    bridge.fail(with: .Busy)
    #expect(await !app.becomes(.german))
    bridge.fail(with: nil)
    #expect(await app.becomes(.german))
  }
}

@MainActor
@Suite struct PreviewModelsTests {
  @Test func everyModelAnswersWithoutAPhone() async {
    let preview = PreviewModels(language: .german)
    let models = preview.models
    await models.today.load()
    await models.guide.load()
    await models.run.prepare()
    await models.settings.load()
    #expect(models.today.today.value != nil)
    #expect(models.guide.language == .german)
    #expect(models.settings.profile.value != nil)
    #expect(models.preferences.values.isWelcomed)
    #expect(!models.lock.isLocked)
    models.pages.dial("112")
    #expect(preview.pages.opened == ["dial 112"])
  }

  @Test func aFileGoesWhereTheRunnerSays() async throws {
    let files = FakeFiles(picked: "/tmp/run.fit")
    #expect(await files.open([.fit, .gpx]) == "/tmp/run.fit")
    #expect(try await !files.save("report.html", as: .html) { _ in true })
    files.target = "/tmp/report.html"
    #expect(try await files.save("report.html", as: .html) { $0 == "/tmp/report.html" })
    #expect(files.saved == ["report.html"])
    #expect(FileKind.backup.extension == "freshlegs")
  }
}
