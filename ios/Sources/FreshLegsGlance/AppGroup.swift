import Foundation

/// What the app and its widgets share: a folder, and nothing else.
public enum AppGroup {
  /// As in the entitlements of both.
  public static let identifier = "group.app.freshlegs"

  /// The folder; `nil` where the system gives none, as without the entitlement.
  public static var folder: URL? {
    #if canImport(Darwin)
      FileManager.default.containerURL(forSecurityApplicationGroupIdentifier: identifier)
    #else
      nil
    #endif
  }
}
