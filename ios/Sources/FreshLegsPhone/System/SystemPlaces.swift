import Foundation
import FreshLegsKit
import UIKit

/// The phone's dialler, and the page of the system's settings that is ours: permissions, notifications and the app's
/// language are all on it.
@MainActor
public final class SystemPlaces: SystemPages {
  public init() {}

  public func dial(_ number: String) {
    let digits = number.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
    if !digits.isEmpty { open("tel:\(digits)") }
  }

  public func openLanguage() { openAppDetails() }

  public func openAppDetails() { open(UIApplication.openSettingsURLString) }

  private func open(_ address: String) {
    if let url = URL(string: address) { UIApplication.shared.open(url) }
  }
}
