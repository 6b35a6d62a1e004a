import TradingModel

extension SessionState {
  /// Symbols with a position, or with an order that works towards one.
  var openPositionCount: Int {
    portfolio.positions.indices.reduce(0) { count, place in
      portfolio.positions[place].isFlat && orderBook.workingIn[place].isEmpty ? count : count + 1
    }
  }

  func isOpen(_ book: InstrumentBook) -> Bool { !book.position.isFlat || !book.workingOrders.isEmpty }

  /// The working orders of a book that would increase risk: those that, filled one after the other in the order of
  /// their creation, would open or enlarge a position. Everything else only closes what is held.
  func increasingOrders(of book: InstrumentBook) -> [Int] {
    var closable = book.position.quantity.raw.magnitude
    let closingSide = book.position.side?.opposite
    return book.workingOrders.filter { index in
      let leaves = orders[index].workingQuantity.raw.magnitude
      guard orders[index].terms.side == closingSide, leaves <= closable else { return true }
      closable -= leaves
      return false
    }
  }

  /// Σ leaves of the working orders on one side, in billionths. Any number of 64-bit numbers fits.
  func workingUnits(of book: InstrumentBook, side: OrderSide) -> Int128 {
    book.workingOrders.reduce(0) { sum, index in
      orders[index].terms.side == side ? sum + Int128(orders[index].workingQuantity.raw) : sum
    }
  }

  /// Whether an order would only close what is held, the orders that work on its side already counted.
  func isReducing(_ terms: OrderTerms, in book: InstrumentBook) -> Bool {
    guard book.position.side == terms.side.opposite else { return false }
    let after = workingUnits(of: book, side: terms.side) + Int128(terms.quantity.raw)
    return after <= book.position.quantity.raw.magnitude
  }
}
