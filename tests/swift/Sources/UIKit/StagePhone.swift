import Foundation
import UniformTypeIdentifiers

/// A phone in a hand.
@MainActor
public final class StagePhone {
  public static let shared = StagePhone()

  let application = UIApplication()
  var scenes: Set<UIScene> = []
  /// What other apps were asked to open.
  public internal(set) var opened: [URL] = []
  /// What the runner picks in the next picker, from the types it offers; `nil` puts it away.
  public var picks: @MainActor ([UTType]) -> URL? = { _ in nil }
  /// What the runner does with what is shared: `true` where it went somewhere.
  public var shares: @MainActor ([URL]) -> Bool = { _ in false }

  /// The app is in front, with one window, and nothing was opened yet.
  public func begin() {
    let window = UIWindow()
    window.rootViewController = UIViewController()
    let scene = UIWindowScene()
    scene.keyWindow = window
    scenes = [scene]
    opened = []
    (picks, shares) = ({ _ in nil }, { _ in false })
  }

  /// The app is not in front.
  public func leave() { scenes = [] }

  func wasPresented(_ presented: UIViewController, by presenter: UIViewController) {
    Task {
      presenter.presentedViewController = nil
      if let picker = presented as? UIDocumentPickerViewController {
        if let url = picks(picker.types) {
          picker.delegate?.documentPicker(picker, didPickDocumentsAt: [url])
        } else {
          picker.delegate?.documentPickerWasCancelled(picker)
        }
      } else if let sheet = presented as? UIActivityViewController {
        sheet.completionWithItemsHandler?(nil, shares(sheet.items.compactMap { $0 as? URL }), nil, nil)
      }
    }
  }
}
