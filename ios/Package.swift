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

let package = Package(
  name: "FreshLegs",
  platforms: [.iOS(.v17), .macOS(.v14)],
  products: [
    .library(name: "FreshLegsKit", targets: ["FreshLegsKit"]),
    .library(name: "FreshLegsLive", targets: ["FreshLegsLive"]),
  ],
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
    // Ours.
    .target(name: "FreshLegsKit", dependencies: ["FreshLegsTypes"]),
    .target(name: "FreshLegsLive", dependencies: ["FreshLegsCore", "FreshLegsKit"]),
    .testTarget(name: "FreshLegsKitTests", dependencies: ["FreshLegsKit"]),
  ] + proofs,
  swiftLanguageModes: [.v6]
)
