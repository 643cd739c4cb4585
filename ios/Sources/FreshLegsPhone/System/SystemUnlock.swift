import FreshLegsKit
import LocalAuthentication

/// The system's question for a face, a finger or the phone's code. It guards the screens; the key of the database is in
/// the keychain, and no face is asked for it.
@MainActor
public final class SystemUnlock: UnlockGate {
  private let reason: () -> String

  /// `reason` is what the system shows, in the language of the app. (Why a face is asked for at all is in the app's
  /// Info.plist.)
  public init(reason: @escaping () -> String) { self.reason = reason }

  public var isAvailable: Bool { LAContext().canEvaluatePolicy(.deviceOwnerAuthentication, error: nil) }

  public func ask() async -> Bool { await Self.isOwner(reason()) }

  // Each question has a context of its own, or an answer would hold for the next one too.
  nonisolated private static func isOwner(_ reason: String) async -> Bool {
    (try? await LAContext().evaluatePolicy(.deviceOwnerAuthentication, localizedReason: reason)) ?? false
  }
}
