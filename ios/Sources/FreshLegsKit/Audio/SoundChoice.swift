import Observation

/// How a run is heard where no headphones are: as the runner chose. Who was never asked is to be asked before a run
/// begins; where headphones go in the middle of one before that, it goes on aloud, since silence is never where one
/// begins.
@MainActor
@Observable
public final class SoundChoice {
  /// Where sound comes out.
  public private(set) var route: AudioRoute

  @ObservationIgnored private let focus: any AudioFocus
  @ObservationIgnored private let preferences: any Preferences
  @ObservationIgnored private var listening: Task<Void, Never>?

  public init(focus: any AudioFocus, preferences: any Preferences) {
    self.focus = focus
    self.preferences = preferences
    route = focus.route
    let changes = focus.changes
    listening = Task { [weak self] in
      for await case .routeChanged(let route) in changes { self?.route = route }
    }
  }

  deinit { listening?.cancel() }

  /// Whether no headphones are there and the runner was never asked.
  public var isAsked: Bool { route == .speaker && preferences.values.withoutHeadphones == nil }

  /// How a run is heard now.
  public var way: WithoutHeadphones {
    focus.route == .speaker ? preferences.values.withoutHeadphones ?? .speaker : .speaker
  }

  /// Keeps what the runner wants.
  public func choose(_ way: WithoutHeadphones) { preferences.change { $0.withoutHeadphones = way } }

  /// Looks anew where sound comes out.
  public func refresh() { route = focus.route }
}
