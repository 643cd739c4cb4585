import FreshLegsKit
import SwiftUI

/// What is wrong with a field, beneath it.
struct Wrong: View {
  @Environment(\.palette) private var palette
  private let reason: String

  init?(_ reason: String?) {
    guard let reason else { return nil }
    self.reason = reason
  }

  var body: some View {
    Label(reason, systemImage: "exclamationmark.circle")
      .font(.subheadline)
      .foregroundStyle(palette.wrong)
  }
}

/// Something that is on or off.
struct SwitchRow: View {
  private let title: String
  private let detail: String?
  private let isOn: Binding<Bool>

  init(_ title: String, detail: String? = nil, isOn: Binding<Bool>) {
    self.title = title
    self.detail = detail
    self.isOn = isOn
  }

  /// One that asks before it changes, or whose change is kept elsewhere.
  init(_ title: String, detail: String? = nil, isOn: Bool, onChange: @escaping @MainActor @Sendable (Bool) -> Void) {
    self.init(title, detail: detail, isOn: Binding(get: { isOn }, set: { onChange($0) }))
  }

  var body: some View {
    Toggle(isOn: isOn) { TitleAndDetail(title, detail) }
  }
}

/// One of several, each on a line of its own; the chosen one has a tick.
struct ChoiceRows<Option: Hashable>: View {
  private let options: [Option]
  private let chosen: Option?
  private let label: (Option) -> String
  private let detail: (Option) -> String?
  private let onChoose: @MainActor (Option) -> Void

  init(
    _ options: [Option], chosen: Option?, label: @escaping (Option) -> String,
    detail: @escaping (Option) -> String? = { _ in nil }, onChoose: @escaping @MainActor (Option) -> Void
  ) {
    self.options = options
    self.chosen = chosen
    self.label = label
    self.detail = detail
    self.onChoose = onChoose
  }

  var body: some View {
    ForEach(options, id: \.self) { option in
      Button {
        onChoose(option)
      } label: {
        HStack(spacing: 12) {
          TitleAndDetail(label(option), detail(option))
          Spacer(minLength: 8)
          if option == chosen {
            Image(systemName: "checkmark").foregroundStyle(.tint).accessibilityHidden(true)
          }
        }
        .frame(minHeight: 44)
        .contentShape(.rect)
      }
      .foregroundStyle(.primary)
      .accessibilityAddTraits(option == chosen ? .isSelected : [])
    }
  }
}

/// One of a few, or several of a few, side by side; what is chosen has a tick. `question` is asked above them.
struct Chips<Option: Hashable>: View {
  @Environment(\.palette) private var palette
  private let question: String?
  private let options: [Option]
  private let isChosen: (Option) -> Bool
  private let label: (Option) -> String
  private let onChoose: @MainActor (Option) -> Void

  init(
    _ question: String? = nil, options: [Option], isChosen: @escaping (Option) -> Bool,
    label: @escaping (Option) -> String, onChoose: @escaping @MainActor (Option) -> Void
  ) {
    self.question = question
    self.options = options
    self.isChosen = isChosen
    self.label = label
    self.onChoose = onChoose
  }

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      if let question { Text(question).font(.subheadline.weight(.semibold)) }
      Flow(spacing: 8) {
        ForEach(options, id: \.self) { option in
          let chosen = isChosen(option)
          Button {
            onChoose(option)
          } label: {
            HStack(spacing: 4) {
              if chosen { Image(systemName: "checkmark").accessibilityHidden(true) }
              Text(label(option))
            }
            .font(.subheadline)
            .padding(.horizontal, 12)
            .frame(minHeight: 44)
            .background(chosen ? palette.calm.ground : .clear, in: .capsule)
            .foregroundStyle(chosen ? palette.calm.ink : .primary)
            .overlay { Capsule().strokeBorder(palette.outline, lineWidth: chosen ? 2 : 1) }
          }
          .buttonStyle(.plain)
          .accessibilityAddTraits(chosen ? .isSelected : [])
          .accessibilityHint(question ?? "")
        }
      }
    }
  }
}

/// Puts things side by side, and into the next line where a line is full.
struct Flow: Layout {
  var spacing: CGFloat = 8

  nonisolated func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) -> CGSize {
    arranged(subviews, width: proposal.width ?? .infinity).size
  }

  nonisolated func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) {
    let places = arranged(subviews, width: bounds.width).places
    for (subview, place) in zip(subviews, places) {
      let at = CGPoint(x: bounds.minX + place.minX, y: bounds.minY + place.minY)
      subview.place(at: at, proposal: ProposedViewSize(place.size))
    }
  }

  private nonisolated func arranged(_ subviews: Subviews, width: CGFloat) -> (places: [CGRect], size: CGSize) {
    var places: [CGRect] = []
    var at = CGPoint.zero
    var lineHeight: CGFloat = 0
    var widest: CGFloat = 0
    for subview in subviews {
      let natural = subview.sizeThatFits(.unspecified)
      // One that is wider than everything is wrapped within itself.
      let size = natural.width <= width ? natural : subview.sizeThatFits(ProposedViewSize(width: width, height: nil))
      if at.x > 0, at.x + size.width > width {
        at = CGPoint(x: 0, y: at.y + lineHeight + spacing)
        lineHeight = 0
      }
      places.append(CGRect(origin: at, size: size))
      widest = max(widest, at.x + size.width)
      lineHeight = max(lineHeight, size.height)
      at.x += size.width + spacing
    }
    return (places, CGSize(width: widest, height: at.y + lineHeight))
  }
}

/// A line, or some, of the runner's own text; `wrong` is what is wrong with it.
struct TextLine: View {
  private let label: String
  private let text: Binding<String>
  private let wrong: String?
  private let hint: String?
  private let isLong: Bool
  private let keyboard: UIKeyboardType

  init(
    _ label: String, text: Binding<String>, wrong: String? = nil, hint: String? = nil, isLong: Bool = false,
    keyboard: UIKeyboardType = .default
  ) {
    self.label = label
    self.text = text
    self.wrong = wrong
    self.hint = hint
    self.isLong = isLong
    self.keyboard = keyboard
  }

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      // The label of a field vanishes when something is written: it stands above it too.
      Text(label).font(.caption).foregroundStyle(.secondary).accessibilityHidden(true)
      if isLong {
        TextField(label, text: text, axis: .vertical).lineLimit(2...8)
      } else {
        TextField(label, text: text).keyboardType(keyboard)
      }
      if let hint, wrong == nil { Text(hint).font(.caption).foregroundStyle(.secondary) }
      Wrong(wrong)
    }
  }
}

/// A passphrase, which is not shown.
struct SecretLine: View {
  private let label: String
  private let text: Binding<String>
  private let wrong: String?
  private let hint: String?

  init(_ label: String, text: Binding<String>, wrong: String? = nil, hint: String? = nil) {
    self.label = label
    self.text = text
    self.wrong = wrong
    self.hint = hint
  }

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      Text(label).font(.caption).foregroundStyle(.secondary).accessibilityHidden(true)
      // Of no content type: the system would make one up in its place, which no other phone knows.
      SecureField(label, text: text)
      if let hint, wrong == nil { Text(hint).font(.caption).foregroundStyle(.secondary) }
      Wrong(wrong)
    }
  }
}

/// A number that is written; a point and a comma are both understood. `notANumber` is said where what is written is
/// none, and `wrong` is what the engine says against it.
struct NumberLine: View {
  @Environment(\.locale) private var locale
  @State private var text = ""
  private let label: String
  private let value: Double?
  private let decimals: Int
  private let notANumber: String
  private let wrong: String?
  private let hint: String?
  private let onChange: @MainActor (Double?) -> Void

  init(
    _ label: String, value: Double?, decimals: Int = 0, notANumber: String, wrong: String? = nil, hint: String? = nil,
    onChange: @escaping @MainActor (Double?) -> Void
  ) {
    self.label = label
    self.value = value
    self.decimals = decimals
    self.notANumber = notANumber
    self.wrong = wrong
    self.hint = hint
    self.onChange = onChange
  }

  private var isNoNumber: Bool { !text.allSatisfy(\.isWhitespace) && Self.read(text) == nil }

  var body: some View {
    TextLine(
      label, text: $text, wrong: isNoNumber ? notANumber : wrong, hint: hint,
      keyboard: decimals == 0 ? .numberPad : .decimalPad
    )
    .onChange(of: text) {
      // What is written here is rounded: only what the runner writes is another number.
      guard text != written else { return }
      let read = Self.read(text)
      if !Self.isSame(read, value) || (read == nil) != (value == nil) { onChange(read) }
    }
    // Another entry has been put on the form, or a unit has been changed.
    .onChange(of: value, initial: true) {
      if !isNoNumber, !Self.isSame(Self.read(text), value) { text = written }
    }
  }

  private var written: String {
    guard let value else { return "" }
    // A sign between thousands would be read as a decimal one.
    return value.formatted(.number.precision(.fractionLength(0...decimals)).grouping(.never).locale(locale))
  }

  /// What was written as a number; `nil` where it is none.
  static func read(_ text: String) -> Double? {
    let plain = text.trimmingCharacters(in: .whitespaces).replacingOccurrences(of: ",", with: ".")
    return Double(plain).flatMap { $0.isFinite && $0 >= 0 ? $0 : nil }
  }

  private static func isSame(_ one: Double?, _ other: Double?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return abs(one - other) < 0.006
  }
}

/// A day that is chosen from a calendar, up to and including `last`.
struct DayField: View {
  private let label: String
  private let day: NaiveDate
  private let first: NaiveDate?
  private let last: NaiveDate?
  private let onChoose: @MainActor @Sendable (NaiveDate) -> Void

  init(
    _ label: String, day: NaiveDate, first: NaiveDate? = nil, last: NaiveDate? = nil,
    onChoose: @escaping @MainActor @Sendable (NaiveDate) -> Void
  ) {
    self.label = label
    self.day = day
    self.first = first
    self.last = last
    self.onChoose = onChoose
  }

  var body: some View {
    let chosen = Binding<Date>(
      get: { Self.date(day) ?? Date() },
      set: { onChoose(CalendarDay.local(utcMs: Int64($0.timeIntervalSince1970 * 1_000), utcOffsetS: 0).text) })
    DatePicker(label, selection: chosen, in: range, displayedComponents: .date)
      // Days are days everywhere: the picker's are those of Greenwich.
      .environment(\.timeZone, .gmt)
  }

  private var range: ClosedRange<Date> {
    let first = first.flatMap(Self.date) ?? .distantPast
    return first...max(first, last.flatMap(Self.date) ?? .distantFuture)
  }

  private static func date(_ day: NaiveDate) -> Date? { CalendarDay(day)?.date }
}
