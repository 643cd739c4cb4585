import FreshLegsKit
import SwiftUI

/// Over which time causes are looked for.
private enum Span: CaseIterable {
  case today, fourWeeks, twelveWeeks

  var weeks: UInt8? {
    switch self {
    case .today: nil
    case .fourWeeks: 4
    case .twelveWeeks: 12
    }
  }
}

/// Why the legs may be heavy, what to do about it, and what has helped; today where `weeks` is `nil`.
struct WhyScreen: View {
  @Environment(\.words) private var words
  @State private var hasAsked = false
  let models: AppModels
  var weeks: Int?

  var body: some View {
    let review = models.review
    Page(words.appWhy) {
      NoticePanel(review.notice) { review.noticeWasSeen() }
      Section {
        Chips(options: Span.allCases, isChosen: { $0.weeks == review.weeks }, label: name) { span in
          Task { await review.ask(weeks: span.weeks) }
        }
      }
      Loaded(review.why, retry: { await review.ask(weeks: review.weeks) }) { why in
        Panel(.calm) {
          PanelTitle(why.headline)
          if let heavyDays = why.heavyDays { Text(heavyDays) }
        }
        ForEach(why.causes, id: \.cause) { cause in
          CauseSection(cause: cause, isFirst: cause == why.causes.first, review: review)
        }
        Rest(why: why)
      }
      Loaded(review.whatHelped, retry: { await review.load() }) { WhatHelped(helped: $0) }
    }
    .task {
      // Who comes back from the guide still looks at the time that was chosen.
      let span = hasAsked ? review.weeks : weeks.flatMap { UInt8(exactly: $0) }
      hasAsked = true
      await review.ask(weeks: span)
    }
    .task { await review.load() }
  }

  private func name(_ span: Span) -> String {
    switch span {
    case .today: words.whySpanToday
    case .fourWeeks: words.whySpanFourWeeks
    case .twelveWeeks: words.whySpanTwelveWeeks
    }
  }
}

/// What is also worth asking about, and what is not known.
private struct Rest: View {
  @Environment(\.words) private var words
  @Environment(\.go) private var go
  let why: CausesView

  var body: some View {
    if !why.beside.isEmpty {
      Block(words.whyBeside) { ForEach(why.beside, id: \.self) { Text($0.text) } }
    }
    if !why.missing.isEmpty {
      Block(words.whyMissing) {
        ForEach(why.missing, id: \.self) { Text($0) }
        QuietButton(words.whyWrite) { go(.checkIn()) }
      }
    } else if why.causes.isEmpty {
      Section { QuietButton(words.whyWrite) { go(.checkIn()) } }
    }
  }
}

private struct WhatHelped: View {
  @Environment(\.words) private var words
  let helped: [AdviceCountView]

  var body: some View {
    Block(words.whyHelped) {
      if helped.isEmpty { Text(words.whyHelpedNone) }
      ForEach(helped, id: \.advice) { count in
        TitleAndDetail(count.title, count.text).accessibilityElement(children: .combine)
      }
    }
  }
}
