import TradingModel

extension SessionState {
  /// Symbols with a position, or with an order that works towards one.
  var openPositionCount: Int {
    var count = 0
    for place in portfolio.positions.indices where isOpen(place) { count += 1 }
    return count
  }

  /// - Parameter replaces: index of an order that is left out.
  func isOpen(_ place: Int, replaces: Int? = nil) -> Bool {
    if !portfolio.positions[place].isFlat { return true }
    for index in orderBook.workingIn[place] where counts(index, replaces) { return true }
    return false
  }

  /// Whether a working order is at the broker, and not the one that is left out. A held order waits for another.
  private func counts(_ index: Int, _ replaces: Int?) -> Bool {
    index != replaces && orderBook.orders[index].status != .held
  }

  /// The working orders of an instrument that would increase risk: those that, filled one after the other in the order
  /// of their creation, would open or enlarge a position. Everything else only closes what is held.
  func increasingOrders(at place: Int) -> [Int] {
    let position = portfolio.positions[place]
    var closable = position.quantity.raw.magnitude
    let closingSide = position.side?.opposite
    return orderBook.workingIn[place].filter { index in
      guard counts(index, nil) else { return false }
      let leaves = orderBook.orders[index].workingQuantity.raw.magnitude
      guard orderBook.orders[index].terms.side == closingSide, leaves <= closable else { return true }
      closable -= leaves
      return false
    }
  }

  /// Σ leaves of the working orders on one side, in billionths. Any number of 64-bit numbers fits.
  func workingUnits(place: Int, side: OrderSide, replaces: Int? = nil) -> Int128 {
    var sum: Int128 = 0
    for index in orderBook.workingIn[place]
    where orderBook.orders[index].terms.side == side && counts(index, replaces) {
      sum += Int128(orderBook.orders[index].workingQuantity.raw)
    }
    return sum
  }

  /// Whether an order would only close what is held, the orders that work on its side already counted.
  func isReducing(_ terms: OrderTerms, place: Int, replaces: Int? = nil) -> Bool {
    guard portfolio.positions[place].side == terms.side.opposite else { return false }
    let after = workingUnits(place: place, side: terms.side, replaces: replaces) + Int128(terms.quantity.raw)
    return after <= portfolio.positions[place].quantity.raw.magnitude
  }

  /// Units held in the direction of a side if every working order on it filled, and `quantity` more; below zero while
  /// the position would still be on the other.
  func worstUnits(place: Int, side: OrderSide, adding quantity: Quantity, replaces: Int? = nil) -> Int128 {
    let held = Int128(portfolio.positions[place].quantity.raw)
    return (side == .buy ? held : -held) + workingUnits(place: place, side: side, replaces: replaces)
      + Int128(quantity.raw)
  }

  /// Notional of the position if every working order on this side filled, and `quantity` more, in the base currency.
  func worstNotional(
    place: Int, side: OrderSide, adding quantity: Quantity, at reference: Price?, replaces: Int? = nil
  ) throws(ArithmeticError) -> Money {
    let mark = mark(at: place)
    if portfolio.positions[place].side == side.opposite {
      let excess = worstUnits(place: place, side: side, adding: quantity, replaces: replaces)
      guard excess > 0 else { return .zero }
      guard let units = Int64(exactly: excess) else { throw .overflow }
      var worst = reference
      for index in orderBook.workingIn[place]
      where orderBook.orders[index].terms.side == side && counts(index, replaces) {
        guard let price = Self.reference(of: orderBook.orders[index].terms, mark: mark) else { continue }
        worst = worst.map { max($0, price) } ?? price
      }
      guard let worst else { return .zero }
      return try inBase(worst.notional(of: Quantity(raw: units)), place: place)
    }
    var sum = try heldNotional(place: place)
    if let reference { sum = try sum.adding(inBase(reference.notional(of: quantity), place: place)) }
    for index in orderBook.workingIn[place]
    where orderBook.orders[index].terms.side == side && counts(index, replaces) {
      guard let price = Self.reference(of: orderBook.orders[index].terms, mark: mark) ?? reference else { continue }
      sum = try sum.adding(inBase(price.notional(of: orderBook.orders[index].workingQuantity), place: place))
    }
    return sum
  }

  /// |market value| of a position in the base currency.
  func heldNotional(place: Int) throws(ArithmeticError) -> Money {
    try portfolio.positions[place].base.marketValue.absolute()
  }

  /// The larger of what an instrument's orders could make of its position on either side, in the base currency.
  func worstNotional(place: Int) throws(ArithmeticError) -> Money {
    if orderBook.workingIn[place].isEmpty { return try heldNotional(place: place) }
    return max(
      try worstNotional(place: place, side: .buy, adding: .zero, at: nil),
      try worstNotional(place: place, side: .sell, adding: .zero, at: nil))
  }
}
