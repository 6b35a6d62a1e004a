public enum OrderSide: UInt8, Sendable, Hashable, CaseIterable {
  case buy, sell

  public var opposite: OrderSide { self == .buy ? .sell : .buy }

  /// The change of position that filling `quantity` on this side makes.
  public func signed(_ quantity: Quantity) throws(ArithmeticError) -> Quantity {
    self == .buy ? quantity : try quantity.negated()
  }

  /// What filling for `notional` on this side adds to what a position has cost.
  func signed(_ notional: Money) throws(ArithmeticError) -> Money { self == .buy ? notional : try notional.negated() }
}

/// What kind of order, with just the prices that kind has.
public enum OrderKind: Sendable, Hashable {
  case market
  case limit(Price)
  case stop(Price)
  case stopLimit(stop: Price, limit: Price)
  /// A market order once the market falls back from its best price.
  case trailingStop(TrailingOffset)

  public var limitPrice: Price? {
    switch self {
    case .limit(let limit), .stopLimit(_, let limit): limit
    case .market, .stop, .trailingStop: nil
    }
  }

  public var stopPrice: Price? {
    switch self {
    case .stop(let stop), .stopLimit(let stop, _): stop
    case .market, .limit, .trailingStop: nil
    }
  }

  public var trailingOffset: TrailingOffset? { if case .trailingStop(let offset) = self { offset } else { nil } }
}

/// What is to be traded, without who asked or why.
public struct OrderTerms: Sendable, Hashable {
  public let symbol: Symbol
  public let side: OrderSide
  public let quantity: Quantity
  public let kind: OrderKind
  public let timeInForce: TimeInForce
  /// It may only reduce a position: cut to what is held, cancelled when nothing is.
  public let reduceOnly: Bool
  /// It may only rest: refused rather than take liquidity.
  public let postOnly: Bool

  public init(
    symbol: Symbol, side: OrderSide, quantity: Quantity, kind: OrderKind,
    timeInForce: TimeInForce = .goodTillCancelled, reduceOnly: Bool = false, postOnly: Bool = false
  ) {
    self.timeInForce = timeInForce
    self.reduceOnly = reduceOnly
    self.postOnly = postOnly
    self.symbol = symbol
    self.side = side
    self.quantity = quantity
    self.kind = kind
  }
}

extension OrderTerms {
  /// The same for another quantity.
  public func resized(to quantity: Quantity) -> OrderTerms {
    OrderTerms(
      symbol: symbol, side: side, quantity: quantity, kind: kind, timeInForce: timeInForce, reduceOnly: reduceOnly,
      postOnly: postOnly)
  }
}
