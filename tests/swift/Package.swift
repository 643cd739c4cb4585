// swift-tools-version: 6.0

import PackageDescription

// Stands in for Apple's frameworks where there is no Xcode: modules of the same names, with as much of their
// signatures as Fresh Legs uses. See README.md.

/// Each framework, and the others that it builds on.
let frameworks: KeyValuePairs<String, [String]> = [
  "AVFoundation": [],
  "ActivityKit": ["LocalizedResources"],
  "AppIntents": ["LocalizedResources", "SwiftUI"],
  "AudioToolbox": [],
  "Charts": ["SwiftUI"],
  "CoreBluetooth": [],
  "CoreLocation": [],
  "CoreMotion": [],
  "HealthKit": [],
  "LocalAuthentication": [],
  // No framework: what Foundation lacks on Linux.
  "LocalizedResources": [],
  "MediaPlayer": [],
  "Security": [],
  "SwiftUI": ["UIKit"],
  "UIKit": ["UniformTypeIdentifiers"],
  "UniformTypeIdentifiers": [],
  "UserNotifications": [],
  "WidgetKit": ["ActivityKit", "AppIntents", "SwiftUI"],
]

let package = Package(
  name: "AppleFrameworks",
  products: frameworks.map { .library(name: $0.key, targets: [$0.key]) },
  targets: frameworks.map { framework, others in
    .target(name: framework, dependencies: others.map { .target(name: $0) })
  },
  swiftLanguageModes: [.v6]
)
