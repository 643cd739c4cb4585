import Foundation
import FreshLegsKit

/// What was exchanged with other apps before, in the app's own user defaults: ids, and nothing of the body.
public actor SystemHealthMemory: HealthMemory {
  private let suite: String?

  /// `suite` is the app's own where `nil`, as it is but in tests.
  public init(suite: String? = nil) { self.suite = suite }

  public func entryOf(_ recordId: String) -> String? { kept.string(forKey: Self.taken + recordId) }

  public func took(_ recordId: String, entryId: String) { kept.set(entryId, forKey: Self.taken + recordId) }

  public var given: Set<String> { Set(kept.stringArray(forKey: Self.given) ?? []) }

  public func gave(_ runIds: Set<String>) { kept.set(runIds.sorted(), forKey: Self.given) }

  private var kept: UserDefaults { suite.flatMap { UserDefaults(suiteName: $0) } ?? .standard }

  private static let taken = "health.taken."
  private static let given = "health.given"
}
