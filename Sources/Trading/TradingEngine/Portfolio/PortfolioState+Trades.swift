import TradingModel

extension PortfolioState {
  /// Counts a fill in its position and the cash, and answers the profit that it realised in the instrument's currency. On
  /// an error nothing has changed.
  @discardableResult
  mutating func apply(
    _ fill: Fill, side: OrderSide, place: Int, orderID: OrderID, strategyID: StrategyID?, at time: Instant
  ) throws(ArithmeticError) -> Money {
    try apply(Trade(fill, side: side, strategyID: strategyID, orderID: orderID), place: place, at: time).realizedProfit
  }

  @discardableResult
  mutating func apply(
    _ trade: Trade, place: Int, at time: Instant
  ) throws(ArithmeticError) -> Position.Settlement {
    if owners[place].count == 1, let change = try positions[place].onlyPart(after: trade) {
      try take(change, of: trade, place: place, at: time)
      return change.settlement
    }
    var next = positions[place]
    let settlement = try next.apply(trade, at: time)
    try replace(place, with: next, cash: settlement.cash)
    return settlement
  }

  /// The same as ``replace(_:with:cash:)`` for a position that one strategy holds.
  private mutating func take(
    _ change: Position.Change, of trade: Trade, place: Int, at time: Instant
  ) throws(ArithmeticError) {
    let former = positions[place].base
    let next = change.base
    var balance = balances[balanceOf[place]]
    let cash = try cash.adding(balance.add(change.settlement.cash))
    let sums = try total.replacing(former, with: next)
    _ = try cash.adding(sums.marketValue)
    let owner = owners[place][0]
    let performance = try strategies[owner].performance.replacing(former, with: next)
    try expose(place, from: former.marketValue, to: next.marketValue)
    strategies[owner].performance = performance
    let wasFlat = positions[place].isFlat
    positions[place].take(change, of: trade, at: time)
    countHeld(place, wasFlat: wasFlat)
    balances[balanceOf[place]] = balance
    self.cash = cash
    total = sums
  }

  /// Puts a position in the place of its former self, and a change of cash in its currency, and carries the differences
  /// into every sum. On an error nothing has changed.
  mutating func replace(_ place: Int, with next: Position, cash amount: Money = .zero) throws(ArithmeticError) {
    let former = positions[place]
    var balance = balances[balanceOf[place]]
    let cash = try cash.adding(balance.add(amount))
    let sums = try total.replacing(former.base, with: next.base)
    _ = try cash.adding(sums.marketValue)
    // Every part is another strategy's: each result changes once, and whether all of them can is known before one does.
    for index in next.parts.indices { _ = try result(of: next, index, instead: former, at: place) }
    try expose(place, from: former.base.marketValue, to: next.base.marketValue)
    for index in next.parts.indices {
      let performance = try result(of: next, index, instead: former, at: place)
      if index == owners[place].count { owners[place].append(ownerIndex(of: next.parts[index].strategyID)) }
      strategies[owners[place][index]].performance = performance
    }
    positions[place] = next
    countHeld(place, wasFlat: former.isFlat)
    balances[balanceOf[place]] = balance
    self.cash = cash
    total = sums
  }

  /// What the strategy of a part has made, once the position is `next`.
  private func result(
    of next: Position, _ index: Int, instead former: Position, at place: Int
  ) throws(ArithmeticError) -> Performance {
    let part = next.parts[index]
    if index < owners[place].count {
      return try strategies[owners[place][index]].performance.replacing(former.parts[index].base, with: part.base)
    }
    let known = strategies.first { $0.strategyID == part.strategyID }?.performance
    return try (known ?? .zero).adding(part.base)
  }

  /// Where a strategy's result stands, which is there from now on.
  private mutating func ownerIndex(of strategyID: StrategyID?) -> Int {
    if let index = strategies.firstIndex(where: { $0.strategyID == strategyID }) { return index }
    strategies.append(StrategyResult(strategyID: strategyID))
    return strategies.count - 1
  }

  private mutating func countHeld(_ place: Int, wasFlat: Bool) {
    let isFlat = positions[place].isFlat
    if isFlat != wasFlat { heldCount += isFlat ? -1 : 1 }
  }

  /// Replaces a position's part of the exposures. On an error nothing has changed.
  mutating func expose(_ place: Int, from old: Money, to new: Money) throws(ArithmeticError) {
    var whole = exposure
    var sector = sectorExposures[sectorOf[place]]
    try whole.replace(old, with: new)
    try sector.replace(old, with: new)
    exposure = whole
    sectorExposures[sectorOf[place]] = sector
  }
}
