public import TradingModel

/// What people do to the account besides trading.
public enum PortfolioInput: Sendable, Hashable {
  case record(TransactionRequest)
  case setRate(Currency, ExchangeRate)
}

/// A transaction as a caller asks to record it.
public struct TransactionRequest: Sendable, Hashable {
  /// The key of idempotency.
  public let clientTransactionID: ClientTransactionID
  public let kind: Transaction.Kind
  /// Of a fee, a deposit, a withdrawal, and of what goes out of a conversion; nil: the base currency. Nil for all others,
  /// whose currency is the instrument's.
  public let currency: Currency?
  /// Whose position a trade changes. Nil: none's.
  public let strategyID: StrategyID?
  /// For people.
  public let note: String
  /// When it happened; nil: now.
  public let time: Instant?

  public init(
    clientTransactionID: ClientTransactionID, kind: Transaction.Kind, currency: Currency? = nil,
    strategyID: StrategyID? = nil, note: String = "", time: Instant? = nil
  ) {
    self.clientTransactionID = clientTransactionID
    self.kind = kind
    self.currency = currency
    self.strategyID = strategyID
    self.note = note
    self.time = time
  }
}
