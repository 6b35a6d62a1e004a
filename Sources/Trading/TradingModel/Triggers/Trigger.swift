/// What is done by itself when the market reaches a level.
public struct Trigger: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// The market moves against the position to a price.
    case stopLoss(Price)
    /// The market moves in favour of the position to a price.
    case takeProfit(Price)
    /// The market falls back from its best price by a percentage.
    case trailingStop(Percentage)
    /// The market reaches a price at which to open a position: falls to it for a buy, rises to it for a sell.
    case entryLimit(price: Price, side: OrderSide, quantity: Quantity)

    /// Whether it closes a position, and so is never stopped by a halt.
    public var isProtective: Bool { if case .entryLimit = self { false } else { true } }
  }

  public enum Status: Sendable, Hashable {
    case armed
    case fired
    case cancelled(CancelReason)
  }

  public enum CancelReason: Sendable, Hashable {
    case requested
    case positionClosed
    case sessionEnded
    /// The session holds as many orders as it may; only for entries.
    case orderLimitReached
  }

  /// What made it fire, and what it did.
  public struct Firing: Sendable, Hashable {
    /// The tick that fired it.
    public let tick: Tick
    /// Where the market stood when it fired: the level on a path, the tick's price after a jump.
    public let price: Price
    /// The order that it made.
    public let orderID: OrderID

    public init(tick: Tick, price: Price, orderID: OrderID) {
      self.tick = tick
      self.price = price
      self.orderID = orderID
    }
  }

  public let triggerID: TriggerID
  /// Nil when the caller gave none, or a strategy made it.
  public let clientTriggerID: ClientTriggerID?
  public let symbol: Symbol
  /// Side of the order that it makes: for a protective one, the side that closes the position it was armed for.
  public let side: OrderSide
  /// Units that a protective one closes; nil: the whole position. Never more than the position.
  public let quantity: Quantity?
  /// The strategy's entry that it protects. Nil for those that people made.
  public let entryOrderID: OrderID?
  /// Steps of the instrument's price, to which a trailing level is rounded.
  public let tickSize: Price
  /// For a trailing stop: the price at which its high-water mark began.
  public let firstMark: Price?
  public let armTime: Instant

  /// With its level, which for a strategy's protections moves as the entry's average price does.
  public internal(set) var kind: Kind
  public internal(set) var status: Status = .armed
  /// For a trailing stop: the best price since arming (the lowest, for a short position).
  public internal(set) var highWaterMark: Price?
  /// The price at which it fires. Nil for a trailing stop that has not seen a price.
  public internal(set) var level: Price?
  public internal(set) var firing: Firing?
  /// When the order that it made was refused.
  public internal(set) var denial: Denial?
  public internal(set) var updateTime: Instant

  /// Armed.
  public init(
    triggerID: TriggerID, clientTriggerID: ClientTriggerID?, symbol: Symbol, kind: Kind, side: OrderSide,
    quantity: Quantity?, entryOrderID: OrderID?, tickSize: Price, firstMark: Price?, time: Instant
  ) {
    self.triggerID = triggerID
    self.clientTriggerID = clientTriggerID
    self.symbol = symbol
    self.kind = kind
    self.side = side
    self.quantity = quantity
    self.entryOrderID = entryOrderID
    self.tickSize = tickSize
    self.firstMark = firstMark
    self.armTime = time
    self.updateTime = time
    highWaterMark = firstMark
    level = currentLevel
  }

  public var isArmed: Bool { status == .armed }

  /// The trigger as its maker was first answered, for those that people made (their kind never changes).
  public var asFirstAnswered: Trigger {
    Trigger(
      triggerID: triggerID, clientTriggerID: clientTriggerID, symbol: symbol, kind: kind, side: side,
      quantity: quantity, entryOrderID: entryOrderID, tickSize: tickSize, firstMark: firstMark, time: armTime)
  }
}
