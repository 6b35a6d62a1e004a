/// New values of a working order; nil keeps what is.
public struct OrderModification: Sendable, Hashable {
  /// The whole quantity, filled units included.
  public var quantity: Quantity?
  public var limitPrice: Price?
  public var stopPrice: Price?
  public var trailingOffset: TrailingOffset?
  public var expireTime: Instant?

  public init(
    quantity: Quantity? = nil, limitPrice: Price? = nil, stopPrice: Price? = nil,
    trailingOffset: TrailingOffset? = nil, expireTime: Instant? = nil
  ) {
    self.quantity = quantity
    self.limitPrice = limitPrice
    self.stopPrice = stopPrice
    self.trailingOffset = trailingOffset
    self.expireTime = expireTime
  }

  public var isEmpty: Bool { self == OrderModification() }

  /// The terms after it, or nil when it names a value that this kind of order does not have.
  public func applied(to terms: OrderTerms) -> OrderTerms? {
    let kind: OrderKind
    switch terms.kind {
    case .market:
      guard limitPrice == nil, stopPrice == nil, trailingOffset == nil else { return nil }
      kind = .market
    case .limit(let limit):
      guard stopPrice == nil, trailingOffset == nil else { return nil }
      kind = .limit(limitPrice ?? limit)
    case .stop(let stop):
      guard limitPrice == nil, trailingOffset == nil else { return nil }
      kind = .stop(stopPrice ?? stop)
    case .stopLimit(let stop, let limit):
      guard trailingOffset == nil else { return nil }
      kind = .stopLimit(stop: stopPrice ?? stop, limit: limitPrice ?? limit)
    case .trailingStop(let offset):
      guard limitPrice == nil, stopPrice == nil else { return nil }
      kind = .trailingStop(trailingOffset ?? offset)
    }
    var force = terms.timeInForce
    if let expireTime {
      guard case .goodTillDate = force else { return nil }
      force = .goodTillDate(expireTime)
    }
    return OrderTerms(
      symbol: terms.symbol, side: terms.side, quantity: quantity ?? terms.quantity, kind: kind, timeInForce: force,
      reduceOnly: terms.reduceOnly, postOnly: terms.postOnly)
  }
}
