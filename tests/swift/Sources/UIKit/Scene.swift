// Follows Apple's documentation: UIKit › "UIApplicationShortcutItem", "UISceneConfiguration", "UISceneSession",
// "UIScene.ConnectionOptions", "UISceneDelegate",
// "UIWindowSceneDelegate", "open(_:options:completionHandler:)" of "UIScene".
import Foundation

@MainActor
open class UIApplicationShortcutItem: NSObject {
  open var type: String { held }

  private let held: String

  /// Apple's has a title too, and an icon: we only read what the system makes.
  init(stageType type: String) { held = type }
}

@MainActor
open class UISceneSession: NSObject {
  open var role: UISceneSession.Role { .windowApplication }

  public struct Role: Hashable, RawRepresentable, Sendable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static let windowApplication = Role(rawValue: "UIWindowSceneSessionRoleApplication")
  }
}

@MainActor
open class UISceneConfiguration: NSObject {
  open var delegateClass: AnyClass?

  public init(name: String?, sessionRole: UISceneSession.Role) {}
}

extension UIScene {
  @MainActor
  open class OpenExternalURLOptions: NSObject {}

  public func open(
    _ url: URL,
    options: UIScene.OpenExternalURLOptions?,
    completionHandler completion: (@MainActor @Sendable (Bool) -> Void)? = nil
  ) { UIApplication.shared.open(url) }

  @discardableResult
  public func open(_ url: URL, options: UIScene.OpenExternalURLOptions?) async -> Bool {
    await UIApplication.shared.open(url)
  }

  @MainActor
  open class ConnectionOptions: NSObject {
    open var shortcutItem: UIApplicationShortcutItem? { nil }
  }
}

@MainActor
public protocol UISceneDelegate: NSObjectProtocol {}

@MainActor
public protocol UIWindowSceneDelegate: UISceneDelegate {
  func windowScene(
    _ windowScene: UIWindowScene,
    performActionFor shortcutItem: UIApplicationShortcutItem,
    completionHandler: @escaping (Bool) -> Void
  )
}

extension UIWindowSceneDelegate {
  // Of the optional methods of a protocol of Objective-C none has to be there.
  public func windowScene(
    _ windowScene: UIWindowScene,
    performActionFor shortcutItem: UIApplicationShortcutItem,
    completionHandler: @escaping (Bool) -> Void
  ) { completionHandler(false) }
}
