import Observation

/// The guide: its contents, a page, a search.
@MainActor
@Observable
public final class GuideModel {
  /// In which language; set it to that of the profile.
  public let language: Language

  private let groups = Resource<[GuideGroupView]>()
  private let leaf = Resource<GuidePageView>()
  private let found = Resource<[GuidePageView]>()
  @ObservationIgnored private let bridge: any GuideBridge

  public init(bridge: any GuideBridge, language: Language) {
    self.bridge = bridge
    self.language = language
  }

  public var contents: Loadable<[GuideGroupView]> { groups.state }
  public var page: Loadable<GuidePageView> { leaf.state }
  /// What was searched for; `idle` where nothing is.
  public var results: Loadable<[GuidePageView]> { found.state }

  public func load() async { await groups.fetch { try await bridge.guideContents(language: language) } }

  /// Opens a page.
  public func open(_ topic: Topic) async {
    leaf.clear()
    await leaf.fetch { try await bridge.guidePage(language: language, topic: topic) }
  }

  /// Opens the page with this name, as a link has it.
  public func open(slug: String) async {
    leaf.clear()
    await leaf.fetch {
      guard let topic = try await bridge.guideTopic(slug: slug) else { throw Notice.notFound }
      return try await bridge.guidePage(language: language, topic: topic)
    }
  }

  /// Searches for these words; with none the search is over.
  public func search(_ text: String) async {
    guard !text.isEmpty else { return found.clear() }
    await found.fetch { try await bridge.searchGuide(language: language, text: text) }
  }
}
