import TradingModel

extension SessionState {
  /// Symbols with a position, or with an order that works towards one.
  var openPositionCount: Int {
    if orderBook.working.isEmpty { return portfolio.heldCount }
    var count = portfolio.heldCount
    for place in portfolio.positions.indices
    where !orderBook.workingIn[place].isEmpty && portfolio.positions[place].isFlat && isOpen(place) {
      count += 1
    }
    return count
  }

  /// - Parameter replaces: index of an order that is left out.
  func isOpen(_ place: Int, replaces: Int? = nil) -> Bool {
    if !portfolio.positions[place].isFlat { return true }
    for index in orderBook.workingIn[place] where counts(index, replaces) { return true }
    return false
  }

  /// What a working order adds to what could fill: all that it may still trade. Of orders that share one quantity, the
  /// dearest stands for all.
  func claim(of index: Int, _ replaces: Int? = nil) -> Quantity {
    let order = orderBook.orders[index]
    guard order.sharesQuantity else { return order.workingQuantity }
    let others = sharers(with: order, replaces)
    let rank = { (index: Int) -> (Int64, Int) in
      let terms = self.orderBook.orders[index].terms
      return ((terms.kind.limitPrice ?? terms.kind.stopPrice)?.raw ?? .max, -index)
    }
    guard !others.contains(where: { rank($0) > rank(index) }) else { return .zero }
    return others.reduce(order.workingQuantity) { max($0, orderBook.orders[$1].workingQuantity) }
  }

  /// The working orders, itself included, that share one quantity with an order.
  private func sharers(with order: Order, _ replaces: Int?) -> [Int] {
    guard order.sharesQuantity, let group = order.link.flatMap({ orderBook.links.group($0.linkID) }) else { return [] }
    return group.legs.filter { orderBook.orders[$0].status.isWorking && counts($0, replaces) }
  }

  /// Whether a working order is at the broker, and not the one that is left out. A held order waits for another, and
  /// one that may only reduce is kept from opening anything.
  private func counts(_ index: Int, _ replaces: Int?) -> Bool {
    if index == replaces || orderBook.orders[index].status == .held || orderBook.orders[index].terms.reduceOnly {
      return false
    }
    // One that shares a quantity with the order that is left out claims nothing of its own.
    guard let replaces, orderBook.orders[index].sharesQuantity else { return true }
    return orderBook.orders[index].link?.linkID != orderBook.orders[replaces].link?.linkID
  }

  /// The working orders of an instrument that would increase risk: those that, filled one after the other in the order
  /// of their creation, would open or enlarge a position. Everything else only closes what is held.
  func increasingOrders(at place: Int) -> [Int] {
    let position = portfolio.positions[place]
    var closable = position.quantity.raw.magnitude
    let closingSide = position.side?.opposite
    // Orders that share a quantity are judged as one.
    var judged: [(link: LinkID, increases: Bool)] = []
    return orderBook.workingIn[place].filter { index in
      guard counts(index, nil) else { return false }
      let order = orderBook.orders[index]
      let link = order.sharesQuantity ? order.link?.linkID : nil
      if let link, let known = judged.first(where: { $0.link == link }) { return known.increases }
      let leaves = sharers(with: order, nil).reduce(order.workingQuantity) {
        max($0, orderBook.orders[$1].workingQuantity)
      }.raw.magnitude
      let increases = order.terms.side != closingSide || leaves > closable
      if !increases { closable -= leaves }
      if let link { judged.append((link, increases)) }
      return increases
    }
  }

  /// Σ leaves of the working orders on one side, in billionths. Any number of 64-bit numbers fits.
  func workingUnits(place: Int, side: OrderSide, replaces: Int? = nil) -> Int128 {
    var sum: Int128 = 0
    for index in orderBook.workingIn[place]
    where orderBook.orders[index].terms.side == side && counts(index, replaces) {
      sum += Int128(claim(of: index, replaces).raw)
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
      guard let price = Self.reference(of: orderBook.orders[index].terms, mark: mark) else { continue }
      sum = try sum.adding(inBase(price.notional(of: claim(of: index, replaces)), place: place))
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
