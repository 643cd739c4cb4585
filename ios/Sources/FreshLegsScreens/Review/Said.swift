import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// What was said in the run, by both sides, with its time.
struct SaidPart: View {
  /// How many are seen before somebody asks for all.
  private static let seen = 8

  @Environment(\.words) private var words
  @State private var isWhole = false
  let marks: [RunMarkView]

  var body: some View {
    Section(words.reviewSaid) {
      ForEach(Array((isWhole ? marks : Array(marks.prefix(Self.seen))).enumerated()), id: \.offset) { _, mark in
        MarkRow(mark: mark)
      }
      if marks.count > Self.seen {
        WordButton(isWhole ? words.reviewSaidLess : words.reviewSaidAll(count: marks.count)) { isWhole.toggle() }
      }
    }
  }
}

private struct MarkRow: View {
  @Environment(\.dynamicTypeSize) private var typeSize
  @Environment(\.format) private var format
  @Environment(\.words) private var words
  let mark: RunMarkView

  var body: some View {
    Group {
      // The largest letters leave no room beside the time.
      if typeSize.isAccessibilitySize {
        VStack(alignment: .leading, spacing: 4) { parts }
      } else {
        HStack(alignment: .firstTextBaseline, spacing: 12) { parts }
      }
    }
    .accessibilityElement(children: .combine)
  }

  private var isOwn: Bool { mark.kind == .word }

  @ViewBuilder
  private var parts: some View {
    Text(verbatim: format.duration(s: mark.atS)).font(.subheadline).monospacedDigit()
    Image(systemName: symbol)
      .foregroundStyle(.secondary)
      .accessibilityLabel(words.reviewWord)
      .accessibilityHidden(!isOwn)
    Text(mark.text).fontWeight(isOwn ? .bold : .regular)
  }

  private var symbol: String {
    switch mark.kind {
    case .cue: "speaker.wave.2"
    case .word: "person.wave.2"
    case .paused: "pause"
    case .resumed: "play"
    }
  }
}
