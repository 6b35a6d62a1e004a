public import TradingModel

/// Everything about a session that its events tell. Two states made from the same events are equal.
///
/// Whoever holds an older copy and the events since can bring it up to date with ``apply(_:)``.
public struct SessionState: Sendable, Hashable {
  public let configuration: SessionConfiguration
  public internal(set) var status: SessionStatus = .created
  /// For people. Empty until something other than a plain start was said.
  public internal(set) var statusReason = ""

  /// Below zero when on credit.
  public internal(set) var cash: Money
  /// Profit of everything closed, before fees.
  public internal(set) var realizedProfit: Money = .zero
  public internal(set) var fees: Money = .zero
  /// Of all positions: Σ of theirs.
  public internal(set) var marketValue: Money = .zero

  /// One an instrument, in the order of their symbols.
  public internal(set) var books: [InstrumentBook]
  /// In the order of their creation, final ones too.
  public internal(set) var orders: [Order] = []
  /// In the order of their creation, final ones too.
  public internal(set) var triggers: [Trigger] = []

  /// Nil: not engaged.
  public internal(set) var killSwitch: KillSwitch?
  /// Nil before the first tick.
  public internal(set) var day: CivilDate?
  public internal(set) var dayStartEquity: Money
  /// The loss at which new risk is refused for the rest of the day; above zero.
  public internal(set) var dailyLossLimit: Money
  /// Latched until the next day.
  public internal(set) var isDailyLossReached = false

  /// Newest market time seen. Nil before the first tick.
  public internal(set) var marketTime: Instant?
  public internal(set) var lastTickSequence: UInt64 = 0
  public internal(set) var lastEquityPoint: EquityPoint?
  public internal(set) var counters = SessionCounters()

  var bookIndex: [Symbol: Int]
  var orderIndex: [OrderID: Int] = [:]
  var clientOrderIndex: [ClientOrderID: Int] = [:]
  var triggerIndex: [TriggerID: Int] = [:]
  var clientTriggerIndex: [ClientTriggerID: Int] = [:]
  /// Indices of orders, ascending.
  var workingOrderIndices: [Int] = []

  /// A session before its first event.
  public init(configuration: SessionConfiguration) {
    self.configuration = configuration
    cash = configuration.initialCash
    dayStartEquity = configuration.initialCash
    dailyLossLimit = Self.lossLimit(of: configuration.initialCash, limits: configuration.riskLimits) ?? .zero
    books = configuration.instruments.map(InstrumentBook.init(instrument:))
    bookIndex = Dictionary(
      configuration.instruments.enumerated().map { ($1.symbol, $0) }, uniquingKeysWith: { first, _ in first })
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
  /// Triggers that people asked for.
  public internal(set) var requestedTriggers: Int = 0
}
