import Testing
import TradingEngine
import TradingModel

@Suite struct OrderCommandTests {
  @Test func everyKindOnBothSidesGoesToTheBroker() throws {
    var desk = try Desk()
    try desk.tick("100")
    let kinds: [OrderKind] = [
      .market, .limit(try Price("99")), .stop(try Price("101")),
      .stopLimit(stop: try Price("101"), limit: try Price("102")),
    ]
    for (number, kind) in kinds.enumerated() {
      for side in OrderSide.allCases {
        let order = try desk.place(side, "1", kind, id: "k\(number)-\(side)")
        #expect(order.status == .submitted && order.origin == .client && order.denial == nil)
        let sent = BrokerOrder(
          orderID: order.orderID, clientOrderID: order.clientOrderID, terms: order.terms, firedAt: nil)
        #expect(desk.effects.last == .submit(sent))
      }
    }
    #expect(desk.state.orders.map(\.orderID.text) == (1...8).map { "ord-\($0)" })
    #expect(desk.state.workingOrders.count == 8)
  }

  @Test(arguments: [
    ("Q", "1", "100", "symbol"), ("X", "0", "100", "quantity"), ("X", "-1", "100", "quantity"),
    ("X", "0.5", "100", "quantity"), ("X", "1", "0", "limit_price"), ("X", "1", "-3", "limit_price"),
    ("X", "1", "100.001", "limit_price"),
  ])
  func badFieldsAreNamed(symbol: String, quantity: String, price: String, field: String) throws {
    var desk = try Desk()
    try desk.tick("100")
    let before = desk.state
    do {
      try desk.place(.buy, quantity, .limit(Price(price)), symbol: symbol)
      Issue.record("was taken")
    } catch CommandError.invalid(let named, let reason) {
      #expect(named == field && !reason.isEmpty)
    }
    #expect(desk.state == before)
  }

  @Test func stopPricesAndReservedIdsAreChecked() throws {
    var desk = try Desk()
    try desk.tick("100")
    for kind in [OrderKind.stop(try Price("0.001")), .stopLimit(stop: .zero, limit: try Price("1"))] {
      do {
        try desk.place(.buy, "1", kind)
        Issue.record("was taken")
      } catch CommandError.invalid(let field, _) {
        #expect(field == "stop_price")
      }
    }
    #expect(throws: CommandError.invalid(field: "client_order_id", reason: "must not begin with outcry:")) {
      try desk.place(.buy, "1", id: "outcry:ord-1")
    }
  }

  @Test func repeatedRequestGetsTheFirstResponseWhateverCameSince() throws {
    var desk = try Desk()
    try desk.tick("100")
    let first = try desk.place(.buy, "5", id: "a")
    try desk.fill(first, at: "100")
    let events = desk.events.count
    let again = try desk.place(.buy, "5", id: "a")
    #expect(again == first && desk.events.count == events)
    try desk.send(.stop(reason: ""))
    #expect(try desk.place(.buy, "5", id: "a") == first)
  }

  @Test func repeatedIdWithAnotherBodyNamesWhatDiffers() throws {
    var desk = try Desk()
    try desk.tick("100")
    try desk.place(.buy, "5", .limit(Price("99")), id: "c-1")
    #expect(throws: CommandError.conflict(fields: ["side", "quantity", "limit_price"])) {
      try desk.place(.sell, "6", .limit(Price("98")), id: "c-1")
    }
    #expect(throws: CommandError.conflict(fields: ["symbol", "type", "limit_price", "stop_price"])) {
      try desk.place(.buy, "5", .stop(Price("99")), id: "c-1", symbol: "Y")
    }
    #expect(throws: CommandError.conflict(fields: ["type", "stop_price"])) {
      try desk.place(.buy, "5", .stopLimit(stop: Price("98"), limit: Price("99")), id: "c-1")
    }
    #expect(throws: CommandError.conflict(fields: ["type", "limit_price"])) { try desk.place(.buy, "5", id: "c-1") }
    #expect(throws: CommandError.conflict(fields: ["client_order_id"])) {
      try desk.send(.closePosition(symbol: desk.symbol("X"), clientOrderID: ClientOrderID("c", 1)))
    }
  }

  @Test func cancel() throws {
    var desk = try Desk()
    try desk.tick("100")
    let order = try desk.place(.buy, "5", .limit(Price("99")))
    try desk.report(order, .accepted(VenueOrderID("v", 1)))
    #expect(try desk.current(order).venueOrderID == VenueOrderID("v", 1))
    let step = try desk.send(.cancelOrder(order.orderID))
    #expect(step.effects == [.cancel(order.orderID)])
    #expect(step.reply == .order(try desk.current(order)))
    #expect(try desk.current(order).status == .pendingCancel)
    let again = try desk.send(.cancelOrder(order.orderID))
    #expect(again.events.isEmpty && again.effects.isEmpty && again.reply == step.reply)
    try desk.report(order, .cancelled)
    #expect(throws: CommandError.orderIsFinal(order.orderID, .cancelled)) {
      try desk.send(.cancelOrder(order.orderID))
    }
    #expect(throws: CommandError.notFound(.order(OrderID("ord", 99)))) {
      try desk.send(.cancelOrder(OrderID("ord", 99)))
    }
  }

  @Test func closePosition() throws {
    var desk = try Desk()
    let x = try desk.symbol("X")
    let id = ClientOrderID("close", 1)
    #expect(throws: CommandError.notFound(.position(x))) {
      try desk.send(.closePosition(symbol: x, clientOrderID: id))
    }
    try desk.open(.sell, "7", at: "100")
    let entry = try desk.place(.sell, "1", .limit(Price("110")))
    let target = try desk.place(.buy, "7", .limit(Price("90")))
    let step = try desk.send(.closePosition(symbol: x, clientOrderID: id))
    #expect(step.cancelled == [entry.orderID, target.orderID])
    #expect(try step.submitted.map(\.terms) == [desk.terms(.buy, "7")])
    guard case .order(let order) = step.reply else { throw TestFailure(message: "no order") }
    #expect(order.origin == .closePosition && order.clientOrderID == id)
    let again = try desk.send(.closePosition(symbol: x, clientOrderID: id))
    #expect(again.events.isEmpty && again.reply == step.reply)
    #expect(throws: CommandError.alreadyClosing(x)) {
      try desk.send(.closePosition(symbol: x, clientOrderID: ClientOrderID("close", 2)))
    }
    #expect(throws: CommandError.conflict(fields: ["symbol"])) {
      try desk.send(.closePosition(symbol: desk.symbol("Y"), clientOrderID: id))
    }
    #expect(throws: CommandError.conflict(fields: ["client_order_id"])) { try desk.place(.buy, "7", id: "close-1") }
    try desk.fill(order, at: "99")
    #expect(desk.state.positions.isEmpty)
    #expect(try desk.state.realizedProfit == Money("7"))
  }

  @Test func closePositionNeedsALiveSessionAndAKnownSymbol() throws {
    var desk = try Desk(started: false)
    let id = ClientOrderID("close", 1)
    #expect(throws: CommandError.wrongState(current: .created, needed: [.running, .paused])) {
      try desk.send(.closePosition(symbol: desk.symbol("X"), clientOrderID: id))
    }
    do {
      try desk.send(.closePosition(symbol: desk.symbol("Q"), clientOrderID: id))
      Issue.record("was taken")
    } catch CommandError.invalid(let field, _) {
      #expect(field == "symbol")
    }
  }

  @Test func boundsAreErrorsAndLeaveRoomForClosing() throws {
    let bounds = SessionBounds(maximumOrders: 3, maximumWorkingOrders: 2, maximumTriggers: 1)
    var desk = try Desk(bounds: bounds)
    try desk.open(.buy, "5", at: "100")
    try desk.place(.buy, "1", .limit(Price("90")))
    let second = try desk.place(.buy, "1", .limit(Price("91")))
    #expect(throws: CommandError.limitReached(name: "orders", maximum: 3)) { try desk.place(.buy, "1") }
    #expect(try desk.place(.sell, "1").status == .submitted)
    try desk.arm(.stopLoss(Price("80")))
    #expect(throws: CommandError.limitReached(name: "triggers", maximum: 1)) {
      try desk.arm(.stopLoss(Price("81")))
    }
    var other = try Desk(bounds: SessionBounds(maximumOrders: 9, maximumWorkingOrders: 1, maximumTriggers: 1))
    try other.tick("100")
    try other.place(.buy, "1", .limit(Price("90")))
    #expect(throws: CommandError.limitReached(name: "working orders", maximum: 1)) { try other.place(.buy, "1") }
    #expect(second.status == .submitted)
  }
}
