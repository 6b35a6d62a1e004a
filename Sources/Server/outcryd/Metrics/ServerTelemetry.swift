private import CoreMetrics
private import PrometheusMetrics
internal import RPCCore
private import RPCMetrics
internal import RPCTransport
private import Synchronization
private import TradingModel
internal import TradingRuntime
internal import TradingServices

/// What a server tells Prometheus: its calls, the limits that were passed, and its sessions by state.
final class ServerTelemetry: Sendable {
  private let manager: SessionManager
  private let transport: HTTP2ServerTransport
  private let readModels: ReadModels?
  private let registry: PrometheusRegistry
  private let sessions: [SessionStatus: Meter]
  private let limits: [ServerLimit: Counter]
  /// How much of the transport's own counts is in `limits`.
  private let counted = Mutex<[ServerLimit: UInt64]>([:])
  private let lag: Meter?
  private let retention: [String: Counter]
  private let retained = Mutex<[String: Int]>([:])
  private let endpoint: MetricsEndpoint
  /// Measures every call.
  let calls: any ServerCallObserver

  init(
    address: Settings.Address, manager: SessionManager, transport: HTTP2ServerTransport, readModels: ReadModels?
  ) {
    let registry = PrometheusRegistry(descriptions: Self.descriptions)
    self.manager = manager
    self.transport = transport
    self.readModels = readModels
    lag = readModels.map { _ in Meter(label: Self.lagLabel, dimensions: [], factory: registry) }
    retention = (readModels?.retentionCounts ?? [:]).keys.reduce(into: [:]) { counters, rule in
      counters[rule] = Counter(label: Self.retentionLabel, dimensions: [("rule", rule)], factory: registry)
    }
    self.registry = registry
    calls = ServerMetrics(factory: registry)
    sessions = Dictionary(
      uniqueKeysWithValues: SessionStatus.allCases.map { status in
        (status, Meter(label: Self.sessionsLabel, dimensions: [("state", "\(status)")], factory: registry))
      })
    limits = Dictionary(
      uniqueKeysWithValues: ServerLimit.allCases.map { limit in
        (limit, Counter(label: Self.limitsLabel, dimensions: [("limit", limit.rawValue)], factory: registry))
      })
    endpoint = MetricsEndpoint(address: address, contentType: PrometheusRegistry.contentType)
  }

  /// Answers with the address that it listens on. Throws what kept it from listening.
  func listen() async throws -> Settings.Address {
    try await endpoint.listen { [weak self] in await self?.exposition() ?? "" }
  }

  func close() async {
    await endpoint.close()
  }

  private func exposition() async -> String {
    var counts: [SessionStatus: Int] = [:]
    for runner in await manager.allRunners {
      if let status = try? await runner.read({ $0.state.status }) { counts[status, default: 0] += 1 }
    }
    for (status, meter) in sessions { meter.set(counts[status] ?? 0) }
    countLimits()
    countRetention()
    return registry.exposition()
  }

  /// Adds what the transport has counted since the last time.
  private func countLimits() {
    counted.withLock { counted in
      for (limit, count) in transport.limitsPassed {
        let before = counted[limit] ?? 0
        guard count > before else { continue }
        limits[limit]?.increment(by: count - before)
        counted[limit] = count
      }
    }
  }

  private func countRetention() {
    guard let readModels else { return }
    lag?.set(Double(readModels.lag))
    retained.withLock { retained in
      for (rule, count) in readModels.retentionCounts where count > retained[rule] ?? 0 {
        retention[rule]?.increment(by: count - (retained[rule] ?? 0))
        retained[rule] = count
      }
    }
  }

  // MARK: Descriptions

  private static let sessionsLabel = "outcry.sessions"
  private static let limitsLabel = "outcry.limits.passed"
  private static let lagLabel = "outcry.read_models.lag"
  private static let retentionLabel = "outcry.read_models.rows.dropped"

  private static let descriptions =
    ServerInstrument.allCases.map { instrument in
      MetricDescription(
        label: instrument.rawValue, help: instrument.summary, unit: unit(instrument.unit),
        boundaries: instrument.boundaries)
    } + [
      MetricDescription(label: sessionsLabel, help: "Sessions that the server holds, by state."),
      MetricDescription(label: lagLabel, help: "Revisions that the read models do not tell yet."),
      MetricDescription(
        label: retentionLabel, help: "Rows of the read models that retention has dropped or cut, by rule."),
      MetricDescription(label: limitsLabel, help: "How often a limit of the server was passed by a client."),
    ]

  /// As OpenTelemetry's rules for Prometheus spell units; what is in braces is not one.
  private static func unit(_ unit: String) -> String? {
    switch unit {
    case "s": "seconds"
    case "By": "bytes"
    default: nil
    }
  }
}
