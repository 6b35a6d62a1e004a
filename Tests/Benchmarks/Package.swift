// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

// Beside the main package, so that building that one builds no benchmarks. See `scripts/bench`.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "outcry", path: "../.."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
  ],
  targets: [
    .executableTarget(
      name: "benchmark-server",
      dependencies: [
        .product(name: "RPC", package: "outcry"), .product(name: "OutcryContract", package: "outcry"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "BenchmarkServer", swiftSettings: strict),
    .target(
      name: "Measures", dependencies: [.product(name: "Trading", package: "outcry")], path: "Measures",
      swiftSettings: strict),
    .executableTarget(
      name: "engine-benchmark", dependencies: ["Measures", .product(name: "Trading", package: "outcry")],
      path: "EngineBenchmark", swiftSettings: strict),
    .executableTarget(
      name: "backtest-benchmark",
      dependencies: [
        "Measures", .product(name: "Trading", package: "outcry"),
        .product(name: "TradingRuntime", package: "outcry"),
      ],
      path: "BacktestBenchmark", swiftSettings: strict),
    .executableTarget(
      name: "store-benchmark",
      dependencies: [
        "Measures", .product(name: "Trading", package: "outcry"), .product(name: "Storage", package: "outcry"),
        .product(name: "Logging", package: "swift-log"),
        // Built beside it, for the calls over RPC.
        .product(name: "outcryd", package: "outcry"),
      ],
      path: "StoreBenchmark", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
