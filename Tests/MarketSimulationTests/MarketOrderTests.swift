import MarketSimulation
import Testing
import TradingModel

@Suite("A market order")
struct MarketOrderTests {
  @Test("fills at the next tick, not at the price it was placed on")
  func nextTick() throws {
    var market = try Market()
    _ = try market.tick("100")
    #expect(try market.place(.buy, "10", .market) == ["O-1 accepted", "O-1 not filled: awaitingNextTick"])
    #expect(try market.tick("101") == ["O-1 filled 10 @ 101 market-at-next-tick"])
    #expect(try market.tick("102").isEmpty)
  }

  @Test("that is placed on a bar's close fills at the next bar's open")
  func nextOpen() throws {
    var market = try Market()
    _ = try market.bar("100", "105", "95", "102")
    _ = try market.place(.sell, "10", .market)
    #expect(try market.bar("90", "99", "80", "85") == ["O-1 filled 10 @ 90 market-at-next-tick"])
  }

  @Test("that is placed within a bar fills at the bar's next point")
  func withinBar() throws {
    var market = try Market()
    let ticks = try market.begin("100", "105", "97", "102")
    #expect(try market.advance(ticks[0]).isEmpty)
    _ = try market.place(.buy, "10", .market)
    #expect(try market.advance(ticks[1]) == ["O-1 filled 10 @ 97 market-at-next-tick"])
  }

  @Test("buys at the ask and sells at the bid, half the spread from the market")
  func crossesHalfTheSpread() throws {
    var market = try Market(spread: "20")
    _ = try market.place(1, .buy, "10", .market)
    _ = try market.place(2, .sell, "10", .market)
    // 20 basis points of 1000 are 2.
    #expect(
      try market.tick("1000") == [
        "O-1 filled 10 @ 1001 market-at-next-tick", "O-2 filled 10 @ 999 market-at-next-tick",
      ])
  }

  @Test("that a trigger fired fills at once, at the price at which it fired, across the spread")
  func firedAt() throws {
    var market = try Market(spread: "20")
    let ticks = try market.begin("1000", "1010", "900", "950")
    _ = try market.advance(ticks[0])
    #expect(
      try market.place(.sell, "10", .market, firedAt: "980") == [
        "O-1 accepted", "O-1 filled 10 @ 979.02 market-at-trigger",
      ])
    #expect(try market.advance(ticks[1]).isEmpty)
  }

  @Test("that a trigger fired at a level between two ticks is rounded against the trader")
  func firedBetweenTicks() throws {
    var market = try Market()
    #expect(
      try market.place(1, .sell, "1", .market, firedAt: "99.996").last == "O-1 filled 1 @ 99.99 market-at-trigger")
    #expect(try market.place(2, .buy, "1", .market, firedAt: "99.991").last == "O-2 filled 1 @ 100 market-at-trigger")
  }

  @Test("rounds to the tick against the trader")
  func roundsAgainstTheTrader() throws {
    var market = try Market(tick: "0.25")
    _ = try market.place(1, .buy, "1", .market)
    _ = try market.place(2, .sell, "1", .market)
    #expect(
      try market.tick("100.1") == [
        "O-1 filled 1 @ 100.25 market-at-next-tick", "O-2 filled 1 @ 100 market-at-next-tick",
      ])
  }

  @Test("never sells below one tick, however far it slips")
  func neverBelowOneTick() throws {
    var market = try Market(slippage: .fixed(try Price("50")))
    _ = try market.place(.sell, "1", .market)
    #expect(try market.tick("0.5") == ["O-1 filled 1 @ 0.01 market-at-next-tick"])
  }

  @Test("Every fill has an id of its own and names the models that made it")
  func idsAndModels() throws {
    var market = try Market(volumeShare: "2.5", spread: "5", slippage: .percentage(try Percentage("0.1")))
    let place = { (number: UInt64) in try order(number, .buy, "1", .market, symbol: market.symbol) }
    let orders = [try place(1), try place(2)]
    let accepted = orders.flatMap { market.exchange.submit($0, at: market.now) }.map(\.outcome)
    #expect(
      accepted.contains(.accepted(VenueOrderID("SIM", 1))) && accepted.contains(.accepted(VenueOrderID("SIM", 2))))
    let tick = Tick(symbol: market.symbol, time: market.now, price: try Price("10"), arrival: .jump, sequence: 1)
    let fills = market.exchange.advance(tick).compactMap(\.fill)
    #expect(fills.map(\.executionID.text) == ["SIM-X-O-1:1", "SIM-X-O-2:1"])
    #expect(
      fills.first?.model
        == "bar-path/market-at-next-tick/limits=trade-through/spread=5bps/slippage=0.1%/volume=2.5%")
  }

  @Test("The model names the pessimistic path, and volume without a bound")
  func pessimisticModel() throws {
    var market = try Market(limitFill: .touch, pathOrder: .pessimistic)
    let order = try order(1, .buy, "1", .market, symbol: market.symbol, firedAt: "5")
    let fill = market.exchange.submit(order, at: market.now).compactMap(\.fill).first
    #expect(
      fill?.model
        == "bar-path-pessimistic/market-at-trigger/limits=touch/spread=0bps/slippage=none/volume=unlimited")
  }
}
