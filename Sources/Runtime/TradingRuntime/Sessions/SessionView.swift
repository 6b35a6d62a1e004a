public import TradingEngine
public import TradingModel

/// A session at one revision, for whoever shows it.
public struct SessionView: Sendable {
  public let definition: SessionDefinition
  public let state: SessionState
  /// Everything up to it is in `state`.
  public let revision: Revision
  /// Days that market data came for while the session was live.
  public let marketDays: Int
  /// When its newest market data came, by the server's clock. Nil: none has come in this process.
  public let dataTime: Instant?

  public init(
    definition: SessionDefinition, state: SessionState, revision: Revision, marketDays: Int, dataTime: Instant? = nil
  ) {
    self.definition = definition
    self.state = state
    self.revision = revision
    self.marketDays = marketDays
    self.dataTime = dataTime
  }
}
