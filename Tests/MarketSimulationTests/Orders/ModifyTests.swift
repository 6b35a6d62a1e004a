import MarketSimulation
import Testing
import TradingModel

@Suite("Changing an order")
struct ModifyTests {
  @Test("moves a limit")
  func limit() throws {
    var market = try Market()
    _ = try market.tick("100")
    _ = try market.place(.buy, "10", .limit("90"))
    #expect(try market.modify(.buy, "10", .limit("96")) == ["O-1 modified: 10"])
    #expect(try market.tick("95") == ["O-1 filled 10 @ 95 limit-at-gap"])
  }

  @Test("moves a stop away from the market that comes")
  func stop() throws {
    var market = try Market()
    _ = try market.tick("100")
    _ = try market.place(.sell, "10", .stop("95"))
    #expect(try market.modify(.sell, "10", .stop("80")) == ["O-1 modified: 10"])
    #expect(try market.tick("90") == ["O-1 not filled: stopNotReached"])
    #expect(try market.tick("80").last == "O-1 filled 10 @ 80 stop-at-gap")
  }

  @Test("of what has filled counts against the new quantity")
  func quantity() throws {
    var market = try Market(volumeShare: "10")
    _ = try market.place(.buy, "8", .market)
    _ = try market.bar("100", "101", "99", "100", volume: "50")
    #expect(try market.modify(.buy, "7", .market) == ["O-1 modified: 7"])
    #expect(try market.bar("100", "101", "99", "100", volume: "50") == ["O-1 filled 2 @ 100 market-at-next-tick"])
  }

  @Test("to just what has filled ends it; to less is rejected")
  func crossingAFill() throws {
    var market = try Market(volumeShare: "10")
    _ = try market.place(.buy, "8", .market)
    _ = try market.bar("100", "101", "99", "100", volume: "50")
    #expect(try market.modify(.buy, "4", .market) == ["O-1 modify rejected: 5 have filled, which is more"])
    #expect(try market.modify(.buy, "5", .market) == ["O-1 modified: 5"])
    #expect(market.exchange.workingOrderCount == 0)
    #expect(market.cancel() == ["O-1 cancel rejected: the order is already filled"])
  }

  @Test("that has ended, or was never there, is rejected with the reason")
  func ended() throws {
    var market = try Market()
    _ = try market.place(.buy, "10", .market)
    _ = try market.tick("100")
    #expect(try market.modify(.buy, "5", .market) == ["O-1 modify rejected: the order is already filled"])
    #expect(try market.modify(.buy, "5", .market, number: 9) == ["O-9 modify rejected: the order is not known"])
  }

  @Test("gives up its turn for a better price or more, and keeps it for less")
  func priority() throws {
    var market = try Market(volumeShare: "10")
    for number in UInt64(1)...3 { _ = try market.place(number, .buy, "10", .limit("98")) }
    _ = try market.modify(.buy, "20", .limit("98"), number: 1)
    _ = try market.modify(.buy, "5", .limit("98"), number: 2)
    // 200 of volume: 20 for all. The order: 2, 3, 1.
    #expect(
      try market.bar("100", "101", "97", "100", volume: "200").filter { $0.contains("@") } == [
        "O-2 filled 5 @ 98 limit-at-level", "O-3 filled 10 @ 98 limit-at-level", "O-1 filled 5 @ 98 limit-at-level",
      ])
  }

  @Test("of what no change may touch is rejected, and the order goes on as it was")
  func fixedTerms() throws {
    var market = try Market()
    _ = try market.tick("100")
    _ = try market.place(.buy, "10", .limit("90"))
    #expect(try market.modify(.sell, "10", .limit("90")) == ["O-1 modify rejected: the side cannot be changed"])
    #expect(try market.modify(.buy, "10", .stop("110")) == ["O-1 modify rejected: the type cannot be changed"])
    #expect(
      try market.modify(.buy, "10", .limit("90"), .day) == ["O-1 modify rejected: the time in force cannot be changed"])
    #expect(
      try market.modify(.buy, "10", .limit("90"), postOnly: true) == [
        "O-1 modify rejected: the post-only flag cannot be changed"
      ])
    #expect(
      try market.modify(.buy, "10", .limit("90.001")) == [
        "O-1 modify rejected: limit price 90.001 is not a multiple of the tick size 0.01"
      ])
    #expect(try market.tick("89").last == "O-1 filled 10 @ 89 limit-at-gap")
  }

  @Test("of the stop price of a stop that is active is rejected; its limit can change")
  func activeStop() throws {
    var market = try Market()
    _ = try market.bar("100", "101", "99", "100")
    _ = try market.place(.sell, "1", .stopLimit("95", "94"))
    _ = try market.bar("93", "93.5", "90", "91")
    #expect(
      try market.modify(.sell, "1", .stopLimit("85", "84")) == [
        "O-1 modify rejected: the stop price of a stop that is active cannot be changed"
      ])
    #expect(try market.modify(.sell, "1", .stopLimit("95", "91.5")) == ["O-1 modified: 1"])
    #expect(try market.bar("91", "92", "90", "91").last == "O-1 filled 1 @ 91.5 limit-at-level")
  }

  @Test("of its expire time moves its end")
  func expireTime() throws {
    var market = try Market()
    _ = try market.place(.buy, "1", .limit("90"), .goodTillDate(hour(2)))
    #expect(try market.modify(.buy, "1", .limit("90"), .goodTillDate(hour(5))) == ["O-1 modified: 1"])
    #expect(market.exchange.passTime(to: hour(4)).isEmpty)
    #expect(market.exchange.passTime(to: hour(5)).map(\.outcome).count == 1)
    #expect(market.exchange.workingOrderCount == 0)
  }
}

@Suite("A post-only order")
struct PostOnlyTests {
  @Test("rests")
  func rests() throws {
    var market = try Market()
    _ = try market.tick("100")
    #expect(try market.place(.buy, "1", .limit("99"), postOnly: true).first == "O-1 accepted")
    #expect(try market.bar("100", "101", "98", "100").last == "O-1 filled 1 @ 99 limit-at-level")
  }

  @Test("that would take is rejected")
  func refused() throws {
    var market = try Market(spread: "20")
    _ = try market.tick("100")
    // Half of 20 basis points of 100 is 0.1.
    #expect(
      try market.place(1, .buy, "1", .limit("100.1"), postOnly: true) == [
        "O-1 rejected: post-only: it would take liquidity"
      ])
    #expect(try market.place(2, .buy, "1", .limit("100.09"), postOnly: true).first == "O-2 accepted")
    #expect(
      try market.modify(.buy, "1", .limit("101"), postOnly: true, number: 2) == [
        "O-2 modify rejected: post-only: it would take liquidity"
      ])
  }

  @Test("that came before any price is rejected by the first that it would take")
  func firstPrice() throws {
    var market = try Market()
    _ = try market.place(1, .buy, "1", .limit("101"), postOnly: true)
    _ = try market.place(2, .buy, "1", .limit("99"), postOnly: true)
    #expect(
      try market.tick("100") == [
        "O-1 rejected: post-only: it would take liquidity", "O-2 not filled: limitNotReached",
      ])
  }

  @Test("takes not even the better price of a gap: it fills at its limit")
  func gap() throws {
    var market = try Market()
    _ = try market.tick("100")
    _ = try market.place(.buy, "1", .limit("99"), postOnly: true)
    #expect(try market.tick("90") == ["O-1 filled 1 @ 99 limit-at-level"])
  }

  @Test("is refused where it contradicts the rest")
  func contradictions() throws {
    var market = try Market()
    #expect(
      try market.place(.buy, "1", .market, postOnly: true) == ["O-1 rejected: only a limit order can be post-only"])
    #expect(
      try market.place(.buy, "1", .limit("9"), .immediateOrCancel, postOnly: true) == [
        "O-1 rejected: an order that does not rest cannot be post-only"
      ])
  }
}
