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

/// Apple's frameworks may gain cases: who switches over an enumeration of theirs that is not `@frozen` has to say what
/// comes of one that is not known yet. That only holds across modules which are built to be replaced; that Foundation is
/// none here would be a warning in each file.
let likeApples = ["-enable-library-evolution", "-suppress-warnings"]

let package = Package(
  name: "AppleFrameworks",
  products: frameworks.map { .library(name: $0.key, targets: [$0.key]) },
  targets: frameworks.map { framework, others in
    .target(
      name: framework,
      dependencies: others.map { .target(name: $0) },
      swiftSettings: [.unsafeFlags(likeApples)]
    )
  },
  swiftLanguageModes: [.v6]
)
