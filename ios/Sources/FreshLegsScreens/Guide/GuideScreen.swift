import FreshLegsKit
import SwiftUI

/// The guide: its contents with a search, or the page named `slug`.
struct GuideScreen: View {
  let models: AppModels
  var slug: String?

  var body: some View {
    if let slug {
      GuidePage(guide: models.guide, slug: slug)
    } else {
      GuideContents(guide: models.guide)
    }
  }
}

private struct GuideContents: View {
  @Environment(\.words) private var words
  @Environment(\.go) private var go
  @State private var sought = ""
  let guide: GuideModel

  var body: some View {
    Page(words.appGuide) {
      if isSought {
        Loaded(guide.results, retry: { await guide.search(sought) }) { found($0) }
      } else {
        Loaded(guide.contents, retry: { await guide.load() }) { groups in
          if groups.isEmpty { Nothing(words.guideEmpty, symbol: "book") }
          ForEach(groups, id: \.group) { group in
            Block(group.title) {
              ForEach(group.pages, id: \.slug) { page in
                RowButton(page.title) { go(.guide(slug: page.slug)) }
              }
            }
          }
        }
      }
    }
    .searchable(text: $sought, placement: .navigationBarDrawer(displayMode: .always), prompt: Text(words.guideSearch))
    .task { await guide.load() }
    .task(id: sought) { await guide.search(isSought ? sought : "") }
    .onChange(of: guide.results) { _, results in
      // The list changes while the runner still types.
      guard let pages = results.value, isSought else { return }
      AccessibilityNotification.Announcement(said(pages.count)).post()
    }
  }

  private var isSought: Bool { !sought.allSatisfy(\.isWhitespace) }

  @ViewBuilder
  private func found(_ pages: [GuidePageView]) -> some View {
    if pages.isEmpty {
      Nothing(said(0), symbol: "magnifyingglass")
    } else {
      Block(said(pages.count)) {
        ForEach(pages, id: \.slug) { page in
          RowButton(page.title, detail: page.lines.first) { go(.guide(slug: page.slug)) }
        }
      }
    }
  }

  private func said(_ count: Int) -> String {
    count == 0
      ? words.guideFoundNothing(text: sought.trimmingCharacters(in: .whitespaces)) : words.guideFound(count: count)
  }
}
