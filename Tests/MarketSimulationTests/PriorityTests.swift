import MarketSimulation
import Testing
import TradingModel

@Suite("Which order comes first")
struct PriorityTests {
  private func fills(_ reports: [String]) -> [String] {
    reports.filter { $0.contains("@") }.compactMap { $0.split(separator: " ").first.map(String.init) }
  }

  @Test("along a path: the one that the price meets first")
  func alongThePath() throws {
    var market = try Market()
    _ = try market.place(1, .buy, "1", .limit("95"))
    _ = try market.place(2, .sell, "1", .stop("97"))
    _ = try market.place(3, .buy, "1", .limit("98"))
    #expect(fills(try market.bar("100", "101", "90", "99")) == ["O-3", "O-2", "O-1"])
  }

  @Test("at one price: the one that was submitted first")
  func atOnePrice() throws {
    var market = try Market()
    _ = try market.place(3, .buy, "1", .limit("98"))
    _ = try market.place(1, .sell, "1", .stop("98"))
    _ = try market.place(2, .buy, "1", .limit("98"))
    #expect(fills(try market.bar("100", "101", "90", "99")) == ["O-3", "O-1", "O-2"])
  }

  @Test("in a jump: the one that was submitted first, whatever its price")
  func inAJump() throws {
    var market = try Market()
    _ = try market.tick("100")
    _ = try market.place(1, .buy, "1", .limit("91"))
    _ = try market.place(2, .buy, "1", .limit("99"))
    _ = try market.place(3, .buy, "1", .market)
    #expect(fills(try market.tick("90")) == ["O-1", "O-2", "O-3"])
  }

  @Test("and so who gets the volume")
  func volume() throws {
    var market = try Market(volumeShare: "10")
    _ = try market.place(1, .buy, "10", .limit("95"))
    _ = try market.place(2, .buy, "10", .limit("98"))
    #expect(fills(try market.bar("100", "101", "90", "99", volume: "100")) == ["O-2"])
  }

  @Test("Markets of different instruments do not touch each other")
  func instruments() throws {
    let (first, second) = (try ticker("A"), try ticker("B"))
    var exchange = SimulatedExchange(
      configuration: .standard, instruments: [try instrument("A"), try instrument("B")])
    let start = Instant(nanosecondsSinceEpoch: 0)
    _ = exchange.submit(try order(1, .buy, "1", .market, symbol: first), at: start)
    _ = exchange.submit(try order(2, .buy, "1", .market, symbol: second), at: start)
    let tick = Tick(symbol: second, time: start, price: try Price("10"), arrival: .jump, sequence: 1)
    #expect(exchange.advance(tick).map(\.orderID.text) == ["O-2"])
    #expect(exchange.isWorking(OrderID("O", 1)))
  }
}

@Suite("Why an order has not filled")
struct NoFillReasonTests {
  @Test("is said when it changes, not with each tick")
  func whenItChanges() throws {
    var market = try Market(volumeShare: "10")
    #expect(try market.place(.sell, "10", .stopLimit("95", "94")) == ["O-1 accepted", "O-1 not filled: noMarketData"])
    #expect(try market.bar("100", "101", "99", "100", volume: "50") == ["O-1 not filled: stopNotReached"])
    #expect(try market.bar("100", "101", "99", "100", volume: "50").isEmpty)
    #expect(
      try market.bar("100", "101", "90", "92", volume: "50") == [
        "O-1 triggered", "O-1 not filled: awaitingNextTick", "O-1 not filled: limitNotReached",
      ])
    #expect(
      try market.bar("93", "96", "92", "94", volume: "50") == [
        "O-1 filled 5 @ 94 limit-at-level", "O-1 not filled: volumeShareExhausted",
      ])
    #expect(try market.bar("95", "96", "94", "95", volume: "0") == ["O-1 not filled: noVolume"])
    #expect(try market.bar("90", "91", "89", "90", volume: "0") == ["O-1 not filled: limitNotReached"])
  }

  @Test("is that there is no market data, until the first tick of the instrument")
  func noMarketData() throws {
    var market = try Market()
    #expect(try market.place(1, .buy, "1", .market).last == "O-1 not filled: noMarketData")
    _ = try market.tick("10")
    #expect(try market.place(2, .buy, "1", .market).last == "O-2 not filled: awaitingNextTick")
  }

  @Test("A tick without a price above zero, or of an unknown instrument, moves nothing")
  func worthlessTicks() throws {
    var market = try Market()
    _ = try market.place(.buy, "1", .market)
    #expect(try market.tick("0").isEmpty)
    #expect(try market.tick("-5").isEmpty)
    let other = Tick(
      symbol: try ticker("ZZZ"), time: market.now, price: try Price("5"), arrival: .jump, sequence: 9)
    #expect(try market.advance(other).isEmpty)
    #expect(market.exchange.workingOrderCount == 1)
  }

  @Test("A path without a price to start from is a jump")
  func pathFromNowhere() throws {
    var market = try Market()
    _ = try market.place(.sell, "1", .stop("95"))
    #expect(try market.tick("90", .path) == ["O-1 triggered", "O-1 filled 1 @ 90 stop-at-gap"])
  }
}
