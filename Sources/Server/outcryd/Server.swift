private import CSVFeed
private import Foundation
private import Logging
private import MemoryStore
private import OutcryContract
private import PaperBroker
private import RPCCore
private import RPCServices
private import RPCTransport
private import StoreJournal
private import Stores
private import TLS
private import TradingModel
private import TradingRuntime
private import TradingServices
private import UnixSignals

/// The wiring of one server: feed, journal and broker behind the sessions, services before them, a transport around it
/// all.
struct Server: Sendable {
  private let transport: HTTP2ServerTransport
  private let rpc: RPCServer
  private let manager: SessionManager
  private let backtests: BacktestManager
  private let optimizations: OptimizationManager
  private let leases: LeaseKeeper
  private let liveGuard: LiveGuard
  private let health: HealthService
  private let tls: ReloadableServerContext?
  private let metrics: ServerTelemetry?
  private let notice = ShutdownNotice()
  /// nil: the journal is in memory.
  private let store: StoreJournal?
  private let resources: (any ResourceStore)?
  private let readModels: ReadModels?
  private let library: BarLibrary
  private let logger: Logger

  /// Reads the feed and opens the store; a wrong row, or a damaged record, refuses the start.
  init(_ settings: Settings) async throws {
    logger = Logger(label: "outcryd")
    let feed: any MarketDataFeed = try settings.feedDirectory.map { try CSVFeed(directory: $0) } ?? NoFeed()
    store = try await Self.openStore(settings, logger)
    library = try await BarLibrary(store: settings.store?.openBars() ?? MemoryBarStore())
    let ports = SessionPorts(
      feed: feed, journal: store ?? MemoryJournal(capacity: settings.journalCapacity), logger: logger,
      liveBroker: settings.liveBroker, library: library)
    manager = SessionManager(ports: ports, settings: settings.sessions) { definition in
      .simulated(
        PaperBroker(
          configuration: definition.exchange, instruments: definition.configuration.instruments,
          zone: definition.configuration.dayTimeZone))
    }
    if store != nil { try await Self.recover(manager, logger) }
    backtests = BacktestManager(sessions: manager)
    optimizations = OptimizationManager(sessions: manager)
    resources = try await settings.store?.openResources(logger: logger)
    readModels = resources.map { [manager] in
      ReadModels(manager: manager, store: $0, settings: settings.readModels)
    }
    leases = LeaseKeeper(manager: manager)
    liveGuard = LiveGuard(manager: manager)
    let trading = OutcryServices.all(
      manager: manager, backtests: backtests, optimizations: optimizations, leases: leases,
      audit: store ?? MemoryAuditLog(), readModels: readModels,
      settings: settings.services, identity: Self.identity(at: ports.clock.now, settings), shutdown: notice)
    health = HealthService(services: trading.map { type(of: $0).serviceName })
    let channelz = settings.channelz ? ChannelzRegistry() : nil
    let inspection = channelz.map { [ChannelzService($0)] } ?? []
    let index = try DescriptorIndex(
      fileDescriptorSet: EmbeddedDescriptors.fileDescriptorSet,
      services: trading.map { type(of: $0).serviceName } + inspection.map { type(of: $0).serviceName } + [
        HealthService.serviceName, ReflectionService.serviceName, ReflectionServiceV1Alpha.serviceName,
      ])
    tls = try settings.tls.map { configuration throws(TLSError) in try ReloadableServerContext(configuration) }
    var configuration = HTTP2ServerConfiguration(
      host: settings.listen.host, port: settings.listen.port, tls: tls, limits: settings.limits,
      shutdownGrace: settings.drain)
    // Who places one order after the other waits half as long for each: docs/benchmarks.md.
    configuration.busyPolling = .microseconds(100)
    transport = HTTP2ServerTransport(
      configuration: configuration, channelz: channelz,
      onTLSFailure: { [logger] peer, error in
        logger.debug("a TLS connection failed", metadata: ["peer": "\(peer)", "reason": "\(error)"])
      })
    metrics = settings.metrics.map { [manager, transport, readModels] address in
      ServerTelemetry(address: address, manager: manager, transport: transport, readModels: readModels)
    }
    rpc = RPCServer(
      transport: transport,
      services: trading + inspection + [health, ReflectionService(index), ReflectionServiceV1Alpha(index)],
      observer: metrics?.calls)
  }

  private static func openStore(_ settings: Settings, _ logger: Logger) async throws -> StoreJournal? {
    guard let location = settings.store else { return nil }
    let log = try location.open(logger: logger)
    do {
      return try await StoreJournal.open(log, settings: settings.commits, logger: logger)
    } catch {
      log.close()
      throw error
    }
  }

  /// Takes every session of the store up where it was.
  private static func recover(_ manager: SessionManager, _ logger: Logger) async throws {
    let start = ContinuousClock.now
    let summary = try await manager.recover()
    logger.notice(
      "recovered",
      metadata: [
        "sessions": "\(summary.sessions)", "events": "\(summary.events)", "resumed": "\(summary.resumed.count)",
        "paused": "\(summary.paused.count)", "failed": "\(summary.failed)", "took": "\(ContinuousClock.now - start)",
      ])
  }

  private static func identity(at startTime: Instant, _ settings: Settings) -> ServerIdentity {
    ServerIdentity(
      version: Outcryd.version, contractHash: EmbeddedDescriptors.contractHash,
      capabilities: [
        "trading.paper", "feed.csv", "store.memory", "store.sqlite", "strategy.formula", "strategy.deployment",
        "data.import", "watch.resume",
      ] + (settings.liveBroker == nil ? [] : ["trading.live"]),
      startTime: startTime)
  }

  // MARK: Running

  private enum Ending {
    case served
    case announced
    case ordered
  }

  /// Serves until a signal ends it. Throws what kept it from serving.
  func run() async throws {
    let signals = await UnixSignalsSequence(trapping: [.sigterm, .sigint] + (tls == nil ? [] : [.sighup]))
    let metricsAddress = try await metrics?.listen()
    try await leases.resume()
    await liveGuard.start()
    try await withThrowingTaskGroup(of: Ending.self) { group in
      group.addTask {
        try await rpc.run()
        return .served
      }
      group.addTask {
        try await announce(metrics: metricsAddress)
        return .announced
      }
      group.addTask {
        await obey(signals)
        return .ordered
      }
      group.addTask {
        await readModels?.run()
        return .announced
      }
      // A second signal ends the signals' task, and with it everything; else the server ends first.
      while let ending = try await group.next(), ending == .announced {}
      group.cancelAll()
    }
    await liveGuard.shutDown()
    await leases.shutDown()
    await backtests.shutDown()
    await optimizations.shutDown()
    await manager.shutDown()
    resources?.close()
    library.close()
    await store?.close()
    await metrics?.close()
    logger.info("stopped")
  }

  private func announce(metrics: Settings.Address?) async throws {
    let address = try await transport.boundAddress
    let second = metrics.map { "metrics on \($0)\n" } ?? ""
    FileHandle.standardOutput.write(Data("listening on \(address)\n\(second)".utf8))
    logger.info("serving", metadata: ["address": "\(address)", "feed": "\(manager.ports.feed.description)"])
  }

  /// What cannot be used is said and changes nothing: a server that runs goes on.
  private func reloadCertificates() {
    do {
      try tls?.reload()
      logger.notice("certificates reloaded")
    } catch {
      logger.error("certificates not reloaded", metadata: ["reason": "\(error)"])
    }
  }

  /// The first signal lets running calls finish; returns at the second.
  private func obey(_ signals: UnixSignalsSequence) async {
    for await signal in signals {
      if signal == .sighup {
        reloadCertificates()
        continue
      }
      if notice.isRaised { return logger.warning("ending at once", metadata: ["signal": "\(signal)"]) }
      logger.info("shutting down", metadata: ["signal": "\(signal)"])
      // Watch streams say good-bye before the connections drain.
      notice.raise()
      health.shutDown()
      rpc.beginGracefulShutdown()
    }
  }
}
