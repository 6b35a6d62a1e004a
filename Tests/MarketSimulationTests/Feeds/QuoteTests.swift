import MarketSimulation
import Testing
import TradingModel

@Suite("Against a bid and an ask")
struct QuoteTests {
  @Test("a market order buys at the ask and sells at the bid, and the configured spread does not come on top")
  func crosses() throws {
    var market = try Market(spread: "100")
    _ = try market.place(1, .buy, "1", .market)
    _ = try market.place(2, .sell, "1", .market)
    #expect(
      try market.quote("99.5", "100.5") == [
        "O-1 filled 1 @ 100.5 market-at-next-tick", "O-2 filled 1 @ 99.5 market-at-next-tick",
      ])
  }

  @Test("and slips from there")
  func slips() throws {
    var market = try Market(slippage: .fixed(try Price("0.25")))
    _ = try market.place(.sell, "1", .market)
    #expect(try market.quote("99.5", "100.5") == ["O-1 filled 1 @ 99.25 market-at-next-tick"])
  }

  @Test("no more fills than the size shown, and the rest waits for the next quote")
  func size() throws {
    var market = try Market()
    _ = try market.place(.buy, "10", .market)
    #expect(
      try market.quote("99", "100", sizes: ("50", "4")) == [
        "O-1 filled 4 @ 100 market-at-next-tick", "O-1 not filled: volumeShareExhausted",
      ])
    #expect(try market.quote("99", "101", sizes: ("50", "50")) == ["O-1 filled 6 @ 101 market-at-next-tick"])
  }

  @Test("the size shown is shared by all orders of a side")
  func sharedSize() throws {
    var market = try Market()
    _ = try market.place(1, .buy, "3", .market)
    _ = try market.place(2, .buy, "3", .market)
    _ = try market.place(3, .sell, "3", .market)
    #expect(
      try market.quote("99", "100", sizes: ("9", "4")).filter { $0.contains("@") } == [
        "O-1 filled 3 @ 100 market-at-next-tick", "O-2 filled 1 @ 100 market-at-next-tick",
        "O-3 filled 3 @ 99 market-at-next-tick",
      ])
  }

  @Test("a limit order that comes takes what is offered at its limit or better")
  func marketable() throws {
    var market = try Market()
    _ = try market.quote("99", "100")
    _ = try market.place(.buy, "1", .limit("100"))
    #expect(try market.quote("99", "99.9") == ["O-1 filled 1 @ 99.9 limit-marketable"])
  }

  @Test("a limit order that rests is hit at its own limit")
  func rests() throws {
    var market = try Market()
    _ = try market.place(.buy, "1", .limit("98"))
    #expect(try market.quote("99", "100") == ["O-1 not filled: limitNotReached"])
    // The middle is below the limit, yet nobody sells there.
    #expect(try market.quote("96", "98.5").isEmpty)
    #expect(try market.quote("96", "97") == ["O-1 filled 1 @ 98 limit-at-level"])
  }

  @Test("stops follow the price and fill at the quote")
  func stop() throws {
    var market = try Market()
    _ = try market.quote("99", "101")
    _ = try market.place(.sell, "1", .stop("95"))
    #expect(try market.quote("94.5", "97") == ["O-1 not filled: stopNotReached"])
    #expect(try market.quote("94", "96") == ["O-1 triggered", "O-1 filled 1 @ 94 stop-at-gap"])
  }

  @Test("the model says that the spread was quoted")
  func model() throws {
    var market = try Market()
    let order = try order(1, .buy, "1", .market, symbol: market.symbol)
    _ = market.exchange.submit(order, at: market.now)
    let tick = Tick(
      symbol: market.symbol, time: market.now, price: try Price("10"), arrival: .jump, sequence: 1,
      spread: Tick.Spread(bid: try Price("9"), ask: try Price("11")))
    #expect(market.exchange.advance(tick).first?.fill?.model.contains("/spread=quoted/") == true)
  }
}

@Suite("A trade of others")
struct TradeTests {
  @Test("through a limit fills the order that rests, at its limit, for a share of the trade's size")
  func through() throws {
    var market = try Market(volumeShare: "10")
    _ = try market.tick("100")
    _ = try market.place(.buy, "10", .limit("98"))
    #expect(try market.trade("99", "1000") == ["O-1 not filled: limitNotReached"])
    #expect(
      try market.trade("97", "40") == ["O-1 filled 4 @ 98 limit-at-level", "O-1 not filled: volumeShareExhausted"])
    #expect(try market.trade("97.5", "1000") == ["O-1 filled 6 @ 98 limit-at-level"])
  }

  @Test("at a limit fills it only by the rule of touch")
  func touches() throws {
    for (rule, count) in [(LimitFillRule.tradeThrough, 0), (.touch, 1)] {
      var market = try Market(limitFill: rule)
      _ = try market.tick("100")
      _ = try market.place(.buy, "10", .limit("98"))
      _ = try market.tick("99")
      #expect(try market.trade("98", "1000").filter { $0.contains("@ 98") }.count == count)
    }
  }

  @Test("too small for a lot fills nothing, and the reason says so")
  func tooSmall() throws {
    var market = try Market(volumeShare: "10")
    _ = try market.tick("100")
    _ = try market.place(.buy, "10", .limit("98"))
    _ = try market.tick("99")
    #expect(try market.trade("97", "9") == ["O-1 not filled: volumeShareExhausted"])
  }

  @Test("reaches a stop, which fills at the newest quote")
  func stop() throws {
    var market = try Market()
    _ = try market.quote("99", "101")
    _ = try market.place(.sell, "1", .stop("95"))
    #expect(try market.trade("95", "10").last == "O-1 filled 1 @ 99 stop-at-gap")
  }
}
