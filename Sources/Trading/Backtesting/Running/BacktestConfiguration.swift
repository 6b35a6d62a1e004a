public import MarketSimulation
public import TradingEngine
public import TradingModel

/// What becomes of positions when the data ends.
public enum EndOfData: Sendable, Hashable, CaseIterable {
  /// They stay, and count at their last price. LEAN's rule.
  case leavePositions
  /// Working orders are withdrawn, and positions are sold, or bought back, at their last price, with costs as ever.
  case closePositions
}

/// Everything that makes a backtest besides its data and who trades.
public struct BacktestConfiguration: Sendable, Hashable {
  /// The session as a paper session would have it: instruments, cash, risk limits, bounds, the zone of its days.
  public let session: SessionConfiguration
  /// How orders fill.
  public let exchange: ExchangeConfiguration
  /// Bars that close before it only warm the strategy up: no order comes of them. Nil: trading starts with the first.
  public let start: Instant?
  /// The last bar is one that closes at or before it. Nil: the last there is.
  public let end: Instant?
  public let endOfData: EndOfData
  public let statistics: StatisticsSettings
  /// Whether ``BacktestResult/decisions`` are kept: for comparing runs.
  public let recordsDecisions: Bool
  /// Whether the session keeps what every risk rule read of each signal, as a paper session does: more than a kilobyte each,
  /// a tenth of the memory of a run that trades much.
  public let keepsRiskChecks: Bool

  /// Throws ``BacktestError/emptyPeriod`` when the end is not after the start.
  public init(
    session: SessionConfiguration, exchange: ExchangeConfiguration = .standard, start: Instant? = nil,
    end: Instant? = nil, endOfData: EndOfData = .leavePositions, statistics: StatisticsSettings = StatisticsSettings(),
    recordsDecisions: Bool = false, keepsRiskChecks: Bool = false
  ) throws(BacktestError) {
    if let start, let end, end <= start { throw .emptyPeriod }
    self.session = session
    self.exchange = exchange
    self.start = start
    self.end = end
    self.endOfData = endOfData
    self.statistics = statistics
    self.recordsDecisions = recordsDecisions
    self.keepsRiskChecks = keepsRiskChecks
  }

  /// The same for another period, decisions kept or not.
  public func over(start: Instant?, end: Instant?, recordsDecisions: Bool? = nil) throws(BacktestError)
    -> BacktestConfiguration
  {
    try BacktestConfiguration(
      session: session, exchange: exchange, start: start, end: end, endOfData: endOfData, statistics: statistics,
      recordsDecisions: recordsDecisions ?? self.recordsDecisions, keepsRiskChecks: keepsRiskChecks)
  }
}
