import Observation

/// The journal as a calendar: a month, a day of it, a search.
@MainActor
@Observable
public final class JournalModel: Model {
  /// The day on which it is now, as far as that is known.
  public private(set) var today: NaiveDate?
  /// The day that is looked at.
  public private(set) var selected: NaiveDate?
  /// The entry that was deleted last, as long as that can be undone.
  public private(set) var deleted: WrittenEntry?
  /// What went wrong with the last thing that was asked.
  public var notice: Notice?

  private let calendar = Resource<MonthView>()
  private let sevenDays = Resource<WeekView>()
  private let page = Resource<DayView>()
  private let found = Resource<[EntryView]>()
  private let form = Resource<WrittenEntry>()
  @ObservationIgnored private let bridge: any JournalBridge

  public init(bridge: any JournalBridge) { self.bridge = bridge }

  public var month: Loadable<MonthView> { calendar.state }
  public var week: Loadable<WeekView> { sevenDays.state }
  public var day: Loadable<DayView> { page.state }
  /// What was searched for; `idle` where nothing is.
  public var results: Loadable<[EntryView]> { found.state }
  /// An entry as a form shows it, to be changed.
  public var entry: Loadable<WrittenEntry> { form.state }

  /// Shows today, or the day that was looked at, anew.
  public func load() async {
    if let today = await attempt({ try await bridge.localDay() }) { self.today = today }
    if let day = selected ?? today { await select(day) }
  }

  /// Looks at a day, and at its month.
  public func select(_ date: NaiveDate) async {
    selected = date
    await page.fetch { try await bridge.day(date: date) }
    guard selected == date else { return }
    await calendar.fetch { try await bridge.month(date: date) }
  }

  /// Looks so many months on, or back where below 0.
  public func turn(months: Int) async {
    guard let day = selected.flatMap({ CalendarDay($0) }) else { return }
    await select(day.adding(months: months).text)
  }

  /// Looks at the week of the day.
  public func loadWeek() async {
    guard let selected else { return }
    await sevenDays.fetch { try await bridge.week(date: selected) }
  }

  /// Searches for all these words; with no words and no kinds the search is over.
  public func search(
    _ text: String,
    kinds: [EntryKind] = [],
    first: NaiveDate? = nil,
    last: NaiveDate? = nil
  ) async {
    guard !text.isEmpty || !kinds.isEmpty else { return found.clear() }
    await found.fetch { try await bridge.searchEntries(text: text, kinds: kinds, first: first, last: last) }
  }

  /// Fetches an entry, to be changed.
  public func open(_ id: String) async {
    form.clear()
    await form.fetch { try await bridge.entry(id: id) }
  }

  /// Takes an entry out; `undoDelete` brings it back.
  public func delete(_ id: String) async {
    let entry = await attempt {
      let entry = try await bridge.entry(id: id)
      try await bridge.deleteEntry(id: id)
      return entry
    }
    guard let entry else { return }
    deleted = entry
    await load()
  }

  /// Brings the entry back that was deleted last.
  public func undoDelete() async {
    guard let entry = deleted else { return }
    deleted = nil
    guard await attempt({ try await bridge.writeEntry(draft: entry.draft, day: entry.day) }) != nil else {
      deleted = entry
      return
    }
    await load()
  }

  /// It stays deleted: the offer to undo has gone.
  public func forgetDeleted() { deleted = nil }
}
