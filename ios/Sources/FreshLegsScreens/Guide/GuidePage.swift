import FreshLegsKit
import SwiftUI

/// A page of the guide: what it says, how sure that is, what it rests on, what to read next.
struct GuidePage: View {
  @Environment(\.words) private var words
  @Environment(\.go) private var go
  let guide: GuideModel
  let slug: String

  var body: some View {
    Page(shown.value?.title ?? words.appGuide) {
      Loaded(shown, retry: { await guide.open(slug: slug) }) { page in
        Section {
          ForEach(page.lines, id: \.self) { Text($0).textSelection(.enabled) }
            .listRowSeparator(.hidden)
        }
        Section { Small(page.evidenceText) }
        if !page.related.isEmpty {
          Block(words.guideRelated) {
            ForEach(page.related, id: \.slug) { entry in
              RowButton(entry.title) { go(.guide(slug: entry.slug)) }
            }
          }
        }
        if !page.sources.isEmpty {
          // To be copied: nothing here opens another site.
          Block(words.guideSources) {
            ForEach(page.sources, id: \.self) { Small($0).textSelection(.enabled) }
          }
        }
      }
    }
    .task(id: slug) { await guide.open(slug: slug) }
  }

  /// What is left of another page is not this one.
  private var shown: Loadable<GuidePageView> {
    if let page = guide.page.value, page.slug != slug { .loading } else { guide.page }
  }
}
