import Logging
import MemoryStore
public import OutcryContract
import PaperBroker
import RPCCore
import Testing
import TradingEngine
import TradingModel
import TradingRuntime

@testable import TradingServices

/// A whole server without sockets: the real manager, a journal in memory, the paper broker, and market data and time
/// that move when the test says so.
struct World {
  let clock = ManualClock()
  let journal: MemoryJournal
  let feed: SteppedFeed
  let outage = Outage()
  let shutdown = ShutdownNotice()
  let manager: SessionManager
  let leases: LeaseKeeper
  let audit = MemoryAuditLog()
  let library: BarLibrary?
  let core: ServiceCore

  init(
    bars: Int = 20, journalCapacity: Int = 100_000, maximumSessions: Int = 1000,
    settings: ServiceSettings = ServiceSettings(), journalLag: UInt64 = 0, isDurable: Bool = false,
    liveBroker: (any LiveBroker)? = nil, library: BarLibrary? = nil, kept: KeptHistory = .all,
    broker: @escaping @Sendable (PaperBroker) -> SessionBroker = { .simulated($0) }
  ) throws {
    journal = MemoryJournal(capacity: journalCapacity)
    self.library = library
    feed = try SampleMarket.feed(bars: bars)
    var rules = SessionManager.Settings(dayTimeZone: try #require(CivilZone("UTC")))
    rules.maximumSessions = maximumSessions
    rules.kept = kept
    manager = SessionManager(
      ports: SessionPorts(
        feed: feed, journal: LaggingJournal(journal: journal, lag: journalLag, isDurable: isDurable, outage: outage),
        clock: clock,
        logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, liveBroker: liveBroker,
        library: library),
      settings: rules
    ) { definition in
      broker(PaperBroker(configuration: definition.exchange, instruments: definition.configuration.instruments))
    }
    leases = LeaseKeeper(manager: manager)
    core = ServiceCore(
      manager: manager, backtests: BacktestManager(sessions: manager),
      optimizations: OptimizationManager(sessions: manager), leases: leases, audit: audit, settings: settings,
      identity: ServerIdentity(
        version: "1.2.3", contractHash: "abc", capabilities: ["trading.paper"], startTime: clock.now),
      shutdown: shutdown)
  }

  /// The services with read models behind them.
  func core(with readModels: ReadModels?) -> ServiceCore {
    ServiceCore(
      manager: manager, backtests: core.backtests, optimizations: core.optimizations, leases: leases, audit: audit,
      readModels: readModels, settings: core.settings, identity: core.identity, shutdown: shutdown)
  }

  var sessions: SessionServiceImplementation { SessionServiceImplementation(core: core) }
  var orders: OrderServiceImplementation { OrderServiceImplementation(core: core) }
  var positions: PositionServiceImplementation { PositionServiceImplementation(core: core) }
  var triggers: TriggerServiceImplementation { TriggerServiceImplementation(core: core) }
  var risk: RiskServiceImplementation { RiskServiceImplementation(core: core) }
  var quotes: MarketDataServiceImplementation { MarketDataServiceImplementation(core: core) }
  var prerequisites: PrerequisiteServiceImplementation { PrerequisiteServiceImplementation(core: core) }
  var leaseService: LeaseServiceImplementation { LeaseServiceImplementation(core: core) }
  var events: EventServiceImplementation { EventServiceImplementation(core: core) }
  var backtests: BacktestServiceImplementation { BacktestServiceImplementation(core: core) }
  var optimizations: OptimizationServiceImplementation { OptimizationServiceImplementation(core: core) }
  var parity: ParityServiceImplementation { ParityServiceImplementation(core: core) }
  var signals: SignalServiceImplementation { SignalServiceImplementation(core: core) }
  var traces: TraceServiceImplementation { TraceServiceImplementation(core: core) }
  var strategies: StrategyServiceImplementation { StrategyServiceImplementation(core: core) }
  var data: DataServiceImplementation { DataServiceImplementation(core: core) }
  var auditService: AuditServiceImplementation { AuditServiceImplementation(core: core) }
  var server: ServerServiceImplementation { ServerServiceImplementation(core: core) }
}

/// The context of a call whose handler looks at nothing but the method.
func context(_ method: String = "Test") -> ServerContext {
  ServerContext(method: MethodDescriptor(service: "outcry.v1.Test", method: method, kind: .unary))
}

// MARK: Sessions

extension World {
  /// Replays AAA and BBB as fast as the test lets it.
  static func spec(_ change: (inout Wire.SessionSpec) -> Void = { _ in }) -> Wire.SessionSpec {
    var spec = Wire.SessionSpec(mode: .paper, symbols: ["AAA", "BBB"])
    spec.replay = Wire.ReplaySettings(pace: .maximum(.init()))
    change(&spec)
    return spec
  }

  @discardableResult
  func create(
    _ id: String = "s", _ change: (inout Wire.SessionSpec) -> Void = { _ in }
  ) async throws -> Wire.Session {
    let request = Wire.CreateSessionRequest(sessionId: id, spec: Self.spec(change))
    return try #require(try await sessions.createSession(request, context: context()).session)
  }

  /// Creates and starts a session, and waits until its first bar is through.
  func start(_ id: String = "s", _ change: (inout Wire.SessionSpec) -> Void = { _ in }) async throws {
    try await create(id, change)
    _ = try await sessions.startSession(Wire.StartSessionRequest(sessionId: id), context: context())
    try await waitForBars(1, of: id)
  }

  /// Lets one session's market go on, and waits until every bar is through.
  func advance(_ count: Int = 1, _ id: String = "s") async throws {
    let before = try await runner(id).read(\.state.counters.bars)
    feed.step(count)
    try await wait(for: id) { $0.state.counters.bars >= before + UInt64(2 * count) }
  }

  /// Waits until this many slices of two symbols are through, their closing included.
  func waitForBars(_ count: UInt64, of id: String) async throws {
    try await wait(for: id) { $0.state.counters.bars >= 2 * count }
  }

  /// Waits until a session is as wanted. What is half done is never seen: reads have their turn.
  func wait(for id: String, until isReached: @Sendable (SessionView) -> Bool) async throws {
    let runner = try await runner(id)
    while true {
      let (reached, revision) = try await runner.read { (isReached($0), $0.revision) }
      if reached { return }
      try await journal.waitForRecord(.session(runner.sessionID), after: revision)
    }
  }

  func runner(_ id: String) async throws -> SessionRunner { try await manager.runner(try #require(SessionID(id))) }

  func stop(_ id: String = "s") async throws {
    _ = try await sessions.stopSession(Wire.StopSessionRequest(sessionId: id), context: context())
  }
}

// MARK: Orders

extension World {
  static func order(
    _ key: String, _ change: (inout Wire.PlaceOrderRequest) -> Void = { _ in }
  ) -> Wire.PlaceOrderRequest {
    var request = Wire.PlaceOrderRequest(
      sessionId: "s", clientOrderId: key, symbol: "AAA", side: .buy, type: .market, quantity: "10")
    change(&request)
    return request
  }

  @discardableResult
  func place(_ key: String, _ change: (inout Wire.PlaceOrderRequest) -> Void = { _ in }) async throws -> Wire.Order {
    try #require(try await orders.placeOrder(Self.order(key, change), context: context()).order)
  }

  /// Buys ten AAA, and waits for the fill.
  func openPosition(_ key: String = "open") async throws {
    try await place(key)
    try await advance()
    let filled = try await orders.getOrder(
      Wire.GetOrderRequest(sessionId: "s", order: .clientOrderId(key)), context: context())
    try #require(filled.order?.status == .filled)
  }
}

extension Outcry.V1.Decimal: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(value: text) }
}
