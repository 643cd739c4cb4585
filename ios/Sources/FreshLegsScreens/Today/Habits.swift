import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// The habits that the runner has chosen, each with its last seven days.
struct Habits: View {
  @Environment(\.words) private var words
  @Environment(\.go) private var go
  let habits: Loadable<[HabitView]>
  let retry: @MainActor () async -> Void

  var body: some View {
    Loaded(habits, retry: retry) { chosen in
      Block(words.todayHabits) {
        if chosen.isEmpty {
          Nothing(
            words.todayHabitsEmpty, symbol: "checklist",
            action: (words.todayHabitsChoose, { go(.settings(page: .journal)) }))
        }
        ForEach(chosen, id: \.habit) { HabitRow(habit: $0) }
      }
    }
  }
}

private struct HabitRow: View {
  @Environment(\.words) private var words
  @Environment(\.go) private var go
  let habit: HabitView

  var body: some View {
    DisclosureGroup {
      if habit.forgiven { Small(words.todayHabitsForgiven) }
      if habit.paused { Small(words.todayHabitsPaused) }
      Small(habit.why)
      Small(habit.evidence)
      RowButton(words.todayGuide, symbol: "book") { go(.guide(slug: habit.topic.slug)) }
    } label: {
      VStack(alignment: .leading, spacing: 6) {
        TitleAndDetail(habit.title, "\(habit.progress) · \(habit.streakText)")
        Week(days: habit.days.suffix(7))
      }
      .padding(.vertical, 4)
    }
  }
}

/// Days as signs: a tick, a ring, a stroke, a dotted ring.
private struct Week: View {
  @Environment(\.words) private var words
  @Environment(\.format) private var format
  @Environment(\.palette) private var palette
  let days: ArraySlice<HabitDayView>

  var body: some View {
    HStack(spacing: 6) {
      ForEach(days, id: \.date) { day in
        Image(systemName: day.mark.symbol)
          .foregroundStyle(day.mark == .done ? palette.accent : .secondary)
      }
    }
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(days.map { words.of($0.mark, format.weekday($0.date)) }.joined(separator: ", "))
  }
}

extension HabitMark {
  fileprivate var symbol: String {
    switch self {
    case .done: "checkmark.circle.fill"
    case .notDone: "circle"
    case .unknown: "minus.circle"
    case .noOccasion: "circle.dotted"
    case .paused: "pause.circle"
    }
  }
}

extension Strings {
  /// How a habit went on a weekday.
  fileprivate func of(_ mark: HabitMark, _ weekday: String) -> String {
    switch mark {
    case .done: todayDayDone(day: weekday)
    case .notDone: todayDayNotDone(day: weekday)
    case .unknown: todayDayUnknown(day: weekday)
    case .noOccasion: todayDayNoOccasion(day: weekday)
    case .paused: todayDayPaused(day: weekday)
    }
  }
}
