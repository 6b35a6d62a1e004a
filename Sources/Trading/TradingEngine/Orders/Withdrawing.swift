import TradingModel

extension SessionEngine {
  /// Asks the broker to cancel a working order, once.
  mutating func requestCancel(at index: Int) throws(DecisionError) {
    let order = state.orders[index]
    guard order.status(after: .requestCancel) != nil else { return }
    try emit(.orderChanged(order.orderID, .cancelRequested))
    effects.append(.cancel(order.orderID))
  }

  /// Withdraws every working order that would open or enlarge a position.
  mutating func withdrawIncreasingOrders() throws(DecisionError) {
    for book in state.configuration.instruments.indices { try withdrawIncreasingOrders(inBook: book) }
  }

  mutating func withdrawIncreasingOrders(inBook book: Int) throws(DecisionError) {
    for index in state.increasingOrders(at: book) { try requestCancel(at: index) }
  }
}
