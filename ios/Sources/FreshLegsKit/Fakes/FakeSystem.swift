import Observation

/// Preferences in memory.
@MainActor
@Observable
public final class FakePreferences: Preferences {
  public private(set) var values: PreferenceValues

  public init(_ values: PreferenceValues = PreferenceValues()) { self.values = values }

  public func change(_ how: (inout PreferenceValues) -> Void) { how(&values) }
}

/// Pickers that answer at once.
@MainActor
public final class FakeFiles: FileExchange {
  /// What a runner picks.
  public var picked: String?
  /// The path of the file that is written.
  public var target: String?
  /// The names of the files that were written.
  public private(set) var saved: [String] = []
  /// The folders that were packed.
  public private(set) var packed: [String] = []
  /// The copies that were taken away.
  public private(set) var discarded: [String] = []

  public init(picked: String? = nil, target: String? = nil) {
    self.picked = picked
    self.target = target
  }

  public func open(_ kinds: Set<FileKind>) async -> String? { picked }

  public func save(
    _ name: String,
    as kind: FileKind,
    write: (_ path: String) async throws -> Bool
  ) async throws -> Bool {
    guard let target, try await write(target) else { return false }
    saved.append(name)
    return true
  }

  public func pack(_ folder: String, into path: String) async throws { packed.append("\(folder) into \(path)") }
  public func discard(_ path: String) { discarded.append(path) }
}

/// Writes down where the runner was sent.
@MainActor
public final class FakePages: SystemPages {
  public private(set) var opened: [String] = []

  public init() {}

  public func dial(_ number: String) { opened.append("dial \(number)") }
  public func openLanguage() { opened.append("language") }
  public func openAppDetails() { opened.append("details") }
}

/// A gate that opens, or not, as it is told.
@MainActor
public final class FakeUnlock: UnlockGate {
  public let isAvailable: Bool
  public var opens: Bool
  public private(set) var asked = 0
  /// Leaves the question on the screen until `release`.
  public var isHeld = false
  private var waiting: CheckedContinuation<Void, Never>?

  public init(isAvailable: Bool = true, opens: Bool = true) {
    self.isAvailable = isAvailable
    self.opens = opens
  }

  public func ask() async -> Bool {
    asked += 1
    if isHeld { await withCheckedContinuation { waiting = $0 } }
    return opens
  }

  /// It is answered.
  public func release() {
    isHeld = false
    waiting?.resume()
    waiting = nil
  }
}
