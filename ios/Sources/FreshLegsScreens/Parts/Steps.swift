import SwiftUI

/// A scale of which one step is touched, `range` included; the step that is chosen is taken back by a second touch.
/// `lowest` and `highest` say what the ends mean; `said` is how a chosen step is spoken: "4 of 10". A screen reader has
/// it as one thing that goes up and down.
struct StepsRow: View {
  @Environment(\.palette) private var palette
  private let question: String
  private let value: Int?
  private let range: ClosedRange<Int>
  private let lowest: String
  private let highest: String
  private let said: (Int) -> String
  private let unsaid: String
  private let wrong: String?
  private let onChange: @MainActor (Int?) -> Void

  init(
    _ question: String, value: Int?, range: ClosedRange<Int>, lowest: String, highest: String,
    said: @escaping (Int) -> String, unsaid: String, wrong: String? = nil,
    onChange: @escaping @MainActor (Int?) -> Void
  ) {
    self.question = question
    self.value = value
    self.range = range
    self.lowest = lowest
    self.highest = highest
    self.said = said
    self.unsaid = unsaid
    self.wrong = wrong
    self.onChange = onChange
  }

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      VStack(alignment: .leading, spacing: 8) {
        HStack(alignment: .firstTextBaseline) {
          Text(question).font(.subheadline.weight(.semibold))
          Spacer(minLength: 8)
          Text(value.map(said) ?? unsaid).font(.subheadline).foregroundStyle(.secondary)
        }
        Flow(spacing: 6) { ForEach(Array(range), id: \.self) { step($0) } }
        HStack(alignment: .top) {
          Text(verbatim: "\(range.lowerBound) \(lowest)")
          Spacer(minLength: 8)
          Text(verbatim: "\(range.upperBound) \(highest)").multilineTextAlignment(.trailing)
        }
        .font(.caption)
        .foregroundStyle(.secondary)
      }
      .accessibilityElement(children: .ignore)
      .accessibilityLabel(question)
      .accessibilityValue(value.map(said) ?? unsaid)
      .accessibilityHint(Text(verbatim: "\(range.lowerBound) \(lowest), \(range.upperBound) \(highest)"))
      .accessibilityAdjustableAction { direction in
        switch direction {
        case .increment: onChange(value.map { min($0 + 1, range.upperBound) } ?? range.lowerBound)
        case .decrement: onChange(value.flatMap { $0 > range.lowerBound ? $0 - 1 : nil })
        @unknown default: break
        }
      }
      Wrong(wrong)
    }
  }

  private func step(_ step: Int) -> some View {
    let chosen = step == value
    return Button {
      onChange(chosen ? nil : step)
    } label: {
      Text(verbatim: "\(step)")
        .font(.body.weight(chosen ? .bold : .regular))
        .monospacedDigit()
        .frame(minWidth: 44, minHeight: 44)
        .background(chosen ? palette.accent : .clear, in: .rect(cornerRadius: 8))
        .foregroundStyle(chosen ? palette.onAccent : .primary)
        // Without colour the chosen one is told by its heavier edge and figure.
        .overlay { RoundedRectangle(cornerRadius: 8).strokeBorder(palette.outline, lineWidth: chosen ? 3 : 1) }
    }
    .buttonStyle(.plain)
  }
}
