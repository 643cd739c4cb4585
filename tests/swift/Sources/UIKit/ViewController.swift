// Follows Apple's documentation: UIKit › "UIResponder", "UIView", "UIViewController", "present(_:animated:completion:)",
// "UIPopoverPresentationController", "UIDocumentPickerViewController", "UIDocumentPickerDelegate",
// "UIActivityViewController", "UIActivity.ActivityType".
import Foundation
import UniformTypeIdentifiers

@MainActor
open class UIResponder: NSObject {}

@MainActor
open class UIView: UIResponder {
  open var bounds = CGRect.zero
  open var isHidden = false
}

@MainActor
open class UIPopoverPresentationController: NSObject {
  open var sourceView: UIView?
  open var sourceRect = CGRect.zero
}

@MainActor
open class UIViewController: UIResponder {
  open var view: UIView! = UIView()
  open internal(set) var presentedViewController: UIViewController?
  open internal(set) weak var presentingViewController: UIViewController?
  open internal(set) var isBeingDismissed = false
  open var popoverPresentationController: UIPopoverPresentationController? { nil }

  open func present(
    _ viewControllerToPresent: UIViewController,
    animated flag: Bool,
    completion: (() -> Void)? = nil
  ) {
    presentedViewController = viewControllerToPresent
    viewControllerToPresent.presentingViewController = self
    completion?()
    StagePhone.shared.wasPresented(viewControllerToPresent, by: self)
  }

  open func present(_ viewControllerToPresent: UIViewController, animated flag: Bool) async {
    await withCheckedContinuation { done in
      present(viewControllerToPresent, animated: flag, completion: { done.resume() })
    }
  }
}

@MainActor
public protocol UIDocumentPickerDelegate: NSObjectProtocol {
  func documentPicker(_ controller: UIDocumentPickerViewController, didPickDocumentsAt urls: [URL])
  func documentPickerWasCancelled(_ controller: UIDocumentPickerViewController)
}

@MainActor
open class UIDocumentPickerViewController: UIViewController {
  let types: [UTType]

  open weak var delegate: (any UIDocumentPickerDelegate)?
  open var allowsMultipleSelection = false

  public init(forOpeningContentTypes contentTypes: [UTType], asCopy: Bool) { types = contentTypes }
}

open class UIActivity: NSObject {
  public struct ActivityType: Hashable, RawRepresentable, Sendable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }
}

@MainActor
open class UIActivityViewController: UIViewController {
  public typealias CompletionWithItemsHandler = (UIActivity.ActivityType?, Bool, [Any]?, (any Error)?) -> Void

  let items: [Any]
  private let popover = UIPopoverPresentationController()

  open var completionWithItemsHandler: UIActivityViewController.CompletionWithItemsHandler?
  open override var popoverPresentationController: UIPopoverPresentationController? { popover }

  public init(activityItems: [Any], applicationActivities: [UIActivity]?) { items = activityItems }
}
