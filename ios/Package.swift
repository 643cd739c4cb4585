// swift-tools-version: 6.0

import Foundation
import PackageDescription

// What UniFFI generates is behind links to `target/generated`: `bindings/generate swift` writes it.
//
// A phone takes the library from an XCFramework, which `tests/run` cannot make. Wherever there is none, Linux and
// a Mac in tests, it is the library that cargo built for this machine.
let xcframework = "Frameworks/FreshLegsFFI.xcframework"
let isForPhones = FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/\(xcframework)")
let library = Context.environment["FRESHLEGS_LIBRARY"] ?? "\(Context.packageDirectory)/../target/debug"

let ffi: Target =
  isForPhones
  ? .binaryTarget(name: "freshlegsFFI", path: xcframework)
  : .target(
    name: "freshlegsFFI",
    linkerSettings: [
      .linkedLibrary("freshlegs"),
      .unsafeFlags(["-L", library, "-Xlinker", "-rpath", "-Xlinker", library]),
    ]
  )

// What needs the `Probe`, which no phone's library has.
let proofs: [Target] =
  isForPhones
  ? []
  : [
    .executableTarget(name: "FreshLegsCosts", dependencies: ["FreshLegsCore"]),
    .testTarget(
      name: "FreshLegsCoreTests",
      dependencies: ["FreshLegsCore", "FreshLegsKit", "FreshLegsLive"]
    ),
  ]

// What only iPhones have. A Mac in tests has none of it; on Linux `tests/swift` stands in for Apple's frameworks, as
// modules of the same names and signatures.
#if os(Linux)
  let hasShell = true
  let standIns: [Package.Dependency] = [.package(name: "AppleFrameworks", path: "../tests/swift")]
  let apple: ([String]) -> [Target.Dependency] = { names in
    names.map { .product(name: $0, package: "AppleFrameworks") }
  }
#else
  let hasShell = isForPhones
  let standIns: [Package.Dependency] = []
  let apple: ([String]) -> [Target.Dependency] = { _ in [] }
#endif

let screenFrameworks = ["SwiftUI", "Charts"]
let phoneFrameworks = [
  "AVFoundation", "ActivityKit", "AudioToolbox", "CoreBluetooth", "CoreLocation", "CoreMotion", "HealthKit",
  "LocalAuthentication", "MediaPlayer", "Security", "UIKit", "UniformTypeIdentifiers", "UserNotifications",
]

let shell: [Target] =
  hasShell
  ? [
    .target(
      name: "FreshLegsScreens",
      dependencies: ["FreshLegsKit", "FreshLegsWords"] + apple(screenFrameworks)
    ),
    .target(name: "FreshLegsPhone", dependencies: ["FreshLegsKit"] + apple(phoneFrameworks)),
    // What the app and its widgets have in common.
    .target(name: "FreshLegsGlance", dependencies: ["FreshLegsKit", "FreshLegsWords"] + apple(["ActivityKit"])),
  ]
  : []

// The property lists, catalogues and pictures beside an app's sources are for Xcode.
let notSources: (String) -> [String] = { folder in
  let names = try? FileManager.default.contentsOfDirectory(atPath: "\(Context.packageDirectory)/\(folder)")
  return (names ?? []).filter { !$0.hasSuffix(".swift") }.sorted()
}

// Without Xcode the app itself and its widgets are modules of the package, so that they are compiled too; and screens
// are drawn, touched and read by what stands in for SwiftUI.
#if os(Linux)
  let apps: [Target] = [
    .target(
      name: "FreshLegsScreensTesting",
      dependencies: ["FreshLegsKit", "FreshLegsScreens", "FreshLegsWords"] + apple(["SwiftUI"]),
      path: "Tests/FreshLegsScreensTesting"
    ),
    .testTarget(name: "FreshLegsScreensTests", dependencies: ["FreshLegsScreensTesting", "FreshLegsLive"]),
    .testTarget(
      name: "FreshLegsPhoneTests",
      dependencies: ["FreshLegsKit", "FreshLegsPhone"] + apple(phoneFrameworks)
    ),
    // Xcode compiles these into the app and into its widgets.
    .target(name: "FreshLegsIntents", dependencies: apple(["AppIntents"]), path: "Intents"),
    .executableTarget(
      name: "FreshLegsApp",
      dependencies: [
        "FreshLegsGlance", "FreshLegsIntents", "FreshLegsKit", "FreshLegsLive", "FreshLegsPhone", "FreshLegsScreens",
        "FreshLegsWords",
      ] + apple(["ActivityKit", "AppIntents", "HealthKit", "SwiftUI", "UIKit", "UserNotifications", "WidgetKit"]),
      path: "App",
      exclude: notSources("App")
    ),
    .executableTarget(
      name: "FreshLegsWidgets",
      dependencies: ["FreshLegsGlance", "FreshLegsIntents", "FreshLegsKit", "FreshLegsWords"]
        + apple(["ActivityKit", "AppIntents", "SwiftUI", "WidgetKit"]),
      path: "Widgets",
      exclude: notSources("Widgets")
    ),
    .testTarget(
      name: "FreshLegsAppTests",
      dependencies: [
        "FreshLegsApp", "FreshLegsGlance", "FreshLegsIntents", "FreshLegsKit", "FreshLegsPhone", "FreshLegsWidgets",
        "FreshLegsWords",
      ] + apple(["ActivityKit", "Security", "SwiftUI", "UserNotifications", "WidgetKit"])
    ),
  ]
#else
  let apps: [Target] = []
#endif

let package = Package(
  name: "FreshLegs",
  defaultLocalization: "en",
  platforms: [.iOS(.v17), .macOS(.v14)],
  products: [
    .library(name: "FreshLegsKit", targets: ["FreshLegsKit"]),
    .library(name: "FreshLegsLive", targets: ["FreshLegsLive"]),
  ]
    + (hasShell
      ? [
        .library(name: "FreshLegsScreens", targets: ["FreshLegsScreens"]),
        .library(name: "FreshLegsPhone", targets: ["FreshLegsPhone"]),
        .library(name: "FreshLegsGlance", targets: ["FreshLegsGlance"]),
        .library(name: "FreshLegsWords", targets: ["FreshLegsWords"]),
      ] : []),
  dependencies: standIns,
  targets: [
    // Generated: plain values, and the objects over them.
    .target(name: "FreshLegsTypes"),
    ffi,
    .target(
      name: "FreshLegsCore",
      dependencies: ["FreshLegsTypes", "freshlegsFFI"],
      // The compiler of Swift 6.0 crashes in what UniFFI 0.32 generates for foreign traits.
      swiftSettings: [.swiftLanguageMode(.v5)]
    ),
    .target(name: "FreshLegsWords"),
    // Ours.
    .target(name: "FreshLegsKit", dependencies: ["FreshLegsTypes"]),
    .target(name: "FreshLegsLive", dependencies: ["FreshLegsCore", "FreshLegsKit"]),
    .testTarget(name: "FreshLegsKitTests", dependencies: ["FreshLegsKit"]),
  ] + shell + apps + proofs,
  swiftLanguageModes: [.v6]
)
