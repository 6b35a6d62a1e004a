import MarketSimulation
import Testing
import TradingModel

@Suite("A trailing stop order")
struct TrailingStopTests {
  private func amount(_ text: String) throws -> OrderKind { .trailingStop(.amount(try Price(text))) }
  private func percent(_ text: String) throws -> OrderKind { .trailingStop(.percent(try Percentage(text))) }

  @Test("follows the best price and fires at its level")
  func follows() throws {
    var market = try Market()
    _ = try market.tick("100")
    _ = try market.place(.sell, "1", amount("5"))
    #expect(try market.bar("101", "120", "101", "118") == ["O-1 not filled: stopNotReached"])
    #expect(
      try market.bar("118", "119", "110", "112") == ["O-1 triggered", "O-1 filled 1 @ 115 trailing-stop-at-level"])
  }

  @Test("is tested before the bar moves its mark")
  func testedBeforeTheMark() throws {
    var market = try Market()
    _ = try market.tick("100")
    _ = try market.place(.sell, "1", amount("5"))
    // A jump to 94.5 is below 95; had it moved the mark first, nothing would have changed, and a jump up then down
    // within one tick must not be seen.
    #expect(try market.tick("94.5").last == "O-1 filled 1 @ 94.5 trailing-stop-at-gap")
  }

  @Test("does not fire on the high that makes its new mark")
  func newHigh() throws {
    var market = try Market()
    _ = try market.tick("100")
    _ = try market.place(.sell, "1", percent("2"))
    // From 100 straight up to 150 and no lower than 147 after: the level is 147 then.
    #expect(try market.bar("100", "150", "100", "148") == ["O-1 not filled: stopNotReached"])
    #expect(try market.tick("147", .path).last == "O-1 filled 1 @ 147 trailing-stop-at-level")
  }

  @Test("to buy follows the lowest price")
  func buys() throws {
    var market = try Market()
    _ = try market.tick("100")
    _ = try market.place(.buy, "1", percent("10"))
    #expect(try market.tick("80") == ["O-1 not filled: stopNotReached"])
    #expect(try market.tick("87.99").isEmpty)
    #expect(try market.tick("88").last == "O-1 filled 1 @ 88 trailing-stop-at-gap")
  }

  @Test("that came before any price begins with the first")
  func beginsWithTheFirstPrice() throws {
    var market = try Market()
    #expect(try market.place(.sell, "1", amount("5")).last == "O-1 not filled: noMarketData")
    #expect(try market.tick("100") == ["O-1 not filled: stopNotReached"])
    #expect(try market.tick("95").last == "O-1 filled 1 @ 95 trailing-stop-at-gap")
  }

  @Test("keeps its best price when its offset changes")
  func changed() throws {
    var market = try Market()
    _ = try market.tick("100")
    _ = try market.place(.sell, "1", amount("5"))
    _ = try market.tick("120")
    _ = try market.tick("116")
    #expect(try market.modify(.sell, "1", amount("3")) == ["O-1 modified: 1"])
    #expect(try market.tick("117.01").isEmpty)
    #expect(try market.tick("117").last == "O-1 filled 1 @ 117 trailing-stop-at-gap")
  }

  @Test("several of them fire each at its own level, the first reached first")
  func several() throws {
    var market = try Market()
    _ = try market.tick("100")
    _ = try market.place(1, .sell, "1", amount("8"))
    _ = try market.place(2, .sell, "1", amount("3"))
    _ = try market.place(3, .sell, "1", amount("20"))
    #expect(
      try market.tick("90", .path).filter { $0.contains("@") } == [
        "O-2 filled 1 @ 97 trailing-stop-at-level", "O-1 filled 1 @ 92 trailing-stop-at-level",
      ])
    #expect(market.exchange.workingOrderCount == 1)
  }

  @Test("whose offset leaves no price never fires")
  func noLevel() throws {
    var market = try Market()
    _ = try market.tick("100")
    _ = try market.place(.sell, "1", amount("200"))
    #expect(try market.tick("0.01") == ["O-1 not filled: stopNotReached"])
  }

  @Test("with an offset out of range is rejected")
  func refused() throws {
    var market = try Market()
    for kind in [try amount("0"), try amount("-1"), try percent("0"), try percent("100")] {
      #expect(
        try market.place(.sell, "1", kind) == [
          "O-1 rejected: the trailing offset must be above 0, and below 100 per cent"
        ])
    }
  }
}
