import TradingModel

extension SessionEngine {
  /// Asks the broker to cancel a working order, once. One that is held ends with the order that it waits for, and not
  /// before: whoever withdraws an entry may still see it fill.
  mutating func requestCancel(at index: Int) throws(DecisionError) {
    let order = state.orders[index]
    guard order.status(after: .requestCancel) != nil else { return }
    try emit(.orderChanged(order.orderID, .cancelRequested))
    effects.append(.cancel(order.orderID))
  }

  /// Cancels a working order for somebody who names it: one that is held, too, which nobody has to be asked for.
  mutating func withdraw(at index: Int) throws(DecisionError) {
    let order = state.orders[index]
    guard order.status == .held else { return try requestCancel(at: index) }
    try emit(.orderChanged(order.orderID, .cancelled))
    try settleLinks(of: state.orders[index])
  }

  /// Withdraws every working order that would open or enlarge a position.
  mutating func withdrawIncreasingOrders() throws(DecisionError) {
    for book in state.configuration.instruments.indices { try withdrawIncreasingOrders(inBook: book) }
  }

  mutating func withdrawIncreasingOrders(inBook book: Int) throws(DecisionError) {
    for index in state.increasingOrders(at: book) { try requestCancel(at: index) }
  }
}
