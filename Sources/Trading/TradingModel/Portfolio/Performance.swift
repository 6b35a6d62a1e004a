/// What is held and what was earned with it, in one currency. Adds up: the performance of a position is that of its
/// parts, that of a session the one of its positions.
public struct Performance: Sendable, Hashable {
  /// What was paid for what is held; negative when short.
  public internal(set) var costBasis: Money
  /// What it is worth at the mark.
  public internal(set) var marketValue: Money
  /// Profit of everything that was closed, before fees.
  public internal(set) var realizedProfit: Money
  /// Commission paid.
  public internal(set) var fees: Money
  /// Received; below zero when a short position paid them.
  public internal(set) var dividends: Money

  public static let zero = Performance()

  public init(
    costBasis: Money = .zero, marketValue: Money = .zero, realizedProfit: Money = .zero, fees: Money = .zero,
    dividends: Money = .zero
  ) {
    self.costBasis = costBasis
    self.marketValue = marketValue
    self.realizedProfit = realizedProfit
    self.fees = fees
    self.dividends = dividends
  }

  /// `marketValue − costBasis`.
  public var unrealizedProfit: Money {
    // Both are sums of products of 64-bit numbers: nowhere near the 128-bit range.
    Money(raw: marketValue.raw &- costBasis.raw)
  }

  /// Realised and unrealised profit and dividends, less fees.
  public var profit: Money {
    Money(raw: realizedProfit.raw &+ unrealizedProfit.raw &+ dividends.raw &- fees.raw)
  }

  public func adding(_ other: Performance) throws(ArithmeticError) -> Performance {
    Performance(
      costBasis: try costBasis.adding(other.costBasis), marketValue: try marketValue.adding(other.marketValue),
      realizedProfit: try realizedProfit.adding(other.realizedProfit), fees: try fees.adding(other.fees),
      dividends: try dividends.adding(other.dividends))
  }

  /// This sum with one term of it replaced.
  public func replacing(_ old: Performance, with new: Performance) throws(ArithmeticError) -> Performance {
    Performance(
      costBasis: try costBasis.subtracting(old.costBasis).adding(new.costBasis),
      marketValue: try marketValue.subtracting(old.marketValue).adding(new.marketValue),
      realizedProfit: try realizedProfit.subtracting(old.realizedProfit).adding(new.realizedProfit),
      fees: try fees.subtracting(old.fees).adding(new.fees),
      dividends: try dividends.subtracting(old.dividends).adding(new.dividends))
  }

  /// The same with another market value.
  public func worth(_ marketValue: Money) -> Performance {
    var next = self
    next.marketValue = marketValue
    return next
  }
}
