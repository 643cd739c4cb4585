import XCTest

/// Takes a picture of every main screen, in light and dark and in the largest type, over a core of cardboard: see
/// `PreviewStart` in the app. Xcode keeps them with the tests' results.
@MainActor
final class ScreenTests: XCTestCase {
  /// The screens, by what a link calls them.
  private static let places = [
    "today", "run", "journal", "trends", "more", "check-in", "why", "take-along", "plan", "routines", "sensors", "runs",
    "runs/0199b2c4-7a00-7000-8000-000000000001", "settings", "settings/voice", "settings/privacy", "guide",
  ]

  func testEveryScreenInLight() { look(["--appearance", "light"], "light") }
  func testEveryScreenInDark() { look(["--appearance", "dark"], "dark") }

  func testEveryScreenInTheLargestType() {
    look(["-UIPreferredContentSizeCategoryName", "UICTContentSizeCategoryAccessibilityXXXL"], "largest")
  }

  func testEveryScreenInGerman() { look(["-AppleLanguages", "(de)", "-AppleLocale", "de_DE"], "german") }

  func testTheFirstScreens() { open(["--newcomer"], "first-screens") }

  func testARunThatIsOn() {
    for appearance in ["light", "dark"] {
      open(["--running", "--open", "freshlegs://run", "--appearance", appearance], "run-on-\(appearance)")
    }
  }

  func testNothingOnTheMainScreensIsHardToReach() throws {
    for place in ["today", "run", "check-in"] {
      let app = launch(["--open", "freshlegs://\(place)"])
      // What fails is said with the element that it is about.
      try app.performAccessibilityAudit(for: [.sufficientElementDescription, .hitRegion, .dynamicType, .trait])
      app.terminate()
    }
  }

  private func look(_ arguments: [String], _ look: String) {
    for place in Self.places {
      open(["--open", "freshlegs://\(place)"] + arguments, "\(place.split(separator: "/")[0])-\(look)")
    }
  }

  private func open(_ arguments: [String], _ name: String) {
    let app = launch(arguments)
    let picture = XCTAttachment(screenshot: app.screenshot())
    picture.name = name
    picture.lifetime = .keepAlways
    add(picture)
    app.terminate()
  }

  private func launch(_ arguments: [String]) -> XCUIApplication {
    let app = XCUIApplication()
    app.launchArguments = ["--preview"] + arguments
    app.launch()
    XCTAssertTrue(app.staticTexts.firstMatch.waitForExistence(timeout: 10))
    return app
  }
}
