import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// A month, Monday first as the engine's weeks are; a touch looks at a day.
struct MonthCalendar: View {
  @Environment(\.words) private var words
  @Environment(\.format) private var format
  @Environment(\.palette) private var palette
  let month: MonthView
  let selected: NaiveDate?
  let today: NaiveDate?
  let onSelect: @MainActor (NaiveDate) async -> Void
  let onTurn: @MainActor (Int) async -> Void

  private let columns = Array(repeating: GridItem(.flexible(), spacing: 2), count: 7)

  var body: some View {
    Section {
      VStack(spacing: 8) {
        head
        LazyVGrid(columns: columns, spacing: 2) {
          ForEach(1...7, id: \.self) { weekday in
            Text(format.weekdayShort(weekday))
              .font(.caption)
              .foregroundStyle(.secondary)
              .lineLimit(1)
              .minimumScaleFactor(0.5)
          }
          .accessibilityHidden(true)
          ForEach(cells) { cell in
            if let day = cell.day {
              DayCell(day: day, isSelected: day.date == selected, isToday: day.date == today, onSelect: onSelect)
            } else {
              Color.clear
            }
          }
        }
        .accessibilityRotor(words.journalMarkHeavy) {
          ForEach(month.days.filter { $0.isHeavy == true }, id: \.date) { day in
            AccessibilityRotorEntry(format.date(day.date), id: day.date)
          }
        }
        // Seven columns leave no room for the largest letters: a day is named in full by what is below.
        .dynamicTypeSize(...DynamicTypeSize.accessibility1)
        Legend(DayMark.allCases.map { (.mark($0.shape, colour: $0.colour(palette)), words.of($0)) })
          .frame(maxWidth: .infinity, alignment: .leading)
      }
      .padding(.vertical, 4)
    }
  }

  private var head: some View {
    HStack {
      SignButton("chevron.backward", words.journalEarlier) { Task { await onTurn(-1) } }
      Text(month.title)
        .font(.headline)
        .frame(maxWidth: .infinity)
        .multilineTextAlignment(.center)
        .accessibilityAddTraits(.isHeader)
      SignButton("chevron.forward", words.journalLater) { Task { await onTurn(1) } }
    }
  }

  /// The days, after as many empty cells as the first week needs.
  private var cells: [Cell] {
    let before = month.days.first.map { Int($0.weekday) - 1 } ?? 0
    let empty = (0..<before).map { Cell(id: "before-\($0)", day: nil) }
    return empty + month.days.map { Cell(id: $0.date, day: $0) }
  }

  private struct Cell: Identifiable {
    let id: String
    let day: CalendarDayView?
  }
}

private struct DayCell: View {
  @Environment(\.format) private var format
  @Environment(\.palette) private var palette
  @Environment(\.words) private var words
  let day: CalendarDayView
  let isSelected: Bool
  let isToday: Bool
  let onSelect: @MainActor (NaiveDate) async -> Void

  var body: some View {
    Button {
      Task { await onSelect(day.date) }
    } label: {
      VStack(spacing: 4) {
        Text(verbatim: number)
          .font(isToday || isSelected ? .body.bold() : .body)
          .monospacedDigit()
          .lineLimit(1)
        HStack(spacing: 1) {
          ForEach(DayMark.of(day), id: \.self) { mark in
            Image(systemName: mark.shape.symbol)
              .font(.system(size: 7))
              // On the ground of what is chosen, not every colour is seen.
              .foregroundStyle(isSelected ? palette.calm.ink : mark.colour(palette))
          }
        }
        .frame(minHeight: 9)
      }
      .padding(.vertical, 6)
      .frame(maxWidth: .infinity, minHeight: 48)
      .background(isSelected ? palette.calm.ground : .clear, in: .rect(cornerRadius: 8))
      .foregroundStyle(isSelected ? palette.calm.ink : .primary)
      .overlay {
        RoundedRectangle(cornerRadius: 8)
          .strokeBorder(isSelected ? palette.accent : palette.outline, lineWidth: isSelected ? 2 : isToday ? 1 : 0)
      }
      .contentShape(.rect)
    }
    .buttonStyle(.plain)
    .accessibilityLabel(words.describe(day, isToday: isToday, format: format))
    .accessibilityAddTraits(isSelected ? .isSelected : [])
    .accessibilityShowsLargeContentViewer()
  }

  private var number: String { CalendarDay(day.date).map { "\($0.day)" } ?? day.date }
}
