import AppIntents
import FreshLegsKit
import FreshLegsWords
import SwiftUI
import WidgetKit

#if canImport(FreshLegsIntents)
  import FreshLegsIntents
#endif

/// The widget in each of its sizes. It leads to today; its button to the run.
struct TodayWidgetView: View {
  @Environment(\.widgetFamily) private var family
  /// `nil` where nothing may be shown.
  let word: String?
  let words: Strings

  private var shown: String { word ?? words.platformWidgetHidden }

  var body: some View {
    content
      .widgetURL(URL(string: Destination.today.link))
      .containerBackground(Color("WidgetBackground"), for: .widget)
  }

  @ViewBuilder private var content: some View {
    switch family {
    case .accessoryInline:
      Label(shown, systemImage: "figure.run")
    case .accessoryRectangular:
      VStack(alignment: .leading) {
        title.widgetAccentable()
        sentence(lines: 2)
      }
      .frame(maxWidth: .infinity, alignment: .leading)
    default:
      VStack(alignment: .leading, spacing: 8) {
        title
        sentence(lines: 4)
        Spacer(minLength: 0)
        Button(intent: OpenRunIntent()) {
          Label(words.platformWidgetStart, systemImage: "figure.run").frame(maxWidth: .infinity)
        }
        .buttonStyle(.borderedProminent)
        .tint(Color("AccentColor"))
      }
      .frame(maxWidth: .infinity, alignment: .leading)
    }
  }

  private var title: some View {
    Text(words.platformWidgetToday).font(.caption).foregroundStyle(.secondary)
  }

  private func sentence(lines: Int) -> some View {
    Text(shown).font(.headline).lineLimit(lines).minimumScaleFactor(0.8).privacySensitive()
  }
}
