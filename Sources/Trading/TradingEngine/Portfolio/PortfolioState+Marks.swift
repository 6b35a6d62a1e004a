import TradingModel

extension PortfolioState {
  /// Marks one position. On an error nothing has changed. It takes no memory, and for a flat position next to no time.
  mutating func mark(_ place: Int, at price: Price) throws(ArithmeticError) {
    if holdsNothing(at: place) { return positions[place].take(price, worth: .zero) }
    let former = positions[place].base.marketValue
    let worth = try price.worth(of: positions[place].quantity, at: positions[place].rate)
    let value = try total.marketValue.subtracting(former).adding(worth.base)
    _ = try cash.adding(value)
    if positions[place].parts.count == 1 {
      let owned = try ownersWorth(place, from: former, to: worth.base)
      try expose(place, from: former, to: worth.base)
      give(worth, toPart: 0, of: place, owned: owned)
    } else {
      try markParts(of: place, at: price, writes: false)
      try expose(place, from: former, to: worth.base)
      try markParts(of: place, at: price, writes: true)
    }
    positions[place].take(price, worth: worth)
    total = total.worth(value)
    if peakEquity < equity { peakEquity = equity }
  }

  /// Between which sums equity lies while one market is between two prices. Throws where a mark at one of them would; every
  /// price between them leads to sums between theirs. Nil when several strategies have parts in what is held.
  func equities(_ place: Int, from low: Price, to high: Price) throws(ArithmeticError) -> ClosedRange<Money>? {
    if holdsNothing(at: place) { return equity...equity }
    guard positions[place].parts.count == 1 else { return nil }
    let (first, second) = (try equity(place, at: low), try equity(place, at: high))
    return first < second ? first...second : second...first
  }

  /// What equity is with a position marked that one strategy holds.
  private func equity(_ place: Int, at price: Price) throws(ArithmeticError) -> Money {
    let former = positions[place].base.marketValue
    let worth = try price.worth(of: positions[place].quantity, at: positions[place].rate).base
    _ = try ownersWorth(place, from: former, to: worth)
    var exposure = exposure
    // No sector's exceeds it.
    try exposure.replace(former, with: worth)
    return try cash.adding(total.marketValue.subtracting(former).adding(worth))
  }

  /// A mark has met prices on its way at which equity was so high.
  mutating func raisePeak(to equity: Money, of place: Int) {
    if peakEquity < equity, !holdsNothing(at: place) { peakEquity = equity }
  }

  /// What all that is worth which the only strategy in a position holds, once the position is worth something else.
  private func ownersWorth(_ place: Int, from former: Money, to worth: Money) throws(ArithmeticError) -> Money {
    try strategies[owners[place][0]].performance.marketValue.subtracting(former).adding(worth)
  }

  /// Whether a position is not open. Asked part by part: asked as a whole, it would be copied.
  private func holdsNothing(at place: Int) -> Bool {
    guard positions[place].quantity.isZero else { return false }
    for index in positions[place].parts.indices where !positions[place].parts[index].isFlat { return false }
    return true
  }

  /// Values the parts of a position, each a strategy's.
  ///
  /// - Parameter writes: false only sees that every result stays in range; true follows such a call, and cannot fail.
  private mutating func markParts(of place: Int, at price: Price, writes: Bool) throws(ArithmeticError) {
    var valuation = PartValuation(at: price, rate: positions[place].rate)
    for index in positions[place].parts.indices where !positions[place].parts[index].isFlat {
      let worth = try valuation.next(positions[place].parts[index].quantity)
      let owned = try strategies[owners[place][index]].performance.marketValue
        .subtracting(positions[place].parts[index].base.marketValue).adding(worth.base)
      if writes { give(worth, toPart: index, of: place, owned: owned) }
    }
  }

  /// - Parameter owned: what all that the part's strategy holds is worth with it.
  private mutating func give(_ worth: Worth, toPart index: Int, of place: Int, owned: Money) {
    let owner = owners[place][index]
    strategies[owner].performance = strategies[owner].performance.worth(owned)
    positions[place].take(worth, inPart: index)
  }
}
