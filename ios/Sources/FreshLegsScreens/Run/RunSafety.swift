import FreshLegsKit
import SwiftUI

/// The words of a red flag: one touch each, and no question before it.
struct NotWell: View {
  @Environment(\.words) private var words
  @Environment(\.palette) private var palette
  let run: RunModel
  let onDone: @MainActor () -> Void

  var body: some View {
    Text(words.runNotWellTitle).font(.title2.weight(.semibold)).accessibilityAddTraits(.isHeader)
    ForEach([Word.chest, .dizzy, .pain], id: \.self) { word in
      RunKey(words.run.of(word), pair: palette.alarm.inverted, font: .title2.weight(.bold)) {
        run.word(word)
        onDone()
      }
    }
  }
}

/// A red flag stands: what to do, in the engine's fixed words.
struct SafetyText: View {
  @Environment(\.words) private var words
  let safety: SafetyView

  var body: some View {
    Image(systemName: "exclamationmark.triangle.fill").font(.largeTitle).accessibilityHidden(true)
    Text(safety.title)
      .font(.title.weight(.bold))
      .fixedSize(horizontal: false, vertical: true)
      .accessibilityAddTraits(.isHeader)
      // Not a cue: it has to be noticed where nothing is heard.
      .onChange(of: safety.title, initial: true) { AccessibilityNotification.Announcement(safety.title).post() }
    ForEach(safety.lines, id: \.self) { line in
      Text(line).font(.title3.weight(.medium)).fixedSize(horizontal: false, vertical: true)
    }
    if !safety.reviewed { Small(words.runUnreviewed) }
  }
}
