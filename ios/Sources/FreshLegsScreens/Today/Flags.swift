import FreshLegsKit
import SwiftUI

/// A red flag: what to do comes first, then what raised it. It goes away only by the runner's own word.
struct FlagPanel: View {
  @Environment(\.words) private var words
  @Environment(\.go) private var go
  @State private var isOpen = false
  @State private var asksSeen = false
  @State private var asksGone = false
  let flag: FlagView
  let models: AppModels

  var body: some View {
    Panel(.alarm) {
      PanelTitle(flag.title, symbol: "exclamationmark.triangle.fill")
      Text(flag.urgencyText).font(.headline)
      if flag.offersEmergencyNumber {
        let number = emergencyNumber(Locale.current.region?.identifier ?? "")
        MainButton(words.todayCall(number: number), symbol: "phone.fill") { models.pages.dial(number) }
      }
      ForEach(flag.lines, id: \.self) { Text($0) }
      if isOpen {
        lines(words.todayShownBecause, flag.reasons)
        lines(words.todayAsk, flag.ask)
        if !flag.reviewedByAClinician { Small(words.todayUnreviewed) }
        QuietButton(words.todayGuide, symbol: "book") { go(.guide(slug: flag.topic.slug)) }
      }
      QuietButton(isOpen ? words.todayLess : words.todayMore) { isOpen.toggle() }
      if flag.setAside == .byEntry {
        QuietButton(words.todaySeen) { asksSeen = true }
          .question(
            words.todaySeenQuestion, text: words.todaySeenDetail, isAsked: $asksSeen, yes: words.partsYes,
            no: words.partsNo, role: nil
          ) { await models.today.flagWasSeen(flag.kind) }
      }
      if flag.endsWhenGone {
        QuietButton(words.todayGone) { asksGone = true }
          .question(
            words.todayGoneQuestion, text: words.todaySeenDetail, isAsked: $asksGone, yes: words.partsYes,
            no: words.partsNo, role: nil
          ) { await models.today.flagIsGone(flag.kind) }
      }
    }
  }

  /// Lines beneath what they are; nothing where there are none.
  @ViewBuilder
  private func lines(_ title: String, _ lines: [String]) -> some View {
    if !lines.isEmpty {
      Text(title).font(.subheadline.weight(.semibold)).accessibilityAddTraits(.isHeader)
      ForEach(lines, id: \.self) { Point($0) }
    }
  }
}
