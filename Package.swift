// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  // An async function stays on its caller's executor unless it says otherwise: a call costs no change of thread.
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

func nio(_ product: String) -> Target.Dependency { .product(name: product, package: "swift-nio") }
let log: Target.Dependency = .product(name: "Logging", package: "swift-log")
let metrics: Target.Dependency = .product(name: "CoreMetrics", package: "swift-metrics")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let deque: Target.Dependency = .product(name: "DequeModule", package: "swift-collections")
let yaml: Target.Dependency = .product(name: "Yams", package: "Yams")
let pluginLibrary: Target.Dependency = .product(name: "SwiftProtobufPluginLibrary", package: "swift-protobuf")
func grdb(_ product: String) -> Target.Dependency { .product(name: product, package: "GRDB.swift") }
let signals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")

let system: [Target] = [
  .systemLibrary(
    name: "CNghttp2", path: "Sources/System/CNghttp2", pkgConfig: "libnghttp2",
    providers: [.apt(["libnghttp2-dev"]), .brew(["libnghttp2"])]),
  .systemLibrary(name: "CCRC32C", path: "Sources/System/CCRC32C"),
  .systemLibrary(
    name: "CJemalloc", path: "Sources/System/CJemalloc", pkgConfig: "jemalloc", providers: [.apt(["libjemalloc-dev"])]),
  .systemLibrary(name: "CMalloc", path: "Sources/System/CMalloc"),
  .systemLibrary(
    name: "COpenSSL", path: "Sources/System/COpenSSL", pkgConfig: "openssl",
    providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
  .systemLibrary(
    name: "CProtobufC", path: "Sources/System/CProtobufC", pkgConfig: "libprotobuf-c",
    providers: [.apt(["libprotobuf-c-dev"]), .brew(["protobuf-c"])]),
  .systemLibrary(
    name: "CPostgres", path: "Sources/System/CPostgres", pkgConfig: "libpq",
    providers: [.apt(["libpq-dev"]), .brew(["libpq"])]),
  .systemLibrary(
    name: "CZlib", path: "Sources/System/CZlib", pkgConfig: "zlib",
    providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
]

let rpc: [Target] = [
  .target(name: "HTTP2", dependencies: ["CMalloc", "CNghttp2"], path: "Sources/RPC/HTTP2", swiftSettings: strict),
  .target(name: "TLS", dependencies: ["COpenSSL"], path: "Sources/RPC/TLS", swiftSettings: strict),
  .target(
    name: "ProtobufRuntime", dependencies: ["CProtobufC"], path: "Sources/RPC/ProtobufRuntime", swiftSettings: strict),
  .target(
    name: "CStandardMessages", dependencies: ["CProtobufC"], path: "Sources/RPC/CStandardMessages"),
  .target(
    name: "StandardMessages", dependencies: ["CStandardMessages", "ProtobufRuntime"],
    path: "Sources/RPC/StandardMessages", swiftSettings: strict),
  .target(
    name: "MessageCompression", dependencies: ["CZlib"], path: "Sources/RPC/MessageCompression", swiftSettings: strict),
  .target(
    name: "RPCCore", dependencies: ["MessageCompression", "ProtobufRuntime", "StandardMessages"],
    path: "Sources/RPC/RPCCore", swiftSettings: strict),
  .target(
    name: "RPCTransport",
    dependencies: ["CMalloc", "HTTP2", "TLS", "MessageCompression", "RPCCore", nio("NIOCore"), nio("NIOPosix")],
    path: "Sources/RPC/RPCTransport", swiftSettings: strict),
  .target(
    name: "RPCServices", dependencies: ["ProtobufRuntime", "RPCCore", "StandardMessages"],
    path: "Sources/RPC/RPCServices", swiftSettings: strict),
  .target(
    name: "RPCMetrics", dependencies: ["MessageCompression", "RPCCore", metrics], path: "Sources/RPC/RPCMetrics",
    swiftSettings: strict),
  .target(
    name: "PrometheusMetrics", dependencies: [metrics], path: "Sources/RPC/PrometheusMetrics", swiftSettings: strict),
]

let contract: [Target] = [
  .target(
    name: "COutcryContract", dependencies: ["CProtobufC", "CStandardMessages"], path: "Sources/Contract/COutcryContract"
  ),
  .target(
    name: "OutcryContract", dependencies: ["COutcryContract", "RPCCore", "StandardMessages", "ProtobufRuntime"],
    path: "Sources/Contract/OutcryContract", swiftSettings: strict),
  .target(
    name: "RPCCodeGen",
    dependencies: [pluginLibrary], path: "Sources/CodeGen/RPCCodeGen", swiftSettings: strict),
  .executableTarget(
    name: "protoc-gen-outcry-swift", dependencies: ["RPCCodeGen", pluginLibrary],
    path: "Sources/CodeGen/protoc-gen-outcry-swift",
    swiftSettings: strict),
]

let trading: [Target] = [
  .target(name: "TradingModel", path: "Sources/Trading/TradingModel", swiftSettings: strict),
  .target(
    name: "TradingEngine", dependencies: ["TradingModel"], path: "Sources/Trading/TradingEngine", swiftSettings: strict),
  .target(
    name: "MarketSimulation", dependencies: ["TradingModel"], path: "Sources/Trading/MarketSimulation",
    swiftSettings: strict),
  .target(
    name: "Strategies", dependencies: ["TradingModel", "TradingEngine", yaml], path: "Sources/Trading/Strategies",
    swiftSettings: strict),
  .target(
    name: "Backtesting", dependencies: ["TradingModel", "TradingEngine", "MarketSimulation"],
    path: "Sources/Trading/Backtesting", swiftSettings: strict),
]

let runtime: [Target] = [
  .target(
    name: "TradingRuntime",
    dependencies: ["TradingModel", "TradingEngine", "MarketSimulation", "Strategies", "Backtesting", deque, log],
    path: "Sources/Runtime/TradingRuntime", swiftSettings: strict),
  .target(
    name: "PaperBroker", dependencies: ["TradingModel", "TradingRuntime", "MarketSimulation"],
    path: "Sources/Runtime/Brokers/PaperBroker",
    swiftSettings: strict),
  .target(
    name: "CSVFeed", dependencies: ["Backtesting", "TradingModel", "TradingRuntime"],
    path: "Sources/Runtime/MarketData/CSVFeed",
    swiftSettings: strict),
  .target(
    name: "CJournalMessages", dependencies: ["CProtobufC", "CStandardMessages"],
    path: "Sources/Runtime/Storage/CJournalMessages"),
  .target(
    name: "JournalMessages", dependencies: ["CJournalMessages", "StandardMessages", "ProtobufRuntime"],
    path: "Sources/Runtime/Storage/JournalMessages", swiftSettings: strict),
  .target(
    name: "JournalCodec",
    dependencies: [
      "CCRC32C", "JournalMessages", "StandardMessages", "ProtobufRuntime", "TradingModel", "TradingEngine",
      "MarketSimulation", "Strategies", "Backtesting", "TradingRuntime",
    ],
    path: "Sources/Runtime/Storage/JournalCodec", swiftSettings: strict),
  .target(
    name: "MemoryStore", dependencies: ["TradingModel", "TradingRuntime", deque],
    path: "Sources/Runtime/Storage/MemoryStore",
    swiftSettings: strict),
]

let stores: [Target] = [
  .target(
    name: "StoreJournal", dependencies: ["JournalCodec", "MemoryStore", "TradingModel", "TradingRuntime", deque, log],
    path: "Sources/Runtime/Storage/StoreJournal", swiftSettings: strict),
  .target(
    name: "SQLiteStore",
    dependencies: [
      "Backtesting", "StoreJournal", "TradingModel", "TradingRuntime", grdb("GRDB"), grdb("GRDBSQLite"), log,
    ],
    path: "Sources/Runtime/Storage/SQLiteStore", swiftSettings: strict),
  .target(
    name: "PostgresStore",
    dependencies: ["Backtesting", "CPostgres", "StoreJournal", "TradingModel", "TradingRuntime", log],
    path: "Sources/Runtime/Storage/PostgresStore", swiftSettings: strict),
  .target(
    name: "Stores", dependencies: ["PostgresStore", "SQLiteStore", "StoreJournal", "TradingRuntime", log],
    path: "Sources/Runtime/Storage/Stores",
    swiftSettings: strict),
  .executableTarget(
    name: "outcry-admin",
    dependencies: ["StoreJournal", "Stores", "TradingRuntime", "TradingServices", arguments, log],
    path: "Sources/Admin/outcry-admin", swiftSettings: strict),
]

let edge: [Target] = [
  .target(
    name: "TradingServices",
    dependencies: [
      "OutcryContract", "StandardMessages", "ProtobufRuntime", "RPCCore", "TradingRuntime", "TradingEngine",
      "TradingModel", "MarketSimulation", "Strategies", "Backtesting", "CSVFeed", log,
    ],
    path: "Sources/Server/TradingServices", swiftSettings: strict),
  .executableTarget(
    name: "outcryd",
    dependencies: [
      "OutcryContract", "RPCCore", "TradingModel", "TradingRuntime", "TradingServices", "RPCTransport", "RPCServices",
      "RPCMetrics", "PrometheusMetrics", "TLS", "PaperBroker",
      "CSVFeed",
      "MemoryStore", "StoreJournal", "Stores", arguments, log, metrics, yaml, signals, nio("NIOCore"), nio("NIOPosix"),
      nio("NIOHTTP1"), .target(name: "CJemalloc", condition: .when(platforms: [.linux])),
    ],
    path: "Sources/Server/outcryd", swiftSettings: strict),
  .target(
    name: "OutcryCommands",
    dependencies: [
      "OutcryContract", "RPCCore", "RPCTransport", "TLS", "StandardMessages", "ProtobufRuntime", arguments,
    ],
    path: "Sources/CLI/OutcryCommands", swiftSettings: strict),
  .executableTarget(
    name: "outcry", dependencies: ["OutcryCommands"], path: "Sources/CLI/outcry",
    swiftSettings: strict),
]

let interop: [Target] = [
  .target(name: "CInteropMessages", dependencies: ["CProtobufC"], path: "Sources/Interop/CInteropMessages"),
  .target(
    name: "InteropMessages", dependencies: ["CInteropMessages", "RPCCore", "ProtobufRuntime"],
    path: "Sources/Interop/InteropMessages", swiftSettings: strict),
  .executableTarget(
    name: "interop-server",
    dependencies: [
      "InteropMessages", "MessageCompression", "RPCCore", "RPCServices", "RPCTransport", "TLS", arguments, signals,
    ],
    path: "Sources/Interop/interop-server", swiftSettings: strict),
  .target(
    name: "InteropExpectations", dependencies: ["RPCCore"], path: "Sources/Interop/InteropExpectations",
    swiftSettings: strict),
  .executableTarget(
    name: "interop-client",
    dependencies: [
      "InteropExpectations", "InteropMessages", "MessageCompression", "ProtobufRuntime", "RPCCore", "RPCTransport",
      "TLS", arguments,
    ],
    path: "Sources/Interop/interop-client", swiftSettings: strict),
  .executableTarget(
    name: "etcd-probe",
    dependencies: ["InteropExpectations", "InteropMessages", "RPCCore", "RPCTransport", "TLS", arguments],
    path: "Sources/Interop/etcd-probe", swiftSettings: strict),
]

func tests(of target: String, with more: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(target)Tests", dependencies: [.byName(name: target)] + more, path: "Tests/\(target)Tests",
    exclude: exclude, swiftSettings: strict)
}

let allTests: [Target] = [
  .target(name: "CTestMessages", dependencies: ["CProtobufC", "CStandardMessages"], path: "Tests/CTestMessages"),
  tests(of: "HTTP2"),
  tests(of: "TLS", with: ["COpenSSL"]),
  tests(
    of: "ProtobufRuntime", with: ["StandardMessages", "CTestMessages"], exclude: ["Protos", "Fixtures"]),
  tests(of: "MessageCompression"),
  tests(of: "RPCCore", with: ["MessageCompression", "StandardMessages", "ProtobufRuntime"]),
  tests(
    of: "RPCTransport",
    with: ["RPCCore", "HTTP2", "MessageCompression", "TLS", "StandardMessages", nio("NIOCore"), nio("NIOPosix")]),
  .testTarget(
    name: "FuzzTests",
    dependencies: [
      "HTTP2", "TLS", "RPCCore", "RPCTransport", "ProtobufRuntime", "StandardMessages", "OutcryContract",
    ],
    path: "Tests/Fuzz",
    exclude: ["Package.swift", "Corpus", "Found", "make-seeds", "run", "Fuzz/Fuzz.swift", "Fuzz/Require.swift"],
    swiftSettings: strict),
  tests(of: "RPCServices", with: ["RPCCore", "StandardMessages", "RPCTransport", "OutcryContract"]),
  tests(
    of: "RPCMetrics", with: ["RPCCore", "RPCTransport", "StandardMessages", "PrometheusMetrics", metrics]),
  tests(of: "PrometheusMetrics", with: [metrics]),
  tests(of: "OutcryContract", with: ["RPCCore", "StandardMessages", "ProtobufRuntime"]),
  tests(
    of: "RPCCodeGen", with: [pluginLibrary, .product(name: "SwiftProtobuf", package: "swift-protobuf")],
    exclude: ["Fixtures"]),
  tests(of: "TradingModel"),
  tests(of: "TradingEngine", with: ["TradingModel"]),
  tests(of: "MarketSimulation", with: ["TradingModel"]),
  tests(of: "Strategies", with: ["TradingModel", "TradingEngine"]),
  tests(
    of: "Backtesting",
    with: ["TradingModel", "TradingEngine", "MarketSimulation", "Strategies", "MessageCompression"]),
  tests(
    of: "TradingRuntime",
    with: [
      "Backtesting", "MarketSimulation", "MemoryStore", "PaperBroker", "Strategies", "TradingEngine", "TradingModel",
      log,
    ]),
  tests(
    of: "JournalCodec",
    with: ["Backtesting", "MarketSimulation", "Strategies", "TradingEngine", "TradingModel", "TradingRuntime"]),
  .testTarget(
    name: "StorageTests",
    dependencies: [
      "Backtesting", "JournalCodec", "MemoryStore", "PostgresStore", "SQLiteStore", "StoreJournal", "TradingEngine",
      "TradingModel", "TradingRuntime", grdb("GRDB"),
      log,
    ],
    path: "Tests/StorageTests", swiftSettings: strict),
  tests(of: "MemoryStore", with: ["TradingRuntime", "TradingEngine", "TradingModel"]),
  tests(of: "CSVFeed", with: ["Backtesting", "TradingRuntime", "TradingModel"]),
  tests(
    of: "TradingServices",
    with: [
      "PaperBroker", "MemoryStore", "OutcryContract", "ProtobufRuntime", "RPCCore", "StandardMessages", "Strategies",
      "TradingEngine", "TradingModel", "TradingRuntime", log,
    ]),
  tests(of: "interop-server", with: ["InteropMessages", "MessageCompression", "RPCCore"]),
  tests(
    of: "outcryd",
    with: ["RPCTransport", "StoreJournal", "Stores", "TradingModel", "TradingRuntime", "TradingServices", "TLS"]),
  tests(
    of: "OutcryCommands",
    with: ["OutcryContract", "RPCCore", "RPCTransport", "TLS", "StandardMessages", "ProtobufRuntime", arguments]),
]

let allTargets = system + rpc + contract + trading + runtime + stores + edge + interop + allTests

/// `scripts/test --coverage` builds the engine and its tests by themselves: two minutes instead of ten. `scripts/simulate`
/// builds the simulator and what it needs.
let engineOnly = Context.environment["OUTCRY_ENGINE_ONLY"] != nil
let engine =
  Context.environment["OUTCRY_ENGINE_ONLY"] == "simulator"
  ? [
    "TradingModel", "TradingEngine", "MarketSimulation", "Strategies", "Backtesting", "TradingRuntime", "PaperBroker",
    "MemoryStore", "TradingRuntimeTests",
  ] : ["TradingModel", "TradingEngine", "TradingModelTests", "TradingEngineTests"]

let package = Package(
  name: "outcry",
  platforms: [.macOS(.v15)],
  products: engineOnly
    ? []
    : [
      .executable(name: "outcryd", targets: ["outcryd"]),
      .executable(name: "outcry", targets: ["outcry"]),
      .executable(name: "outcry-admin", targets: ["outcry-admin"]),
      .library(name: "OutcryContract", targets: ["OutcryContract"]),
      .library(
        name: "Trading", targets: ["TradingModel", "TradingEngine", "MarketSimulation", "Strategies", "Backtesting"]),
      .library(name: "TradingRuntime", targets: ["TradingRuntime"]),
      .library(name: "Storage", targets: ["JournalCodec", "StoreJournal", "Stores", "TradingRuntime"]),
      .library(
        name: "RPC",
        targets: [
          "HTTP2", "TLS", "ProtobufRuntime", "StandardMessages", "RPCCore", "RPCTransport", "RPCServices", "RPCMetrics",
        ]),
    ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-protobuf", from: "1.39.0"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: engineOnly ? allTargets.filter { engine.contains($0.name) } : allTargets,
  swiftLanguageModes: [.v6]
)
