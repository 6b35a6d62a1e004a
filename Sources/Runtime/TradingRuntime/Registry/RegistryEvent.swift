public import TradingModel

/// Something that the server knows beside its sessions.
public struct RegistryEvent: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case strategyDeployed(StrategyVersion, source: String, requestID: DeploymentID?, note: String)
    /// With what the person said.
    case strategyPromoted(StrategyVersion, confirmation: String)
    case backtestFinished(BacktestRecord)
    /// A person has said that a strategy may trade live for the first time.
    case liveStartConfirmed(SessionID, ContentHash, phrase: String)
    case policySet(PolicyScope, PolicyTerms, reason: String)
    /// Market data came to a paper session while it was running, on a trading day of the wall clock: once a day.
    case paperDayTraded(SessionID, CivilDate)
  }

  /// The server's clock.
  public let time: Instant
  public let kind: Kind

  public init(time: Instant, kind: Kind) {
    self.time = time
    self.kind = kind
  }
}
