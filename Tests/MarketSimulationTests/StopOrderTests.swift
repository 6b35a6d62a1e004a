import MarketSimulation
import Testing
import TradingModel

@Suite("A stop order")
struct StopOrderTests {
  @Test("that the market gaps through fills at the open")
  func gap() throws {
    var market = try Market()
    _ = try market.bar("100", "104", "99", "101")
    _ = try market.place(1, .sell, "10", .stop("95"))
    _ = try market.place(2, .buy, "10", .stop("85"))
    #expect(
      try market.bar("90", "91", "89", "90") == [
        "O-1 triggered", "O-1 filled 10 @ 90 stop-at-gap", "O-2 triggered", "O-2 filled 10 @ 90 stop-at-gap",
      ])
  }

  @Test("that the market moves through fills at the stop price")
  func path() throws {
    var market = try Market()
    _ = try market.place(1, .sell, "10", .stop("95"))
    _ = try market.place(2, .buy, "10", .stop("105"))
    #expect(
      try market.bar("100", "110", "91", "100").filter { !$0.contains("not filled") } == [
        "O-1 triggered", "O-1 filled 10 @ 95 stop-at-level", "O-2 triggered", "O-2 filled 10 @ 105 stop-at-level",
      ])
  }

  @Test("fires when its price is touched")
  func touch() throws {
    var market = try Market()
    _ = try market.place(.sell, "10", .stop("95"))
    #expect(try market.bar("100", "102", "95", "100").last == "O-1 filled 10 @ 95 stop-at-level")
  }

  @Test("crosses the spread and slips from the stop price")
  func costs() throws {
    var market = try Market(spread: "20", slippage: .fixed(try Price("0.5")))
    _ = try market.place(1, .sell, "10", .stop("1000"))
    _ = try market.place(2, .buy, "10", .stop("2000"))
    #expect(
      try market.bar("1500", "2500", "900", "1500").filter { $0.contains("@") } == [
        "O-1 filled 10 @ 998.5 stop-at-level", "O-2 filled 10 @ 2002.5 stop-at-level",
      ])
  }

  @Test("waits, and says once that its price is not reached")
  func waits() throws {
    var market = try Market()
    _ = try market.place(.sell, "10", .stop("90"))
    #expect(try market.bar("100", "101", "95", "100") == ["O-1 not filled: stopNotReached"])
    #expect(try market.bar("100", "101", "91", "100").isEmpty)
  }

  @Test("that the market has passed when it comes fills at the next point")
  func alreadyPassed() throws {
    var market = try Market()
    let ticks = try market.begin("100", "110", "97", "102")
    _ = try market.advance(ticks[0])
    _ = try market.place(.buy, "10", .stop("99"))
    #expect(try market.advance(ticks[1]) == ["O-1 triggered", "O-1 filled 10 @ 97 market-at-next-tick"])
  }

  @Test("that fills in part goes on as a market order")
  func partial() throws {
    var market = try Market(volumeShare: "10")
    _ = try market.place(.sell, "150", .stop("95"))
    #expect(
      try market.bar("100", "101", "94", "99", volume: "1000") == [
        "O-1 not filled: stopNotReached", "O-1 triggered", "O-1 filled 100 @ 95 stop-at-level",
        "O-1 not filled: volumeShareExhausted",
      ])
    #expect(try market.bar("98", "99", "97", "98", volume: "1000") == ["O-1 filled 50 @ 98 market-at-next-tick"])
  }
}

@Suite("A stop-limit order")
struct StopLimitOrderTests {
  @Test("that is reached inside a bar fills at that bar's close, when the close is no worse than the limit")
  func fillsAtClose() throws {
    var market = try Market()
    _ = try market.place(.sell, "10", .stopLimit("95", "94"))
    #expect(
      try market.bar("100", "101", "90", "94.5") == [
        "O-1 not filled: stopNotReached", "O-1 triggered", "O-1 not filled: awaitingNextTick",
        "O-1 filled 10 @ 94.5 stop-limit-at-close",
      ])
  }

  @Test("fills at a close that is just its limit")
  func closeAtLimit() throws {
    var market = try Market()
    _ = try market.place(.buy, "10", .stopLimit("105", "106"))
    #expect(try market.bar("100", "110", "99", "106").last == "O-1 filled 10 @ 106 stop-limit-at-close")
  }

  @Test("at the close crosses the spread, never beyond its limit")
  func closeNeverWorseThanLimit() throws {
    var market = try Market(spread: "200")
    _ = try market.place(1, .buy, "10", .stopLimit("105", "106"))
    _ = try market.place(2, .buy, "10", .stopLimit("105", "120"))
    #expect(
      try market.bar("100", "110", "99", "106").filter { $0.contains("@") } == [
        "O-1 filled 10 @ 106 stop-limit-at-close", "O-2 filled 10 @ 107.06 stop-limit-at-close",
      ])
  }

  @Test("does not fill inside the bar, though the limit was to be had after the stop")
  func notInsideTheBar() throws {
    var market = try Market()
    _ = try market.place(.buy, "10", .stopLimit("105", "104"))
    // Up through 105 at the high, down through 104 to the low and the close, at which it is a limit order again.
    let ticks = try market.begin("100", "106", "90", "92")
    let reports = try ticks.map { try market.advance($0) }
    #expect(reports[1] == ["O-1 triggered", "O-1 not filled: awaitingNextTick"])
    #expect(reports[2].isEmpty)
    #expect(reports[3] == ["O-1 filled 10 @ 92 stop-limit-at-close"])
  }

  @Test("whose bar closes beyond the limit goes on as a limit order")
  func afterTheClose() throws {
    var market = try Market()
    _ = try market.place(.sell, "10", .stopLimit("95", "94"))
    #expect(
      try market.bar("100", "101", "90", "91").suffix(2) == [
        "O-1 not filled: awaitingNextTick", "O-1 not filled: limitNotReached",
      ])
    #expect(try market.bar("91", "93", "90", "92").isEmpty)
    #expect(try market.bar("92", "96", "90", "92") == ["O-1 filled 10 @ 94 limit-at-level"])
  }

  @Test("that is reached on the way to the close is decided by that close")
  func reachedTowardsClose() throws {
    var market = try Market()
    _ = try market.place(1, .sell, "10", .stopLimit("100", "99"))
    _ = try market.place(2, .sell, "10", .stopLimit("100", "98"))
    // Only the way from the high to the close passes 100.
    let ticks = try market.begin("101", "110", "98.5", "98.5")
    _ = try market.advance(ticks[0])
    let down = try market.advance(ticks[1])
    #expect(down.filter { $0.contains("triggered") } == ["O-1 triggered", "O-2 triggered"])
    _ = try market.advance(ticks[2])
    #expect(
      try market.advance(ticks[3]) == [
        "O-2 filled 10 @ 98.5 stop-limit-at-close", "O-1 not filled: limitNotReached",
      ])
  }

  @Test("that a gap triggers is a limit order there and then")
  func gap() throws {
    var market = try Market()
    _ = try market.bar("100", "104", "99", "101")
    _ = try market.place(1, .sell, "10", .stopLimit("95", "89"))
    _ = try market.place(2, .sell, "10", .stopLimit("95", "94"))
    #expect(
      try market.bar("90", "96", "89", "90").prefix(4) == [
        "O-1 triggered", "O-1 filled 10 @ 90 limit-at-gap", "O-2 triggered", "O-2 not filled: limitNotReached",
      ])
    #expect(!market.exchange.isWorking(OrderID("O", 2)))
  }

  @Test("is released by the next bar when the closing tick never came")
  func missingClose() throws {
    var market = try Market()
    _ = try market.place(.sell, "10", .stopLimit("95", "94"))
    let ticks = try market.begin("100", "110", "90", "99")
    for tick in ticks.prefix(3) { _ = try market.advance(tick) }
    #expect(try market.bar("97", "98", "96", "97") == ["O-1 filled 10 @ 97 limit-at-gap"])
  }
}
