public import TradingModel

/// What the server asks of a session before it may go live.
public struct PrerequisitePolicy: Sendable, Hashable {
  /// Least Sharpe ratio, annualised, of the strategy's newest backtest.
  public let minimumBacktestSharpe: Double
  /// Market days that the same strategy must have traded on paper on this server.
  public let minimumPaperDays: Int

  /// Sharpe 1.0 and five days.
  public static let standard = PrerequisitePolicy(minimumBacktestSharpe: 1, minimumPaperDays: 5)

  public init(minimumBacktestSharpe: Double, minimumPaperDays: Int) {
    self.minimumBacktestSharpe = minimumBacktestSharpe
    self.minimumPaperDays = minimumPaperDays
  }
}

/// What is known when the conditions are evaluated.
public struct PrerequisiteFacts: Sendable, Hashable {
  /// A paper session of the same strategy, and how many market days it has traded.
  public struct PaperRecord: Sendable, Hashable {
    public let sessionID: SessionID
    public let days: Int

    public init(sessionID: SessionID, days: Int) {
      self.sessionID = sessionID
      self.days = days
    }
  }

  /// What is known of the broker that a live session would use.
  public struct LiveBroker: Sendable, Hashable {
    public let name: String
    public let isConnected: Bool
    /// Nil: the broker does not say.
    public let isAccountVerified: Bool?

    public init(name: String, isConnected: Bool, isAccountVerified: Bool?) {
      self.name = name
      self.isConnected = isConnected
      self.isAccountVerified = isAccountVerified
    }
  }

  /// Sharpe ratio of the newest backtest; nil: there is none.
  public let backtestSharpe: Double?
  /// In the order of their creation.
  public let paperRecords: [PaperRecord]
  public let hasStrategy: Bool
  public let hasOwnRiskLimits: Bool
  /// Nil: this server has no live broker.
  public let broker: LiveBroker?

  public init(
    backtestSharpe: Double?, paperRecords: [PaperRecord], hasStrategy: Bool, hasOwnRiskLimits: Bool, broker: LiveBroker?
  ) {
    self.backtestSharpe = backtestSharpe
    self.paperRecords = paperRecords
    self.hasStrategy = hasStrategy
    self.hasOwnRiskLimits = hasOwnRiskLimits
    self.broker = broker
  }
}
