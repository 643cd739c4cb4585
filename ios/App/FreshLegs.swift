import FreshLegsKit
import FreshLegsScreens
import SwiftUI

/// The app. What it shows, and what it is told, belongs to the `Composition`, which lives as long as its process.
@main
struct FreshLegs: App {
  @UIApplicationDelegateAdaptor(AppDelegate.self) private var delegate

  var body: some Scene {
    WindowGroup {
      AppContent(composition: delegate.composition)
    }
  }
}
