/// What a session holds of one instrument, at average cost, and what it has earned with it so far.
public struct Position: Sendable, Hashable {
  public let symbol: Symbol
  /// Signed: negative when short, zero when flat.
  public internal(set) var quantity: Quantity = .zero
  /// What was paid for what is held, exactly; negative when short, zero when flat.
  public internal(set) var costBasis: Money = .zero
  /// The newest market price. Nil before the first.
  public internal(set) var mark: Price?
  /// Profit of everything that was closed in this instrument, before fees.
  public internal(set) var realizedProfit: Money = .zero
  /// Commission paid in this instrument.
  public internal(set) var fees: Money = .zero
  /// `mark × quantity`, rounded once, half to even; the cost basis while there is no mark.
  public internal(set) var marketValue: Money = .zero
  /// When what is held was opened. Nil when flat.
  public internal(set) var openTime: Instant?

  /// Flat.
  public init(symbol: Symbol) { self.symbol = symbol }

  public var isFlat: Bool { quantity.isZero }

  /// The side that opened it. Nil when flat.
  public var side: OrderSide? { quantity.isZero ? nil : quantity.isPositive ? .buy : .sell }

  /// Mean cost of a unit, half to even at 10⁻⁹. Nil when flat.
  public var averagePrice: Price? { try? costBasis.divided(by: quantity) }

  /// `marketValue − costBasis`; zero when flat.
  public var unrealizedProfit: Money {
    // Both are sums of products of 64-bit numbers: nowhere near the 128-bit range.
    Money(raw: marketValue.raw &- costBasis.raw)
  }
}
