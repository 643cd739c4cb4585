import FreshLegsKit
import SwiftUI

/// A possible cause: the first one open, each other one as its name and how sure it is.
struct CauseSection: View {
  @Environment(\.words) private var words
  @Environment(\.go) private var go
  @State private var isOpen: Bool
  private let cause: CauseView
  private let review: ReviewModel

  init(cause: CauseView, isFirst: Bool, review: ReviewModel) {
    self.cause = cause
    self.review = review
    _isOpen = State(initialValue: isFirst)
  }

  var body: some View {
    Section {
      DisclosureGroup(isExpanded: $isOpen) {
        PartTitle(words.whyReasons)
        ForEach(cause.reasons, id: \.self) { reason in
          VStack(alignment: .leading, spacing: 4) {
            Text(reason.text)
            Evidence(grade: reason.evidence, text: reason.evidenceText)
          }
          .accessibilityElement(children: .combine)
        }
        if !cause.confirm.isEmpty {
          PartTitle(words.whyConfirm)
          Text(cause.confirm)
        }
        advices(words.whyNow, cause.now)
        advices(words.whyLongRun, cause.longRun)
        if cause.hasGaitSummary {
          RowButton(words.whyGait, symbol: "chart.xyaxis.line") { go(.trends) }
        }
        RowButton(words.whyGuide, symbol: "book") { go(.guide(slug: cause.topicSlug)) }
      } label: {
        VStack(alignment: .leading, spacing: 4) {
          Text(cause.title).font(.headline)
          Evidence(grade: cause.evidence, text: cause.evidenceText)
        }
        .padding(.vertical, 4)
        .accessibilityElement(children: .combine)
        .accessibilityAddTraits(.isHeader)
      }
    }
  }

  @ViewBuilder
  private func advices(_ title: String, _ advices: [AdviceView]) -> some View {
    if !advices.isEmpty {
      PartTitle(title)
      ForEach(advices, id: \.advice) { AdviceRow(advice: $0, review: review) }
    }
  }
}

/// What can be done, and whether it was.
private struct AdviceRow: View {
  @Environment(\.words) private var words
  @Environment(\.go) private var go
  @State private var wasTried = false
  let advice: AdviceView
  let review: ReviewModel

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      Text(advice.title).font(.subheadline.weight(.semibold))
      Text(advice.how)
      if let helped = advice.helped { Small(helped) }
      if review.answered.contains(advice.advice) {
        Label(words.whyNoted, systemImage: "checkmark").font(.subheadline)
      } else if wasTried {
        Text(words.whyDidItHelp).font(.subheadline.weight(.semibold))
        side {
          answer(words.partsYes, tried: true, helped: true)
          answer(words.partsNo, tried: true, helped: false)
          answer(words.whyTooEarly, tried: true, helped: nil)
        }
      } else {
        side {
          QuietButton(words.whyTried) { wasTried = true }
            .accessibilityLabel(words.whyAbout(answer: words.whyTried, advice: advice.title))
          answer(words.whyNotTried, tried: false, helped: nil)
        }
      }
      WordButton(words.whyGuide, symbol: "book") { go(.guide(slug: advice.topicSlug)) }
        .accessibilityLabel(words.whyAbout(answer: words.whyGuide, advice: advice.title))
    }
    .padding(.vertical, 4)
  }

  /// Side by side where there is room.
  private func side(@ViewBuilder _ buttons: () -> some View) -> some View {
    let buttons = buttons()
    return ViewThatFits(in: .horizontal) {
      HStack { buttons }
      VStack { buttons }
    }
  }

  private func answer(_ text: String, tried: Bool, helped: Bool?) -> some View {
    QuietButton(text) {
      await review.answerAdvice(advice.advice, tried: tried, helped: helped)
      guard review.answered.contains(advice.advice) else { return }
      AccessibilityNotification.Announcement(words.whyNoted).post()
    }
    // Several advices bear the same buttons.
    .accessibilityLabel(words.whyAbout(answer: text, advice: advice.title))
  }
}

/// How sure it is: in words, and as dots of three.
private struct Evidence: View {
  let grade: EvidenceGrade
  let text: String

  var body: some View {
    HStack(alignment: .firstTextBaseline, spacing: 8) {
      HStack(spacing: 2) {
        ForEach(1..<4) { dot in Image(systemName: dot <= full ? "circle.fill" : "circle") }
      }
      .font(.caption2)
      .accessibilityHidden(true)
      Small(text)
    }
  }

  private var full: Int {
    switch grade {
    case .strong: 3
    case .moderate: 2
    case .weak: 1
    case .contested: 0
    }
  }
}

/// What follows, within a cause.
private struct PartTitle: View {
  @Environment(\.palette) private var palette
  private let text: String

  init(_ text: String) { self.text = text }

  var body: some View {
    Text(text)
      .font(.subheadline.weight(.semibold))
      .foregroundStyle(palette.accent)
      .accessibilityAddTraits(.isHeader)
      // It belongs to what follows.
      .listRowSeparator(.hidden, edges: .bottom)
  }
}
