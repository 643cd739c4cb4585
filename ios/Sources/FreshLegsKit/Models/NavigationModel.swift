import Observation

/// Which screens lie on each other: the first is one at the foot of the screen, the last is seen.
@MainActor
@Observable
public final class NavigationModel {
  /// Never empty.
  public private(set) var path: [Destination] = [.today]

  public init() {}

  /// Goes to a screen. One at the foot of the screen puts all others away.
  public func go(_ destination: Destination) {
    if destination.isRoot {
      if path != [destination] { path = [destination] }
    } else if path.last != destination {
      path.append(destination)
    }
  }

  /// Goes back; from the first screen to today, and from there nowhere.
  public func back() {
    if path.count > 1 { path.removeLast() } else { path = [.today] }
  }

  /// Whether there is a way back within the app.
  public var canGoBack: Bool { path != [.today] }
}
