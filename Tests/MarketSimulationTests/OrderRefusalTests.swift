import MarketSimulation
import Testing
import TradingModel

@Suite("An order that the exchange does not take")
struct OrderRefusalTests {
  @Test("is rejected with the reason")
  func rejected() throws {
    var market = try Market(lot: "10")
    let limit = try OrderKind.limit("99.995")
    #expect(try market.place(.buy, "0", .market) == ["O-1 rejected: the quantity must be above 0"])
    #expect(try market.place(.buy, "-10", .market) == ["O-1 rejected: the quantity must be above 0"])
    #expect(try market.place(.buy, "15", .market) == ["O-1 rejected: quantity 15 is not a multiple of the lot size 10"])
    #expect(
      try market.place(.buy, "10", limit) == [
        "O-1 rejected: limit price 99.995 is not a multiple of the tick size 0.01"
      ])
    #expect(try market.place(.buy, "10", .limit("0")) == ["O-1 rejected: the limit price must be above 0"])
    #expect(try market.place(.buy, "10", .stop("-1")) == ["O-1 rejected: the stop price must be above 0"])
    #expect(
      try market.place(.sell, "10", .stopLimit("95.001", "94")) == [
        "O-1 rejected: stop price 95.001 is not a multiple of the tick size 0.01"
      ])
    #expect(
      try market.place(.sell, "10", .market, firedAt: "0") == [
        "O-1 rejected: the price at which it fired must be above 0"
      ])
    #expect(market.exchange.workingOrderCount == 0)
  }

  @Test("of an instrument that is not traded here is rejected")
  func unknownSymbol() throws {
    var market = try Market()
    let order = try order(1, .buy, "1", .market, symbol: try ticker("ZZZ"))
    #expect(market.exchange.submit(order, at: market.now).map(\.summary) == ["O-1 rejected: ZZZ is not traded here"])
  }

  @Test("by an id that is working or has ended is rejected, and the first order goes on")
  func duplicate() throws {
    var market = try Market()
    _ = try market.place(.buy, "10", .market)
    #expect(try market.place(.buy, "10", .market) == ["O-1 rejected: the order id has been used before"])
    #expect(try market.tick("100") == ["O-1 filled 10 @ 100 market-at-next-tick"])
    #expect(try market.place(.buy, "10", .market) == ["O-1 rejected: the order id has been used before"])
    #expect(try market.tick("100").isEmpty)
  }

  @Test("beyond the limit of working orders is rejected until one ends")
  func tooMany() throws {
    let symbol = try ticker("A")
    var exchange = SimulatedExchange(
      configuration: try ExchangeConfiguration(maximumWorkingOrders: 2), instruments: [try instrument("A")])
    let start = Instant(nanosecondsSinceEpoch: 0)
    let submit = { (exchange: inout SimulatedExchange, number: UInt64) in
      exchange.submit(try order(number, .buy, "1", .limit("1"), symbol: symbol), at: start).map(\.summary)
    }
    _ = try submit(&exchange, 1)
    _ = try submit(&exchange, 2)
    #expect(try submit(&exchange, 3) == ["O-3 rejected: 2 orders are working, which is the limit"])
    _ = exchange.cancel(OrderID("O", 1), at: start)
    #expect(try submit(&exchange, 4).first == "O-4 accepted")
  }

  @Test("whose fill price overflows is rejected, and nothing traps")
  func priceOverflow() throws {
    var market = try Market(slippage: .fixed(Price(raw: .max)))
    _ = try market.place(.buy, "1", .market)
    #expect(try market.tick("9000000000") == ["O-1 rejected: the fill's price or cost is out of range"])
    #expect(market.exchange.workingOrderCount == 0)
  }

  @Test("whose fill overflows after others have filled is cancelled, and the fills stand")
  func laterOverflow() throws {
    var steep = try Market(
      volumeShare: "100", slippage: .volumeShare(impact: try Percentage("100"), cap: try Percentage("100")))
    _ = try steep.place(.buy, "20", .market)
    #expect(try steep.bar("1", "1", "1", "1", volume: "10").first == "O-1 filled 10 @ 2 market-at-next-tick")
    #expect(try steep.bar("9000000000", "9000000000", "9000000000", "9000000000", volume: "10") == ["O-1 cancelled"])
    #expect(steep.cancel() == ["O-1 cancel rejected: the order is already cancelled"])
  }
}

@Suite("Cancelling")
struct CancelTests {
  @Test("ends a working order, which then never fills")
  func working() throws {
    var market = try Market()
    _ = try market.place(.buy, "10", .limit("98"))
    #expect(market.cancel() == ["O-1 cancelled"])
    #expect(try market.bar("90", "91", "89", "90").isEmpty)
  }

  @Test("keeps what has filled of an order in parts")
  func partlyFilled() throws {
    var market = try Market(volumeShare: "10")
    _ = try market.place(.buy, "10", .market)
    #expect(try market.bar("100", "101", "99", "100", volume: "50").first == "O-1 filled 5 @ 100 market-at-next-tick")
    #expect(market.cancel() == ["O-1 cancelled"])
    #expect(try market.bar("100", "101", "99", "100", volume: "50").isEmpty)
  }

  @Test("of an order that has ended, or was never there, is rejected with the reason")
  func ended() throws {
    var market = try Market()
    _ = try market.place(1, .buy, "10", .market)
    _ = try market.tick("100")
    #expect(market.cancel(1) == ["O-1 cancel rejected: the order is already filled"])
    _ = try market.place(2, .buy, "10", .limit("1"))
    _ = market.cancel(2)
    #expect(market.cancel(2) == ["O-2 cancel rejected: the order is already cancelled"])
    #expect(market.cancel(7) == ["O-7 cancel rejected: the order is not known"])
  }

  @Test("forgets the oldest of very many ended orders, and only those")
  func boundedMemory() throws {
    var market = try Market()
    for number in UInt64(1)...10_001 {
      _ = try market.place(number, .buy, "1", .market, firedAt: "1")
    }
    #expect(market.cancel(1) == ["O-1 cancel rejected: the order is not known"])
    #expect(market.cancel(2) == ["O-2 cancel rejected: the order is already filled"])
    #expect(market.cancel(10_001) == ["O-10001 cancel rejected: the order is already filled"])
  }
}
