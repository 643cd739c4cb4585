import FreshLegsKit
import FreshLegsScreensTesting
import FreshLegsWords
import SwiftUI
import Testing

@testable import FreshLegsScreens

@MainActor
struct LicencesPageTests {
  private let models = PreviewModels().models

  @Test("everything that is linked is named, and nothing that is not")
  func list() async throws {
    let hand = Hand(LicencesPage(), models: models)
    let all = licences.flatMap(\.libraries)
    try await hand.sees(hand.words.settingsLicencesThanks(count: all.count))
    for licence in licences {
      #expect(hand.says(licence.name, whole: false))
      #expect(hand.says(licence.libraries.joined(separator: " · "), whole: false))
    }
    #expect(all.contains("SQLCipher") && all.contains("SQLite") && all.contains("uniffi"))
    // Apple's own cryptography stands behind the store, and nothing of Android's is here.
    #expect(!all.contains { $0.lowercased().contains("openssl") || $0.contains("Kotlin") || $0 == "jni" })
    #expect(hand.nameless == [])
  }

  @Test("it has its words in every language", arguments: Hand.languages)
  func languages(_ language: String) async throws {
    let hand = Hand(LicencesPage(), models: models, language: language)
    try await hand.sees(hand.words.settingsLicences)
    #expect(hand.wordless == [])
  }
}
