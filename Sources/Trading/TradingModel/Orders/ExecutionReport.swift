/// What a broker says about an order.
public struct ExecutionReport: Sendable, Hashable {
  public let orderID: OrderID
  /// The broker's or venue's time.
  public let time: Instant
  public let outcome: Outcome

  public enum Outcome: Sendable, Hashable {
    case accepted(VenueOrderID)
    case rejected(reason: String)
    /// A stop or stop-limit became active.
    case triggered
    case filled(Fill)
    case cancelled
    case cancelRejected(reason: String)
    /// Still working, and why it has not filled: a statement for people, said when it changes.
    case notFilled(reason: NoFillReason)
    /// The outcome of the submission is not known: it stays so until the broker proves otherwise.
    case unknown(reason: String)
    /// A change took effect: what the order is to trade now.
    indirect case modified(OrderTerms)
    case modifyRejected(reason: String)
    /// Its time in force ended it.
    case expired(reason: String)
  }

  public init(orderID: OrderID, time: Instant, outcome: Outcome) {
    self.orderID = orderID
    self.time = time
    self.outcome = outcome
  }
}

/// One execution.
public struct Fill: Sendable, Hashable {
  public let executionID: ExecutionID
  public let quantity: Quantity
  public let price: Price
  /// Cost in the instrument's currency; below zero is a maker's rebate.
  public let commission: Money
  /// What decided price and quantity, such as `bar-path/spread=5bps/slippage=none`: a simulated fill says how it was
  /// made.
  public let model: String

  public init(executionID: ExecutionID, quantity: Quantity, price: Price, commission: Money, model: String) {
    self.executionID = executionID
    self.quantity = quantity
    self.price = price
    self.commission = commission
    self.model = model
  }
}

/// Why a working order has not filled (LEAN #9742: paper orders that never fill, no reason given).
public enum NoFillReason: UInt8, Sendable, Hashable, CaseIterable {
  case awaitingNextTick
  case limitNotReached
  case stopNotReached
  case volumeShareExhausted
  case noVolume
  case noMarketData
  /// Outside the exchange's hours.
  case marketClosed
  /// The newest price is older than what may fill.
  case staleQuote
  case awaitingOpening
  case awaitingClosing
  /// The market touched the limit, and others stood before it.
  case queueAhead
  /// On its way to the exchange.
  case inTransit
}
