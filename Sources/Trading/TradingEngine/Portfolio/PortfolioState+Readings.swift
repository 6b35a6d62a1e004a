public import TradingModel

extension PortfolioState {
  public var baseCurrency: Currency { balances[0].currency }

  /// Market value of all positions.
  public var marketValue: Money { total.marketValue }

  /// `cash + marketValue`; also `initialCash + netDeposits + realizedProfit + unrealizedProfit + dividends +
  /// currencyProfit − fees`, exactly.
  public var equity: Money {
    // Every change after which this sum would be out of range is refused.
    Money(raw: cash.raw &+ total.marketValue.raw)
  }

  /// Profit of everything closed, before fees.
  public var realizedProfit: Money { total.realizedProfit }
  /// Profit of what is held.
  public var unrealizedProfit: Money { total.unrealizedProfit }
  public var dividends: Money { total.dividends }
  /// Commission, and fees for nothing that is held.
  public var fees: Money { Money(raw: total.fees.raw &+ accountFees.raw) }

  /// What changes of exchange rates made, and the rounding of sums in other currencies: what equity changed by besides
  /// everything else. Zero while all is in one currency.
  public var currencyProfit: Money {
    Money(
      raw: equity.raw &- initialCash.raw &- netDeposits.raw &- total.profit.raw &+ accountFees.raw)
  }

  /// Equity less the equity at the beginning of the day.
  public var dayProfit: Money { Money(raw: equity.raw &- dayStartEquity.raw) }

  /// How far equity is below its peak; never below zero.
  public var drawdown: Money { Money(raw: max(0, peakEquity.raw &- equity.raw)) }

  /// The same in per cent of the peak, half to even. Zero without a peak above zero.
  public var drawdownPercent: Percentage {
    guard peakEquity.isPositive, let percent = try? drawdown.percentage(of: peakEquity, rounding: .toNearestOrEven)
    else { return .zero }
    return percent
  }

  /// A part of equity in per cent, half to even. Nil without equity above zero, and beyond all range.
  public func percentOfEquity(_ part: Money) -> Percentage? {
    equity.isPositive ? try? part.percentage(of: equity, rounding: .toNearestOrEven) : nil
  }

  public func sectorExposure(_ sector: Int) -> Exposure { sectorExposures[sector] }

  /// The name of an instrument's sector; empty for none.
  public func sector(place: Int) -> String { sectors[sectorOf[place]] }

  /// Where an instrument's sector stands in ``sectors``.
  public func sectorIndex(place: Int) -> Int { sectorOf[place] }

  /// The currency that an instrument is priced in, by its place.
  public func currency(place: Int) -> Currency { balances[balanceOf[place]].currency }

  /// Units of a strategy; of the whole position for nil.
  public func quantity(place: Int, strategyID: StrategyID?) -> Quantity {
    guard let strategyID else { return positions[place].quantity }
    return positions[place].part(of: strategyID)?.quantity ?? .zero
  }

  /// Realised and unrealised profit and dividends of a strategy, less its fees.
  public func profit(of strategyID: StrategyID) -> Money {
    strategies.first { $0.strategyID == strategyID }?.performance.profit ?? .zero
  }

  /// Nil for a currency that has none. One for the base.
  public func rate(of currency: Currency) -> ExchangeRate? { balance(of: currency)?.rate }

  public func balance(of currency: Currency) -> CurrencyBalance? { balances.first { $0.currency == currency } }
}
