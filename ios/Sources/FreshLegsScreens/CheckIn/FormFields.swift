import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// What is wrong with a field of a form, by its name, as the engine says it.
typealias FieldReasons = @MainActor (_ field: String) -> String?

/// A scale on a form; its steps are spoken as "4 of 10".
struct Scale: View {
  @Environment(\.words) private var words
  private let question: String
  private let value: Int?
  private let range: ClosedRange<Int>
  private let lowest: String
  private let highest: String
  private let wrong: String?
  private let onChange: @MainActor (Int?) -> Void

  init(
    _ question: String, value: Int?, _ range: ClosedRange<Int>, lowest: String, highest: String, wrong: String? = nil,
    onChange: @escaping @MainActor (Int?) -> Void
  ) {
    self.question = question
    self.value = value
    self.range = range
    self.lowest = lowest
    self.highest = highest
    self.wrong = wrong
    self.onChange = onChange
  }

  /// One that is kept as a whole step.
  init(
    _ question: String, _ step: Binding<UInt8?>, _ range: ClosedRange<Int>, lowest: String, highest: String,
    wrong: String? = nil
  ) {
    self.init(
      question, value: step.wrappedValue.map { Int($0) }, range, lowest: lowest, highest: highest, wrong: wrong
    ) { step.wrappedValue = $0.map { UInt8($0) } }
  }

  /// One that is kept as a number, such as an exertion.
  init(
    _ question: String, _ number: Binding<Double?>, _ range: ClosedRange<Int>, lowest: String, highest: String,
    wrong: String? = nil
  ) {
    self.init(
      question, value: number.wrappedValue.map { Int($0) }, range, lowest: lowest, highest: highest, wrong: wrong
    ) { number.wrappedValue = $0.map { Double($0) } }
  }

  var body: some View {
    StepsRow(
      question, value: value, range: range, lowest: lowest, highest: highest,
      said: { words.checkinOf(value: "\($0)", top: "\(range.upperBound)") }, unsaid: words.partsUnsaid, wrong: wrong,
      onChange: onChange)
  }
}

/// A whole number on a form; more than a field holds is brought to what it holds, and refused by the engine.
struct WholeNumber: View {
  @Environment(\.words) private var words
  private let label: String
  private let value: Binding<UInt16?>
  private let wrong: String?
  private let hint: String?

  init(_ label: String, _ value: Binding<UInt16?>, wrong: String?, hint: String? = nil) {
    self.label = label
    self.value = value
    self.wrong = wrong
    self.hint = hint
  }

  var body: some View {
    NumberLine(
      label, value: value.wrappedValue.map { Double($0) }, notANumber: words.checkinNoNumber, wrong: wrong, hint: hint
    ) { read in value.wrappedValue = read.map { UInt16(min($0.rounded(), Double(UInt16.max))) } }
  }
}

/// A number with decimals on a form, kept in units of which one that is shown has so many: `of`.
struct DecimalNumber: View {
  @Environment(\.words) private var words
  private let label: String
  private let value: Binding<Double?>
  private let unit: Double
  private let decimals: Int
  private let wrong: String?
  private let hint: String?

  init(
    _ label: String, _ value: Binding<Double?>, of unit: Double = 1, decimals: Int = 1, wrong: String?,
    hint: String? = nil
  ) {
    self.label = label
    self.value = value
    self.unit = unit
    self.decimals = decimals
    self.wrong = wrong
    self.hint = hint
  }

  var body: some View {
    NumberLine(
      label, value: value.wrappedValue.map { $0 / unit }, decimals: decimals, notANumber: words.checkinNoNumber,
      wrong: wrong, hint: hint
    ) { read in value.wrappedValue = read.map { $0 * unit } }
  }
}

/// A yes, a no, or nothing said: what is chosen is taken back by a second touch.
struct YesNo: View {
  @Environment(\.words) private var words
  private let question: String
  private let value: Bool?
  private let onChange: @MainActor (Bool?) -> Void

  init(_ question: String, value: Bool?, onChange: @escaping @MainActor (Bool?) -> Void) {
    self.question = question
    self.value = value
    self.onChange = onChange
  }

  init(_ question: String, _ value: Binding<Bool?>) {
    self.init(question, value: value.wrappedValue) { value.wrappedValue = $0 }
  }

  var body: some View {
    Chips(
      question, options: [true, false], isChosen: { $0 == value }, label: { $0 ? words.partsYes : words.partsNo },
      onChoose: { onChange($0 == value ? nil : $0) })
  }
}

/// The runner's own words.
struct NoteField: View {
  @Environment(\.words) private var words
  private let note: Binding<String?>
  private let wrong: String?

  init(_ note: Binding<String?>, wrong: String?) {
    self.note = note
    self.wrong = wrong
  }

  var body: some View {
    TextLine(words.checkinNote, text: note.text, wrong: wrong, isLong: true)
  }
}

extension Binding<String?> {
  /// As a field has it: nothing said is an empty text.
  @MainActor var text: Binding<String> {
    Binding<String>(get: { wrappedValue ?? "" }, set: { wrappedValue = $0.isEmpty ? nil : $0 })
  }
}

extension Strings {
  /// A place in words: "Calf (left)".
  func checkin(_ place: BodyPlace) -> String { checkinPlace(part: checkin(place.part), side: checkin(place.side)) }
}
