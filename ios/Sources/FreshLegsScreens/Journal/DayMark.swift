import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// What a calendar says of a day, by a shape.
enum DayMark: CaseIterable, Hashable {
  case heavy
  case run
  case symptom
  case away
  case entry

  /// The marks of a day, in the order in which they are drawn.
  static func of(_ day: CalendarDayView) -> [DayMark] {
    var marks: [DayMark] = []
    if day.isHeavy == true { marks.append(.heavy) }
    if day.runs > 0 { marks.append(.run) }
    if day.hasSymptom { marks.append(.symptom) }
    if day.absence != nil { marks.append(.away) }
    if day.entries > 0 { marks.append(.entry) }
    return marks
  }

  /// Each has one of its own: without colour they are still told apart.
  var shape: MarkShape {
    switch self {
    case .heavy: .square
    case .run: .triangle
    case .symptom: .diamond
    case .away: .cross
    case .entry: .circle
    }
  }

  func colour(_ palette: Palette) -> Color {
    switch self {
    case .heavy: palette.heavy.ground
    case .run: palette.accent
    case .symptom: palette.wrong
    case .away, .entry: .secondary
    }
  }
}

extension Strings {
  func of(_ mark: DayMark) -> String {
    switch mark {
    case .heavy: journalMarkHeavy
    case .run: journalMarkRun
    case .symptom: journalMarkSymptom
    case .away: journalMarkAway
    case .entry: journalMarkEntry
    }
  }

  /// A day of the calendar for who does not see it.
  func describe(_ day: CalendarDayView, isToday: Bool, format: Formatting) -> String {
    var said: [String] = []
    if let heaviness = day.heaviness { said.append(journalDayLegs(value: "\(heaviness)")) }
    if day.isHeavy == true { said.append(journalDayHeavy) }
    if day.runs > 0 { said.append(journalDayRuns(count: Int(day.runs))) }
    if day.hasSymptom { said.append(journalDaySymptom) }
    if let absence = day.absence { said.append(of(absence)) }
    if day.entries > 0 { said.append(journalDayEntries(count: Int(day.entries))) }
    if said.isEmpty { said.append(journalDayNothing) }
    let date = [format.weekday(day.date), format.date(day.date)] + (isToday ? [journalDayToday] : [])
    return (date + said).joined(separator: ", ")
  }

  private func of(_ absence: AbsenceState) -> String {
    switch absence {
    case .injured: journalDayInjured
    case .ill: journalDayIll
    case .away: journalDayAway
    }
  }
}
