/// One change of cash or positions.
public struct Transaction: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// A fill of an order, or a manual trade.
    case trade(side: OrderSide, symbol: Symbol, quantity: Quantity, price: Price, fee: Money)
    /// Cash for each unit held; a short position pays it.
    case dividend(symbol: Symbol, perUnit: Price)
    case fee(Money)
    /// Units after over units before: `2, 1` is two for one. The cost as a whole does not change.
    case split(symbol: Symbol, numerator: UInt32, denominator: UInt32)
    case deposit(Money)
    case withdrawal(Money)
    /// What goes out of ``Transaction/currency``, and what comes in.
    case conversion(out: Money, into: Currency, incoming: Money)
  }

  /// Where it comes from.
  public enum Source: Sendable, Hashable {
    case fill(OrderID, ExecutionID)
    case person(ClientTransactionID, note: String)
  }

  public let transactionID: TransactionID
  public let kind: Kind
  public let source: Source
  public let currency: Currency
  /// Change of cash in ``currency``, fee included.
  public let amount: Money
  public let rate: ExchangeRate
  /// Profit that it realised in ``currency``, before fees.
  public let realizedProfit: Money
  /// Nil: none's.
  public let strategyID: StrategyID?
  /// When it happened, which a person may say.
  public let time: Instant
  public let recordTime: Instant

  public init(
    transactionID: TransactionID, kind: Kind, source: Source, currency: Currency, amount: Money, rate: ExchangeRate,
    realizedProfit: Money, strategyID: StrategyID?, time: Instant, recordTime: Instant
  ) {
    self.transactionID = transactionID
    self.kind = kind
    self.source = source
    self.currency = currency
    self.amount = amount
    self.rate = rate
    self.realizedProfit = realizedProfit
    self.strategyID = strategyID
    self.time = time
    self.recordTime = recordTime
  }
}
