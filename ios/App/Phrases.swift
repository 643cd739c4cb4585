import AppIntents

#if canImport(FreshLegsIntents)
  import FreshLegsIntents
#endif

/// What can be said to Siri without setting anything up, and put on the Action button. The phrases are in
/// `AppShortcuts.xcstrings`, in each language; only an app itself has such shortcuts, its widgets do not.
struct Phrases: AppShortcutsProvider {
  static var appShortcuts: [AppShortcut] {
    AppShortcut(
      intent: HeavyIntent(),
      phrases: [
        "My legs are heavy in \(.applicationName)",
        "Tell \(.applicationName) my legs are heavy",
        "Heavy legs in \(.applicationName)",
      ],
      shortTitle: "platform_shortcut_heavy_long",
      systemImageName: "figure.run.circle")
    AppShortcut(
      intent: EasyRunIntent(),
      phrases: [
        "Start an easy run with \(.applicationName)",
        "Start an easy run in \(.applicationName)",
        "Run easy with \(.applicationName)",
      ],
      shortTitle: "platform_shortcut_easy_long",
      systemImageName: "figure.run")
    AppShortcut(
      intent: CheckInIntent(),
      phrases: [
        "Check in with \(.applicationName)",
        "Check in for today in \(.applicationName)",
      ],
      shortTitle: "platform_shortcut_check_in_long",
      systemImageName: "square.and.pencil")
    AppShortcut(
      intent: PauseIntent(),
      phrases: [
        "Pause my run in \(.applicationName)",
        "Pause the run with \(.applicationName)",
      ],
      shortTitle: "ios_intent_pause",
      systemImageName: "pause.circle")
    AppShortcut(
      intent: ResumeIntent(),
      phrases: [
        "Resume my run in \(.applicationName)",
        "Go on with my run in \(.applicationName)",
      ],
      shortTitle: "ios_intent_resume",
      systemImageName: "play.circle")
  }
}
