import FreshLegsKit
import SwiftUI

/// Asks for a permission where it is needed, and says why. Nothing is shown where it is given, or before anybody has
/// looked: whoever shows it looks anew, since the system's settings may have changed it.
struct PermissionPanel: View {
  @Environment(\.words) private var words
  private let permissions: Permissions
  private let permission: Permission
  private let why: String

  init(_ permission: Permission, of permissions: Permissions, why: String) {
    self.permissions = permissions
    self.permission = permission
    self.why = why
  }

  var body: some View {
    if let state = permissions.states[permission], state != .granted {
      Panel(.care) {
        PanelTitle(words.settingsPermissionMissing, symbol: "info.circle")
        Small(why)
        switch state {
        case .restricted:
          Small(words.settingsPermissionRestricted)
        case .deniedForGood:
          QuietButton(words.settingsPermissionSystem) { permissions.openSettings() }
        case .notAsked, .denied, .asking, .granted:
          QuietButton(words.settingsPermissionAllow) { await permissions.ask(permission) }
            .disabled(state == .asking)
        }
      }
    }
  }
}
