public import MarketSimulation
public import TradingEngine
public import TradingModel

/// Everything that makes a session, once and for all. With the feed's data it determines what the session does.
public struct SessionDefinition: Sendable, Hashable {
  public let configuration: SessionConfiguration
  /// The strategy's YAML document; empty for a session whose orders come from clients alone.
  public let strategySource: String
  /// Whether the risk limits were chosen for this session, rather than taken from the defaults.
  public let hasOwnRiskLimits: Bool
  public let replay: ReplaySettings
  public let exchange: ExchangeConfiguration
  /// The server's clock.
  public let createTime: Instant
  /// The deployed version that the document is of. Nil: it was given as it is.
  public let strategyVersion: StrategyVersion?

  public var sessionID: SessionID { configuration.sessionID }

  public init(
    configuration: SessionConfiguration, strategySource: String, hasOwnRiskLimits: Bool, replay: ReplaySettings,
    exchange: ExchangeConfiguration, createTime: Instant, strategyVersion: StrategyVersion? = nil
  ) {
    self.configuration = configuration
    self.strategySource = strategySource
    self.hasOwnRiskLimits = hasOwnRiskLimits
    self.replay = replay
    self.exchange = exchange
    self.createTime = createTime
    self.strategyVersion = strategyVersion
  }
}

/// A session as a caller asks for it.
public struct SessionProposal: Sendable, Hashable {
  /// Nil: the server chooses one.
  public var sessionID: SessionID?
  public var displayName: String
  public var mode: TradingMode
  /// Empty: those that the strategy names.
  public var symbols: [Symbol]
  public var initialCash: Money
  public var strategySource: String
  /// A deployed version instead of the document, or of that very document.
  public var strategyVersion: StrategyVersion?
  /// Nil: the defaults.
  public var riskLimits: RiskLimits?
  public var replay: ReplaySettings
  public var exchange: ExchangeConfiguration
  /// How the books are kept.
  public var portfolio: PortfolioSettings
  /// Nil: that of the first instrument.
  public var baseCurrency: Currency?
  /// What happens to signals.
  public var execution: ExecutionSettings

  public init(
    sessionID: SessionID?, displayName: String, mode: TradingMode, symbols: [Symbol], initialCash: Money,
    strategySource: String, riskLimits: RiskLimits?, replay: ReplaySettings, exchange: ExchangeConfiguration,
    portfolio: PortfolioSettings = PortfolioSettings(), baseCurrency: Currency? = nil,
    execution: ExecutionSettings = .standard, strategyVersion: StrategyVersion? = nil
  ) {
    self.sessionID = sessionID
    self.displayName = displayName
    self.mode = mode
    self.symbols = symbols
    self.initialCash = initialCash
    self.strategySource = strategySource
    self.riskLimits = riskLimits
    self.replay = replay
    self.exchange = exchange
    self.portfolio = portfolio
    self.baseCurrency = baseCurrency
    self.execution = execution
    self.strategyVersion = strategyVersion
  }
}

extension SessionDefinition {
  /// Names of the fields, as the contract spells them, in which a repeated proposal differs from this session.
  func differences(from other: SessionDefinition) -> [String] {
    let mine = configuration
    let theirs = other.configuration
    let fields: [(String, Bool)] = [
      ("spec.display_name", mine.displayName == theirs.displayName),
      ("spec.mode", mine.mode == theirs.mode),
      ("spec.symbols", mine.instruments == theirs.instruments),
      ("spec.initial_cash", mine.initialCash == theirs.initialCash),
      ("spec.strategy_yaml", strategySource == other.strategySource),
      ("spec.strategy_version", strategyVersion == other.strategyVersion),
      (
        "spec.risk_limits",
        hasOwnRiskLimits == other.hasOwnRiskLimits && mine.riskLimits == theirs.riskLimits
      ),
      ("spec.replay", replay == other.replay),
      ("spec.paper", exchange == other.exchange),
      ("spec.execution", mine.execution == theirs.execution),
      ("spec.cost_method", mine.portfolio.costMethod == theirs.portfolio.costMethod),
      ("spec.instruments", mine.portfolio.sectors == theirs.portfolio.sectors),
      ("spec.base_currency", mine.baseCurrency == theirs.baseCurrency),
      ("spec.exchange_rates", mine.portfolio.exchangeRates == theirs.portfolio.exchangeRates),
    ]
    return fields.filter { !$0.1 }.map(\.0)
  }
}
