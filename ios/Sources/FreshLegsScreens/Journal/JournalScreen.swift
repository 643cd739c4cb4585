import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// The journal: a month with a day of it, its week or its sums, and a search through everything.
struct JournalScreen: View {
  @Environment(\.words) private var words
  @State private var isSearching = false
  @State private var span = Span.day
  let models: AppModels

  var body: some View {
    let journal = models.journal
    Page(words.appJournal) {
      NoticePanel(journal.notice, onRead: journal.noticeWasSeen)
      if journal.selected == nil, journal.notice != nil {
        Section { QuietButton(words.partsRetry, symbol: "arrow.clockwise") { await journal.load() } }
      } else {
        Loaded(journal.month, retry: journal.load) { month in
          MonthCalendar(
            month: month, selected: journal.selected, today: journal.today, onSelect: { await journal.select($0) },
            onTurn: { await journal.turn(months: $0) })
        }
        Section {
          Picker(words.appJournal, selection: $span) {
            ForEach(Span.allCases, id: \.self) { Text(words.of($0)).tag($0) }
          }
          .pickerStyle(.segmented)
          .labelsHidden()
        }
        .listRowBackground(Color.clear)
        below(journal)
      }
    }
    .refreshable { await journal.load() }
    .toolbar {
      ToolbarItemGroup(placement: .primaryAction) {
        if let today = journal.today, let selected = journal.selected, selected != today {
          Button(words.journalToToday) { Task { await journal.select(today) } }
        }
        SignButton("magnifyingglass", words.journalSearch) { isSearching = true }
      }
    }
    .safeAreaInset(edge: .bottom, spacing: 0) { DeletedBar(journal: journal) }
    .sheet(isPresented: $isSearching) { SearchSheet(models: models) }
    .task { await journal.load() }
    // The week is that of the day: another day may have another.
    .task(id: WeekAsked(span: span, day: journal.selected)) {
      if span == .week { await journal.loadWeek() }
    }
  }

  @ViewBuilder
  private func below(_ journal: JournalModel) -> some View {
    switch span {
    case .day:
      Loaded(journal.day, retry: journal.load) { DayPart(day: $0, today: journal.today, journal: journal) }
    case .week:
      Loaded(journal.week, retry: journal.loadWeek) { WeekPart(week: $0, today: journal.today) }
    case .month:
      Loaded(journal.month, retry: journal.load) { MonthPart(month: $0) }
    }
  }
}

/// What stands below the calendar.
private enum Span: CaseIterable, Hashable {
  case day
  case week
  case month
}

private struct WeekAsked: Equatable {
  let span: Span
  let day: NaiveDate?
}

/// The search through everything, on a sheet.
private struct SearchSheet: View {
  @Environment(\.dismiss) private var dismiss
  @Environment(\.go) private var go
  @Environment(\.words) private var words
  @State private var search = Search()
  let models: AppModels

  var body: some View {
    let journal = models.journal
    NavigationStack {
      Page(words.journalSearch) {
        NoticePanel(journal.notice, onRead: journal.noticeWasSeen)
        SearchFilters(search: $search)
        Found(results: journal.results, onRetry: { await journal.search(search) }) { day in
          dismiss()
          await journal.select(day)
        }
      }
      .navigationBarTitleDisplayMode(.inline)
      .searchable(
        text: $search.text, placement: .navigationBarDrawer(displayMode: .always),
        prompt: Text(words.journalSearchWords)
      )
      .toolbar {
        ToolbarItem(placement: .cancellationAction) { Button(words.journalSearchEnd) { dismiss() } }
      }
      // Who goes to an entry leaves the search.
      .environment(
        \.go,
        { destination in
          dismiss()
          go(destination)
        })
    }
    // What was found last time is no answer to an empty field.
    .task(id: search) { await journal.search(search) }
    .onDisappear { Task { await journal.search(Search()) } }
  }
}

/// Offers to bring back what was deleted.
private struct DeletedBar: View {
  @Environment(\.words) private var words
  let journal: JournalModel

  var body: some View {
    if let deleted = journal.deleted {
      Flow(spacing: 12) {
        Text(words.journalDeleted).frame(minHeight: 44)
        WordButton(words.partsUndo, symbol: "arrow.uturn.backward") { await journal.undoDelete() }
        WordButton(words.partsClose) { journal.forgetDeleted() }
      }
      .padding(.horizontal, 16)
      .padding(.vertical, 4)
      .frame(maxWidth: .infinity, alignment: .leading)
      .background(.bar)
      .onChange(of: deleted.id, initial: true) {
        AccessibilityNotification.Announcement(words.journalDeleted).post()
      }
    }
  }
}

extension Strings {
  fileprivate func of(_ span: Span) -> String {
    switch span {
    case .day: journalViewDay
    case .week: journalViewWeek
    case .month: journalViewMonth
    }
  }
}
