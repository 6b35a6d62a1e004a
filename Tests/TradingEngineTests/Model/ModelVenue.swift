import TradingModel

/// An honest venue behind a connection that is not: what it does is true, what is heard of it is late, twice, out of order
/// or, until the two sides are reconciled, not at all.
struct ModelVenue {
  struct Order {
    let orderID: OrderID
    var terms: OrderTerms
    var leaves: Int64
    var isOpen = true

    var filled: Int64 { terms.quantity.raw - leaves }
  }

  private(set) var orders: [Order] = []
  private(set) var outbox: [ExecutionReport] = []
  private var lost: [ExecutionReport] = []
  private var executions: UInt64 = 0

  mutating func take(_ command: BrokerCommand, at time: Instant) {
    switch command {
    case .submit(let order):
      orders.append(Order(orderID: order.orderID, terms: order.terms, leaves: order.terms.quantity.raw))
      say(.accepted(VenueOrderID("v", UInt64(orders.count))), of: order.orderID, at: time)
    case .cancel(let orderID):
      guard let index = orders.firstIndex(where: { $0.orderID == orderID }) else { return }
      cancel(index, at: time)
    case .modify(let orderID, let terms): change(orderID, to: terms, at: time)
    }
  }

  /// To no less than has filled; to just that ends the order.
  private mutating func change(_ orderID: OrderID, to terms: OrderTerms, at time: Instant) {
    guard let index = orders.firstIndex(where: { $0.orderID == orderID }) else { return }
    let filled = orders[index].filled
    guard orders[index].isOpen, terms.quantity.raw >= filled else {
      return say(.modifyRejected(reason: "final, or more has filled"), of: orderID, at: time)
    }
    orders[index].terms = terms
    orders[index].leaves = terms.quantity.raw - filled
    orders[index].isOpen = orders[index].leaves > 0
    say(.modified(terms), of: orderID, at: time)
  }

  mutating func expire(_ index: Int, at time: Instant) {
    guard orders[index].isOpen else { return }
    orders[index].isOpen = false
    say(.expired(reason: "model"), of: orders[index].orderID, at: time)
  }

  mutating func trigger(_ index: Int, at time: Instant) {
    guard orders[index].isOpen, orders[index].terms.kind.stopPrice != nil, orders[index].filled == 0 else { return }
    say(.triggered, of: orders[index].orderID, at: time)
  }

  mutating func cancel(_ index: Int, at time: Instant) {
    guard orders[index].isOpen else {
      return say(.cancelRejected(reason: "final"), of: orders[index].orderID, at: time)
    }
    orders[index].isOpen = false
    say(.cancelled, of: orders[index].orderID, at: time)
  }

  mutating func refuse(_ index: Int, at time: Instant) {
    guard orders[index].isOpen, orders[index].leaves == orders[index].terms.quantity.raw else { return }
    orders[index].isOpen = false
    say(.rejected(reason: "refused"), of: orders[index].orderID, at: time)
  }

  /// A part of the order in whole lots, or all of it.
  mutating func fill(_ index: Int, parts: Int64, lot: Int64, price: Price, at time: Instant) {
    guard orders[index].isOpen else { return }
    let part = orders[index].leaves / parts / lot * lot
    let quantity = part > 0 ? part : orders[index].leaves
    orders[index].leaves -= quantity
    orders[index].isOpen = orders[index].leaves > 0
    executions += 1
    let fill = Fill(
      executionID: ExecutionID("x", executions), quantity: Quantity(raw: quantity), price: price,
      commission: Money(raw: 10_000_000), model: "model")
    say(.filled(fill), of: orders[index].orderID, at: time)
  }

  private mutating func say(_ outcome: ExecutionReport.Outcome, of orderID: OrderID, at time: Instant) {
    outbox.append(ExecutionReport(orderID: orderID, time: time, outcome: outcome))
  }

  mutating func deliver(_ index: Int) -> ExecutionReport { outbox.remove(at: index) }

  mutating func lose(_ index: Int) { lost.append(outbox.remove(at: index)) }

  mutating func reconcile() {
    outbox += lost
    lost = []
  }

  /// Signed units of a symbol that really traded.
  func position(_ symbol: Symbol) -> Int128 {
    orders.reduce(0) { sum, order in
      guard order.terms.symbol == symbol else { return sum }
      let filled = Int128(order.terms.quantity.raw) - Int128(order.leaves)
      return order.terms.side == .buy ? sum + filled : sum - filled
    }
  }
}
