import MarketSimulation
import Testing
import TradingModel

@Suite("A share of the bar's volume")
struct VolumeShareTests {
  @Test("fills, and the rest waits for the next bars")
  func severalBars() throws {
    var market = try Market(volumeShare: "2.5")
    _ = try market.place(.buy, "60", .market)
    #expect(
      try market.bar("100", "101", "99", "100", volume: "1000") == [
        "O-1 filled 25 @ 100 market-at-next-tick", "O-1 not filled: volumeShareExhausted",
      ])
    #expect(
      try market.bar("102", "103", "101", "102", volume: "400").first == "O-1 filled 10 @ 102 market-at-next-tick")
    #expect(try market.bar("104", "105", "103", "104", volume: "9000") == ["O-1 filled 25 @ 104 market-at-next-tick"])
    #expect(market.exchange.workingOrderCount == 0)
  }

  @Test("is shared by all orders, in the order in which they meet the market")
  func shared() throws {
    var market = try Market(volumeShare: "10")
    _ = try market.place(1, .buy, "70", .market)
    _ = try market.place(2, .sell, "70", .market)
    #expect(
      try market.bar("100", "101", "99", "100", volume: "1000") == [
        "O-1 filled 70 @ 100 market-at-next-tick", "O-2 filled 30 @ 100 market-at-next-tick",
        "O-2 not filled: volumeShareExhausted",
      ])
    #expect(try market.bar("100", "101", "99", "100", volume: "1000") == ["O-2 filled 40 @ 100 market-at-next-tick"])
  }

  @Test("is rounded down to whole lots")
  func lots() throws {
    var market = try Market(volumeShare: "2.5", lot: "10")
    _ = try market.place(.buy, "50", .market)
    #expect(
      try market.bar("100", "101", "99", "100", volume: "1599").first == "O-1 filled 30 @ 100 market-at-next-tick")
    #expect(try market.bar("100", "101", "99", "100", volume: "399").isEmpty)
    #expect(try market.bar("100", "101", "99", "100", volume: "9999") == ["O-1 filled 20 @ 100 market-at-next-tick"])
  }

  @Test("of nothing is nothing, and the reason says so")
  func noVolume() throws {
    var market = try Market(volumeShare: "2.5")
    _ = try market.place(.buy, "10", .market)
    #expect(try market.bar("100", "101", "99", "100", volume: "0") == ["O-1 not filled: noVolume"])
    #expect(try market.bar("100", "101", "99", "100", volume: "20") == ["O-1 not filled: volumeShareExhausted"])
    #expect(try market.bar("100", "101", "99", "100", volume: "400") == ["O-1 filled 10 @ 100 market-at-next-tick"])
  }

  @Test("binds orders that a trigger fired, too")
  func fired() throws {
    var market = try Market(volumeShare: "10")
    _ = try market.bar("100", "101", "99", "100", volume: "50")
    #expect(
      try market.place(.sell, "8", .market, firedAt: "99.5") == [
        "O-1 accepted", "O-1 filled 5 @ 99.5 market-at-trigger", "O-1 not filled: volumeShareExhausted",
      ])
    #expect(try market.bar("98", "101", "97", "100", volume: "50") == ["O-1 filled 3 @ 98 market-at-next-tick"])
  }

  @Test("leaves the rest of a limit order at its limit")
  func limitOrder() throws {
    var market = try Market(volumeShare: "10")
    _ = try market.place(.buy, "8", .limit("98"))
    #expect(
      try market.bar("100", "101", "97", "100", volume: "50").suffix(2) == [
        "O-1 filled 5 @ 98 limit-at-level", "O-1 not filled: volumeShareExhausted",
      ])
    #expect(try market.bar("100", "101", "99", "100", volume: "50") == ["O-1 not filled: limitNotReached"])
    #expect(try market.bar("97", "101", "97", "100", volume: "50") == ["O-1 filled 3 @ 97 limit-at-gap"])
  }

  @Test("that is off bounds nothing, not even without volume")
  func off() throws {
    var market = try Market(volumeShare: nil)
    _ = try market.place(.buy, "1000000", .market)
    #expect(
      try market.bar("100", "101", "99", "100", volume: "0") == ["O-1 filled 1000000 @ 100 market-at-next-tick"])
  }

  @Test("bounds nothing where there are bare ticks and no bars")
  func bareTicks() throws {
    var market = try Market(volumeShare: "2.5")
    _ = try market.place(.buy, "1000", .market)
    #expect(try market.tick("100") == ["O-1 filled 1000 @ 100 market-at-next-tick"])
  }

  @Test("of a volume beyond every quantity fills all")
  func hugeVolume() throws {
    var market = try Market(volumeShare: "100")
    let bar = try #require(
      Bar(
        symbol: market.symbol, openTime: market.now,
        closeTime: Instant(nanosecondsSinceEpoch: market.now.nanosecondsSinceEpoch + 1), open: try Price("1"),
        high: try Price("1"), low: try Price("1"), close: try Price("1"), volume: Volume(raw: .max)))
    market.exchange.beginBar(bar)
    _ = try market.place(.buy, "9000000000", .market)
    #expect(try market.tick("1") == ["O-1 filled 9000000000 @ 1 market-at-next-tick"])
  }
}
