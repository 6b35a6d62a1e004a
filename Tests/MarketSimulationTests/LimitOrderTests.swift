import MarketSimulation
import Testing
import TradingModel

@Suite("A limit order")
struct LimitOrderTests {
  @Test("fills at its limit when the market trades through it")
  func tradeThrough() throws {
    var market = try Market()
    _ = try market.place(1, .buy, "10", .limit("98"))
    _ = try market.place(2, .sell, "10", .limit("103"))
    #expect(
      try market.bar("100", "104", "97", "101").filter { $0.contains("filled 1") } == [
        "O-1 filled 10 @ 98 limit-at-level", "O-2 filled 10 @ 103 limit-at-level",
      ])
  }

  @Test("does not fill when the market only touches it, by the strict rule")
  func strictTouch() throws {
    var market = try Market()
    _ = try market.place(1, .buy, "10", .limit("97"))
    _ = try market.place(2, .sell, "10", .limit("104"))
    #expect(
      try market.bar("100", "104", "97", "101") == [
        "O-1 not filled: limitNotReached", "O-2 not filled: limitNotReached",
      ])
    #expect(try market.bar("97", "104", "97", "104").isEmpty)
  }

  @Test("fills when the market touches it, by the rule of touch")
  func touch() throws {
    var market = try Market(limitFill: .touch)
    _ = try market.place(1, .buy, "10", .limit("97"))
    _ = try market.place(2, .sell, "10", .limit("104"))
    #expect(
      try market.bar("100", "104", "97", "101").filter { $0.contains("@") } == [
        "O-1 filled 10 @ 97 limit-at-level", "O-2 filled 10 @ 104 limit-at-level",
      ])
  }

  @Test("fills at the better price of a favourable gap")
  func favourableGap() throws {
    var market = try Market()
    _ = try market.bar("100", "104", "99", "101")
    _ = try market.place(1, .buy, "10", .limit("98"))
    _ = try market.place(2, .sell, "10", .limit("93"))
    #expect(
      try market.bar("95", "96", "94", "95") == [
        "O-1 filled 10 @ 95 limit-at-gap", "O-2 filled 10 @ 95 limit-at-gap",
      ])
  }

  @Test("in a gap just to its limit fills only by the rule of touch")
  func gapToTheLimit() throws {
    var strict = try Market()
    _ = try strict.place(.buy, "10", .limit("98"))
    #expect(try strict.tick("98") == ["O-1 not filled: limitNotReached"])
    var touching = try Market(limitFill: .touch)
    _ = try touching.place(.buy, "10", .limit("98"))
    #expect(try touching.tick("98") == ["O-1 filled 10 @ 98 limit-at-gap"])
  }

  @Test("in a gap crosses the spread and slips, yet never beyond its limit")
  func gapNeverWorseThanLimit() throws {
    var market = try Market(spread: "100", slippage: .fixed(try Price("1")))
    _ = try market.place(1, .buy, "10", .limit("103"))
    _ = try market.place(2, .buy, "10", .limit("101"))
    _ = try market.place(3, .sell, "10", .limit("97"))
    _ = try market.place(4, .sell, "10", .limit("99"))
    // Half of 100 basis points of 100 is 0.5, and 1 of slippage.
    #expect(
      try market.tick("100") == [
        "O-1 filled 10 @ 101.5 limit-at-gap", "O-2 filled 10 @ 101 limit-at-gap",
        "O-3 filled 10 @ 98.5 limit-at-gap", "O-4 filled 10 @ 99 limit-at-gap",
      ])
  }

  @Test("that rests pays neither spread nor slippage")
  func restsWithoutCost() throws {
    var market = try Market(spread: "100", slippage: .fixed(try Price("1")))
    _ = try market.place(.buy, "10", .limit("98"))
    #expect(try market.bar("100", "104", "97", "101").last == "O-1 filled 10 @ 98 limit-at-level")
  }

  @Test("that is marketable when it comes within a bar meets the market at the next point")
  func marketable() throws {
    var market = try Market()
    let ticks = try market.begin("100", "110", "97", "102")
    _ = try market.advance(ticks[0])
    _ = try market.place(1, .buy, "10", .limit("103"))
    #expect(try market.advance(ticks[1]) == ["O-1 filled 10 @ 97 limit-marketable"])
    // The market runs away through the limit: filled at the limit on the way.
    _ = try market.place(2, .buy, "10", .limit("103"))
    #expect(try market.advance(ticks[2]) == ["O-2 filled 10 @ 103 limit-at-level"])
  }

  @Test("at just the last price fills when the market moves through it, and not when it moves away")
  func atTheLastPrice() throws {
    var market = try Market()
    let ticks = try market.begin("100", "110", "99", "102")
    _ = try market.advance(ticks[0])
    _ = try market.place(1, .buy, "10", .limit("100"))
    _ = try market.place(2, .sell, "10", .limit("100"))
    #expect(
      try market.advance(ticks[1]) == ["O-1 filled 10 @ 100 limit-at-level", "O-2 not filled: limitNotReached"])
    #expect(try market.advance(ticks[2]) == ["O-2 filled 10 @ 100 limit-at-level"])
  }

  @Test("keeps working over bars until its price comes")
  func waits() throws {
    var market = try Market()
    _ = try market.place(.buy, "10", .limit("90"))
    #expect(try market.bar("100", "101", "99", "100") == ["O-1 not filled: limitNotReached"])
    #expect(try market.bar("100", "101", "95", "100").isEmpty)
    #expect(try market.bar("100", "101", "89", "100") == ["O-1 filled 10 @ 90 limit-at-level"])
  }
}
