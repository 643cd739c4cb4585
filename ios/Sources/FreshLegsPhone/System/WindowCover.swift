import UIKit

/// Stands before everything that the app shows, in windows of its own: a sheet, or a question, covers whatever lies in
/// the window of the screens.
@MainActor
public final class WindowCover {
  private var windows: [UIWindow] = []
  private let contents: @MainActor () -> UIViewController

  /// `contents` makes what is shown in the place of the screens.
  public init(_ contents: @escaping @MainActor () -> UIViewController) { self.contents = contents }

  /// Puts it up before every window that there is, or takes it away. Twice is as good as once.
  public func stand(_ isUp: Bool) {
    if !isUp {
      for window in windows { window.isHidden = true }
      windows = []
    } else if windows.isEmpty {
      windows = UIApplication.shared.connectedScenes.compactMap { $0 as? UIWindowScene }.map(window)
    }
  }

  private func window(before scene: UIWindowScene) -> UIWindow {
    let window = UIWindow(windowScene: scene)
    window.rootViewController = contents()
    // Above sheets, questions and the keyboard's own bar.
    window.windowLevel = UIWindow.Level(rawValue: UIWindow.Level.alert.rawValue + 1)
    window.isHidden = false
    return window
  }
}
