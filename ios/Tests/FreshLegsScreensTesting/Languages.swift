extension Hand {
  /// The languages of the app, by their tags.
  public nonisolated static let languages = ["de", "en", "es", "fr", "it", "ja", "nl", "pt"]

  /// What is said of which a language has no word: the catalogue of the tests puts a question mark before its name.
  public var wordless: [String] {
    screen.texts.filter { $0.contains(#/\?[a-z]+_[a-z_]+/#) }
  }
}
