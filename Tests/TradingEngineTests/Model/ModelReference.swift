import TradingModel

/// What a session must come to, kept by other means than the engine's: 128-bit sums over the fills that were delivered,
/// each counted once.
struct ModelReference {
  struct Order {
    let symbol: Symbol
    let isBuy: Bool
    var quantity: Int128
    var filled: Int128 = 0
    /// The quantity of a change that was sent and not answered.
    var changingTo: Int128?
    var wasFinal = false
  }

  /// Billionths, as everything here.
  private(set) var cash: Int128
  private(set) var positions: [Symbol: Int128] = [:]
  private(set) var marks: [Symbol: Int128] = [:]
  var orders: [OrderID: Order] = [:]
  private var executions: Set<String> = []

  init(cash: Money) { self.cash = cash.raw }

  /// Cash and each position at its mark. Prices and quantities of the test are such that no product needs rounding.
  var equity: Int128 {
    positions.reduce(cash) { sum, position in sum + position.value * (marks[position.key] ?? 0) / 1_000_000_000 }
  }

  mutating func mark(_ symbol: Symbol, _ price: Price) { marks[symbol] = Int128(price.raw) }

  /// The answer to a change that was sent, the first time it is heard.
  mutating func take(_ terms: OrderTerms, of orderID: OrderID) {
    guard orders[orderID]?.changingTo != nil else { return }
    orders[orderID]?.quantity = Int128(terms.quantity.raw)
    orders[orderID]?.changingTo = nil
  }

  mutating func count(_ fill: Fill, of orderID: OrderID) {
    guard var order = orders[orderID], executions.insert("\(orderID) \(fill.executionID)").inserted else { return }
    let quantity = Int128(fill.quantity.raw)
    order.filled += quantity
    // The venue is honest: it has taken the change, and its answer is late.
    if order.filled > order.quantity, let quantity = order.changingTo {
      order.quantity = quantity
      order.changingTo = nil
    }
    orders[orderID] = order
    let notional = quantity * Int128(fill.price.raw) / 1_000_000_000
    cash += (order.isBuy ? -notional : notional) - fill.commission.raw
    positions[order.symbol, default: 0] += order.isBuy ? quantity : -quantity
  }
}
