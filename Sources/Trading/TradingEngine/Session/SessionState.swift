public import TradingModel

/// Everything about a session that its events tell. Two states made from the same events are equal.
///
/// Whoever holds an older copy and the events since can bring it up to date with ``apply(_:)``.
public struct SessionState: Sendable, Hashable {
  public let configuration: SessionConfiguration
  public internal(set) var status: SessionStatus = .created
  /// For people. Empty until something other than a plain start was said.
  public internal(set) var statusReason = ""

  public internal(set) var market: MarketState
  public internal(set) var orderBook: OrderBookState
  public internal(set) var portfolio: PortfolioState
  public internal(set) var history = PortfolioHistory()
  public internal(set) var riskState: RiskState
  public internal(set) var signalBook = SignalState()
  public internal(set) var triggerBook: TriggerState
  public internal(set) var traceBook = TraceState()
  public internal(set) var leaseBook = LeaseState()
  public internal(set) var counters = SessionCounters()
  private let passing = PassedByAddress()

  /// A session before its first event.
  public init(configuration: SessionConfiguration) {
    self.configuration = configuration
    let instruments = configuration.instruments
    market = MarketState(instruments: instruments)
    orderBook = OrderBookState(instruments: instruments.count)
    portfolio = PortfolioState(
      cash: configuration.initialCash, base: configuration.baseCurrency, instruments: instruments,
      settings: configuration.portfolio)
    riskState = RiskState(
      limits: configuration.riskLimits, initialCash: configuration.initialCash, instruments: instruments.count)
    triggerBook = TriggerState(instruments: instruments.count)
  }
}

/// Who stopped all new risk, and why.
public struct KillSwitch: Sendable, Hashable {
  public let reason: String
  public let engageTime: Instant
}

/// How often things happened.
public struct SessionCounters: Sendable, Hashable {
  /// Events applied: where in its own stream the session is.
  public internal(set) var events: UInt64 = 0
  public internal(set) var ticks: UInt64 = 0
  public internal(set) var bars: UInt64 = 0
  public internal(set) var fills: UInt64 = 0
  public internal(set) var denials: UInt64 = 0
  public internal(set) var ignoredReports: UInt64 = 0
  public internal(set) var ignoredTicks: UInt64 = 0
  public internal(set) var droppedSignals: UInt64 = 0
  public internal(set) var alerts: UInt64 = 0
}
