/// What a session holds of one instrument, and what it has earned with it so far: the sum of its strategies' parts.
public struct Position: Sendable, Hashable {
  public let symbol: Symbol
  public let method: CostMethod
  /// Signed: negative when short, zero when flat.
  public internal(set) var quantity: Quantity = .zero
  /// The newest market price. Nil before the first.
  public internal(set) var mark: Price?
  /// In the instrument's currency. Its market value is `mark × quantity`, rounded once, half to even; the cost basis
  /// while there is no mark.
  public internal(set) var own = Performance.zero
  /// The same in the base currency: what is held at the rate of now, what was earned at the rates of then.
  public internal(set) var base = Performance.zero
  /// What one unit of the instrument's currency is worth in the base currency.
  public internal(set) var rate: ExchangeRate
  /// When what is held was opened. Nil when flat.
  public internal(set) var openTime: Instant?
  /// One a strategy that has traded here, in the order in which they came; flat ones keep what they earned.
  public internal(set) var parts: [PositionPart] = []

  /// Flat.
  public init(symbol: Symbol, method: CostMethod = .average, rate: ExchangeRate = .one) {
    self.symbol = symbol
    self.method = method
    self.rate = rate
  }

  /// What was paid for what is held, exactly; negative when short. Zero when flat, but for strategies that hold
  /// opposite parts.
  public var costBasis: Money { own.costBasis }
  public var marketValue: Money { own.marketValue }
  /// Profit of everything that was closed in this instrument, before fees.
  public var realizedProfit: Money { own.realizedProfit }
  /// Commission paid in this instrument.
  public var fees: Money { own.fees }
  /// Dividends received; below zero when paid on a short position.
  public var dividends: Money { own.dividends }
  /// `marketValue − costBasis`.
  public var unrealizedProfit: Money { own.unrealizedProfit }

  /// Whether there is nothing to close. Strategies may still hold opposite parts: see ``isOpen``.
  public var isFlat: Bool { quantity.isZero }

  /// Whether anything is held, opposite parts of strategies included.
  public var isOpen: Bool { !quantity.isZero || parts.count > 1 && parts.contains { !$0.isFlat } }

  /// The side that opened it. Nil when flat.
  public var side: OrderSide? { quantity.isZero ? nil : quantity.isPositive ? .buy : .sell }

  /// Mean cost of a unit, half to even at 10⁻⁹. Nil when flat.
  public var averagePrice: Price? { try? costBasis.divided(by: quantity) }

  /// What it consists of, oldest first; under average cost one lot a strategy. Σ quantity and Σ cost are the position's,
  /// exactly.
  public var lots: [Lot] {
    parts.count == 1
      ? parts[0].lots
      : parts.flatMap(\.lots).enumerated()
        .sorted { ($0.element.openTime, $0.offset) < ($1.element.openTime, $1.offset) }.map(\.element)
  }

  /// A strategy's part. Nil when it has never traded here.
  public func part(of strategyID: StrategyID?) -> PositionPart? { parts.first { $0.strategyID == strategyID } }
}
