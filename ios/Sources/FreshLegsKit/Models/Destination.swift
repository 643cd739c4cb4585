/// A page of the settings.
public enum SettingsPage: String, Equatable, Hashable, Sendable, CaseIterable {
  case profile
  case voice
  case coaching
  case appearance
  case privacy
  case reminders
  case journal
  case data
  case health
  case about
}

/// A screen, and what it is about.
public enum Destination: Equatable, Hashable, Sendable {
  case today
  case run
  case journal
  case trends
  /// What has no place of its own at the foot of the screen.
  case more
  /// A new entry of the journal: the day's check-in where `kind` is `nil`; for today where `day` is.
  case checkIn(kind: EntryKind? = nil, day: NaiveDate? = nil)
  /// An entry that is changed.
  case editEntry(id: String)
  /// Why the legs are heavy: today, or over so many weeks.
  case why(weeks: Int? = nil)
  /// What to take along to a professional.
  case takeAlong
  case plan
  case routines
  case sensors
  /// All runs.
  case runs
  /// One run.
  case runReview(id: String)
  /// The settings; their contents where `page` is `nil`.
  case settings(page: SettingsPage? = nil)
  /// The guide; its contents where `slug` is `nil`.
  case guide(slug: String? = nil)

  /// Whether it stands at the foot of the screen.
  public var isRoot: Bool {
    switch self {
    case .today, .run, .journal, .trends, .more: true
    default: false
    }
  }
}

// What leads here from outside the app.
extension Destination {
  /// What a link to the app begins with.
  public static let scheme = "freshlegs://"

  /// What leads here from outside the app, such as `freshlegs://guide/breathing`.
  public var link: String {
    let (place, about): (String, String?) =
      switch self {
      case .today: ("today", nil)
      case .run: ("run", nil)
      case .journal: ("journal", nil)
      case .trends: ("trends", nil)
      case .more: ("more", nil)
      case .checkIn(let kind, _): ("check-in", kind?.name)
      case .editEntry(let id): ("entry", id)
      case .why(let weeks): ("why", weeks.map { String($0) })
      case .takeAlong: ("take-along", nil)
      case .plan: ("plan", nil)
      case .routines: ("routines", nil)
      case .sensors: ("sensors", nil)
      case .runs: ("runs", nil)
      case .runReview(let id): ("runs", id)
      case .settings(let page): ("settings", page?.rawValue)
      case .guide(let slug): ("guide", slug)
      }
    return Self.scheme + [place, about].compactMap { $0 }.joined(separator: "/")
  }

  /// Where a link leads; `nil` where nowhere. What it names may not be there.
  public static func ofLink(_ link: String) -> Destination? {
    guard link.hasPrefix(scheme) else { return nil }
    var path = link.dropFirst(scheme.count)
    while path.last == "/" { path.removeLast() }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
    guard (1...2).contains(parts.count), !parts.contains("") else { return nil }
    return of(parts[0], parts.count > 1 ? parts[1] : nil)
  }

  private static func of(_ place: String, _ about: String?) -> Destination? {
    switch (place, about) {
    case ("check-in", nil): .checkIn()
    case ("check-in", let about?): EntryKind.all.first { $0.name == about }.map { .checkIn(kind: $0) }
    case ("entry", let id?): .editEntry(id: id)
    case ("why", nil): .why()
    case ("why", let about?): Int(about).flatMap { (1...52).contains($0) ? .why(weeks: $0) : nil }
    case ("runs", let id?): .runReview(id: id)
    case ("settings", nil): .settings()
    case ("settings", let about?): SettingsPage(rawValue: about).map { .settings(page: $0) }
    case ("guide", let slug): .guide(slug: slug)
    case (_, nil): plain.first { $0.link == scheme + place }
    default: nil
    }
  }

  private static let plain: [Destination] = [
    .today, .run, .journal, .trends, .more, .takeAlong, .plan, .routines, .sensors, .runs,
  ]
}

extension EntryKind {
  /// As a link has it.
  fileprivate var name: String {
    switch self {
    case .checkIn: "check_in"
    case .runCard: "run_card"
    case .intake: "intake"
    case .blood: "blood"
    case .activity: "activity"
    case .shoes: "shoes"
    case .symptom: "symptom"
    case .legsToday: "legs_today"
    case .tag: "tag"
    case .reading: "reading"
    case .absence: "absence"
    case .adviceOutcome: "advice_outcome"
    }
  }

  fileprivate static let all: [EntryKind] = [
    .checkIn, .runCard, .intake, .blood, .activity, .shoes, .symptom, .legsToday, .tag, .reading, .absence,
    .adviceOutcome,
  ]
}
