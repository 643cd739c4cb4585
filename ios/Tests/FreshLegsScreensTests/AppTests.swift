import FreshLegsKit
import FreshLegsScreensTesting
import Testing

@MainActor
struct AppTests {
  @Test("every part of the app is reached from the foot of the screen, and every screen from there")
  func reach() async throws {
    let preview = PreviewModels()
    let hand = Hand(app: preview.models)
    let words = hand.words
    for (name, destination) in [
      (words.appJournal, Destination.journal), (words.appTrends, .trends), (words.appMore, .more),
      (words.appRun, .run), (words.appToday, .today),
    ] {
      try await hand.touch(name)
      #expect(preview.models.navigation.path == [destination])
    }
    for name in [
      words.appWhy, words.appPlan, words.appRoutines, words.appRuns, words.appSensors, words.appGuide,
      words.appSettings,
    ] {
      try await hand.touch(words.appMore)
      try await hand.touch(name)
      #expect(preview.models.navigation.path.count == 2, "\(name)")
      #expect(hand.nameless == [], "\(name)")
      try await hand.touch("Back")
      #expect(preview.models.navigation.path == [.more], "\(name)")
    }
  }

  @Test("a locked app shows nothing, and opens to its runner")
  func lock() async throws {
    let preview = PreviewModels(preferences: PreferenceValues(isWelcomed: true, appLock: true))
    preview.unlock.opens = false
    let hand = Hand(app: preview.models)
    try await hand.sees(hand.words.appLocked)
    #expect(!hand.says(hand.words.appToday))
    preview.unlock.opens = true
    try await hand.touch(hand.words.appUnlock)
    try await hand.sees(hand.words.appToday)
  }
}
