import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// The whole app, from the first welcome on; `locale` is that of its words.
public struct FreshLegsView: View {
  @Environment(\.colorScheme) private var systemScheme
  @Environment(\.colorSchemeContrast) private var systemContrast
  private let models: AppModels
  private let words: Strings
  private let locale: Locale

  public init(models: AppModels, words: Strings, locale: Locale) {
    self.models = models
    self.words = words
    self.locale = locale
  }

  public var body: some View {
    let preferences = models.preferences.values
    let palette = Palette.of(scheme, highContrast: preferences.highContrast || systemContrast == .increased)
    Group {
      if models.lock.isLocked {
        LockedScreen(lock: models.lock)
      } else if !preferences.isWelcomed {
        OnboardingScreen(models: models)
      } else {
        Screens(models: models)
      }
    }
    .environment(\.words, words)
    .environment(\.format, Formatting(locale: locale, units: units, words: words.units))
    .environment(\.locale, locale)
    .environment(\.palette, palette)
    .environment(\.go, { [navigation = models.navigation] in navigation.go($0) })
    .tint(palette.accent)
    .preferredColorScheme(preferences.appearance.scheme)
    .task { await models.settings.load() }
  }

  /// That of the runner, else the system's: what is around this view does not know of the runner's yet.
  private var scheme: ColorScheme { models.preferences.values.appearance.scheme ?? systemScheme }

  private var units: UnitSystem { models.settings.profile.value?.units ?? .metric }
}

extension Appearance {
  /// `nil` where the system decides.
  fileprivate var scheme: ColorScheme? {
    switch self {
    case .system: nil
    case .light: .light
    case .dark: .dark
    }
  }
}

/// The parts of the app, each with the screens that lie on it.
private struct Screens: View {
  @Environment(\.words) private var words
  let models: AppModels

  var body: some View {
    let navigation = models.navigation
    let root = Binding<Destination>(get: { navigation.path[0] }, set: { navigation.go($0) })
    TabView(selection: root) {
      part(.today, words.appToday, symbol: "sun.max") { TodayScreen(models: models) }
      part(.run, words.appRun, symbol: "figure.run") { RunScreen(models: models) }
      part(.journal, words.appJournal, symbol: "calendar") { JournalScreen(models: models) }
      part(.trends, words.appTrends, symbol: "chart.xyaxis.line") { TrendsScreen(models: models) }
      part(.more, words.appMore, symbol: "ellipsis.circle") { MoreScreen() }
    }
  }

  private func part<Root: View>(
    _ destination: Destination, _ name: String, symbol: String, @ViewBuilder root: () -> Root
  ) -> some View {
    NavigationStack(path: path(of: destination)) {
      root()
        .navigationDestination(for: Destination.self) { DestinationView(destination: $0, models: models) }
        // A run has the whole screen: nothing else is in reach of a wet sleeve.
        .toolbar(destination == .run && models.run.phase.isOn ? .hidden : .automatic, for: .tabBar)
    }
    .tabItem { Label(name, systemImage: symbol) }
    .tag(destination)
  }

  /// What lies on a part of the app: only the one that is seen has anything.
  private func path(of root: Destination) -> Binding<[Destination]> {
    let navigation = models.navigation
    return Binding(
      get: { navigation.path[0] == root ? Array(navigation.path.dropFirst()) : [] },
      set: { left in
        guard navigation.path[0] == root else { return }
        while navigation.path.count > left.count + 1 { navigation.back() }
        for destination in left.dropFirst(navigation.path.count - 1) { navigation.go(destination) }
      })
  }
}

/// The screen of a place that lies on one of the parts of the app.
private struct DestinationView: View {
  let destination: Destination
  let models: AppModels

  var body: some View {
    switch destination {
    case .today: TodayScreen(models: models)
    case .run: RunScreen(models: models)
    case .journal: JournalScreen(models: models)
    case .trends: TrendsScreen(models: models)
    case .more: MoreScreen()
    case .checkIn(let kind, let day): CheckInScreen(models: models, kind: kind, day: day)
    case .editEntry(let id): CheckInScreen(models: models, editing: id)
    case .why(let weeks): WhyScreen(models: models, weeks: weeks)
    case .takeAlong: TakeAlongScreen(models: models)
    case .plan: PlanScreen(models: models)
    case .routines: RoutinesScreen(models: models)
    case .sensors: SensorsScreen(models: models)
    case .runs: RunsScreen(models: models)
    case .runReview(let id): RunReviewScreen(models: models, id: id)
    case .settings(let page): SettingsScreen(models: models, page: page)
    case .guide(let slug): GuideScreen(models: models, slug: slug)
    }
  }
}

private struct LockedScreen: View {
  @Environment(\.words) private var words
  let lock: ScreenLock

  var body: some View {
    VStack(spacing: 24) {
      Image(systemName: "lock.fill").font(.largeTitle).accessibilityHidden(true)
      Text(words.appLocked).font(.title2).accessibilityAddTraits(.isHeader)
      MainButton(words.appUnlock, action: lock.unlock)
    }
    .padding(32)
    .frame(maxWidth: 480, maxHeight: .infinity)
    .task { await lock.unlock() }
  }
}
