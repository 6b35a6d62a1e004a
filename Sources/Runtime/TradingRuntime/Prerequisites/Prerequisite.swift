public import TradingModel

/// One condition that must hold before a session may go live, evaluated.
public struct Prerequisite: Sendable, Hashable {
  /// Raw values are stable names.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case backtestSharpe = "BACKTEST_SHARPE"
    case paperTradingDays = "PAPER_TRADING_DAYS"
    case riskParameters = "RISK_PARAMETERS"
    case brokerConnected = "BROKER_CONNECTED"
    case accountVerified = "ACCOUNT_VERIFIED"
    case strategyPromoted = "STRATEGY_PROMOTED"
    case outOfSampleDegradation = "OUT_OF_SAMPLE_DEGRADATION"
    case paperDrift = "PAPER_DRIFT"
    case clockSkew = "CLOCK_SKEW"
    case marketDataFresh = "MARKET_DATA_FRESH"
    case storeDurable = "STORE_DURABLE"
    case killSwitchOff = "KILL_SWITCH_OFF"
    case confirmation = "CONFIRMATION"

    /// Those that a version of a strategy meets or not, whatever session it trades in: asked before it is promoted.
    public static let ofStrategy: [Kind] = [
      .backtestSharpe, .paperTradingDays, .outOfSampleDegradation, .paperDrift, .confirmation,
    ]
  }

  public enum Result: UInt8, Sendable, Hashable {
    case pass
    case fail
    /// It cannot be told. Counts as not passed.
    case unknown
  }

  public let kind: Kind
  public let result: Result
  public let observed: String
  public let required: String
  /// What the answer rests on, with the ids to look it up by.
  public let evidence: [String]
  /// What to do about it; empty when it passes.
  public let remedy: String
  /// Until when the answer holds by itself, by the server's clock. Nil: as long as nothing that it rests on changes.
  public let holdsUntil: Instant?

  init(
    _ kind: Kind, _ result: Result, observed: String, required: String, evidence: [String] = [], remedy: String,
    holdsUntil: Instant? = nil
  ) {
    self.kind = kind
    self.result = result
    self.observed = observed
    self.required = required
    self.evidence = evidence
    self.remedy = result == .pass ? "" : remedy
    self.holdsUntil = holdsUntil
  }
}
