import TradingModel

extension SessionState {
  /// How large an entry is: by its rule at the market, not more than the total allocation leaves, in whole lots, rounded
  /// down. Throws why it cannot be.
  func size(_ body: TradeSignal.Body, in book: InstrumentBook) throws(SignalDropReason) -> SignalSizing {
    guard let price = book.lastTick?.price else { throw .noMarketPrice }
    let rule = body.size ?? configuration.execution.sizing
    let wanted = try units(by: rule, body, price, book)
    guard wanted.isPositive else { throw .belowOneLot }
    let left = try allocationLeft(price, book)
    guard left.isPositive else { throw .allocationReached }
    return SignalSizing(
      rule: rule, price: price, equity: equity, wanted: wanted, allocationLeft: left < wanted ? left : nil,
      quantity: min(wanted, left))
  }

  private func units(
    by rule: SizingRule, _ body: TradeSignal.Body, _ price: Price, _ book: InstrumentBook
  ) throws(SignalDropReason) -> Quantity {
    switch rule {
    case .quantity(let quantity): return quantity.floored(to: book.instrument.lotSize)
    case .percentOfEquity(let percent): return try units(worth: percent, each: price, book)
    case .risk(let percent):
      guard let distance = body.stopDistance(from: price), distance.isPositive else { throw .noStop }
      return try units(worth: percent, each: distance, book)
    }
  }

  /// How many units are a share of equity, in whole lots, when each unit counts as so much.
  private func units(
    worth percent: Percentage, each amount: Price, _ book: InstrumentBook
  ) throws(SignalDropReason) -> Quantity {
    do {
      return try lots(in: equity.portion(percent, rounding: .down), each: amount, book)
    } catch { throw .outOfRange }
  }

  private func lots(in sum: Money, each amount: Price, _ book: InstrumentBook) throws(ArithmeticError) -> Quantity {
    let lot = book.instrument.lotSize
    let perLot = try inBase(amount.notional(of: lot), place: book.place)
    guard perLot.isPositive else { throw .divisionByZero }
    let lots = sum.isPositive ? sum.raw / perLot.raw : 0
    guard let units = Int64(exactly: try lots.multiplying(by: Int128(lot.raw))) else { throw .overflow }
    return Quantity(raw: units)
  }

  /// What positions and working entries leave of the equity that signals may use.
  private func allocationLeft(_ price: Price, _ book: InstrumentBook) throws(SignalDropReason) -> Quantity {
    do {
      var left = try equity.portion(configuration.execution.maximumAllocation, rounding: .down)
      for place in portfolio.positions.indices { left = try left.subtracting(worstNotional(place: place)) }
      // More than a quantity can be is enough for any.
      return (try? lots(in: left, each: price, book)) ?? Quantity(raw: Int64.max)
    } catch { throw .outOfRange }
  }
}

extension TradeSignal.Body {
  /// What a unit loses down to the nearest stop.
  fileprivate func stopDistance(from price: Price) -> Price? {
    let fixed = stopPrice.flatMap { try? price.subtracting($0) }
    let trailing: Price? =
      switch trailingOffset {
      case .amount(let amount): amount
      case .percent(let percent): Self.share(percent, of: price)
      case nil: nil
      }
    let own = [protections?.stopLoss, protections?.trailingStop].compactMap { $0.flatMap { Self.share($0, of: price) } }
    return ([fixed, trailing].compactMap { $0 } + own).min()
  }

  private static func share(_ percent: Percentage, of price: Price) -> Price? {
    (try? price.moved(by: percent.negated(), rounding: .down)).flatMap { try? price.subtracting($0) }
  }
}
