import Testing

@testable import TradingModel

/// Copies of an order share what they store until one of them changes.
@Suite struct OrderCopyTests {
  private let time = Instant(nanosecondsSinceEpoch: 1)
  private let later = Instant(nanosecondsSinceEpoch: 2)

  private func order() throws -> Order {
    let terms = OrderTerms(
      symbol: try #require(Symbol("X")), side: .buy, quantity: try Quantity("10"), kind: .limit(try Price("5")))
    return Order(
      orderID: OrderID("ord", 1), clientOrderID: ClientOrderID("c", 1), terms: terms, origin: .client, time: time)
  }

  private func fill(_ id: UInt64, _ quantity: String) throws -> Fill {
    Fill(
      executionID: ExecutionID("ex", id), quantity: try Quantity(quantity), price: try Price("5"), commission: .zero,
      model: "test")
  }

  private func apply(_ change: OrderChange, to order: inout Order) throws {
    let applied = order.apply(change, at: later)
    try #require(applied)
  }

  @Test func aChangeOfOneCopyLeavesTheOthers() throws {
    var order = try order()
    let before = order
    try apply(.accepted(VenueOrderID("v", 1)), to: &order)
    let accepted = order
    try order.apply(fill(1, "4"), brokerTime: later, at: later)
    #expect(before.status == .submitted && before.venueOrderID == nil && before.updateTime == time)
    #expect(accepted.status == .accepted && accepted.fills.isEmpty)
    #expect(order.status == .partiallyFilled && order.fillCount == 1)
    #expect(before != accepted && accepted != order)
  }

  @Test func copiesThatChangeAlikeAreEqual() throws {
    let first = try order()
    var (left, right) = (first, first)
    for _ in 0..<2 {
      #expect(left == right && left.hashValue == right.hashValue)
      let change = OrderChange.modifyRequested(OrderModification(quantity: try Quantity("9")))
      try apply(change, to: &left)
      try apply(change, to: &right)
      #expect(left == right && left.pendingModification != nil)
      try apply(.modifyRejected(reason: "no"), to: &left)
      try apply(.modifyRejected(reason: "no"), to: &right)
    }
    // What is over has left nothing behind: the order equals one that never had it, but for the time.
    #expect(left.pendingModification == nil && left.record.particulars == nil)
  }

  @Test func fillsStandInTheOrderOfTheirArrival() throws {
    var order = try order()
    for number: UInt64 in 1...3 { try order.apply(fill(number, "2"), brokerTime: later, at: later) }
    #expect(order.fillCount == 3 && order.fills.map(\.fill.executionID.serial) == [1, 2, 3])
    #expect((0..<3).map { order.fill(at: $0).fill.executionID.serial } == [1, 2, 3])
    #expect(order.contains(ExecutionID("ex", 3)) && !order.contains(ExecutionID("ex", 4)))
  }

  @Test(arguments: [
    ("ord-7", UInt64(7), true), ("ord-7", 8, false), ("ord-07", 7, false), ("ord:7", 7, false), ("xord-7", 7, false),
    ("a-ord-7", 7, false), ("or-7", 7, false), ("ord--7", 7, false), ("ord-0", 0, true), ("ord-123", 123, true),
  ])
  func aNameOfTheHouseIsTold(text: String, number: UInt64, isIt: Bool) throws {
    #expect((try #require(OrderID(text)) == OrderID("ord", number)) == isIt)
  }
}
