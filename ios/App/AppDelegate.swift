import Foundation
import FreshLegsKit
import FreshLegsPhone
import UIKit

#if canImport(FreshLegsIntents)
  import FreshLegsIntents
#endif

/// What the system tells an app before and beside its windows. It holds the one composition.
final class AppDelegate: NSObject, UIApplicationDelegate {
  let composition = Composition()
  private lazy var presses = ReminderPresses(
    open: { [composition] in composition.arrivals.add(.open($0)) },
    switchOff: { [composition] kind in await composition.whenReady { await $0.reminders.switchOff(kind) } })

  func application(
    _ application: UIApplication,
    didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?
  ) -> Bool {
    let composition = composition
    // Before anything else: the system may have begun the app for a notification, or for an intent.
    presses.listen()
    IntentDesk { wish in
      let answer = await composition.whenReady { $0.answers(composition.arrivals).answer(wish) }
      return answer ?? composition.surroundings.words.startupTitle
    }
    .add()
    Task { await composition.open() }
    return true
  }

  func application(
    _ application: UIApplication,
    configurationForConnecting connectingSceneSession: UISceneSession,
    options: UIScene.ConnectionOptions
  ) -> UISceneConfiguration {
    composition.takeShortcut(options.shortcutItem)
    let configuration = UISceneConfiguration(name: nil, sessionRole: connectingSceneSession.role)
    configuration.delegateClass = SceneDelegate.self
    return configuration
  }
}

/// What the system tells the window: what is pressed on the app's icon while the app is there already. It becomes a link
/// to the app itself, which arrives where all links do.
final class SceneDelegate: NSObject, UIWindowSceneDelegate {
  func windowScene(
    _ windowScene: UIWindowScene,
    performActionFor shortcutItem: UIApplicationShortcutItem,
    completionHandler: @escaping (Bool) -> Void
  ) {
    guard let link = URL(string: shortcutItem.type) else { return completionHandler(false) }
    windowScene.open(link, options: nil, completionHandler: nil)
    completionHandler(true)
  }
}

extension Composition {
  /// Does what the quick action wants with which the app was begun; its type is a link.
  fileprivate func takeShortcut(_ item: UIApplicationShortcutItem?) {
    if let arrival = item.flatMap({ Arrival.of(link: $0.type) }) { arrivals.add(arrival) }
  }
}
