// Stands in for what AppIntents adds to SwiftUI, after
// https://developer.apple.com/documentation/swiftui/button/init(intent:label:).

import SwiftUI

extension Button {
  public init<I: AppIntent>(intent: I, @ViewBuilder label: () -> Label) {
    self.init(action: { Task { await perform(intent) } }, label: label)
  }
}

/// As the system does it: apart from the main thread.
private func perform(_ intent: some AppIntent) async { _ = try? await intent.perform() }
