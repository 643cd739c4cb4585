import Foundation
import SwiftUI

/// A time of day, in minutes since midnight, which is chosen; `wrong` is what is wrong with it.
struct TimeRow: View {
  private static let minuteS = 60.0
  private static let dayMin = 1_440

  private let title: String
  private let minute: Binding<UInt16>
  private let wrong: String?

  init(_ title: String, _ minute: Binding<UInt16>, wrong: String? = nil) {
    self.title = title
    self.minute = minute
    self.wrong = wrong
  }

  var body: some View {
    // Whatever the day: only the time on it is seen.
    let time = Binding<Date>(
      get: { Date(timeIntervalSince1970: Double(minute.wrappedValue) * Self.minuteS) },
      set: {
        let min = Int(($0.timeIntervalSince1970 / Self.minuteS).rounded(.down)) % Self.dayMin
        minute.wrappedValue = UInt16(min < 0 ? min + Self.dayMin : min)
      })
    VStack(alignment: .leading, spacing: 4) {
      DatePicker(title, selection: time, displayedComponents: .hourAndMinute)
        // The hours of no place: those of the picker are counted from midnight in Greenwich.
        .environment(\.timeZone, .gmt)
      Wrong(wrong)
    }
  }
}
