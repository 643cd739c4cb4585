import FreshLegsKit
import SwiftUI

/// A day that may be left open, which means `none`: said by a touch, chosen from a calendar, taken back. `usual` is
/// where the calendar begins.
struct OpenDayField: View {
  @Environment(\.words) private var words
  private let label: String
  private let none: String
  private let day: NaiveDate?
  private let usual: NaiveDate
  private let first: NaiveDate?
  private let last: NaiveDate?
  private let wrong: String?
  private let onChange: @MainActor @Sendable (NaiveDate?) -> Void

  init(
    _ label: String, day: NaiveDate?, none: String, usual: NaiveDate, first: NaiveDate? = nil, last: NaiveDate? = nil,
    wrong: String? = nil, onChange: @escaping @MainActor @Sendable (NaiveDate?) -> Void
  ) {
    self.label = label
    self.none = none
    self.day = day
    self.usual = usual
    self.first = first
    self.last = last
    self.wrong = wrong
    self.onChange = onChange
  }

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      if let day {
        DayField(label, day: day, first: first, last: last) { onChange($0) }
        WordButton(none, symbol: "xmark.circle") { onChange(nil) }
      } else {
        RowButton(label, detail: none, symbol: "calendar") { onChange(usual) }
      }
      Wrong(wrong)
    }
  }
}
