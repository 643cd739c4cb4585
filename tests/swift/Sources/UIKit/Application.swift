// Follows Apple's documentation: UIKit › "UIApplication", "open(_:options:completionHandler:)",
// "openSettingsURLString", "isIdleTimerDisabled", "UIScene", "UIWindowScene", "UIWindow",
// "UIWindow.Level".
import Foundation

@MainActor
open class UIApplication: UIResponder {
  public struct OpenExternalURLOptionsKey: Hashable, RawRepresentable, Sendable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }

  open class var shared: UIApplication { StagePhone.shared.application }

  open class var openSettingsURLString: String { "app-settings:" }

  open var isIdleTimerDisabled = false

  open var connectedScenes: Set<UIScene> { StagePhone.shared.scenes }

  open func open(
    _ url: URL,
    options: [UIApplication.OpenExternalURLOptionsKey: Any] = [:],
    completionHandler completion: (@MainActor @Sendable (Bool) -> Void)? = nil
  ) {
    StagePhone.shared.opened.append(url)
    completion?(true)
  }

  @discardableResult
  open func open(_ url: URL, options: [UIApplication.OpenExternalURLOptionsKey: Any] = [:]) async -> Bool {
    StagePhone.shared.opened.append(url)
    return true
  }
}

@MainActor
open class UIScene: UIResponder {
  public enum ActivationState: Int, @unchecked Sendable {
    case unattached = -1
    case foregroundActive = 0
    case foregroundInactive = 1
    case background = 2
  }

  open internal(set) var activationState = ActivationState.foregroundActive
}

@MainActor
open class UIWindowScene: UIScene {
  open internal(set) var keyWindow: UIWindow?
  open internal(set) var windows: [UIWindow] = []
}

@MainActor
open class UIWindow: UIView {
  public struct Level: Hashable, RawRepresentable, Sendable {
    public let rawValue: CGFloat

    public init(rawValue: CGFloat) { self.rawValue = rawValue }

    public static let normal = UIWindow.Level(rawValue: 0)
    public static let statusBar = UIWindow.Level(rawValue: 1_000)
    public static let alert = UIWindow.Level(rawValue: 2_000)
  }

  open var rootViewController: UIViewController?
  open var windowLevel = UIWindow.Level.normal

  public override init() {
    super.init()
    isHidden = true
  }

  public init(windowScene: UIWindowScene) {
    super.init()
    isHidden = true
    windowScene.windows.append(self)
  }
}
