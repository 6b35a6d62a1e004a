public import TradingModel

/// Everything that can happen to a session: commands of people, market data, reports of the broker.
public enum SessionInput: Sendable, Hashable {
  case start
  case pause
  case resume
  case stop(reason: String)
  case fail(reason: String)
  case placeOrder(OrderRequest)
  case cancelOrder(OrderID)
  case orders(OrderInput)
  case closePosition(symbol: Symbol, clientOrderID: ClientOrderID)
  case createTrigger(TriggerRequest)
  case cancelTrigger(TriggerID)
  /// Indirect, so that a quote is not moved about as a value as large as a transaction.
  indirect case portfolio(PortfolioInput)
  case triggers(TriggerInput)
  case signals(SignalInput)
  case engageKillSwitch(reason: String)
  case releaseKillSwitch
  case risk(RiskInput)
  case lease(LeaseInput)
  case tick(Tick)
  /// One finished bar; its ticks came before it.
  case bar(Bar)
  /// All bars of one time have been given.
  case sliceClosed
  case execution(ExecutionReport)
  /// Time has passed, whether or not a market moved: what has a deadline may be due. Only where the session's clock is
  /// not the market's: a replay's deadlines move with its ticks.
  case clockAdvanced
}

/// An order as a caller asks for it.
public struct OrderRequest: Sendable, Hashable {
  /// The key of idempotency. Those that begin with ``reservedPrefix`` are ours and refused.
  public let clientOrderID: ClientOrderID
  public let terms: OrderTerms
  /// Whether risk may cut the quantity to what passes, instead of refusing all of it.
  public let allowsReduction: Bool
  /// The lease on orders to which it is bound at once. Nil: none.
  public let leaseID: LeaseID?

  /// Begins the client order ids that the engine makes for a strategy's and a trigger's orders.
  public static let reservedPrefix: StaticString = "outcry:"

  public init(
    clientOrderID: ClientOrderID, terms: OrderTerms, allowsReduction: Bool = false, leaseID: LeaseID? = nil
  ) {
    self.clientOrderID = clientOrderID
    self.terms = terms
    self.allowsReduction = allowsReduction
    self.leaseID = leaseID
  }
}

/// A trigger as a caller asks for it.
public struct TriggerRequest: Sendable, Hashable {
  /// The key of idempotency. Nil: a repetition arms a second trigger.
  public let clientTriggerID: ClientTriggerID?
  public let symbol: Symbol
  public let kind: Trigger.Kind
  /// Units that a protective trigger closes; nil: the whole position. Nil for an entry, which carries its own.
  public let quantity: Quantity?

  public init(clientTriggerID: ClientTriggerID?, symbol: Symbol, kind: Trigger.Kind, quantity: Quantity?) {
    self.clientTriggerID = clientTriggerID
    self.symbol = symbol
    self.kind = kind
    self.quantity = quantity
  }
}
