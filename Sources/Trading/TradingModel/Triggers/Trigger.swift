/// What is done by itself when the market reaches a level.
public struct Trigger: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// The market moves against the position to a price.
    case stopLoss(Price)
    /// The market moves in favour of the position to a price.
    case takeProfit(Price)
    /// The market falls back from its best price by a percentage or an amount.
    case trailingStop(TrailingOffset)
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
    /// The other trigger of the position fired, and its order has closed the position.
    case otherFired(TriggerID)

    /// For people.
    public var explanation: String {
      switch self {
      case .requested: "cancelled by a caller"
      case .positionClosed: "the position that it protected is closed"
      case .sessionEnded: "the session has ended"
      case .orderLimitReached: "the session holds as many orders as it may"
      case .otherFired(let triggerID): "\(triggerID) fired, and its order has closed the position"
      }
    }
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
  public internal(set) var quantity: Quantity?
  /// The strategy's entry that it protects. Nil for those that people made.
  public let entryOrderID: OrderID?
  /// The signal that armed it, or moved it last.
  public internal(set) var signalID: SignalID?
  /// Steps of the instrument's price, to which a trailing level is rounded.
  public let tickSize: Price
  /// For a trailing stop: the price at which its high-water mark began.
  public let firstMark: Price?
  public let armTime: Instant
  /// As it was armed: what its key of idempotency stands for.
  public let firstKind: Kind
  /// Likewise.
  public let firstQuantity: Quantity?

  /// How often it has changed, moves of its high-water mark left out.
  public internal(set) var changes: UInt64 = 0
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
    quantity: Quantity?, entryOrderID: OrderID?, signalID: SignalID? = nil, tickSize: Price, firstMark: Price?,
    time: Instant
  ) {
    self.triggerID = triggerID
    self.clientTriggerID = clientTriggerID
    self.symbol = symbol
    self.kind = kind
    self.side = side
    self.quantity = quantity
    self.entryOrderID = entryOrderID
    self.signalID = signalID
    self.tickSize = tickSize
    self.firstMark = firstMark
    self.armTime = time
    firstKind = kind
    firstQuantity = quantity
    self.updateTime = time
    highWaterMark = firstMark
    level = currentLevel
  }

  public var isArmed: Bool { status == .armed }

  /// Changes with every change but those of its high-water mark.
  public var etag: String { String(changes) }

  /// The trigger as its maker was first answered, for those that people made.
  public var asFirstAnswered: Trigger {
    Trigger(
      triggerID: triggerID, clientTriggerID: clientTriggerID, symbol: symbol, kind: firstKind, side: side,
      quantity: firstQuantity, entryOrderID: entryOrderID, tickSize: tickSize, firstMark: firstMark, time: armTime)
  }
}
