// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

// Beside the main package, because all of it and what it depends on is built for the fuzzer: see `run`.
let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "outcry", path: "../..")],
  targets: [
    .executableTarget(
      name: "fuzz",
      dependencies: [.product(name: "RPC", package: "outcry"), .product(name: "OutcryContract", package: "outcry")],
      path: "Fuzz", swiftSettings: strict)
  ],
  swiftLanguageModes: [.v6]
)
