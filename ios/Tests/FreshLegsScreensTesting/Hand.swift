import FreshLegsKit
import FreshLegsWords
import SwiftUI

@testable import FreshLegsScreens

/// A runner's hand and eyes on a screen: reads what is there, and touches what says so.
@MainActor
public final class Hand {
  public let screen: StageScreen
  public let words: Strings

  /// The whole app.
  public convenience init(app models: AppModels, language: String = "en") {
    let words = Strings.of(language)
    self.init(FreshLegsView(models: models, words: words, locale: Locale(identifier: language)), words)
  }

  /// One screen, with what is around it in the app.
  public convenience init(_ view: some View, models: AppModels, language: String = "en") {
    let words = Strings.of(language)
    let around =
      view
      .environment(\.words, words)
      .environment(
        \.format, Formatting(locale: Locale(identifier: language), units: .metric, words: words.units)
      )
      .environment(\.locale, Locale(identifier: language))
      .environment(\.go, { models.navigation.go($0) })
    self.init(around, words)
  }

  private init(_ view: any View, _ words: Strings) {
    var environment = EnvironmentValues()
    // Nothing moves by itself.
    environment.stage(reduceMotion: true)
    screen = StageScreen(view, environment: environment)
    self.words = words
  }

  /// Whether something says this, to the letter or as a part.
  public func says(_ text: String, whole: Bool = true) -> Bool {
    screen.all.contains { node in
      [node.label, node.text, node.value].compactMap(\.self).contains { whole ? $0 == text : $0.contains(text) }
        || (node.press != nil && (whole ? node.name == text : node.name.contains(text)))
    }
  }

  /// What can be touched and is called so; an exact name goes before one that only contains it.
  public func touchable(_ name: String) -> StageNode? {
    let all = screen.all.filter { $0.isEnabled && $0.press != nil }
    return all.first { $0.name == name } ?? all.first { $0.name.contains(name) }
  }

  /// What is set, such as a field, and is called so.
  public func field(_ name: String) -> StageNode? {
    screen.all.first { $0.isEnabled && $0.set != nil && ($0.name == name || $0.name.contains(name)) }
  }

  /// Touches what is called so, as soon as it is there.
  public func touch(_ name: String) async throws {
    try await eventually("there is “\(name)” to be touched") { self.touchable(name) != nil }
    touchable(name)?.press?()
    await settle()
  }

  /// Writes into a field that is called so.
  public func write(_ text: String, into name: String) async throws {
    try await eventually("there is a field “\(name)”") { self.field(name) != nil }
    field(name)?.set?(text)
    await settle()
  }

  /// Waits until the screen says this.
  public func sees(_ text: String, whole: Bool = true) async throws {
    try await eventually("the screen says “\(text)”") { self.says(text, whole: whole) }
  }

  /// Lets everything run that is ready to.
  public func settle() async {
    for _ in 0..<3 {
      screen.draw()
      for _ in 0..<10 { await Task.yield() }
    }
  }

  public struct Never: Error, CustomStringConvertible {
    public let description: String
  }

  /// Waits until something is so, for at most a minute: only a test that fails waits as long.
  public func eventually(_ what: String, isSo: @MainActor () -> Bool) async throws {
    // What a screen fetches as it appears is fetched once it has been drawn.
    screen.draw()
    let deadline = ContinuousClock.now + .seconds(60)
    // Drawing takes time: what is slow is not slowed down further by being looked at.
    var pause = Duration.milliseconds(2)
    while !isSo() {
      guard ContinuousClock.now < deadline else {
        throw Never(description: "never: \(what). The screen says: \(screen.texts.joined(separator: " | "))")
      }
      try await Task.sleep(for: pause)
      pause = min(pause * 2, .milliseconds(100))
    }
  }

  /// What is wrong with a screen for somebody who does not see it: things to touch without a name.
  public var nameless: [String] {
    screen.draw().flatMap { reached($0) }.filter { node in
      let isTouched = node.press != nil || node.set != nil || node.increment != nil
      return isTouched ? node.name.isEmpty : node.kind == .image && node.label == nil && node.symbol != nil
    }.map { "\($0.kind.rawValue) \($0.identifier ?? $0.symbol ?? "")" }
  }

  /// What a screen reader stops at: not within a button that has a name of its own.
  private func reached(_ node: StageNode) -> [StageNode] {
    if node.isHidden { return [] }
    return [node] + (node.kind == .button && node.label != nil ? [] : node.children.flatMap { reached($0) })
  }
}
