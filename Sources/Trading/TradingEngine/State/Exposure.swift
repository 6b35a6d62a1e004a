import TradingModel

extension SessionState {
  /// Symbols with a position, or with an order that works towards one.
  var openPositionCount: Int {
    books.indices.reduce(0) { $0 + (isOpen(books[$1]) ? 1 : 0) }
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

  /// Σ leaves of the working orders on one side.
  func workingQuantity(of book: InstrumentBook, side: OrderSide) throws(ArithmeticError) -> Quantity {
    var sum = Quantity.zero
    for index in book.workingOrders where orders[index].terms.side == side {
      sum = try sum.adding(orders[index].workingQuantity)
    }
    return sum
  }

  /// Whether an order would only close what is held, the orders that work on its side already counted.
  func isReducing(_ terms: OrderTerms, in book: InstrumentBook) throws(ArithmeticError) -> Bool {
    guard book.position.side == terms.side.opposite else { return false }
    let after = try workingQuantity(of: book, side: terms.side).adding(terms.quantity)
    return try after <= book.position.quantity.absolute()
  }
}
