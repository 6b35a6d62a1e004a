public enum OrderSide: UInt8, Sendable, Hashable, CaseIterable {
  case buy, sell

  public var opposite: OrderSide { self == .buy ? .sell : .buy }

  /// The change of position that filling `quantity` on this side makes.
  public func signed(_ quantity: Quantity) throws(ArithmeticError) -> Quantity {
    self == .buy ? quantity : try quantity.negated()
  }
}

/// What kind of order, with just the prices that kind has.
public enum OrderKind: Sendable, Hashable {
  case market
  case limit(Price)
  case stop(Price)
  case stopLimit(stop: Price, limit: Price)

  public var limitPrice: Price? {
    switch self {
    case .limit(let limit), .stopLimit(_, let limit): limit
    case .market, .stop: nil
    }
  }

  public var stopPrice: Price? {
    switch self {
    case .stop(let stop), .stopLimit(let stop, _): stop
    case .market, .limit: nil
    }
  }
}

/// What is to be traded, without who asked or why.
public struct OrderTerms: Sendable, Hashable {
  public let symbol: Symbol
  public let side: OrderSide
  public let quantity: Quantity
  public let kind: OrderKind

  public init(symbol: Symbol, side: OrderSide, quantity: Quantity, kind: OrderKind) {
    self.symbol = symbol
    self.side = side
    self.quantity = quantity
    self.kind = kind
  }
}
