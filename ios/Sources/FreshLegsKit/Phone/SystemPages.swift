/// Other places of the phone that a screen sends the runner to. Implemented by `SystemPlaces` on UIApplication.
///
/// iOS lets an app open its own page of the settings and no other: not those of Bluetooth, of location or of voices,
/// where a screen says the way in words. And it has no battery saving that would end a run.
@MainActor
public protocol SystemPages: AnyObject {
  /// Shows a number in the phone's dialler; the runner presses the rest.
  func dial(_ number: String)
  /// The language of this app alone, which is on the app's own page.
  func openLanguage()
  /// What the system says about the app: permissions, storage.
  func openAppDetails()
}
